// What a caller may read, for plans and for the parts that records are asked for.

import { isObjectType } from 'graphql'
import { type Caller, may } from '../operation/operation.js'
import { missingScope, PROFILE } from '../operation/scopes.js'
import { type Access, UNLIMITED } from '../selection.js'
import { needsOfReference } from './entities.js'
import { ownBelow } from './own.js'
import { PERSONAL, personalArguments } from './personal.js'
import { needsOf } from './requirements.js'

export function accessOf(caller: Caller): Access {
  const { scopes } = caller
  if (scopes === undefined) return UNLIMITED
  return {
    ownBelow: scopes.has(PROFILE) ? (type, field, own) => ownBelow(caller, type, field, own) : UNLIMITED.ownBelow,
    mayRead(node, own, args) {
      const isOwn = own !== undefined
      const needed = isObjectType(node) ? needsOfReference(node, args ?? {}) : needsOf(node)
      if (missingScope(needed, caller, isOwn) !== undefined) return false
      if (args === undefined || isObjectType(node) || isOwn || may(caller, PERSONAL)) return true
      return personalArguments(node, args).length === 0
    },
  }
}
