// The simulated endpoints of namespaces, permission spaces, their resources, and policies.

import { refuse, success } from '../envelope.js'
import type { SimulatorRequest } from '../request.js'
import type { State, TableName, WireRecord } from '../state.js'
import { byId, collection, pageOf, textOf, textsIn } from './forms.js'
import type { Route, Routes } from './route.js'

type Asked = SimulatorRequest['params']

const notFound = () => refuse(404, 'notFound')
const namespaceOf = (asked: Asked) => textOf(asked, 'namespace') ?? 'default'

/** Several records by their codes; unknown ones are left out. */
const several =
  (tableName: TableName, list: string, keyFor: (code: string, asked: Asked) => string): Route =>
  (asked, state) => {
    const codes = textsIn(asked, list)
    if (codes.length === 0 || codes.length > 50) return refuse(400, 'ids')
    return success(codes.flatMap(code => state[tableName].get(keyFor(code, asked)) ?? []))
  }

/** Guess: a search finds what has the text in its code or name. */
const finds =
  (parameter: string, ...fields: readonly string[]) =>
  (row: WireRecord, asked: Asked) =>
    asked[parameter] === undefined ||
    fields.some(field => String(row[field]).toLowerCase().includes(String(asked[parameter]).toLowerCase()))

/** These pages repeat a part of the envelope inside their data. */
const inEnvelope =
  (route: Route): Route =>
  (...asked) => {
    const answer = route(...asked)
    if (answer.statusCode !== 200) return answer
    return { ...answer, data: { statusCode: 200, message: 'Success', ...(answer.data as object) } }
  }

/** What somebody other than a user may use. */
const ofOthers = (state: State, targetType: string, targetIdentifier: unknown, asked: Asked): WireRecord[] =>
  [...state.otherGrants.values()]
    .filter(grant => grant['targetType'] === targetType && grant['targetIdentifier'] === targetIdentifier)
    .flatMap(({ namespace, resource, actions, effect, condition }) =>
      authorized(state, { namespace, resource, actions, effect, condition }, asked),
    )

/** What a user may use. */
function ofUser(state: State, userId: unknown, asked: Asked): WireRecord[] {
  const namespace = namespaceOf(asked)
  return [...state.resources.values()].flatMap(({ code }) => {
    const actions = ['read', 'update'].filter(action => state.grants.has(`${namespace}/${code}/${userId}/${action}`))
    return actions.length === 0 ? [] : authorized(state, { namespace, resource: code, actions, effect: 'ALLOW' }, asked)
  })
}

/** A grant as it is sent, if its resource is one that is asked for. */
function authorized({ resources }: State, grant: WireRecord, asked: Asked): WireRecord[] {
  const { namespace, resource, ...said } = grant
  const found = resources.get(`${namespace}/${resource}`)
  const isAsked = asked['resourceType'] === undefined || found?.['type'] === asked['resourceType']
  if (found === undefined || !isAsked) return []
  const { code, description, type, apiIdentifier } = found
  return [{ resourceCode: code, description, resourceType: type, apiIdentifier, condition: [], ...said }]
}

const whole = (list: readonly WireRecord[]) => success({ totalCount: list.length, list })

const getResourceAuthorizedTargets: Route = (asked, state) => {
  const { resource, targetType } = asked
  const namespace = namespaceOf(asked)
  const users = new Map<unknown, unknown[]>()
  for (const grant of state.grants.values()) {
    if (grant['namespace'] !== namespace || grant['resource'] !== resource) continue
    users.set(grant['userId'], [...(users.get(grant['userId']) ?? []), grant['action']])
  }
  const rows = [
    ...[...users].map(([targetIdentifier, actions]) => ({ targetType: 'USER', targetIdentifier, actions })),
    ...[...state.otherGrants.values()]
      .filter(grant => grant['namespace'] === namespace && grant['resource'] === resource)
      .map(({ targetType, targetIdentifier, actions }) => ({ targetType, targetIdentifier, actions })),
  ].filter(row => targetType === undefined || row.targetType === targetType)
  return pageOf(rows, rows.length, asked)
}

/** Without what only the data resource itself says. */
const listDataResources: Route = (asked, { dataResources }) => {
  const spaces = textsIn(asked, 'namespaceCodes')
  const rows = [...dataResources.values()]
    .filter(row => spaces.length === 0 || spaces.includes(String(row['namespaceCode'])))
    .filter(row => finds('query', 'resourceCode', 'resourceName')(row, asked))
    .map(({ struct: _struct, actions: _actions, ...row }) => row)
  return pageOf(rows, rows.length, asked)
}

const policyIs = finds('query', 'policyName')

