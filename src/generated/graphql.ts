// Written by `npm run codegen` from schema/*.graphql. Do not edit.
import type { DateArgument } from '../argument.js';
import type { DateTimeArgument } from '../argument.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrderParent, PayDetailRecord, OrderWindow, PlacedOrder } from '../domains/orders/records.js';
import type { ScanReport } from '../paging/scan.js';
import type { OrderTotals } from '../domains/orders/summary.js';
import type { CurrentPackageRecord, GoodsPackageRecord } from '../domains/packages/endpoints.js';
import type { UsageRecord, MauPeriodRecord } from '../domains/usage/endpoints.js';
import type { EntitlementRecord } from '../domains/entitlements/endpoints.js';
import type { UserParent, IdentityRecord, UserWindow, PlacedUser } from '../domains/users/records.js';
import type { LoginRecord, LoginWindow, PlacedLogin, MfaRecord, PrincipalRecord, SyncRelationRecord, ArchivedUserRecord, ArchivedUserWindow, PlacedArchivedUser } from '../domains/users/days.js';
import type { GroupParent, GroupWindow, PlacedGroup } from '../domains/groups/endpoints.js';
import type { RoleParent, RoleWindow, AssignmentRecord, AssignmentWindow, PlacedAssignment, PlacedRole } from '../domains/roles/endpoints.js';
import type { Context } from '../graph/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date such as "2022-08-09", without a time zone. */
  Date: { input: DateArgument; output: string; }
  /**
   * An RFC 3339 timestamp with an offset, for example "2022-08-09T11:59:46+08:00". GenAuth sends billing times without a time
   * zone; the gateway interprets them in the zone set by GENAUTH_TIME_ZONE. A local time that occurs twice, when clocks are set
   * back, is the earlier of the two; one that never occurs, when clocks are set forward, is null with an error.
   */
  DateTime: { input: DateTimeArgument; output: string; }
  /**
   * An exact decimal number as a string, for example "7.9" or "99.00", with the digits that GenAuth sent. Amounts of money
   * are never converted to floating-point numbers: keep them as strings or use a decimal library. The number of decimal
   * places varies.
   */
  Decimal: { input: string; output: string; }
  /** Any JSON value, where GenAuth declares no shape. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
};

/** A user that was archived. */
export type ArchivedUser = {
  __typename?: 'ArchivedUser';
  /** When the user was archived. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The user, if GenAuth still has it. */
  user?: Maybe<User>;
  /** Id of the user. */
  userId?: Maybe<Scalars['ID']['output']>;
};

