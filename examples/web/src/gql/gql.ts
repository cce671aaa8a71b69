/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Amounts {\n    orderSummary(filter: { status: [PAID, COMPLETED] }) {\n      byMonth {\n        month\n        count\n        actualAmount\n      }\n      actualAmount\n      currency\n      scan {\n        complete\n      }\n    }\n  }\n": typeof types.AmountsDocument,
    "\n  query Orders($first: Int!, $after: String, $filter: OrderFilter) {\n    orders(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          orderNo\n          goodsNameEn\n          actualAmount\n          currency\n          status\n          rawStatus\n          createTime\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      # With a filter, a page that MAX_SCAN_PAGES cut off is an error without it; here the next one continues.\n      scan {\n        complete\n      }\n    }\n  }\n": typeof types.OrdersDocument,
    "\n  query Payments($first: Int!, $after: String, $filter: OrderFilter) {\n    orders(first: $first, after: $after, filter: $filter) {\n      nodes {\n        orderNo\n        payDetail {\n          paidAmount\n          payType\n        }\n      }\n      scan {\n        complete\n      }\n    }\n  }\n": typeof types.PaymentsDocument,
    "\n  query People($search: String, $first: Int!, $after: String) {\n    users(search: $search, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          userId\n          status\n          name\n          email\n          lastLogin\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PeopleDocument,
};
const documents: Documents = {
    "\n  query Amounts {\n    orderSummary(filter: { status: [PAID, COMPLETED] }) {\n      byMonth {\n        month\n        count\n        actualAmount\n      }\n      actualAmount\n      currency\n      scan {\n        complete\n      }\n    }\n  }\n": types.AmountsDocument,
    "\n  query Orders($first: Int!, $after: String, $filter: OrderFilter) {\n    orders(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          orderNo\n          goodsNameEn\n          actualAmount\n          currency\n          status\n          rawStatus\n          createTime\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      # With a filter, a page that MAX_SCAN_PAGES cut off is an error without it; here the next one continues.\n      scan {\n        complete\n      }\n    }\n  }\n": types.OrdersDocument,
    "\n  query Payments($first: Int!, $after: String, $filter: OrderFilter) {\n    orders(first: $first, after: $after, filter: $filter) {\n      nodes {\n        orderNo\n        payDetail {\n          paidAmount\n          payType\n        }\n      }\n      scan {\n        complete\n      }\n    }\n  }\n": types.PaymentsDocument,
    "\n  query People($search: String, $first: Int!, $after: String) {\n    users(search: $search, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          userId\n          status\n          name\n          email\n          lastLogin\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PeopleDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Amounts {\n    orderSummary(filter: { status: [PAID, COMPLETED] }) {\n      byMonth {\n        month\n        count\n        actualAmount\n      }\n      actualAmount\n      currency\n      scan {\n        complete\n      }\n    }\n  }\n"): (typeof documents)["\n  query Amounts {\n    orderSummary(filter: { status: [PAID, COMPLETED] }) {\n      byMonth {\n        month\n        count\n        actualAmount\n      }\n      actualAmount\n      currency\n      scan {\n        complete\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Orders($first: Int!, $after: String, $filter: OrderFilter) {\n    orders(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          orderNo\n          goodsNameEn\n          actualAmount\n          currency\n          status\n          rawStatus\n          createTime\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      # With a filter, a page that MAX_SCAN_PAGES cut off is an error without it; here the next one continues.\n      scan {\n        complete\n      }\n    }\n  }\n"): (typeof documents)["\n  query Orders($first: Int!, $after: String, $filter: OrderFilter) {\n    orders(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          orderNo\n          goodsNameEn\n          actualAmount\n          currency\n          status\n          rawStatus\n          createTime\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      # With a filter, a page that MAX_SCAN_PAGES cut off is an error without it; here the next one continues.\n      scan {\n        complete\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Payments($first: Int!, $after: String, $filter: OrderFilter) {\n    orders(first: $first, after: $after, filter: $filter) {\n      nodes {\n        orderNo\n        payDetail {\n          paidAmount\n          payType\n        }\n      }\n      scan {\n        complete\n      }\n    }\n  }\n"): (typeof documents)["\n  query Payments($first: Int!, $after: String, $filter: OrderFilter) {\n    orders(first: $first, after: $after, filter: $filter) {\n      nodes {\n        orderNo\n        payDetail {\n          paidAmount\n          payType\n        }\n      }\n      scan {\n        complete\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($search: String, $first: Int!, $after: String) {\n    users(search: $search, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          userId\n          status\n          name\n          email\n          lastLogin\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query People($search: String, $first: Int!, $after: String) {\n    users(search: $search, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          userId\n          status\n          name\n          email\n          lastLogin\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;