import type { Simulator, WireRecord } from '../../src/simulator/index.js'
import type { FieldExamples } from './example.js'

type State = Simulator['state']

const pick = (row: WireRecord, ...names: readonly string[]) => Object.fromEntries(names.map(name => [name, row[name]]))
const sourcesOf = ({ identitySources }: State) => [...identitySources.values()]
const upper = (word: unknown) => String(word).toUpperCase()

/** The first of the sample sources and functions. */
const SOURCE = '2802f5d3a00c999b4cf85aa3'
const FUNCTION = '1fe7d3aadc6488a052f15e98'

const functionOf = ({ pipelineFunctions }: State) => {
  const row = pipelineFunctions.get(FUNCTION) ?? {}
  return {
    ...pick(row, 'funcId', 'funcName', 'scene', 'createdAt', 'timeout', 'enabled'),
    status: upper(row['status']),
  }
}
const FUNCTION_FIELDS = '{ funcId funcName scene createdAt timeout enabled status }'

/** The example of each setting of the pool that reads GenAuth. */
export const poolSettingsExamples: FieldExamples = {
  'Query.identitySource': {
    query: `{ identitySource(id: "${SOURCE}") { id name logo type autoJoin } }`,
    path: ['identitySource'],
    endpoint: 'get-ext-idp',
    value: ({ identitySources }) => pick(identitySources.get(SOURCE) ?? {}, 'id', 'name', 'logo', 'type', 'autoJoin'),
  },
  'Query.identitySources': {
    query: '{ identitySources { id name type } }',
    path: ['identitySources'],
    endpoint: 'list-ext-idp',
    value: state => sourcesOf(state).map(row => pick(row, 'id', 'name', 'type')),
  },
  'IdentitySource.__resolveReference': {
    query: 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on IdentitySource { name } } }',
    variables: { refs: [{ __typename: 'IdentitySource', id: SOURCE }] },
    path: ['_entities', 0],
    endpoint: 'get-ext-idp',
    value: ({ identitySources }) => pick(identitySources.get(SOURCE) ?? {}, 'name'),
  },
  'IdentitySource.autoJoin': {
    query: '{ identitySources { name autoJoin } }',
    path: ['identitySources', 0, 'autoJoin'],
    endpoint: 'get-ext-idp',
    value: state => sourcesOf(state)[0]?.['autoJoin'],
  },
  'Query.securitySettings': {
    query: `{ securitySettings {
      allowedOrigins tokenExpiresIn verifyCodeLength changeEmailStrategy { verifyOldEmail } registerDisabled
      loginAnomalyDetection {
        loginFailStrategy loginFailCheck { enabled limit timeInterval unit }
        robotVerifyLoginIpWhitelistCheck { ipWhitelist }
      }
    } }`,
    path: ['securitySettings'],
    endpoint: 'get-security-settings',
    value({ securitySettings }) {
      const { loginAnomalyDetection, allowedOrigins, authingTokenExpiresIn } = securitySettings
      const { loginFailStrategy, loginFailCheck, robotVerifyLoginIpWhitelistCheck } =
        loginAnomalyDetection as WireRecord
      const { ipWhitelist } = robotVerifyLoginIpWhitelistCheck as { ipWhitelist: string }
      return {
        ...pick(securitySettings, 'verifyCodeLength', 'changeEmailStrategy', 'registerDisabled'),
        allowedOrigins: String(allowedOrigins).split(/\s+/),
        tokenExpiresIn: authingTokenExpiresIn,
        loginAnomalyDetection: {
          loginFailStrategy,
          loginFailCheck,
          robotVerifyLoginIpWhitelistCheck: { ipWhitelist: ipWhitelist.split(',') },
        },
      }
    },
  },
  'Query.mfaSettings': {
    query: '{ mfaSettings { enabledFactors rawEnabledFactors } }',
    path: ['mfaSettings'],
    endpoint: 'get-global-mfa-settings',
    value: ({ mfaSettings: { enabledFactors } }) => ({ enabledFactors, rawEnabledFactors: enabledFactors }),
  },
  'Query.emailTemplates': {
    query:
      '{ emailTemplates { templates { type name subject content expiresIn } categories { titleEn descriptionEn } } }',
    path: ['emailTemplates'],
    endpoint: 'get-email-templates',
    value: ({ emailTemplates }) => ({
      templates: [...emailTemplates.values()].map(row => pick(row, 'type', 'name', 'subject', 'content', 'expiresIn')),
      categories: [{ titleEn: 'Notifications', descriptionEn: 'E-mails that welcome users' }],
    }),
  },
  'Query.emailProvider': {
    query:
      '{ emailProvider { enabled type rawType smtpConfig { host port sender secure } sendGridConfig { sender } } }',
    path: ['emailProvider'],
    endpoint: 'get-email-provider',
    value({ emailProvider: { enabled, type, smtpConfig, sendGridConfig } }) {
      const { smtp_host: host, smtp_port: port, sender, secure } = smtpConfig as WireRecord
      return {
        ...{ enabled, type: upper(type), rawType: type, smtpConfig: { host, port, sender, secure } },
        sendGridConfig: pick(sendGridConfig as WireRecord, 'sender'),
      }
    },
  },
  'Query.pipelineFunction': {
    query: `{ pipelineFunction(funcId: "${FUNCTION}") ${FUNCTION_FIELDS} }`,
    path: ['pipelineFunction'],
    endpoint: 'get-pipeline-function',
    value: functionOf,
  },
  'Query.pipelineFunctions': {
    query: `{ pipelineFunctions(scene: PRE_REGISTER) ${FUNCTION_FIELDS} }`,
    path: ['pipelineFunctions'],
    endpoint: 'list-pipeline-functions',
    value: state => [functionOf(state)],
  },
  'Query.eventApps': {
    query: '{ eventApps { identifier name logo } }',
    path: ['eventApps'],
    endpoint: 'list-event-apps',
    value: ({ eventApps }) => [...eventApps.values()],
  },
  'Query.events': {
    query: '{ events(app: "myapp") { totalCount nodes { id code topic name description } } }',
    path: ['events'],
    endpoint: 'list-events',
    value({ events }) {
      const found = [...events.values()].filter(({ code }) => String(code).startsWith('myapp.'))
      return {
        totalCount: found.length,
        nodes: found.map(({ desc, ...row }) => ({ ...row, description: desc })),
      }
    },
  },
}
