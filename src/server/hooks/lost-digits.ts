// A check that refuses numbers that JSON cannot hold exactly.

import { ApolloServerErrorCode } from '@apollo/server/errors'
import { GraphQLError } from 'graphql'
import type { Check } from './hooks.js'

/**
 * Refuses whole numbers among the variables that are too large for a JSON number to hold exactly: they lost digits
 * before they came, and as an `ID` they would quietly name another order.
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
  // Not by recursion: a mebibyte of brackets is deeper than the stack.
  const left = [variable]
  while (left.length > 0) {
    const value = left.pop()
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) return true
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) left.push(part)
  }
  return false
}
