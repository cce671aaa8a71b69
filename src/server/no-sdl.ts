// A validation rule that refuses `_service`.

import { GraphQLError, type ValidationRule } from 'graphql'

/** Refuses `_service`, which returns the schema of a subgraph, and so is another form of introspection. */
export const noSdl: ValidationRule = context => ({
  Field(node) {
    if (node.name.value === '_service' && context.getParentType() === context.getSchema().getQueryType()) {
      context.reportError(new GraphQLError('Introspection is disabled, so "_service" is unavailable.', { nodes: node }))
    }
  },
})
