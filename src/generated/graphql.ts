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
  /** A day as "2022-08-09", without a zone. */
  Date: { input: DateArgument; output: string; }
  /**
   * A point in time by RFC 3339 with its offset, for instance "2022-08-09T11:59:46+08:00". GenAuth sends billing times
   * without a zone; the gateway reads them in the zone its operator configured. A local time that occurs twice, when
   * clocks are put back, is the earlier of the two; one that never occurred, when clocks are put forward, is null with
   * an error.
   */
  DateTime: { input: DateTimeArgument; output: string; }
  /**
   * An exact decimal number as text, for instance "7.9" or "99.00", digit for digit as GenAuth wrote it. Amounts of
   * money never pass through a floating-point number on their way here: keep them as text or in a decimal library.
   * The number of decimals varies from one amount to the next.
   */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** The plan that the pool is on, and until when. */
export type CurrentPackage = {
  __typename?: 'CurrentPackage';
  /**
   * Code of the plan, for instance "V4_B2C_Enterprise:1000". It looks like generation, scene, edition and quota, which
   * GenAuth does not confirm: read the parts from `goodsPackage`.
   */
  code?: Maybe<Scalars['ID']['output']>;
  /** When the plan ends. */
  endTime?: Maybe<Scalars['DateTime']['output']>;
  /** The plan itself. */
  goodsPackage?: Maybe<GoodsPackage>;
  /** Days past the end of the plan, 0 before it. */
  overdueDays?: Maybe<Scalars['Int']['output']>;
};

/**
 * Something that the plan entitles the pool to. GenAuth writes every value as text and says by a type how to read it: the
 * reading that fits stands in `quantity`, `asserted` or `text`, the others are null.
 */
export type Entitlement = {
  __typename?: 'Entitlement';
  /**
   * The value of an ASSERTION. GenAuth does not say how it writes one: "true" and "1" are read as true, "false" and "0" as
   * false, and anything else is null, without an error. Null for the other types.
   */
  asserted?: Maybe<Scalars['Boolean']['output']>;
  /** How the value is to be read. GenAuth's own code stands in `rawDataType`. */
  dataType?: Maybe<EntitlementType>;
  /** The value as GenAuth writes it. */
  dataValue?: Maybe<Scalars['String']['output']>;
  /** Code of the feature, for instance "SocialConnections". GenAuth calls it rightsModelCode. */
  modelCode?: Maybe<Scalars['ID']['output']>;
  /** Name of the feature, as GenAuth words it. */
  modelName?: Maybe<Scalars['String']['output']>;
  /** The value of a QUANTITY or READ_ONLY_NUMBER; null for the other types. */
  quantity?: Maybe<Scalars['Decimal']['output']>;
  /** The type as GenAuth writes it, for instance "1". */
  rawDataType?: Maybe<Scalars['String']['output']>;
  /** The value of a TEXT; null for the other types. */
  text?: Maybe<Scalars['String']['output']>;
  /** The use of the same feature; null where it is not metered. One call for all, however many are asked for. */
  usage?: Maybe<Usage>;
};

/** How the value of an entitlement is to be read. */
export type EntitlementType =
  /** Yes or no (GenAuth: 3). */
  | 'ASSERTION'
  /** A quantity that use is metered against (GenAuth: 1). */
  | 'QUANTITY'
  /** A number for reading only; nothing is metered against it (GenAuth: 2). */
  | 'READ_ONLY_NUMBER'
  /** Text for reading only (GenAuth: 4). */
  | 'TEXT'
  /** A code that this gateway does not know; see `rawDataType`. */
  | 'UNRECOGNIZED';

/** A plan as it is sold. */
export type GoodsPackage = {
  __typename?: 'GoodsPackage';
  /** Monthly active users that the plan is sold for. */
  amount?: Maybe<Scalars['Int']['output']>;
  /** Code of the plan. */
  code?: Maybe<Scalars['ID']['output']>;
  /** ISO 4217 code of the price, as the operator of the gateway configured it; null where that was not done. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Edition, for instance "Enterprise". */
  group?: Maybe<Scalars['String']['output']>;
  /** Name of the plan, in Chinese. */
  name?: Maybe<Scalars['String']['output']>;
  /** Name of the plan, in English. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Scene, for instance "B2C". */
  sceneCode?: Maybe<Scalars['String']['output']>;
  /** Price of one unit. GenAuth does not say for how long a unit lasts. */
  unitPrice?: Maybe<Scalars['Decimal']['output']>;
};

