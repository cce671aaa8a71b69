import { buildSubgraphSchema } from '@apollo/subgraph'
import type { GraphQLSchema } from 'graphql'
import {
  getGroupAuthorizedResources,
  getResourceAuthorizedTargets,
  getRoleAuthorizedResources,
  getUserAuthorizedResources,
} from '../../src/domains/permissions/authorizations.js'
import { checkPermission, isActionAllowed, unknownTo } from '../../src/domains/permissions/checks.js'
import {
  getUserPermissionList,
  getUserResourcePermissionList,
  listResourceTargets,
} from '../../src/domains/permissions/data-permissions.js'
import { getDataPolicy, listDataPolicies, listDataPolicyTargets } from '../../src/domains/permissions/data-policies.js'
import { getDataResource, listDataResources } from '../../src/domains/permissions/data-resources.js'
import { listSpaceRoles, namespaces, permissionSpaces } from '../../src/domains/permissions/namespaces.js'
import { getResource, listResources, searchResources } from '../../src/domains/permissions/resources.js'
import {
  getCustomFields,
  getRoleData,
  getUserBaseFields,
  type Target,
} from '../../src/domains/settings/custom-fields.js'
import { valueAt, valuesOf } from '../../src/domains/settings/custom-values.js'
import { getExtIdp, listExtIdp } from '../../src/domains/settings/identity-sources.js'
import { getEmailProvider, getEmailTemplates } from '../../src/domains/settings/messages.js'
import {
  getPipelineFunction,
  listEventApps,
  listEvents,
  listPipelineFunctions,
} from '../../src/domains/settings/pipeline.js'
import { getGlobalMfaSettings, getSecuritySettings } from '../../src/domains/settings/security.js'
import { getWebhook, getWebhookEventList, getWebhookLogs, listWebhooks } from '../../src/domains/settings/webhooks.js'
import { getUser } from '../../src/domains/users/endpoints.js'
import { isUserId } from '../../src/domains/users/user-id.js'
import { callTo } from '../../src/genauth/plan.js'
import { valueIn } from '../../src/genauth/wire/kinds.js'
import { scalars } from '../../src/graph/scalars.js'
import { typeDefs } from '../../src/graph/sdl.js'
import type { PagedEndpoint } from '../../src/paging/endpoint.js'
import type { WindowArguments } from '../../src/paging/window.js'
import { type Call, naiveConnection, nodes } from './naive-lists.js'
import { peopleDomains, peopleResolvers } from './naive-people.js'

export const accessDomains = new Set([...peopleDomains, 'permissions', 'settings'] as const)

const parts = ['customData', 'departmentIds', 'identities'] as const

// biome-ignore lint/suspicious/noExplicitAny: the simplest resolvers there can be have no types of their own
type Any = any