/** A page of archived users. */
export type ArchivedUserConnection = {
  __typename?: 'ArchivedUserConnection';
  /** The archived users of the page, with their cursors. */
  edges: Array<ArchivedUserEdge>;
  /** The archived users of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<ArchivedUser>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of archived users in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A user at its position in the list. */
export type ArchivedUserEdge = {
  __typename?: 'ArchivedUserEdge';
  /** Position of the user in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The user; null with an error if it is malformed. */
  node?: Maybe<ArchivedUser>;
};

/** The plan of the pool, and when it ends. */
export type CurrentPackage = {
  __typename?: 'CurrentPackage';
  /**
   * Code of the plan, for example "V4_B2C_Enterprise:1000". Its format is not documented; use the fields of `goodsPackage`
   * instead of parsing it.
   */
  code?: Maybe<Scalars['ID']['output']>;
  /** When the plan ends. */
  endTime?: Maybe<Scalars['DateTime']['output']>;
  /** Details of the plan. */
  goodsPackage?: Maybe<GoodsPackage>;
  /** Days since the plan ended; 0 before that. */
  overdueDays?: Maybe<Scalars['Int']['output']>;
};

/** Conditions on a custom field, which all have to hold. */
export type CustomFieldCondition = {
  /** It has this text in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** It is this text. */
  equals?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these texts; an empty list matches nobody. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it has no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Key of the custom field. */
  key: Scalars['String']['input'];
  /** It does not have this text in it. */
  notContains?: InputMaybe<Scalars['String']['input']>;
  /** It is not this text. */
  notEquals?: InputMaybe<Scalars['String']['input']>;
};

/**
 * An entitlement of the pool's plan. GenAuth sends every value as a string with a type: the parsed value is in `quantity`,
 * `asserted` or `text`, and the other two are null.
 */
export type Entitlement = {
  __typename?: 'Entitlement';
  /**
   * Value of an ASSERTION; null for other types. GenAuth does not document its format: "true" and "1" are true, "false" and
   * "0" are false, and anything else is null without an error.
   */
  asserted?: Maybe<Scalars['Boolean']['output']>;
  /** Type of the value. GenAuth's own code is in `rawDataType`. */
  dataType?: Maybe<EntitlementType>;
  /** The value as sent by GenAuth. */
  dataValue?: Maybe<Scalars['String']['output']>;
  /** Code of the feature, for example "SocialConnections" (GenAuth: rightsModelCode). */
  modelCode?: Maybe<Scalars['ID']['output']>;
  /** Name of the feature, as sent by GenAuth. */
  modelName?: Maybe<Scalars['String']['output']>;
  /** Value of a QUANTITY or READ_ONLY_NUMBER; null for other types. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The type as sent by GenAuth, for example "1". */
  rawDataType?: Maybe<Scalars['String']['output']>;
  /** Value of a TEXT; null for other types. */
  text?: Maybe<Scalars['String']['output']>;
  /**
   * Usage of the same feature; null if it is not metered.
   *
   * Source: GET /api/v3/get-usage-info, one call for all entitlements.
   */
  usage?: Maybe<Usage>;
};

/** Type of the value of an entitlement. */
export type EntitlementType =
  /** Yes or no (GenAuth: 3). */
  | 'ASSERTION'
  /** A quantity against which usage is metered (GenAuth: 1). */
  | 'QUANTITY'
  /** A number for information only, not metered (GenAuth: 2). */
  | 'READ_ONLY_NUMBER'
  /** Text for information only (GenAuth: 4). */
  | 'TEXT'
  /** A code unknown to this gateway; see `rawDataType`. */
  | 'UNRECOGNIZED';

/** A plan that GenAuth sells. */
export type GoodsPackage = {
  __typename?: 'GoodsPackage';
  /** Number of monthly active users that the plan includes. */
  amount?: Maybe<Scalars['Int']['output']>;
  /** Code of the plan. */
  code?: Maybe<Scalars['ID']['output']>;
  /** ISO 4217 code of the price, from GENAUTH_CURRENCY; null if that is not set. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Edition, for example "Enterprise". */
  group?: Maybe<Scalars['String']['output']>;
  /** Name of the plan, in Chinese. */
  name?: Maybe<Scalars['String']['output']>;
  /** Name of the plan, in English. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Scenario, for example "B2C". */
  sceneCode?: Maybe<Scalars['String']['output']>;
  /** Price of one unit. GenAuth does not document the duration of a unit. */
  unitPrice?: Maybe<Scalars['Decimal']['output']>;
};

/** A group of users. */
export type Group = {
  __typename?: 'Group';
  /** Code of the group. */
  code: Scalars['ID']['output'];
  /** The custom fields by their keys. They are asked for only where this field is selected. */
  customData?: Maybe<Scalars['JSON']['output']>;
  /** Description of the group. */
  description?: Maybe<Scalars['String']['output']>;
  /** The id that GenAuth gave to the group. */
  id?: Maybe<Scalars['ID']['output']>;
  /**
   * A page of the group's members.
   *
   * Source: GET /api/v3/list-group-members
   */
  members?: Maybe<UserConnection>;
  /** Name of the group. */
  name?: Maybe<Scalars['String']['output']>;
  /** Type of the group, for example "static". */
  type?: Maybe<Scalars['String']['output']>;
};


/** A group of users. */
export type GroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of groups. */
export type GroupConnection = {
  __typename?: 'GroupConnection';
  /** The groups of the page, with their cursors. */
  edges: Array<GroupEdge>;
  /** The groups of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<Group>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of groups in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A group at its position in the list. */
export type GroupEdge = {
  __typename?: 'GroupEdge';
  /** Position of the group in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The group; null with an error if it is malformed. */
  node?: Maybe<Group>;
};

/** An account of a user at an identity source. Its tokens, and what the source says of the user, are not part of the graph. */
export type Identity = {
  __typename?: 'Identity';
  /** Id of the identity source. */
  extIdpId?: Maybe<Scalars['ID']['output']>;
  /** Id of the account. */
  identityId?: Maybe<Scalars['ID']['output']>;
  /** The connections of the identity source through which the user signed in. */
  originConnIds?: Maybe<Array<Maybe<Scalars['ID']['output']>>>;
  /** The kind of identity source. */
  provider?: Maybe<IdentityProvider>;
  /** The kind of identity source in GenAuth's words. */
  rawProvider?: Maybe<Scalars['String']['output']>;
  /** The type of the account, for example "openid" or "unionid". */
  type?: Maybe<Scalars['String']['output']>;
  /** Id of the user at the identity source. */
  userIdInIdp?: Maybe<Scalars['ID']['output']>;
};

/** The kinds of identity sources. */
export type IdentityProvider =
  | 'AD'
  | 'ALIPAY'
  | 'AMAZON'
  | 'APPLE'
  | 'AWS'
  | 'AZURE_AD'
  | 'BAIDU'
  | 'CAS'
  | 'DINGTALK'
  | 'DOUYIN'
  | 'FACEBOOK'
  | 'GITEE'
  | 'GITHUB'
  | 'GITLAB'
  | 'GOOGLE'
  | 'HONOR'
  | 'HUAWEI'
  | 'INSTAGRAM'
  | 'KUAISHOU'
  | 'LARK'
  | 'LDAP'
  | 'LINE'
  | 'LINKEDIN'
  | 'OAUTH2'
  | 'OIDC'
  | 'OPPO'
  | 'QINGCLOUD'
  | 'QQ'
  | 'SAML'
  | 'SDBZ'
  | 'SEEYONA8V5'
  | 'SLACK'
  | 'TWITTER'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED'
  | 'WECHAT'
  | 'WECHATWORK'
  | 'WEIBO'
  | 'WELINK'
  | 'XIAOMI'
  | 'YIDUN'
  | 'ZJZWFW'
  | 'ZZDING';

/** A login of a user. */
export type LoginHistory = {
  __typename?: 'LoginHistory';
  /** The application that was signed in to. */
  appId?: Maybe<Scalars['ID']['output']>;
  /** The address of its login page. */
  appLoginUrl?: Maybe<Scalars['String']['output']>;
  /** The address of its logo. */
  appLogo?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  appName?: Maybe<Scalars['String']['output']>;
  /** The IP address. */
  clientIp?: Maybe<Scalars['String']['output']>;
  /** When it was. */
  time?: Maybe<Scalars['DateTime']['output']>;
  /** The browser or program. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** A page of logins. */
export type LoginHistoryConnection = {
  __typename?: 'LoginHistoryConnection';
  /** The logins of the page, with their cursors. */
  edges: Array<LoginHistoryEdge>;
  /** The logins of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<LoginHistory>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of logins in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A login at its position in the list. */
export type LoginHistoryEdge = {
  __typename?: 'LoginHistoryEdge';
  /** Position of the login in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The login; null with an error if it is malformed. */
  node?: Maybe<LoginHistory>;
};

/** Conditions on logins, which all have to hold. */
export type LoginHistoryFilter = {
  /** The application that was signed in to. */
  appId?: InputMaybe<Scalars['ID']['input']>;
  /** Before this time. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** The IP address. */
  clientIp?: InputMaybe<Scalars['String']['input']>;
  /** Not before this time. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Monthly active users of one period. */
export type MauPeriod = {
  __typename?: 'MauPeriod';
  /** Presumably the quota, as in `Usage.amount`; GenAuth's documentation is ambiguous. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** Presumably the number of active users, as in `Usage.current`. */
  current?: Maybe<Scalars['Decimal']['output']>;
  /** Last day of the period. */
  periodEndTime?: Maybe<Scalars['Date']['output']>;
  /** First day of the period. */
  periodStartTime?: Maybe<Scalars['Date']['output']>;
};

/** A range of numbers, with both ends. */
export type NumberRange = {
  /** At least. */
  from?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most. */
  to?: InputMaybe<Scalars['Decimal']['input']>;
};

/**
 * An order: a purchase of a plan for the user pool. Amounts are exact; GenAuth sends neither a currency nor a time zone.
 * Source: GET /api/v3/get-order-detail, or an item of GET /api/v3/get-orders, which has the same fields.
 */
export type Order = {
  __typename?: 'Order';
  /** Amount charged. */
  actualAmount?: Maybe<Scalars['Decimal']['output']>;
  /** When the order was created. */
  createTime?: Maybe<Scalars['DateTime']['output']>;
  /** ISO 4217 code of the amounts, from GENAUTH_CURRENCY; null if that is not set, since GenAuth sends no currency. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Name of the purchased plan, in Chinese. */
  goodsName?: Maybe<Scalars['String']['output']>;
  /** Name of the purchased plan, in English. */
  goodsNameEn?: Maybe<Scalars['String']['output']>;
  /** Price of one unit. */
  goodsUnitPrice?: Maybe<Scalars['Decimal']['output']>;
  /**
   * Order number, unique within the pool. Two formats are known: 26 characters starting with the time of the order, and 15
   * digits.
   */
  orderNo: Scalars['ID']['output'];
  /** Type of the order. GenAuth's own value is in `rawOrderType`. */
  orderType?: Maybe<OrderType>;
  /**
   * Payment of the order; null if none is recorded.
   *
   * Source: GET /api/v3/get-order-pay-detail, one call per order, since GenAuth has no bulk endpoint for payments.
   */
  payDetail?: Maybe<PayDetail>;
  /** Number of units purchased. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** The type as sent by GenAuth, for example "Overdue_Correct". */
  rawOrderType?: Maybe<Scalars['String']['output']>;
  /** The origin as sent by GenAuth, for example "SelfHelp". */
  rawSource?: Maybe<Scalars['String']['output']>;
  /** The status as sent by GenAuth, for example "3". */
  rawStatus?: Maybe<Scalars['String']['output']>;
  /** Origin of the order. GenAuth's own value is in `rawSource`. */
  source?: Maybe<OrderSource>;
  /** Status of the order. GenAuth's own code is in `rawStatus`. */
  status?: Maybe<OrderStatus>;
};

/** A page of the list of orders, as in the Relay cursor connections specification. */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  /** The orders of the page, with their cursors. */
  edges: Array<OrderEdge>;
  /** The orders of the page, without cursors. An order that is malformed is null, with an error. */
  nodes: Array<Maybe<Order>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** How much of the list was read for a filter; null without a filter. */
  scan?: Maybe<OrderScan>;
  /**
   * Number of orders in the pool, or matching the filter. Null with an error if GenAuth's count is malformed; null without an
   * error if there is a filter and the whole list was not read. Without a filter, and if no orders are selected, it takes one
   * call for a single order.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An order at its position in the list. */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  /** Position in the list, for `after` and `before`. Valid on every replica of the gateway and after a restart. */
  cursor: Scalars['String']['output'];
  /** The order; null with an error if it is malformed. */
  node?: Maybe<Order>;
};

/**
 * Conditions on orders, all of which must match. An order with a malformed field does not match a condition on that
 * field.
 */
export type OrderFilter = {
  /** Created before this time. */
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Created at or after this time, for example "2022-08-09T00:00:00+08:00". */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Any of these types. */
  orderType?: InputMaybe<Array<OrderType>>;
  /** Any of these origins. */
  source?: InputMaybe<Array<OrderSource>>;
  /** Any of these statuses. UNRECOGNIZED matches codes unknown to this gateway. */
  status?: InputMaybe<Array<OrderStatus>>;
};

/** Totals of the orders of one month. */
export type OrderMonthTotal = {
  __typename?: 'OrderMonthTotal';
  /** Exact sum of their amounts; null if none is valid. */
  actualAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Number of orders. */
  count: Scalars['Int']['output'];
  /** The month in the zone set by GENAUTH_TIME_ZONE, for example "2022-08"; null for orders with a malformed time. */
  month?: Maybe<Scalars['String']['output']>;
};

/**
 * How much of the list was read. GenAuth has no snapshots, so orders may be added or removed while the list is read. The
 * gateway notices if the count changes, a page is short, or an order occurs twice; it then reads the list again, within
 * `MAX_SCAN_PAGES`. It may not notice an order that is removed at the same moment as another one is added.
 */
export type OrderScan = {
  __typename?: 'OrderScan';
  /** Whether the whole list was read, as far as that can be determined. False if an order is malformed. */
  complete: Scalars['Boolean']['output'];
  /** Number of orders reported by GenAuth; null if its count is malformed, or if no page had to be read. */
  ordersInPool?: Maybe<Scalars['Int']['output']>;
  /** Number of distinct orders that were read. */
  ordersRead: Scalars['Int']['output'];
};

/** Origin of an order. */
export type OrderSource =
  /** A redeemed CD key (GenAuth: Cdkey). */
  | 'CDKEY'
  /** GenAuth's back office (GenAuth: Eadmin). */
  | 'EADMIN'
  /** A licence (GenAuth: Licence). */
  | 'LICENCE'
  /** An offline sale (GenAuth: Offline). */
  | 'OFFLINE'
  /** The customer's own console (GenAuth: SelfHelp). */
  | 'SELF_HELP'
  /** A value unknown to this gateway; see `rawSource`. */
  | 'UNRECOGNIZED';

/** Status of an order. GenAuth may send codes that are not in its documentation; they are UNRECOGNIZED. */
export type OrderStatus =
  /** Cancelled (GenAuth: 4). */
  | 'CANCELLED'
  /** Paid and fulfilled (GenAuth: 3). */
  | 'COMPLETED'
  /** Not paid in time (GenAuth: 5). */
  | 'EXPIRED'
  /** Paid, not fulfilled yet (GenAuth: 2). */
  | 'PAID'
  /** Created, not paid yet (GenAuth: 1). */
  | 'UNPAID'
  /** A code unknown to this gateway; see `rawStatus`. */
  | 'UNRECOGNIZED';

/** Totals of the orders with one status. */
export type OrderStatusTotal = {
  __typename?: 'OrderStatusTotal';
  /** Exact sum of their amounts; null if none is valid. */
  actualAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Number of orders. */
  count: Scalars['Int']['output'];
  /** The status as sent by GenAuth. */
  rawStatus?: Maybe<Scalars['String']['output']>;
  /** The status; null if GenAuth sends none, or a malformed one. */
  status?: Maybe<OrderStatus>;
};

/** Counts and exact sums over orders. */
export type OrderSummary = {
  __typename?: 'OrderSummary';
  /**
   * Exact sum of the amounts charged, with as many decimal places as the most precise of them; null if there are orders but
   * none has a valid amount. Not all orders are paid: see `byStatus`.
   */
  actualAmount?: Maybe<Scalars['Decimal']['output']>;
  /** Totals by the month in which the orders were created, the oldest first. */
  byMonth: Array<OrderMonthTotal>;
  /**
   * Totals by status, sorted like `OrderStatus`. Each unknown code has an entry of its own; orders without
   * a status are last.
   */
  byStatus: Array<OrderStatusTotal>;
  /** Number of orders. */
  count: Scalars['Int']['output'];
  /** ISO 4217 code of the amounts, from GENAUTH_CURRENCY; null if that is not set. */
  currency?: Maybe<Scalars['String']['output']>;
  /** How much of the list was read. */
  scan: OrderScan;
  /** Number of orders without a valid amount, which are not included in the sums. */
  unreadableAmounts: Scalars['Int']['output'];
};

/** Type of an order. */
export type OrderType =
  /** A first purchase (GenAuth: New). */
  | 'NEW'
  /** Settlement of a period after the end of the plan (GenAuth: Overdue_Correct). */
  | 'OVERDUE_CORRECT'
  /** Settlement of usage beyond the plan (GenAuth: Overflowed_Correct). */
  | 'OVERFLOWED_CORRECT'
  /** A renewal (GenAuth: Renew). */
  | 'RENEW'
  /** A value unknown to this gateway; see `rawOrderType`. */
  | 'UNRECOGNIZED'
  /** An upgrade to a larger plan (GenAuth: Upgrade). */
  | 'UPGRADE';

/** Position of a page in its list, as in the Relay cursor connections specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge; pass it as `after` to get the next page. Null if the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are more items after the last edge of this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before the first edge of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null if the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Payment of an order. Source: GET /api/v3/get-order-pay-detail */
export type PayDetail = {
  __typename?: 'PayDetail';
  /** Payment number of the payment provider. */
  channelOrderNo?: Maybe<Scalars['String']['output']>;
  /** When the payment was recorded, which can differ from when it was paid. */
  createTime?: Maybe<Scalars['DateTime']['output']>;
  /** ISO 4217 code of the amount, from GENAUTH_CURRENCY; null if that is not set. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Number of the paid order. */
  orderNo?: Maybe<Scalars['ID']['output']>;
  /**
   * Account that paid. This is personal data, which requires the scope `billing:payer` if AUTH_MODE is "jwt". GenAuth does not
   * document whose identifier this is; `payer` is the user with this id, if there is one.
   */
  paidAccountNo?: Maybe<Scalars['String']['output']>;
  /** Amount paid. GenAuth's documentation calls this field "channel order number" by mistake. */
  paidAmount?: Maybe<Scalars['Decimal']['output']>;
  /** When the order was paid. */
  paidTime?: Maybe<Scalars['DateTime']['output']>;
  /** Status of the payment as sent by GenAuth. Its values are not documented; they may be those of `Order.rawStatus`. */
  payStatus?: Maybe<Scalars['String']['output']>;
  /** Payment method as sent by GenAuth; its documentation shows only "Alipay". */
  payType?: Maybe<Scalars['String']['output']>;
  /**
   * The user who paid: the one whose id `paidAccountNo` is; null if it is the id of no user. The gateway reads it so, though GenAuth
   * does not document whose identifier that is.
   */
  payer?: Maybe<User>;
};

/** What a user proved about the real name. */
export type PrincipalAuthenticationInfo = {
  __typename?: 'PrincipalAuthenticationInfo';
  /** Whether it was proved. */
  authenticated?: Maybe<Scalars['Boolean']['output']>;
  /** When it was proved. */
  authenticatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The number of the proof, such as that of an identity card. */
  principalCode?: Maybe<Scalars['String']['output']>;
  /** The name. */
  principalName?: Maybe<Scalars['String']['output']>;
  /** "P" for a person, "E" for an enterprise, as far as GenAuth shows. */
  principalType?: Maybe<Scalars['String']['output']>;
};

/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type Query = {
  __typename?: 'Query';
  /**
   * A page of the users that were archived.
   *
   * Source: GET /api/v3/list-archived-users
   */
  archivedUsers?: Maybe<ArchivedUserConnection>;
  /**
   * The plan of the pool; null if GenAuth reports none.
   *
   * Source: GET /api/v3/get-current-package-info
   */
  currentPackage?: Maybe<CurrentPackage>;
  /**
   * Entitlements of the pool's plan; null if GenAuth has none. An entry that is malformed is null, with an error.
   *
   * Source: GET /api/v3/get-all-rights-items
   */
  entitlements?: Maybe<Array<Maybe<Entitlement>>>;
  /**
   * One group; null if there is none.
   *
   * Source: GET /api/v3/get-group
   */
  group?: Maybe<Group>;
  /**
   * A page of the pool's groups.
   *
   * Source: GET /api/v3/list-groups
   */
  groups?: Maybe<GroupConnection>;
  /**
   * Monthly active users by period; null if GenAuth has none. An entry that is malformed is null, with an error.
   *
   * GenAuth documents neither whether the first and last day are included, nor a maximum span. The gateway sends both days
   * unchanged.
   *
   * Source: GET /api/v3/get-mau-period-usage-history
   */
  mauUsage?: Maybe<Array<Maybe<MauPeriod>>>;
  /**
   * One order by its number; null if GenAuth has no such order.
   *
   * Source: GET /api/v3/get-order-detail. If only `orderNo` and `payDetail` are selected, the payment is requested first,
   * since an existing payment proves that the order exists.
   */
  order?: Maybe<Order>;
  /**
   * Counts and sums over the pool's orders, or over those matching a filter.
   *
   * GenAuth has no such endpoint: every page of GET /api/v3/get-orders is read, 50 orders per call and at most
   * `MAX_SCAN_PAGES` calls. If these are not all pages, the field is an error (`SCAN_INCOMPLETE`), unless `scan` is selected,
   * which says how much was read.
   */
  orderSummary?: Maybe<OrderSummary>;
  /**
   * A page of the pool's orders, sorted as GenAuth returns them; it does not document how.
   *
   * Source: GET /api/v3/get-orders, in pages of at most 50, requested in parallel: 200 orders take four calls at once, plus
   * one for each `payDetail`. Cursors are positions in the list, so the list can shift while you page through it, for example
   * when an order is added.
   *
   * GenAuth cannot filter, so with a filter the gateway reads every page: 50 orders per call, at most `MAX_SCAN_PAGES`
   * calls. If these do not fill the window, or do not tell a selected `totalCount`, the field is an error
   * (`SCAN_INCOMPLETE`), unless `scan` is selected, which says how much was read. Pass `endCursor` as `after` to continue.
   */
  orders?: Maybe<OrderConnection>;
  /**
   * One role; null if there is none.
   *
   * Source: GET /api/v3/get-role
   */
  role?: Maybe<Role>;
  /**
   * A page of the roles of a namespace.
   *
   * Source: GET /api/v3/list-roles
   */
  roles?: Maybe<RoleConnection>;
  /**
   * Usage of the pool, one entry per metered feature; null if GenAuth has none. An entry that is malformed is null, with
   * an error.
   *
   * Source: GET /api/v3/get-usage-info
   */
  usage?: Maybe<Array<Maybe<Usage>>>;
  /**
   * One user, by exactly one of the arguments; null if there is none. E-mail addresses are matched without case.
   *
   * Source: GET /api/v3/get-user, or GET /api/v3/get-user-batch for several in one operation
   */
  user?: Maybe<User>;
  /**
   * A page of the pool's users. GenAuth searches, filters and sorts; the gateway reads no more than the page.
   *
   * Source: POST /api/v3/list-users
   */
  users?: Maybe<UserConnection>;
  /**
   * Users in the order of their ids; null for those that do not exist. 50 users are one call.
   *
   * Source: GET /api/v3/get-user-batch
   */
  usersByIds?: Maybe<Array<Maybe<User>>>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryArchivedUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  startAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryGroupArgs = {
  code: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryMauUsageArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrderArgs = {
  orderNo: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrderSummaryArgs = {
  filter?: InputMaybe<OrderFilter>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryRoleArgs = {
  code: Scalars['ID']['input'];
  namespace?: Scalars['ID']['input'];
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryRolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  namespace?: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryUserArgs = {
  email?: InputMaybe<Scalars['String']['input']>;
  externalId?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
  username?: InputMaybe<Scalars['String']['input']>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UserOrder>>;
  search?: InputMaybe<Scalars['String']['input']>;
  searchIn?: InputMaybe<Array<UserSearchField>>;
};


/** The data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryUsersByIdsArgs = {
  idType?: UserIdType;
  ids: Array<Scalars['ID']['input']>;
};

/** A role of a namespace. */
export type Role = {
  __typename?: 'Role';
  /**
   * A page of the times for which the role is assigned. GenAuth does not say to whom.
   *
   * Source: GET /api/v3/list-role-assignments
   */
  assignments?: Maybe<RoleAssignmentConnection>;
  /** Code of the role, unique in its namespace. */
  code: Scalars['ID']['output'];
  /** Description of the role. */
  description?: Maybe<Scalars['String']['output']>;
  /** When the role ends; null if never. */
  disableTime?: Maybe<Scalars['DateTime']['output']>;
  /** Whether users may apply for the role. */
  enablePermissionApply?: Maybe<Scalars['Boolean']['output']>;
  /** The id that GenAuth gave to the role. */
  id?: Maybe<Scalars['ID']['output']>;
  /**
   * A page of the users who have the role.
   *
   * Source: GET /api/v3/list-role-members
   */
  members?: Maybe<UserConnection>;
  /** Name of the role. */
  name?: Maybe<Scalars['String']['output']>;
  /** Code of the namespace. */
  namespace: Scalars['ID']['output'];
  /** Name of the namespace. */
  namespaceName?: Maybe<Scalars['String']['output']>;
  /** The status in GenAuth's words. */
  rawStatus?: Maybe<Scalars['String']['output']>;
  /** Whether the role is in force. */
  status?: Maybe<RoleStatus>;
};


/** A role of a namespace. */
export type RoleAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** A role of a namespace. */
export type RoleMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** For how long a role is assigned. */
export type RoleAssignment = {
  __typename?: 'RoleAssignment';
  /** When it was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Description of the assignment. */
  description?: Maybe<Scalars['String']['output']>;
  /** When it begins; null if it has no beginning. */
  enableTime?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends; null if never. */
  endTime?: Maybe<Scalars['DateTime']['output']>;
  /** The status in GenAuth's words. */
  rawStatus?: Maybe<Scalars['String']['output']>;
  /** Id of the role. */
  roleId?: Maybe<Scalars['ID']['output']>;
  /** Whether the assignment is in force. */
  status?: Maybe<RoleStatus>;
  /** When it was changed last. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of assignments. */
export type RoleAssignmentConnection = {
  __typename?: 'RoleAssignmentConnection';
  /** The assignments of the page, with their cursors. */
  edges: Array<RoleAssignmentEdge>;
  /** The assignments of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<RoleAssignment>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of assignments in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A assignment at its position in the list. */
export type RoleAssignmentEdge = {
  __typename?: 'RoleAssignmentEdge';
  /** Position of the assignment in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The assignment; null with an error if it is malformed. */
  node?: Maybe<RoleAssignment>;
};

/** A page of roles. */
export type RoleConnection = {
  __typename?: 'RoleConnection';
  /** The roles of the page, with their cursors. */
  edges: Array<RoleEdge>;
  /** The roles of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<Role>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of roles in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A role at its position in the list. */
export type RoleEdge = {
  __typename?: 'RoleEdge';
  /** Position of the role in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The role; null with an error if it is malformed. */
  node?: Maybe<Role>;
};

/** Whether a role is in force. */
export type RoleStatus =
  /** It is not in force. */
  | 'DISABLED'
  /** It is in force. */
  | 'ENABLE'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** The direction of sorting. */
export type SortDirection =
  /** The smallest first. */
  | 'ASC'
  /** The largest first. */
  | 'DESC';

/** Conditions on a text, which all have to hold. */
export type TextCondition = {
  /** It has this text in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** It is this text. */
  equals?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these texts; an empty list matches nobody. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it has no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It does not have this text in it. */
  notContains?: InputMaybe<Scalars['String']['input']>;
  /** It is not this text. */
  notEquals?: InputMaybe<Scalars['String']['input']>;
};

/** A range of times. */
export type TimeRange = {
  /** Before this time. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not before this time. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Usage of a metered feature. Amounts are exact decimals; GenAuth documents neither their unit nor their scale. */
export type Usage = {
  __typename?: 'Usage';
  /** Amount granted. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** Amount used. */
  current?: Maybe<Scalars['Decimal']['output']>;
  /**
   * The entitlement with the same code; null if there is none.
   *
   * Source: GET /api/v3/get-all-rights-items, one call for all features.
   */
  entitlement?: Maybe<Entitlement>;
  /** Whether it is granted for a trial period only. */
  experience?: Maybe<Scalars['Boolean']['output']>;
  /** Code of the feature, for example "SocialConnections". */
  modelCode?: Maybe<Scalars['ID']['output']>;
  /** Name of the feature, as sent by GenAuth. */
  modelName?: Maybe<Scalars['String']['output']>;
};

/**
 * A user of the pool. Every field but the id can be null: GenAuth leaves out what it does not know. Fields that are tagged
 * "personal" need the scope `users:personal`.
 */
export type User = {
  __typename?: 'User';
  /** The address. */
  address?: Maybe<Scalars['String']['output']>;
  /** The date of birth, as it was entered. */
  birthdate?: Maybe<Scalars['String']['output']>;
  /** The browser of the last login. */
  browser?: Maybe<Scalars['String']['output']>;
  /** The city. */
  city?: Maybe<Scalars['String']['output']>;
  /** The company. */
  company?: Maybe<Scalars['String']['output']>;
  /** The country. */
  country?: Maybe<Scalars['String']['output']>;
  /** When the user was created. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The custom fields by their keys. They are asked for only where this field is selected. */
  customData?: Maybe<Scalars['JSON']['output']>;
  /** The departments of the user. They are asked for only where this field is selected. */
  departmentIds?: Maybe<Array<Maybe<Scalars['ID']['output']>>>;
  /** The device of the last login. */
  device?: Maybe<Scalars['String']['output']>;
  /** The e-mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** Whether the e-mail address was verified. */
  emailVerified?: Maybe<Scalars['Boolean']['output']>;
  /** The id that your own systems have for the user. */
  externalId?: Maybe<Scalars['String']['output']>;
  /** The family name. */
  familyName?: Maybe<Scalars['String']['output']>;
  /** The whole address on one or more lines. */
  formatted?: Maybe<Scalars['String']['output']>;
  /** The gender. */
  gender?: Maybe<UserGender>;
  /** The given name. */
  givenName?: Maybe<Scalars['String']['output']>;
  /**
   * The groups of the user.
   *
   * Source: GET /api/v3/get-user-groups
   */
  groups?: Maybe<Array<Maybe<Group>>>;
  /** The accounts of the user at identity sources. They are asked for only where this field is selected. */
  identities?: Maybe<Array<Maybe<Identity>>>;
  /** The IP address of the last login. */
  lastIp?: Maybe<Scalars['String']['output']>;
  /** When the user signed in last. */
  lastLogin?: Maybe<Scalars['DateTime']['output']>;
  /** The application that the user signed in to last. */
  lastLoginApp?: Maybe<Scalars['ID']['output']>;
  /** When the user last passed multi-factor authentication. */
  lastMfaTime?: Maybe<Scalars['DateTime']['output']>;
  /** The language and country. */
  locale?: Maybe<Scalars['String']['output']>;
  /**
   * A page of the user's logins, the latest first as far as GenAuth sorts them.
   *
   * Source: GET /api/v3/get-user-login-history
   */
  loginHistory?: Maybe<LoginHistoryConnection>;
  /** How often the user has signed in. */
  loginsCount?: Maybe<Scalars['Int']['output']>;
  /** The main department of the user. */
  mainDepartmentId?: Maybe<Scalars['ID']['output']>;
  /** Where values of the user came from; GenAuth does not document its shape. */
  metadataSource?: Maybe<Scalars['JSON']['output']>;
  /**
   * Which factors the user has for multi-factor authentication.
   *
   * Source: GET /api/v3/get-user-mfa-info
   */
  mfaInfo?: Maybe<UserMfaInfo>;
  /** The middle name. */
  middleName?: Maybe<Scalars['String']['output']>;
  /** The full name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The nickname. */
  nickname?: Maybe<Scalars['String']['output']>;
  /** When the password was set last. */
  passwordLastSetAt?: Maybe<Scalars['DateTime']['output']>;
  /** How strong the password is; GenAuth does not document the scale. */
  passwordSecurityLevel?: Maybe<Scalars['Int']['output']>;
  /** The phone number, without its country code. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The country code of the phone number, for example "+86". */
  phoneCountryCode?: Maybe<Scalars['String']['output']>;
  /** Whether the phone number was verified. */
  phoneVerified?: Maybe<Scalars['Boolean']['output']>;
  /** The address of the picture. */
  photo?: Maybe<Scalars['String']['output']>;
  /** The posts of the user. */
  postIdList?: Maybe<Array<Maybe<Scalars['ID']['output']>>>;
  /** The postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** The name that the user wishes to be called by. */
  preferredUsername?: Maybe<Scalars['String']['output']>;
  /**
   * What the user proved about the real name.
   *
   * Source: GET /api/v3/get-user-principal-authentication-info
   */
  principalAuthenticationInfo?: Maybe<Array<Maybe<PrincipalAuthenticationInfo>>>;
  /** The address of the profile page. */
  profile?: Maybe<Scalars['String']['output']>;
  /** The province. */
  province?: Maybe<Scalars['String']['output']>;
  /** The gender in GenAuth's words. */
  rawGender?: Maybe<Scalars['String']['output']>;
  /** The status in GenAuth's words, for values that this schema does not know. */
  rawStatus?: Maybe<Scalars['String']['output']>;
  /** How the user came into the pool, in GenAuth's words. */
  rawUserSourceType?: Maybe<Scalars['String']['output']>;
  /** The work status in GenAuth's words. */
  rawWorkStatus?: Maybe<Scalars['String']['output']>;
  /** The region. */
  region?: Maybe<Scalars['String']['output']>;
  /** How the user registered, for example "basic:email". */
  registerSource?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** Whether the password has to be changed at the next login. */
  resetPasswordOnNextLogin?: Maybe<Scalars['Boolean']['output']>;
  /**
   * The roles of the user in one namespace.
   *
   * Source: GET /api/v3/get-user-roles
   */
  roles?: Maybe<Array<Maybe<Role>>>;
  /** When the user signed up. */
  signedUp?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the user may sign in. */
  status?: Maybe<UserStatus>;
  /** When the status changed last. */
  statusChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The street. */
  streetAddress?: Maybe<Scalars['String']['output']>;
  /**
   * The accounts in other systems that the user is synchronized with.
   *
   * Source: GET /api/v3/get-user-sync-relations
   */
  syncRelations?: Maybe<Array<Maybe<UserSyncRelation>>>;
  /** The tenant of the user. */
  tenantId?: Maybe<Scalars['ID']['output']>;
  /** When the user was changed last. */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id that GenAuth gave to the user. */
  userId: Scalars['ID']['output'];
  /** Which source the user came from, for example a synchronization task. */
  userSourceId?: Maybe<Scalars['ID']['output']>;
  /** How the user came into the pool. */
  userSourceType?: Maybe<UserSourceType>;
  /** The name to sign in with. */
  username?: Maybe<Scalars['String']['output']>;
  /** The website. */
  website?: Maybe<Scalars['String']['output']>;
  /** Whether the user works for the organization. */
  workStatus?: Maybe<UserWorkStatus>;
  /** The time zone. */
  zoneinfo?: Maybe<Scalars['String']['output']>;
};


/**
 * A user of the pool. Every field but the id can be null: GenAuth leaves out what it does not know. Fields that are tagged
 * "personal" need the scope `users:personal`.
 */
export type UserLoginHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LoginHistoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A user of the pool. Every field but the id can be null: GenAuth leaves out what it does not know. Fields that are tagged
 * "personal" need the scope `users:personal`.
 */
export type UserRolesArgs = {
  namespace?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of users. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The users of the page, with their cursors. */
  edges: Array<UserEdge>;
  /** The users of the page, without cursors. One that is malformed is null, with an error. */
  nodes: Array<Maybe<User>>;
  /** Position of the page in the list. */
  pageInfo: PageInfo;
  /** Number of users in the list. If nothing else is selected, it takes one call for a single row. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A user at its position in the list. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** Position of the user in the list, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The user; null with an error if it is malformed. */
  node?: Maybe<User>;
};

/** Conditions on users, which all have to hold. */
export type UserFilter = {
  /** When the user was created. GenAuth does not document that it can filter by this field. */
  createdAt?: InputMaybe<TimeRange>;
  /** Custom fields. */
  customFields?: InputMaybe<Array<CustomFieldCondition>>;
  /** The e-mail address. */
  email?: InputMaybe<TextCondition>;
  /** The id that your own systems have for the user. */
  externalId?: InputMaybe<TextCondition>;
  /** When the user signed in last. */
  lastLogin?: InputMaybe<TimeRange>;
  /** How often the user has signed in. */
  loginsCount?: InputMaybe<NumberRange>;
  /** The full name. */
  name?: InputMaybe<TextCondition>;
  /** The phone number. */
  phone?: InputMaybe<TextCondition>;
  /** One of these; an empty list matches nobody. */
  status?: InputMaybe<Array<UserStatus>>;
  /** When the user was changed last. GenAuth does not document that it can filter by this field. */
  updatedAt?: InputMaybe<TimeRange>;
  /** The user name. */
  username?: InputMaybe<TextCondition>;
};

/** The gender of a user. */
export type UserGender =
  /** Female. */
  | 'F'
  /** Male. */
  | 'M'
  /** Unknown. */
  | 'U'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** What an id of a user is. */
export type UserIdType =
  /** The e-mail address, matched without case. */
  | 'EMAIL'
  /** The id that your own systems have for the user. */
  | 'EXTERNAL_ID'
  /** The phone number, without its country code. */
  | 'PHONE'
  /** The user name. */
  | 'USERNAME'
  /** The id that GenAuth gave to the user. */
  | 'USER_ID';

/** Which factors a user has for multi-factor authentication. */
export type UserMfaInfo = {
  __typename?: 'UserMfaInfo';
  /** An e-mail. */
  emailMfaStatus?: Maybe<Scalars['Boolean']['output']>;
  /** The face. */
  faceMfaStatus?: Maybe<Scalars['Boolean']['output']>;
  /** A text message. */
  smsMfaStatus?: Maybe<Scalars['Boolean']['output']>;
  /** A one-time password. */
  totpStatus?: Maybe<Scalars['Boolean']['output']>;
};

/** What to sort users by. */
export type UserOrder = {
  /** The direction. */
  direction?: SortDirection;
  /** The field. */
  field: UserOrderField;
};

/** Fields that users can be sorted by. */
export type UserOrderField =
  | 'CREATED_AT'
  | 'EMAIL'
  | 'EXTERNAL_ID'
  | 'GENDER'
  | 'ID'
  | 'LAST_IP'
  | 'LAST_LOGIN'
  | 'LAST_MFA_TIME'
  | 'LOGINS_COUNT'
  | 'PASSWORD_LAST_SET_AT'
  | 'PASSWORD_SECURITY_LEVEL'
  | 'PHONE'
  | 'PHONE_COUNTRY_CODE'
  | 'STATUS'
  | 'STATUS_CHANGED_AT'
  | 'UPDATED_AT'
  | 'USERNAME'
  | 'USER_SOURCE_TYPE';

/** Fields in which users can be searched. */
export type UserSearchField =
  | 'ADDRESS'
  | 'COMPANY'
  | 'EMAIL'
  | 'EXTERNAL_ID'
  | 'FAMILY_NAME'
  | 'FORMATTED'
  | 'GIVEN_NAME'
  | 'ID'
  | 'MIDDLE_NAME'
  | 'NAME'
  | 'NICKNAME'
  | 'PHONE'
  | 'POSTAL_CODE'
  | 'PREFERRED_USERNAME'
  | 'PROFILE'
  | 'STREET_ADDRESS'
  | 'USERNAME'
  | 'WEBSITE';

/** How a user came into the pool. */
export type UserSourceType =
  /** An administrator created the user. */
  | 'ADMIN_CREATED'
  /** Imported from a table. */
  | 'EXCEL'
  /** The user registered. */
  | 'REGISTER'
  /** A synchronization created the user. */
  | 'SYNC'
  /** A synchronization task created the user. */
  | 'SYNC_TASK'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** Whether a user may sign in. */
export type UserStatus =
  /** The user may sign in. */
  | 'ACTIVATED'
  /** The account is archived. */
  | 'ARCHIVED'
  /** The account is deactivated. */
  | 'DEACTIVATED'
  /** The user has left the organization. */
  | 'RESIGNED'
  /** The account is suspended. */
  | 'SUSPENDED'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';

/** An account in another system that a user is synchronized with. */
export type UserSyncRelation = {
  __typename?: 'UserSyncRelation';
  /** The other system. */
  provider?: Maybe<Scalars['String']['output']>;
  /** Id of the user there. */
  userIdInIdp?: Maybe<Scalars['ID']['output']>;
};

/** Whether a user works for the organization. */
export type UserWorkStatus =
  /** The user works there. */
  | 'ACTIVE'
  /** The user has left. */
  | 'CLOSED'
  /** A value that this schema does not know; the raw field has it. */
  | 'UNRECOGNIZED';



export type ResolverTypeWrapper<T> = T | Error | Promise<T | Error>;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Group: Group;
  Order: Order;
  Role: Role;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Group:
    ( { __typename: 'Group' }
    & GraphQLRecursivePick<FederationTypes['Group'], {"code":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"orderNo":true}> );
  Role:
    ( { __typename: 'Role' }
    & GraphQLRecursivePick<FederationTypes['Role'], {"namespace":true,"code":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"userId":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ArchivedUser: ResolverTypeWrapper<ArchivedUserRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArchivedUserConnection: ResolverTypeWrapper<ArchivedUserWindow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ArchivedUserEdge: ResolverTypeWrapper<PlacedArchivedUser>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CurrentPackage: ResolverTypeWrapper<CurrentPackageRecord>;
  CustomFieldCondition: CustomFieldCondition;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Entitlement: ResolverTypeWrapper<EntitlementRecord>;
  EntitlementType: EntitlementType;
  GoodsPackage: ResolverTypeWrapper<GoodsPackageRecord>;
  Group: ResolverTypeWrapper<GroupParent>;
  GroupConnection: ResolverTypeWrapper<GroupWindow>;
  GroupEdge: ResolverTypeWrapper<PlacedGroup>;
  Identity: ResolverTypeWrapper<IdentityRecord>;
  IdentityProvider: IdentityProvider;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LoginHistory: ResolverTypeWrapper<LoginRecord>;
  LoginHistoryConnection: ResolverTypeWrapper<LoginWindow>;
  LoginHistoryEdge: ResolverTypeWrapper<PlacedLogin>;
  LoginHistoryFilter: LoginHistoryFilter;
  MauPeriod: ResolverTypeWrapper<MauPeriodRecord>;
  NumberRange: NumberRange;
  Order: ResolverTypeWrapper<OrderParent>;
  OrderConnection: ResolverTypeWrapper<OrderWindow>;
  OrderEdge: ResolverTypeWrapper<PlacedOrder>;
  OrderFilter: OrderFilter;
  OrderMonthTotal: ResolverTypeWrapper<OrderMonthTotal>;
  OrderScan: ResolverTypeWrapper<ScanReport>;
  OrderSource: OrderSource;
  OrderStatus: OrderStatus;
  OrderStatusTotal: ResolverTypeWrapper<OrderStatusTotal>;
  OrderSummary: ResolverTypeWrapper<OrderTotals>;
  OrderType: OrderType;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayDetail: ResolverTypeWrapper<PayDetailRecord>;
  PrincipalAuthenticationInfo: ResolverTypeWrapper<PrincipalRecord>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: ResolverTypeWrapper<RoleParent>;
  RoleAssignment: ResolverTypeWrapper<AssignmentRecord>;
  RoleAssignmentConnection: ResolverTypeWrapper<AssignmentWindow>;
  RoleAssignmentEdge: ResolverTypeWrapper<PlacedAssignment>;
  RoleConnection: ResolverTypeWrapper<RoleWindow>;
  RoleEdge: ResolverTypeWrapper<PlacedRole>;
  RoleStatus: RoleStatus;
  SortDirection: SortDirection;
  TextCondition: TextCondition;
  TimeRange: TimeRange;
  Usage: ResolverTypeWrapper<UsageRecord>;
  User: ResolverTypeWrapper<UserParent>;
  UserConnection: ResolverTypeWrapper<UserWindow>;
  UserEdge: ResolverTypeWrapper<PlacedUser>;
  UserFilter: UserFilter;
  UserGender: UserGender;
  UserIdType: UserIdType;
  UserMfaInfo: ResolverTypeWrapper<MfaRecord>;
  UserOrder: UserOrder;
  UserOrderField: UserOrderField;
  UserSearchField: UserSearchField;
  UserSourceType: UserSourceType;
  UserStatus: UserStatus;
  UserSyncRelation: ResolverTypeWrapper<SyncRelationRecord>;
  UserWorkStatus: UserWorkStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ArchivedUser: ArchivedUserRecord;
  ID: Scalars['ID']['output'];
  ArchivedUserConnection: ArchivedUserWindow;
  Int: Scalars['Int']['output'];
  ArchivedUserEdge: PlacedArchivedUser;
  String: Scalars['String']['output'];
  CurrentPackage: CurrentPackageRecord;
  CustomFieldCondition: CustomFieldCondition;
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Entitlement: EntitlementRecord;
  GoodsPackage: GoodsPackageRecord;
  Group: GroupParent;
  GroupConnection: GroupWindow;
  GroupEdge: PlacedGroup;
  Identity: IdentityRecord;
  JSON: Scalars['JSON']['output'];
  LoginHistory: LoginRecord;
  LoginHistoryConnection: LoginWindow;
  LoginHistoryEdge: PlacedLogin;
  LoginHistoryFilter: LoginHistoryFilter;
  MauPeriod: MauPeriodRecord;
  NumberRange: NumberRange;
  Order: OrderParent;
  OrderConnection: OrderWindow;
  OrderEdge: PlacedOrder;
  OrderFilter: OrderFilter;
  OrderMonthTotal: OrderMonthTotal;
  OrderScan: ScanReport;
  OrderStatusTotal: OrderStatusTotal;
  OrderSummary: OrderTotals;
  PageInfo: PageInfo;
  PayDetail: PayDetailRecord;
  PrincipalAuthenticationInfo: PrincipalRecord;
  Query: Record<PropertyKey, never>;
  Role: RoleParent;
  RoleAssignment: AssignmentRecord;
  RoleAssignmentConnection: AssignmentWindow;
  RoleAssignmentEdge: PlacedAssignment;
  RoleConnection: RoleWindow;
  RoleEdge: PlacedRole;
  TextCondition: TextCondition;
  TimeRange: TimeRange;
  Usage: UsageRecord;
  User: UserParent;
  UserConnection: UserWindow;
  UserEdge: PlacedUser;
  UserFilter: UserFilter;
  UserMfaInfo: MfaRecord;
  UserOrder: UserOrder;
  UserSyncRelation: SyncRelationRecord;
};

export type ArchivedUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedUser'] = ResolversParentTypes['ArchivedUser']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ArchivedUserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedUserConnection'] = ResolversParentTypes['ArchivedUserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArchivedUserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['ArchivedUser']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ArchivedUserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchivedUserEdge'] = ResolversParentTypes['ArchivedUserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ArchivedUser']>, ParentType, ContextType>;
};

export type CurrentPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrentPackage'] = ResolversParentTypes['CurrentPackage']> = {
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  endTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goodsPackage?: Resolver<Maybe<ResolversTypes['GoodsPackage']>, ParentType, ContextType>;
  overdueDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EntitlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  asserted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dataType?: Resolver<Maybe<ResolversTypes['EntitlementType']>, ParentType, ContextType>;
  dataValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  modelCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  modelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rawDataType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['Usage']>, ParentType, ContextType>;
};

export type GoodsPackageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoodsPackage'] = ResolversParentTypes['GoodsPackage']> = {
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sceneCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group'], FederationReferenceType extends FederationReferenceTypes['Group'] = FederationReferenceTypes['Group']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Group']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<GroupMembersArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Group']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
};

export type IdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identity'] = ResolversParentTypes['Identity']> = {
  extIdpId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  identityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  originConnIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['IdentityProvider']>, ParentType, ContextType>;
  rawProvider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userIdInIdp?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LoginHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginHistory'] = ResolversParentTypes['LoginHistory']> = {
  appId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  appLoginUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appLogo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LoginHistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginHistoryConnection'] = ResolversParentTypes['LoginHistoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoginHistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['LoginHistory']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LoginHistoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoginHistoryEdge'] = ResolversParentTypes['LoginHistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['LoginHistory']>, ParentType, ContextType>;
};

export type MauPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MauPeriod'] = ResolversParentTypes['MauPeriod']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  periodEndTime?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periodStartTime?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  createTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goodsName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goodsNameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goodsUnitPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  orderNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderType?: Resolver<Maybe<ResolversTypes['OrderType']>, ParentType, ContextType>;
  payDetail?: Resolver<Maybe<ResolversTypes['PayDetail']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rawOrderType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['OrderSource']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Order']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  scan?: Resolver<Maybe<ResolversTypes['OrderScan']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type OrderMonthTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderMonthTotal'] = ResolversParentTypes['OrderMonthTotal']> = {
  actualAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderScanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderScan'] = ResolversParentTypes['OrderScan']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ordersInPool?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordersRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderStatusTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStatusTotal'] = ResolversParentTypes['OrderStatusTotal']> = {
  actualAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rawStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
};

export type OrderSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderSummary'] = ResolversParentTypes['OrderSummary']> = {
  actualAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  byMonth?: Resolver<Array<ResolversTypes['OrderMonthTotal']>, ParentType, ContextType>;
  byStatus?: Resolver<Array<ResolversTypes['OrderStatusTotal']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scan?: Resolver<ResolversTypes['OrderScan'], ParentType, ContextType>;
  unreadableAmounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayDetail'] = ResolversParentTypes['PayDetail']> = {
  channelOrderNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderNo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  paidAccountNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  paidTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type PrincipalAuthenticationInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipalAuthenticationInfo'] = ResolversParentTypes['PrincipalAuthenticationInfo']> = {
  authenticated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  authenticatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  principalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principalType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  archivedUsers?: Resolver<Maybe<ResolversTypes['ArchivedUserConnection']>, ParentType, ContextType, Partial<QueryArchivedUsersArgs>>;
  currentPackage?: Resolver<Maybe<ResolversTypes['CurrentPackage']>, ParentType, ContextType>;
  entitlements?: Resolver<Maybe<Array<Maybe<ResolversTypes['Entitlement']>>>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'code'>>;
  groups?: Resolver<Maybe<ResolversTypes['GroupConnection']>, ParentType, ContextType, Partial<QueryGroupsArgs>>;
  mauUsage?: Resolver<Maybe<Array<Maybe<ResolversTypes['MauPeriod']>>>, ParentType, ContextType, RequireFields<QueryMauUsageArgs, 'from' | 'to'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'orderNo'>>;
  orderSummary?: Resolver<Maybe<ResolversTypes['OrderSummary']>, ParentType, ContextType, Partial<QueryOrderSummaryArgs>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<QueryOrdersArgs>>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType, RequireFields<QueryRoleArgs, 'code' | 'namespace'>>;
  roles?: Resolver<Maybe<ResolversTypes['RoleConnection']>, ParentType, ContextType, RequireFields<QueryRolesArgs, 'namespace'>>;
  usage?: Resolver<Maybe<Array<Maybe<ResolversTypes['Usage']>>>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, Partial<QueryUserArgs>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  usersByIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['User']>>>, ParentType, ContextType, RequireFields<QueryUsersByIdsArgs, 'idType' | 'ids'>>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role'], FederationReferenceType extends FederationReferenceTypes['Role'] = FederationReferenceTypes['Role']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Role']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignments?: Resolver<Maybe<ResolversTypes['RoleAssignmentConnection']>, ParentType, ContextType, Partial<RoleAssignmentsArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disableTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enablePermissionApply?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<RoleMembersArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  namespace?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namespaceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
};

export type RoleAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleAssignment'] = ResolversParentTypes['RoleAssignment']> = {
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enableTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rawStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RoleStatus']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RoleAssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleAssignmentConnection'] = ResolversParentTypes['RoleAssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['RoleAssignment']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoleAssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleAssignmentEdge'] = ResolversParentTypes['RoleAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RoleAssignment']>, ParentType, ContextType>;
};

export type RoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleConnection'] = ResolversParentTypes['RoleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Role']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleEdge'] = ResolversParentTypes['RoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type UsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Usage'] = ResolversParentTypes['Usage']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  entitlement?: Resolver<Maybe<ResolversTypes['Entitlement']>, ParentType, ContextType>;
  experience?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modelCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  modelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthdate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  departmentIds?: Resolver<Maybe<Array<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formatted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['UserGender']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<Maybe<ResolversTypes['Group']>>>, ParentType, ContextType>;
  identities?: Resolver<Maybe<Array<Maybe<ResolversTypes['Identity']>>>, ParentType, ContextType>;
  lastIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastLogin?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastLoginApp?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lastMfaTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loginHistory?: Resolver<Maybe<ResolversTypes['LoginHistoryConnection']>, ParentType, ContextType, Partial<UserLoginHistoryArgs>>;
  loginsCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mainDepartmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  metadataSource?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  mfaInfo?: Resolver<Maybe<ResolversTypes['UserMfaInfo']>, ParentType, ContextType>;
  middleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passwordLastSetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  passwordSecurityLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneCountryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phoneVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  photo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postIdList?: Resolver<Maybe<Array<Maybe<ResolversTypes['ID']>>>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preferredUsername?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principalAuthenticationInfo?: Resolver<Maybe<Array<Maybe<ResolversTypes['PrincipalAuthenticationInfo']>>>, ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawGender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawUserSourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawWorkStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registerSource?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  resetPasswordOnNextLogin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<Maybe<ResolversTypes['Role']>>>, ParentType, ContextType, Partial<UserRolesArgs>>;
  signedUp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['UserStatus']>, ParentType, ContextType>;
  statusChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  streetAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  syncRelations?: Resolver<Maybe<Array<Maybe<ResolversTypes['UserSyncRelation']>>>, ParentType, ContextType>;
  tenantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  userSourceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userSourceType?: Resolver<Maybe<ResolversTypes['UserSourceType']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workStatus?: Resolver<Maybe<ResolversTypes['UserWorkStatus']>, ParentType, ContextType>;
  zoneinfo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['User']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UserMfaInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserMfaInfo'] = ResolversParentTypes['UserMfaInfo']> = {
  emailMfaStatus?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  faceMfaStatus?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  smsMfaStatus?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  totpStatus?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type UserSyncRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserSyncRelation'] = ResolversParentTypes['UserSyncRelation']> = {
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userIdInIdp?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ArchivedUser?: ArchivedUserResolvers<ContextType>;
  ArchivedUserConnection?: ArchivedUserConnectionResolvers<ContextType>;
  ArchivedUserEdge?: ArchivedUserEdgeResolvers<ContextType>;
  CurrentPackage?: CurrentPackageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Entitlement?: EntitlementResolvers<ContextType>;
  GoodsPackage?: GoodsPackageResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  Identity?: IdentityResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LoginHistory?: LoginHistoryResolvers<ContextType>;
  LoginHistoryConnection?: LoginHistoryConnectionResolvers<ContextType>;
  LoginHistoryEdge?: LoginHistoryEdgeResolvers<ContextType>;
  MauPeriod?: MauPeriodResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderMonthTotal?: OrderMonthTotalResolvers<ContextType>;
  OrderScan?: OrderScanResolvers<ContextType>;
  OrderStatusTotal?: OrderStatusTotalResolvers<ContextType>;
  OrderSummary?: OrderSummaryResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayDetail?: PayDetailResolvers<ContextType>;
  PrincipalAuthenticationInfo?: PrincipalAuthenticationInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleAssignment?: RoleAssignmentResolvers<ContextType>;
  RoleAssignmentConnection?: RoleAssignmentConnectionResolvers<ContextType>;
  RoleAssignmentEdge?: RoleAssignmentEdgeResolvers<ContextType>;
  RoleConnection?: RoleConnectionResolvers<ContextType>;
  RoleEdge?: RoleEdgeResolvers<ContextType>;
  Usage?: UsageResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserMfaInfo?: UserMfaInfoResolvers<ContextType>;
  UserSyncRelation?: UserSyncRelationResolvers<ContextType>;
};

