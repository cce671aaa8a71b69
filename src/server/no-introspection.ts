// A validation rule that refuses introspection.

import { GraphQLError, type ValidationRule } from 'graphql'

/** `_service` returns the schema of a subgraph, and so is another form of introspection. */
const INTROSPECTION_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type', '_service'])

/** Refuses introspection. Apollo Server's own rule tells clients to change an option that this gateway does not have. */
export const noIntrospection: ValidationRule = context => ({
  Field(node) {
    const { value: field } = node.name
    if (INTROSPECTION_FIELDS.has(field) && context.getParentType() === context.getSchema().getQueryType()) {
      const message = `"${field}" is not available: introspection is disabled; set INTROSPECTION=on.`
      context.reportError(new GraphQLError(message, { nodes: node }))
    }
  },
})