/** Monthly active users of one period. */
export type MauPeriod = {
  __typename?: 'MauPeriod';
  /** GenAuth words `amount` and `current` almost alike; by analogy with `Usage` this is the quota, which is not confirmed. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** By the same analogy, the users that were active. */
  current?: Maybe<Scalars['Decimal']['output']>;
  /** Last day of the period. */
  periodEndTime?: Maybe<Scalars['Date']['output']>;
  /** First day of the period. */
  periodStartTime?: Maybe<Scalars['Date']['output']>;
};

/**
 * An order: a purchase of a plan by the user pool. Amounts are exact; GenAuth states no currency and no zone.
 * Source: GET /api/v3/get-order-detail, or a row of GET /api/v3/get-orders, which is the same.
 */
export type Order = {
  __typename?: 'Order';
  /** Amount actually charged. */
  actualAmount?: Maybe<Scalars['Decimal']['output']>;
  /** When the order was made. */
  createTime?: Maybe<Scalars['DateTime']['output']>;
  /**
   * ISO 4217 code of the amounts, as the operator of the gateway configured it; null where that was not done, since
   * GenAuth does not say.
   */
  currency?: Maybe<Scalars['String']['output']>;
  /** Name of the plan that was bought, in Chinese. */
  goodsName?: Maybe<Scalars['String']['output']>;
  /** Name of the plan that was bought, in English. */
  goodsNameEn?: Maybe<Scalars['String']['output']>;
  /** Price of one unit. */
  goodsUnitPrice?: Maybe<Scalars['Decimal']['output']>;
  /**
   * Order number, unique within the pool. Two forms are known: 26 characters that begin with the time of the order,
   * and 15 digits.
   */
  orderNo: Scalars['ID']['output'];
  /** What the order was made for. GenAuth's own word stands in `rawOrderType`. */
  orderType?: Maybe<OrderType>;
  /**
   * How the order was paid; null while no payment is recorded.
   *
   * Source: GET /api/v3/get-order-pay-detail, one call per order: GenAuth reads payments one at a time.
   */
  payDetail?: Maybe<PayDetail>;
  /** How many units were bought. */
  quantity?: Maybe<Scalars['Int']['output']>;
  /** The type as GenAuth writes it, for instance "Overdue_Correct". */
  rawOrderType?: Maybe<Scalars['String']['output']>;
  /** The origin as GenAuth writes it, for instance "SelfHelp". */
  rawSource?: Maybe<Scalars['String']['output']>;
  /** The status as GenAuth writes it, for instance "3". */
  rawStatus?: Maybe<Scalars['String']['output']>;
  /** Where the order came from. GenAuth's own word stands in `rawSource`. */
  source?: Maybe<OrderSource>;
  /** How far the order has come. GenAuth's own code stands in `rawStatus`. */
  status?: Maybe<OrderStatus>;
};

/** A window of the list of orders, by the Relay cursor connections specification. */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  /** The orders of the window, each with its cursor. */
  edges: Array<OrderEdge>;
  /** The orders of the window without their cursors. An order that cannot be read is null, with an error that says why. */
  nodes: Array<Maybe<Order>>;
  /** Where the window lies in the list. */
  pageInfo: PageInfo;
  /** How much of the list was read for a filter; null without one. */
  scan?: Maybe<OrderScan>;
  /**
   * How many orders the pool has, or the filter leaves; null with an error where GenAuth's count cannot be read, and
   * without one where a filter did not see the whole list. Asked alone, without any order, it costs one small call.
   */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An order at its place in the list. */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  /** This place in the list, for `after` and `before`. Valid on every replica of the gateway and after a restart. */
  cursor: Scalars['String']['output'];
  /** The order; null where it cannot be read, with an error that says why. */
  node?: Maybe<Order>;
};

/**
 * Which orders to keep; everything that is given has to hold. An order whose field cannot be read is not kept by a
 * condition on it.
 */
export type OrderFilter = {
  /** Made before this time. */
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made at this time or later, for instance "2022-08-09T00:00:00+08:00". */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Any of these. */
  orderType?: InputMaybe<Array<OrderType>>;
  /** Any of these. */
  source?: InputMaybe<Array<OrderSource>>;
  /** Any of these. UNRECOGNIZED keeps what this gateway has no word for. */
  status?: InputMaybe<Array<OrderStatus>>;
};

/** Orders of one month. */
export type OrderMonthTotal = {
  __typename?: 'OrderMonthTotal';
  /** Sum of their amounts; null where not one can be read. */
  actualAmount?: Maybe<Scalars['Decimal']['output']>;
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** The month in the configured zone, for instance "2022-08"; null for orders whose time cannot be read. */
  month?: Maybe<Scalars['String']['output']>;
};