/** The schema of people, permissions and settings with the simplest resolvers there can be. */
export function naiveAccess(call: Call): GraphQLSchema {
  const read = (endpoint: Any, input: unknown): Promise<Any> => call(callTo(endpoint, input))
  const list = (endpoint: PagedEndpoint<unknown>, args: WindowArguments) => naiveConnection(call, endpoint, args)
  const userBy = async (id: unknown) => (isUserId(id) ? read(getUser, { id, idType: 'USER_ID', parts }) : null)
  // A copy, since the subgraph library adds `__typename` to it.
  const copyOf = async (row: Promise<object | null>) => {
    const found = await row
    return found && { ...found }
  }
  async function verdictOf(userId: string, { action, resource, namespace, permissionSpace }: Any): Promise<boolean> {
    const asked = { userId, action, resource }
    if (permissionSpace == null) {
      const allowed = await read(isActionAllowed, { ...asked, namespace })
      if (allowed === null) throw unknownTo(isActionAllowed)
      return allowed
    }
    const verdicts = await read(checkPermission, { ...asked, permissionSpace })
    if (verdicts === null) throw unknownTo(checkPermission)
    return verdicts.get(resource)
  }
  /** A field of a record that is read for it alone. */
  const field = (endpoint: Any, keyOf: (parent: Any) => unknown, name: string) => async (parent: Any) =>
    valueIn((await read(endpoint, keyOf(parent)))?.[name])

  const customFields = (target: Target, dataOf: (parent: Any) => unknown) => ({
    customFields: async (parent: Any) => valuesOf(await read(getCustomFields, target), await dataOf(parent)),
    customField: async (parent: Any, { key }: Any) =>
      valueAt(await read(getCustomFields, target), key, await dataOf(parent)),
  })

  const people = peopleResolvers(call)
  const narrowed = ({ namespace, type }: Any) => ({ namespace, type })
  const policyField = (name: string) => field(getDataPolicy, ({ policyId }) => ({ policyId }), name)
  const content = (name: string) =>
    field(getDataResource, ({ permissionSpace, code }) => ({ permissionSpace, code }), name)
  const targetUser = ({ targetType, targetIdentifier }: Any) =>
    targetType === 'USER' ? userBy(targetIdentifier) : null
  const resolvers = {
    ...people,
    Query: {
      ...people['Query'],
      checkPermissions: async (_root: unknown, { checks }: Any) => {
        const rows: unknown[] = []
        for (const check of checks)
          rows.push({ ...check, allowed: await verdictOf(check.userId, check).catch((error: Error) => error) })
        return rows
      },
      namespace: (_root: unknown, { code }: Any) => read(namespaces.get, { code }),
      namespaces: (_root: unknown, { search, ...args }: Any) => list(namespaces.list.of({ search }), args),
      resource: (_root: unknown, { namespace, code }: Any) => read(getResource, { namespace, code }),
      resources: (_root: unknown, { namespace, type, search, ...args }: Any) =>
        list(search ? searchResources.of({ namespace, search }) : listResources.of({ namespace, type }), args),
      permissionSpace: (_root: unknown, { code }: Any) => read(permissionSpaces.get, { code }),
      permissionSpaces: (_root: unknown, { search, ...args }: Any) => list(permissionSpaces.list.of({ search }), args),
      dataResource: (_root: unknown, { permissionSpace, code }: Any) =>
        read(getDataResource, { permissionSpace, code }),
      dataResources: (_root: unknown, { permissionSpaces = [], search, ...args }: Any) =>
        list(listDataResources.of({ permissionSpaces, search }), args),
      dataPolicy: (_root: unknown, { policyId }: Any) => read(getDataPolicy, { policyId }),
      dataPolicies: (_root: unknown, { search, ...args }: Any) => list(listDataPolicies.of({ search }), args),
      customFields: (_root: unknown, { target }: Any) => read(getCustomFields, target),
      userBaseFields: () => read(getUserBaseFields, undefined),
      identitySource: (_root: unknown, { id }: Any) => read(getExtIdp, { id }),
      identitySources: (_root: unknown, { appId }: Any) => read(listExtIdp, appId),
      securitySettings: () => read(getSecuritySettings, undefined),
      mfaSettings: () => read(getGlobalMfaSettings, undefined),
      emailTemplates: () => read(getEmailTemplates, undefined),
      emailProvider: () => read(getEmailProvider, undefined),
      pipelineFunction: (_root: unknown, { funcId }: Any) => read(getPipelineFunction, { funcId }),
      pipelineFunctions: (_root: unknown, { scene }: Any) => read(listPipelineFunctions, scene),
      eventApps: () => read(listEventApps, undefined),
      events: (_root: unknown, { app, ...args }: Any) => list(listEvents.of({ app }), args),
      webhook: (_root: unknown, { webhookId }: Any) => read(getWebhook, { webhookId }),
      webhooks: (_root: unknown, args: Any) => list(listWebhooks, args),
      webhookEvents: () => read(getWebhookEventList, undefined),
    },
    User: {
      ...people['User'],
      ...customFields('USER', async ({ userId }) => valueIn((await userBy(userId))?.customData)),
      can: ({ userId }: Any, args: Any) => verdictOf(userId, args),
      authorizedResources: ({ userId }: Any, args: Any) =>
        read(getUserAuthorizedResources, { userId, ...narrowed(args) }),
      dataPermissions: ({ userId }: Any, { permissionSpaces = [] }: Any) =>
        read(getUserPermissionList, { userId, permissionSpaces }),
      dataResourceActions: ({ userId }: Any, { permissionSpace, resources }: Any) =>
        read(getUserResourcePermissionList, { userId, permissionSpace, resources }),
    },
    Group: {
      ...people['Group'],
      ...customFields('GROUP', (people['Group'] as Any).customData),
      authorizedResources: ({ code }: Any, args: Any) => read(getGroupAuthorizedResources, { code, ...narrowed(args) }),
    },
    Role: {
      ...people['Role'],
      ...customFields('ROLE', ({ namespace, code }) => read(getRoleData, { namespace, code })),
      authorizedResources: ({ namespace, code }: Any, { type }: Any) =>
        read(getRoleAuthorizedResources, { namespace, code, type }),
    },
    Namespace: {
      __resolveReference: ({ code }: Any) => copyOf(read(namespaces.get, { code })),
      resources: ({ code }: Any, { type, ...args }: Any) => list(listResources.of({ namespace: code, type }), args),
    },
    Resource: {
      __resolveReference: ({ namespace, code }: Any) => copyOf(read(getResource, { namespace, code })),
      authorizedTargets: ({ namespace, code }: Any, { targetType, ...args }: Any) =>
        list(getResourceAuthorizedTargets.of({ namespace, code, targetType }), args),
    },
    ResourceTarget: { user: targetUser },
    PermissionSpace: {
      __resolveReference: ({ code }: Any) => copyOf(read(permissionSpaces.get, { code })),
      dataResources: ({ code }: Any, { search, ...args }: Any) =>
        list(listDataResources.of({ permissionSpaces: [code], search }), args),
      roles: ({ code }: Any, { search, ...args }: Any) => list(listSpaceRoles.of({ code, search }), args),
    },
    DataResource: {
      __resolveReference: ({ permissionSpace, code }: Any) => copyOf(read(getDataResource, { permissionSpace, code })),
      ...Object.fromEntries(['actions', 'text', 'list', 'tree'].map(name => [name, content(name)])),
      authorizations: ({ permissionSpace, code }: Any, { actions }: Any) =>
        read(listResourceTargets, { permissionSpace, code, actions }),
    },
    DataResourceAuthorization: {
      users: async ({ userIds }: Any) => {
        const users: unknown[] = []
        for (const id of userIds ?? []) users.push(await userBy(id))
        return users
      },
    },
    DataPolicy: {
      __resolveReference: ({ policyId }: Any) => copyOf(read(getDataPolicy, { policyId })),
      createdAt: policyField('createdAt'),
      updatedAt: policyField('updatedAt'),
      targets: ({ policyId }: Any, { types = [], ...args }: Any) =>
        list(listDataPolicyTargets.of({ policyId, types }), args),
    },
    DataPolicyEdge: { resources: ({ node }: Any) => node.resources },
    DataPolicyTarget: { user: targetUser },
    CustomFieldValue: Object.fromEntries(
      ['key', 'label', 'dataType', 'rawDataType'].map(name => [name, ({ definition }: Any) => definition[name]]),
    ),
    IdentitySource: {
      __resolveReference: ({ id }: Any) => copyOf(read(getExtIdp, { id })),
      autoJoin: field(getExtIdp, ({ id }) => ({ id }), 'autoJoin'),
    },
    Webhook: { logs: ({ webhookId }: Any, args: Any) => list(getWebhookLogs.of({ webhookId }), args) },
    ...Object.fromEntries(
      [
        ...['Namespace', 'Resource', 'ResourceTarget', 'PermissionSpace', 'PermissionSpaceRole', 'DataResource'],
        ...['DataPolicy', 'DataPolicyTarget', 'EventDefinition', 'Webhook', 'WebhookLog'],
      ].map(row => [`${row}Connection`, nodes]),
    ),
  }
  return buildSubgraphSchema({
    typeDefs: typeDefs({ domains: accessDomains }),
    resolvers: { ...scalars, ...resolvers } as never,
  })
}
