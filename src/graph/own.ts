// Where an operation reads the caller's own data, which are open to it by a scope of their own.

import { type GraphQLField, type GraphQLObjectType, type GraphQLResolveInfo, getNamedType, isLeafType } from 'graphql'
import { type Caller, may } from '../operation/operation.js'
import { opensToOwner, PROFILE } from '../operation/scopes.js'
import type { Own } from '../selection.js'
import { needsOf, scopesOf } from './requirements.js'

type Path = GraphQLResolveInfo['path']

/** Whether a type stands between a list and its rows. */
const isBetween = (typeName: string | undefined) => /(Connection|Edge)$/.test(typeName ?? '')

/**
 * What the objects of a field are to the caller. Own data begin at a root field that declares their scope, and end below
 * the fields of the user that declare it: the names of one's groups are one's own, their members are not.
 * @param own what the object that has the field is to the caller
 */
export function ownBelow(
  caller: Caller,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  own: Own | undefined,
): Own | undefined {
  if (own === undefined) {
    const begins = type.name === 'Query' && opensToOwner(scopesOf(field)) && isGranted(caller)
    return begins ? 'user' : undefined
  }
  if (isBetween(type.name)) return own
  const goesOn = own === 'user' || isLeafType(getNamedType(field.type))
  return goesOn && opensToOwner(needsOf(field)) ? 'part' : undefined
}

/** Whoever is not told apart has nothing of their own. */
const isGranted = (caller: Caller) => caller.scopes !== undefined && may(caller, PROFILE)

/** The places in an operation's response where the caller's own data are. */
export class OwnPlaces {
  #known: Map<Path, Own> | undefined

  constructor(private readonly caller: Caller) {}

  /** What the value of a field that is being resolved is to the caller, which nested fields will ask for. */
  enter({ parentType, fieldName, path }: GraphQLResolveInfo): Own | undefined {
    const field = parentType.getFields()[fieldName]
    const own = field && ownBelow(this.caller, parentType, field, this.#around(path))
    if (own === undefined) return undefined
    this.#known ??= new Map()
    this.#known.set(path, own)
    return own
  }

  /** What the value of a field is to the caller. */
  at(path: Path): Own | undefined {
    return this.#known?.get(path)
  }

  /** What the object is to the caller that has the field. Rows of a list are what the list is. */
  #around({ prev }: Path): Own | undefined {
    if (this.#known === undefined) return undefined
    let around = prev
    while (around && (typeof around.key === 'number' || isBetween(around.typename))) around = around.prev
    return around && this.#known.get(around)
  }
}