/**
 * How much of the list was read for an answer. GenAuth has no snapshots: orders that arrive or vanish meanwhile show as a
 * changed count, a short page or an order that comes twice, and then the list is read again as far as the limit allows. One
 * that vanishes in the very moment in which another arrives can escape notice.
 */
export type OrderScan = {
  __typename?: 'OrderScan';
  /** Whether the whole list was seen, as far as GenAuth lets one tell. */
  complete: Scalars['Boolean']['output'];
  /** How many orders GenAuth says there are; null where its count cannot be read. */
  ordersInPool?: Maybe<Scalars['Int']['output']>;
  /** How many different orders were read. */
  ordersRead: Scalars['Int']['output'];
};

/** Where an order came from. */
export type OrderSource =
  /** A redeemed CD key (GenAuth: Cdkey). */
  | 'CDKEY'
  /** The vendor's back office (GenAuth: Eadmin). */
  | 'EADMIN'
  /** A licence (GenAuth: Licence). */
  | 'LICENCE'
  /** A deal made in person (GenAuth: Offline). */
  | 'OFFLINE'
  /** The customer's own console (GenAuth: SelfHelp). */
  | 'SELF_HELP'
  /** A word that this gateway does not know; see `rawSource`. */
  | 'UNRECOGNIZED';

/** How far an order has come. GenAuth names this list in its documentation only, so an unknown code is to be expected. */
export type OrderStatus =
  /** Called off (GenAuth: 4). */
  | 'CANCELLED'
  /** Paid and carried out (GenAuth: 3). */
  | 'COMPLETED'
  /** Not paid in time (GenAuth: 5). */
  | 'EXPIRED'
  /** Paid, not carried out yet (GenAuth: 2). */
  | 'PAID'
  /** Made, not paid yet (GenAuth: 1). */
  | 'UNPAID'
  /** A code that this gateway does not know; see `rawStatus`. */
  | 'UNRECOGNIZED';

/** Orders of one status. */
export type OrderStatusTotal = {
  __typename?: 'OrderStatusTotal';
  /** Sum of their amounts; null where not one can be read. */
  actualAmount?: Maybe<Scalars['Decimal']['output']>;
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** Their status as GenAuth writes it. */
  rawStatus?: Maybe<Scalars['String']['output']>;
  /** Their status; null where GenAuth sends none that can be read. */
  status?: Maybe<OrderStatus>;
};

/** Counts and exact sums over orders. */
export type OrderSummary = {
  __typename?: 'OrderSummary';
  /**
   * Sum of the amounts actually charged, exact, with as many decimals as the longest of them; null where there are orders
   * but not one of their amounts can be read. Not all orders are paid: see `byStatus`.
   */
  actualAmount?: Maybe<Scalars['Decimal']['output']>;
  /** The same by the month in which the orders were made, the oldest first. */
  byMonth: Array<OrderMonthTotal>;
  /** The same by status, in the order of the statuses. */
  byStatus: Array<OrderStatusTotal>;
  /** How many orders there are. */
  count: Scalars['Int']['output'];
  /** ISO 4217 code of the amounts, as the operator of the gateway configured it; null where that was not done. */
  currency?: Maybe<Scalars['String']['output']>;
  /** How much of the list was read for this. */
  scan: OrderScan;
  /** How many of the orders have no amount, or one that cannot be read, and so are in no sum. */
  unreadableAmounts: Scalars['Int']['output'];
};

/** What an order was made for. */
export type OrderType =
  /** A first purchase (GenAuth: New). */
  | 'NEW'
  /** Settles a period past the end of the plan (GenAuth: Overdue_Correct). */
  | 'OVERDUE_CORRECT'
  /** Settles use beyond the plan (GenAuth: Overflowed_Correct). */
  | 'OVERFLOWED_CORRECT'
  /** A renewal (GenAuth: Renew). */
  | 'RENEW'
  /** A word that this gateway does not know; see `rawOrderType`. */
  | 'UNRECOGNIZED'
  /** A larger plan (GenAuth: Upgrade). */
  | 'UPGRADE';

