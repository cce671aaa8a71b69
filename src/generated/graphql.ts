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
  _FieldSet: { input: string; output: string; }
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
   * document whose identifier this is, so it is not resolved to a user.
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
};

/** Billing data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type Query = {
  __typename?: 'Query';
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
   * Usage of the pool, one entry per metered feature; null if GenAuth has none. An entry that is malformed is null, with
   * an error.
   *
   * Source: GET /api/v3/get-usage-info
   */
  usage?: Maybe<Array<Maybe<Usage>>>;
};


/** Billing data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryMauUsageArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Billing data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrderArgs = {
  orderNo: Scalars['ID']['input'];
};


/** Billing data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrderSummaryArgs = {
  filter?: InputMaybe<OrderFilter>;
};


/** Billing data of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  Order: Order;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"orderNo":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CurrentPackage: ResolverTypeWrapper<CurrentPackageRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Entitlement: ResolverTypeWrapper<EntitlementRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  EntitlementType: EntitlementType;
  GoodsPackage: ResolverTypeWrapper<GoodsPackageRecord>;
  MauPeriod: ResolverTypeWrapper<MauPeriodRecord>;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Usage: ResolverTypeWrapper<UsageRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CurrentPackage: CurrentPackageRecord;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Entitlement: EntitlementRecord;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  GoodsPackage: GoodsPackageRecord;
  MauPeriod: MauPeriodRecord;
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
  Query: Record<PropertyKey, never>;
  Usage: UsageRecord;
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
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  currentPackage?: Resolver<Maybe<ResolversTypes['CurrentPackage']>, ParentType, ContextType>;
  entitlements?: Resolver<Maybe<Array<Maybe<ResolversTypes['Entitlement']>>>, ParentType, ContextType>;
  mauUsage?: Resolver<Maybe<Array<Maybe<ResolversTypes['MauPeriod']>>>, ParentType, ContextType, RequireFields<QueryMauUsageArgs, 'from' | 'to'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'orderNo'>>;
  orderSummary?: Resolver<Maybe<ResolversTypes['OrderSummary']>, ParentType, ContextType, Partial<QueryOrderSummaryArgs>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<QueryOrdersArgs>>;
  usage?: Resolver<Maybe<Array<Maybe<ResolversTypes['Usage']>>>, ParentType, ContextType>;
};

export type UsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Usage'] = ResolversParentTypes['Usage']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  entitlement?: Resolver<Maybe<ResolversTypes['Entitlement']>, ParentType, ContextType>;
  experience?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  modelCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  modelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CurrentPackage?: CurrentPackageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Entitlement?: EntitlementResolvers<ContextType>;
  GoodsPackage?: GoodsPackageResolvers<ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Usage?: UsageResolvers<ContextType>;
};

