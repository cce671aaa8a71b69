import type { Simulator } from '../../src/simulator/index.js'
import type { FieldExamples } from './example.js'
import { FIRST } from './people.js'

type State = Simulator['state']

const OTHER = '1869ba010ecd2b62f5d5bee3'

/** What the tables say of a user and a data resource. */
const mayUse = ({ dataGrants }: State, userId: string, action: string) =>
  dataGrants.has(`warehouse/shelf/${userId}/${action}`)

/** The example of each field of permissions that reads GenAuth. */
export const permissionExamples: FieldExamples = {
  'Query.checkPermissions': {
    query: `{ checkPermissions(checks: [
      { userId: "${FIRST}", action: "read", resource: "shelf", permissionSpace: "warehouse" }
      { userId: "${OTHER}", action: "read", resource: "shelf", permissionSpace: "warehouse" }
    ]) { userId allowed } }`,
    path: ['checkPermissions', 0, 'allowed'],
    endpoint: 'check-permission',
    absent: 'UPSTREAM_REJECTED',
    value: state => mayUse(state, FIRST, 'read'),
  },
  'User.can': {
    query: `{ user(userId: "${FIRST}") { status can(action: "update", resource: "invoice", namespace: "default") } }`,
    path: ['user', 'can'],
    endpoint: 'is-action-allowed',
    absent: 'UPSTREAM_REJECTED',
    value: ({ grants }) => grants.has(`default/invoice/${FIRST}/update`),
  },
}