/** Where a window lies in its list, by the Relay cursor connections specification. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge, to be handed to `after` for the next window; null where this one is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after the last edge of this window. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has anything before the first edge of this window. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null where the window is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** The payment of an order. Source: GET /api/v3/get-order-pay-detail */
export type PayDetail = {
  __typename?: 'PayDetail';
  /** Number of the payment at the payment provider. */
  channelOrderNo?: Maybe<Scalars['String']['output']>;
  /** When the payment was recorded, which is not when it was paid. */
  createTime?: Maybe<Scalars['DateTime']['output']>;
  /** ISO 4217 code of the amount, as the operator of the gateway configured it; null where that was not done. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Number of the order that was paid. */
  orderNo?: Maybe<Scalars['ID']['output']>;
  /**
   * Account that paid: personal data, which needs the scope `billing:payer` where callers bring tokens. GenAuth does not say
   * whose identifier this is, so it is not joined to a user.
   */
  paidAccountNo?: Maybe<Scalars['String']['output']>;
  /** Amount paid. GenAuth's documentation calls this field "channel order number" by mistake. */
  paidAmount?: Maybe<Scalars['Decimal']['output']>;
  /** When it was paid. */
  paidTime?: Maybe<Scalars['DateTime']['output']>;
  /** State of the payment as GenAuth writes it. No vocabulary is published; it may or may not be that of `rawStatus`. */
  payStatus?: Maybe<Scalars['String']['output']>;
  /** Means of payment as GenAuth writes it; "Alipay" is the only one its documentation shows. */
  payType?: Maybe<Scalars['String']['output']>;
};

/** Questions to the billing of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type Query = {
  __typename?: 'Query';
  /**
   * The plan that the pool is on; null where GenAuth says that there is none.
   *
   * Source: GET /api/v3/get-current-package-info
   */
  currentPackage?: Maybe<CurrentPackage>;
  /**
   * What the plan entitles the pool to. An entry that cannot be read is null, with an error that says why.
   *
   * Source: GET /api/v3/get-all-rights-items
   */
  entitlements?: Maybe<Array<Maybe<Entitlement>>>;
  /**
   * Monthly active users by period. GenAuth does not say whether it counts the days at both ends, or how long a span may
   * be; it is asked exactly for these days.
   *
   * Source: GET /api/v3/get-mau-period-usage-history
   */
  mauUsage?: Maybe<Array<Maybe<MauPeriod>>>;
  /**
   * One order by its number; null where GenAuth knows no such order.
   *
   * Source: GET /api/v3/get-order-detail. Where nothing but `orderNo` and `payDetail` is selected the payment is asked
   * first, since a payment that exists proves its order.
   */
  order?: Maybe<Order>;
  /**
   * Counts and sums of the pool's orders, or of those that a filter leaves.
   *
   * GenAuth has no such question: every page of GET /api/v3/get-orders is read, 50 orders a call and at most
   * `MAX_SCAN_PAGES` calls. Look at `scan.complete` before you believe a sum.
   */
  orderSummary?: Maybe<OrderSummary>;
  /**
   * A window of the pool's orders, in the order in which GenAuth lists them, which it does not document.
   *
   * Source: GET /api/v3/get-orders, in pages of at most 50, read side by side: a window of 200 orders costs four calls
   * at once, plus one for each `payDetail`. The list can move while it is paged through, as a new order shifts the
   * others: cursors are positions in the list.
   *
   * With a filter every page has to be read, since GenAuth has none: 50 orders a call, at most `MAX_SCAN_PAGES` calls, and
   * `scan` says how far that went. What is beyond is reached by asking again after `endCursor`.
   */
  orders?: Maybe<OrderConnection>;
  /**
   * What the pool uses of what it is entitled to, one entry per metered feature. An entry that cannot be read is null,
   * with an error that says why.
   *
   * Source: GET /api/v3/get-usage-info
   */
  usage?: Maybe<Array<Maybe<Usage>>>;
};


/** Questions to the billing of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryMauUsageArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Questions to the billing of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrderArgs = {
  orderNo: Scalars['ID']['input'];
};


/** Questions to the billing of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrderSummaryArgs = {
  filter?: InputMaybe<OrderFilter>;
};


/** Questions to the billing of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How much of a metered feature is used. Amounts are exact text, since GenAuth states no unit and no scale. */
export type Usage = {
  __typename?: 'Usage';
  /** How much is granted. */
  amount?: Maybe<Scalars['Decimal']['output']>;
  /** How much is used. */
  current?: Maybe<Scalars['Decimal']['output']>;
  /** The entitlement with the same code; null where there is none. One call for all, however many are asked for. */
  entitlement?: Maybe<Entitlement>;
  /** Whether it is granted for a trial only. */
  experience?: Maybe<Scalars['Boolean']['output']>;
  /** Code of the feature, for instance "SocialConnections". */
  modelCode?: Maybe<Scalars['ID']['output']>;
  /** Name of the feature, as GenAuth words it. */
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

