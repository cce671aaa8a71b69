// Written by `npm run codegen` from schema/*.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrderParent, PayDetailRecord } from '../domains/orders/records.js';
import type { OrderWindow, PlacedOrder } from '../domains/orders/connection.js';
import type { Context } from '../context.js';
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
  /**
   * A point in time by RFC 3339 with its offset, for instance "2022-08-09T11:59:46+08:00". GenAuth sends billing times
   * without a zone; the gateway reads them in the zone its operator configured. A local time that occurs twice, when
   * clocks are put back, is the earlier of the two; one that never occurred, when clocks are put forward, is null with
   * an error.
   */
  DateTime: { input: string; output: string; }
  /**
   * An exact decimal number as text, for instance "7.9" or "99.00", digit for digit as GenAuth wrote it. Amounts of
   * money never pass through a floating-point number on their way here: keep them as text or in a decimal library.
   * The number of decimals varies from one amount to the next.
   */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
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
  /**
   * How many orders the pool has; null with an error where GenAuth's count cannot be read. Asked alone, without any
   * order, it costs one small call.
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
  /** Account that paid: personal data. GenAuth does not say whose identifier this is, so it is not joined to a user. */
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
   * One order by its number; null where GenAuth knows no such order.
   *
   * Source: GET /api/v3/get-order-detail. Where nothing but `orderNo` and `payDetail` is selected the payment is asked
   * first, since a payment that exists proves its order.
   */
  order?: Maybe<Order>;
  /**
   * A window of the pool's orders, in the order in which GenAuth lists them, which it does not document.
   *
   * Source: GET /api/v3/get-orders, in pages of at most 50, read side by side: a window of 200 orders costs four calls
   * at once, plus one for each `payDetail`. The list can move while it is paged through, as a new order shifts the
   * others: cursors are positions in the list.
   */
  orders?: Maybe<OrderConnection>;
};


/** Questions to the billing of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrderArgs = {
  orderNo: Scalars['ID']['input'];
};


/** Questions to the billing of one GenAuth user pool: the pool whose credentials the gateway was started with. */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Order: ResolverTypeWrapper<OrderParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  OrderConnection: ResolverTypeWrapper<OrderWindow>;
  OrderEdge: ResolverTypeWrapper<PlacedOrder>;
  OrderSource: OrderSource;
  OrderStatus: OrderStatus;
  OrderType: OrderType;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PayDetail: ResolverTypeWrapper<PayDetailRecord>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Order: OrderParent;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  OrderConnection: OrderWindow;
  OrderEdge: PlacedOrder;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  PayDetail: PayDetailRecord;
  Query: Record<PropertyKey, never>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

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
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
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
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'orderNo'>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<QueryOrdersArgs>>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayDetail?: PayDetailResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