const listDataPolicies: Route = (asked, { dataPolicies, policyTargets, dataResources }) => {
  const rows = [...dataPolicies.values()]
    .filter(row => policyIs(row, asked))
    .map(({ createdAt: _createdAt, ...row }) => ({
      ...row,
      resourceList: [...dataResources.values()].map(({ resourceCode, resourceName }) => ({
        resourceId: resourceCode,
        resourceName,
      })),
      targetList: [...policyTargets.values()]
        .filter(target => target['policyId'] === row['policyId'])
        .map(({ targetIdentifier, targetType, targetName }) => ({
          id: targetIdentifier,
          type: targetType,
          name: targetName,
        })),
    }))
  return pageOf(rows, rows.length, asked)
}

const listSimpleDataPolicies: Route = (asked, { dataPolicies }) => {
  const rows = [...dataPolicies.values()]
    .filter(row => policyIs(row, asked))
    .map(({ policyId, policyName, description }) => ({ policyId, policyName, description }))
  return pageOf(rows, rows.length, asked)
}

const listDataPolicyTargets: Route = (asked, { policyTargets }) => {
  const types = textsIn(asked, 'targetType')
  const rows = [...policyTargets.values()]
    .filter(({ policyId }) => policyId === asked['policyId'])
    .filter(({ targetType }) => types.length === 0 || types.includes(String(targetType)))
    .map(({ policyId: _policyId, ...row }) => row)
  return pageOf(rows, rows.length, asked)
}

/** Guess: a permission space has the roles of the namespace of the same code. */
const listSpaceRoles: Route = (asked, { roles }) => {
  const rows = [...roles.values()]
    .filter(({ namespace }) => namespace === asked['code'])
    .filter(row => finds('query', 'code', 'name')(row, asked))
    .map(({ namespace, code, name, description }) => ({
      namespace,
      code,
      name,
      description,
      updatedAt: '2025-03-01T02:20:30.000Z',
    }))
  return pageOf(rows, rows.length, asked)
}

export const resourceRoutes: Routes = {
  'GET /api/v3/get-namespace': byId('namespaces', { absent: notFound }),
  'GET /api/v3/get-namespaces-batch': several('namespaces', 'codeList', code => code),
  'GET /api/v3/list-namespaces': collection('namespaces', { keeps: finds('keywords', 'code', 'name') }),
  'GET /api/v3/get-resource': byId('resources', { defaults: { namespace: 'default' }, absent: notFound }),
  'GET /api/v3/get-resources-batch': several('resources', 'codeList', (code, asked) => `${namespaceOf(asked)}/${code}`),
  'GET /api/v3/list-resources': inEnvelope(
    collection('resources', {
      keeps: ({ namespace, type }, asked) =>
        namespace === namespaceOf(asked) && (asked['type'] === undefined || type === asked['type']),
    }),
  ),
  'GET /api/v3/list-common-resource': inEnvelope(
    collection('resources', {
      keeps: (row, asked) =>
        finds('keyword', 'code', 'name')(row, asked) &&
        (asked['namespaceCodeList'] === undefined || row['namespace'] === asked['namespaceCodeList']),
    }),
  ),
  'GET /api/v3/get-user-authorized-resources': (asked, state) => whole(ofUser(state, asked['userId'], asked)),
  'GET /api/v3/get-group-authorized-resources': (asked, state) =>
    success(ofOthers(state, 'GROUP', asked['code'], asked)),
  // The fewest fields of all.
  'GET /api/v3/get-role-authorized-resources': (asked, state) =>
    whole(
      ofOthers(state, 'ROLE', asked['code'], asked).map(({ resourceCode, resourceType, actions, apiIdentifier }) => ({
        ...{ resourceCode, resourceType, actions, apiIdentifier },
      })),
    ),
  'GET /api/v3/get-authorized-resources': (asked, state) =>
    whole(ofOthers(state, String(asked['targetType']), asked['targetIdentifier'], asked)),
  'POST /api/v3/get-resource-authorized-targets': getResourceAuthorizedTargets,
  'GET /api/v3/get-permission-namespace': byId('permissionSpaces', { absent: notFound }),
  'GET /api/v3/get-permission-namespaces-batch': several('permissionSpaces', 'codes', code => code),
  'GET /api/v3/list-permission-namespaces': collection('permissionSpaces', { keeps: finds('query', 'code', 'name') }),
  'GET /api/v3/list-permission-namespace-roles': listSpaceRoles,
  'GET /api/v3/get-data-resource': byId('dataResources', { absent: notFound }),
  'GET /api/v3/list-data-resources': listDataResources,
  'GET /api/v3/get-data-policy': byId('dataPolicies', { absent: notFound }),
  'GET /api/v3/list-data-policies': listDataPolicies,
  'GET /api/v3/list-simple-data-policies': listSimpleDataPolicies,
  'GET /api/v3/list-data-policy-targets': listDataPolicyTargets,
}
