// The fields of namespaces and their resources that need calls.

import { checkOptional, checkText, checkWord } from '../../argument.js'
import { BadUserInput } from '../../errors.js'
import type {
  DepartmentAuthorizedResourcesArgs,
  GroupAuthorizedResourcesArgs,
  InputMaybe,
  NamespaceResourcesArgs,
  QueryNamespacesArgs,
  QueryResourcesArgs,
  Resolvers,
  ResourceAuthorizedTargetsArgs,
  ResourceType,
  RoleAuthorizedResourcesArgs,
  UserAuthorizedResourcesArgs,
} from '../../generated/graphql.js'
import { each } from '../../planning/each-reads.js'
import { byKey, type Entity, reference } from '../../planning/entity-reads.js'
import { connection, connectionOf } from '../../planning/list-reads.js'
import { getUser, USERS, userAs } from '../users/entity.js'
import {
  getDepartmentAuthorizedResources,
  getGroupAuthorizedResources,
  getResourceAuthorizedTargets,
  getRoleAuthorizedResources,
  getUserAuthorizedResources,
  type ResourceTargetRecord,
} from './authorizations.js'
import { type NamespaceRecord, type NamespaceReference, namespaceShape, namespaces } from './namespaces.js'
import {
  getResource,
  listResources,
  type ResourceRecord,
  type ResourceReference,
  resourceShape,
  searchResources,
} from './resources.js'

const namespace: Entity<NamespaceReference & Record<string, unknown>, NamespaceRecord> = {
  endpoint: namespaces.get,
  shape: namespaceShape,
  keyOf: ({ code }) => ({ code: checkText('code', code) }),
}

const resource: Entity<ResourceReference & Record<string, unknown>, ResourceRecord> = {
  endpoint: getResource,
  shape: resourceShape,
  keyOf: given => ({
    namespace: checkText('namespace', given['namespace']),
    code: checkText('code', given['code']),
  }),
}

/** @throws BadUserInput */
const typeIn = (type: InputMaybe<ResourceType> | undefined) => (type == null ? undefined : checkWord('type', type))

/** @throws BadUserInput */
const narrowed = (args: { namespace?: InputMaybe<string>; type?: InputMaybe<ResourceType> }) => ({
  namespace: checkOptional('namespace', args.namespace),
  type: typeIn(args.type),
})

/** GenAuth finds resources by a text or by their type. @throws BadUserInput */
function resourcesIn(args: QueryResourcesArgs) {
  const asked = { namespace: checkText('namespace', args.namespace), type: typeIn(args.type) }
  const search = checkOptional('search', args.search)
  if (search === undefined) return listResources.of(asked)
  if (asked.type !== undefined) throw new BadUserInput('"search" and "type" cannot be combined.')
  return searchResources.of({ ...asked, search })
}

/** How many resources somebody or something may usually use. */
const USUAL = { usual: 20 }

export const resourceResolvers = {
  Query: {
    namespace: byKey(namespace),
    namespaces: connection(({ search }: QueryNamespacesArgs) =>
      namespaces.list.of({ search: checkOptional('search', search) }),
    ),
    resource: byKey(resource),
    resources: connection(resourcesIn),
  },
  User: {
    authorizedResources: each(
      getUserAuthorizedResources,
      ({ userId }: { readonly userId: string }, args: UserAuthorizedResourcesArgs) => ({ userId, ...narrowed(args) }),
      USUAL,
    ),
  },
  Group: {
    authorizedResources: each(
      getGroupAuthorizedResources,
      ({ code }: { readonly code: string }, args: GroupAuthorizedResourcesArgs) => ({ code, ...narrowed(args) }),
      USUAL,
    ),
  },
  Role: {
    authorizedResources: each(
      getRoleAuthorizedResources,
      ({ namespace, code }: ResourceReference, { type }: RoleAuthorizedResourcesArgs) => ({
        code,
        namespace,
        type: typeIn(type),
      }),
      USUAL,
    ),
  },
  Department: {
    authorizedResources: each(
      getDepartmentAuthorizedResources,
      ({ departmentId }: { readonly departmentId: string }, args: DepartmentAuthorizedResourcesArgs) => ({
        departmentId,
        ...narrowed(args),
      }),
      USUAL,
    ),
  },
  Namespace: {
    __resolveReference: reference(namespace),
    resources: connectionOf(listResources, ({ code }: NamespaceReference, { type }: NamespaceResourcesArgs) => ({
      namespace: code,
      type: typeIn(type),
    })),
  },
  Resource: {
    __resolveReference: reference(resource),
    authorizedTargets: connectionOf(
      getResourceAuthorizedTargets,
      ({ namespace, code }: ResourceReference, { targetType }: ResourceAuthorizedTargetsArgs) => ({
        namespace,
        code,
        targetType: targetType == null ? undefined : checkWord('targetType', targetType),
      }),
    ),
  },
  ResourceTarget: {
    user: each(
      getUser,
      ({ targetType, targetIdentifier }: ResourceTargetRecord) =>
        targetType === 'USER' ? userAs(targetIdentifier) : undefined,
      USERS,
    ),
  },
} satisfies Resolvers
