// The fields of permission spaces and data resources that need calls.

import { checkOptional, checkText, checkTexts } from '../../argument.js'
import { valueIn } from '../../genauth/wire/kinds.js'
import type {
  DataResourceAuthorizationsArgs,
  PermissionSpaceDataResourcesArgs,
  PermissionSpaceRolesArgs,
  QueryDataResourcesArgs,
  QueryPermissionSpacesArgs,
  Resolvers,
  UserDataPermissionsArgs,
  UserDataResourceActionsArgs,
} from '../../generated/graphql.js'
import { each, lacking, several } from '../../planning/each-reads.js'
import { byKey, type Entity, reference } from '../../planning/entity-reads.js'
import { connection, connectionOf } from '../../planning/list-reads.js'
import { getUser, USERS, userAs } from '../users/entity.js'
import {
  type DataAuthorizationRecord,
  getUserPermissionList,
  getUserResourcePermissionList,
  listResourceTargets,
} from './data-permissions.js'
import {
  contentShape,
  type DataResourceParent,
  type DataResourceRecord,
  type DataResourceReference,
  dataResourceShape,
  getDataResource,
  listDataResources,
} from './data-resources.js'
import {
  listSpaceRoles,
  type NamespaceRecord,
  type NamespaceReference,
  namespaceShape,
  permissionSpaces,
} from './namespaces.js'

const space: Entity<NamespaceReference & Record<string, unknown>, NamespaceRecord> = {
  endpoint: permissionSpaces.get,
  shape: namespaceShape,
  keyOf: ({ code }) => ({ code: checkText('code', code) }),
}

const dataResource: Entity<DataResourceReference & Record<string, unknown>, DataResourceRecord> = {
  endpoint: getDataResource,
  shape: { ...dataResourceShape, ...contentShape },
  keyOf: given => ({
    permissionSpace: checkText('permissionSpace', given['permissionSpace']),
    code: checkText('code', given['code']),
  }),
  brings: () => new Set([getDataResource.name]),
}

/** A field that lists of data resources do not say. */
const contentField = <Name extends keyof typeof contentShape>(name: Name) =>
  lacking(getDataResource, name, ({ permissionSpace, code }: DataResourceParent) => ({ permissionSpace, code }))

const MOST_SPACES = 50
const MOST_ACTIONS = 50
const MOST_RESOURCES = 50

export const dataResolvers = {
  Query: {
    permissionSpace: byKey(space),
    permissionSpaces: connection(({ search }: QueryPermissionSpacesArgs) =>
      permissionSpaces.list.of({ search: checkOptional('search', search) }),
    ),
    dataResource: byKey(dataResource),
    dataResources: connection(({ permissionSpaces, search }: QueryDataResourcesArgs) =>
      listDataResources.of({
        permissionSpaces: permissionSpaces == null ? [] : checkTexts('permissionSpaces', permissionSpaces, MOST_SPACES),
        search: checkOptional('search', search),
      }),
    ),
  },
  User: {
    dataPermissions: each(
      getUserPermissionList,
      ({ userId }: { readonly userId: string }, { permissionSpaces }: UserDataPermissionsArgs) => ({
        userId,
        permissionSpaces: permissionSpaces == null ? [] : checkTexts('permissionSpaces', permissionSpaces, MOST_SPACES),
      }),
      { usual: 10, group: ({ permissionSpaces }) => JSON.stringify(permissionSpaces ?? []) },
    ),
    dataResourceActions: each(
      getUserResourcePermissionList,
      ({ userId }: { readonly userId: string }, { permissionSpace, resources }: UserDataResourceActionsArgs) => ({
        userId,
        permissionSpace: checkText('permissionSpace', permissionSpace),
        resources: checkTexts('resources', resources, MOST_RESOURCES),
      }),
      { usual: MOST_RESOURCES },
    ),
  },
  PermissionSpace: {
    __resolveReference: reference(space),
    dataResources: connectionOf(
      listDataResources,
      ({ code }: NamespaceReference, { search }: PermissionSpaceDataResourcesArgs) => ({
        permissionSpaces: [code],
        search: checkOptional('search', search),
      }),
    ),
    roles: connectionOf(listSpaceRoles, ({ code }: NamespaceReference, { search }: PermissionSpaceRolesArgs) => ({
      code,
      search: checkOptional('search', search),
    })),
  },
  DataResource: {
    __resolveReference: reference(dataResource),
    actions: contentField('actions'),
    text: contentField('text'),
    list: contentField('list'),
    tree: contentField('tree'),
    authorizations: each(
      listResourceTargets,
      ({ permissionSpace, code }: DataResourceReference, { actions }: DataResourceAuthorizationsArgs) => ({
        permissionSpace,
        code,
        actions: checkTexts('actions', actions, MOST_ACTIONS),
      }),
      { usual: 5 },
    ),
  },
  DataResourceAuthorization: {
    users: several(
      getUser,
      ({ userIds }: DataAuthorizationRecord) => (valueIn(userIds) ?? []).flatMap(id => userAs(id) ?? []),
      { ...USERS, usual: 20 },
    ),
  },
} satisfies Resolvers
