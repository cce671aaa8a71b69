/** Another team's subgraph: it knows orders by their numbers alone. @param orderType the gateway's name for them */
export const invoicesSdl = ({ orderType = 'Order' } = {}) => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

  type Query {
    invoices: [Invoice!]!
    invoice(id: ID!): Invoice
  }

  type Invoice @key(fields: "id") {
    id: ID!
    due: String
    order: ${orderType}
  }

  type ${orderType} @key(fields: "orderNo", resolvable: false) {
    orderNo: ID!
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
`
