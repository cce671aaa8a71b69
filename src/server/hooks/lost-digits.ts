// A check that refuses integers beyond the safe range.

import { ApolloServerErrorCode } from '@apollo/server/errors'
import { GraphQLError } from 'graphql'
import type { Check } from './hooks.js'

/**
 * Refuses variables with integers beyond JavaScript's safe range: they may have lost digits before they arrived, and as
 * an `ID` they would silently identify another order.
 */
export const noLostDigits: Check = ({ request }) => {
  for (const name in request.variables) {
    if (!hasLostDigits(request.variables[name])) continue
    throw new GraphQLError(`"$${name}" exceeds the safe integer range; send order numbers as strings.`, {
      extensions: { code: ApolloServerErrorCode.BAD_USER_INPUT, http: { status: 400 } },
    })
  }
}

function hasLostDigits(variable: unknown): boolean {
  // Iterative, since 1 MiB of nested brackets would overflow the stack.
  const left = [variable]
  while (left.length > 0) {
    const value = left.pop()
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) return true
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) left.push(part)
  }
  return false
}
