// The simulated endpoints that tell what users may do.

import { refuse, success } from '../envelope.js'
import { keyOf } from '../state.js'
import { textOf } from './forms.js'
import type { Route, Routes } from './route.js'

const notFound = () => refuse(404, 'notFound')

/** Guess: data resources that nobody may use are left out. */
const listResourceTargets: Route = ({ resources, actions, namespaceCode }, { dataGrants }) => {
  const asked = { resources: [resources].flat(), actions: [actions].flat() }
  const authUserList = asked.resources.flatMap(resource => {
    const actionAuthList = asked.actions.flatMap(action => {
      const userIds = [...dataGrants.values()]
        .filter(grant => keyOf('dataGrants', grant) === `${namespaceCode}/${resource}/${grant['userId']}/${action}`)
        .map(({ userId }) => userId)
      return userIds.length === 0 ? [] : [{ action, userIds }]
    })
    return actionAuthList.length === 0 ? [] : [{ resource, actionAuthList }]
  })
  return success({ authUserList })
}

/** Guess: users without permissions are left out. */
const getUserPermissionList: Route = ({ userIds, namespaceCodes }, { dataResources, dataGrants, permissionSpaces }) => {
  const spaces = Array.isArray(namespaceCodes) ? namespaceCodes : [...permissionSpaces.keys()]
  const rows = [userIds].flat().flatMap(userId =>
    spaces.flatMap(namespaceCode => {
      const resourceList = [...dataResources.values()].flatMap(resource => {
        if (resource['namespaceCode'] !== namespaceCode) return []
        const { resourceCode, type, struct, actions } = resource
        const allowed = [actions]
          .flat()
          .filter(action => dataGrants.has(`${namespaceCode}/${resourceCode}/${userId}/${action}`))
        if (allowed.length === 0) return []
        const authorize =
          type === 'STRING'
            ? { strAuthorize: { value: struct, actions: allowed } }
            : type === 'ARRAY'
              ? { arrAuthorize: { values: struct, actions: allowed } }
              : {
                  treeAuthorize: {
                    authList: [{ nodePath: '/east', nodeName: 'East', nodeActions: allowed, nodeValue: 'E' }],
                  },
                }
        return [{ resourceCode, resourceType: type, ...authorize }]
      })
      return resourceList.length === 0 ? [] : [{ userId, namespaceCode, resourceList }]
    }),
  )
  return success({ userPermissionList: rows })
}

const getUserResourcePermissionList: Route = ({ resources, userId, namespaceCode }, { dataResources, dataGrants }) =>
  success({
    permissionList: [resources].flat().flatMap(resource => {
      const found = dataResources.get(`${namespaceCode}/${resource}`)
      const actions = [found?.['actions'] ?? []].flat()
      return found === undefined
        ? []
        : [
            {
              namespaceCode,
              resource,
              actions: actions.filter(action => dataGrants.has(`${namespaceCode}/${resource}/${userId}/${action}`)),
            },
          ]
    }),
  })

export const permissionRoutes: Routes = {
  /** Guess: an unknown user, resource or namespace is refused, rather than nothing being allowed to it. */
  'POST /api/v3/is-action-allowed': (asked, { users, resources, grants }) => {
    const namespace = textOf(asked, 'namespace') ?? 'default'
    const isKnown = users.has(String(asked['userId'])) && resources.has(`${namespace}/${asked['resource']}`)
    return isKnown ? success({ allowed: grants.has(keyOf('grants', { ...asked, namespace })) }) : notFound()
  },
  /** Guess: the same, if one of many resources is unknown. */
  'POST /api/v3/check-permission': (asked, { users, dataResources, dataGrants }) => {
    const { resources, action, userId, namespaceCode } = asked
    if (!Array.isArray(resources) || resources.length === 0 || resources.length > 50) return refuse(400, 'body')
    const isKnown =
      users.has(String(userId)) && resources.every(resource => dataResources.has(`${namespaceCode}/${resource}`))
    if (!isKnown) return notFound()
    const checkResultList = resources.map(resource => ({
      ...{ namespaceCode, action, resource },
      enabled: dataGrants.has(keyOf('dataGrants', { userId, permissionSpace: namespaceCode, resource, action })),
    }))
    return success({ checkResultList })
  },
  'POST /api/v3/list-resource-targets': listResourceTargets,
  'POST /api/v3/get-user-permission-list': getUserPermissionList,
  'POST /api/v3/get-user-resource-permission-list': getUserResourcePermissionList,
}
