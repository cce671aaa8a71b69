/** Another team's subgraph: it knows orders by their numbers alone. */
export const invoicesSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

  type Query {
    invoices: [Invoice!]!
    invoice(id: ID!): Invoice
  }

  type Invoice @key(fields: "id") {
    id: ID!
    due: String
    order: Order
  }

  type Order @key(fields: "orderNo", resolvable: false) {
    orderNo: ID!
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
`
