// The sample settings of the simulator: identity sources, security, messages, the pipeline and events.

import type { Random } from './random.js'
import { type State, table, type WireRecord } from './state.js'

const UPDATED_AT = '2025-03-01T02:20:30.000Z'
const SCENES = ['PRE_REGISTER', 'POST_AUTHENTICATION', 'PRE_OIDC_ID_TOKEN_ISSUED'] as const
const EVENTS = ['authing.user.created', 'authing.user.updated', 'authing.user.login', 'myapp.invoice.sent'] as const

/** Seconds of an interval, and how many failures are too many in it. */
const failures = { enabled: true, limit: 50, timeInterval: 300, unit: 'Second' }

const securitySettings: WireRecord = {
  // A text, although it is a list where it is written.
  allowedOrigins: 'https://shop.example.com \n https://console.example.com',
  authingTokenExpiresIn: 1_296_000,
  verifyCodeLength: 6,
  verifyCodeMaxAttempts: 3,
  changeEmailStrategy: { verifyOldEmail: true },
  changePhoneStrategy: { verifyOldPhone: true },
  cookieSettings: { cookieExpiresIn: 1_209_600, cookieExpiresOnBrowserSession: false },
  registerDisabled: false,
  registerAnomalyDetection: { enabled: true, limit: 50, timeInterval: 300 },
  completePasswordAfterPassCodeLogin: false,
  loginAnomalyDetection: {
    loginFailStrategy: 'captcha',
    robotVerify: 'condition_set',
    accountLock: 'condition_set',
    loginFailCheck: failures,
    loginPasswordFailCheck: failures,
    accountLockLoginPasswordFailCheck: failures,
    robotVerifyLoginPasswordFailCheck: failures,
    robotVerifyLoginIpWhitelistCheck: { enabled: true, ipWhitelist: '10.0.0.1,10.0.0.2' },
    robotVerifyLoginTimeCheckEnable: false,
    robotVerifyloginWeekStartEndTime: [],
  },
  loginRequireEmailVerified: false,
  selfUnlockAccount: { enabled: true, strategy: 'captcha' },
  enableLoginAccountSwitch: true,
  qrcodeLoginStrategy: {
    ...{ qrcodeExpiresIn: 120, qrcodeExpiresInUnit: 'Second', ticketExpiresIn: 300, ticketExpiresInUnit: 'Second' },
    ...{ allowExchangeUserInfoFromBrowser: true, returnFullUserInfo: false },
  },
}

type Settings = Pick<
  State,
  | 'identitySources'
  | 'pipelineFunctions'
  | 'eventApps'
  | 'events'
  | 'emailTemplates'
  | 'securitySettings'
  | 'mfaSettings'
  | 'emailProvider'
>

/** Settings with secrets in all places in which GenAuth has some. */
export function createSettings(random: Random): Settings {
  const sources = ['wechat', 'ldap', 'oidc'].map(
    (type, index): WireRecord => ({
      id: random.hex(24),
      name: `Sign-in by ${type}`,
      logo: `https://files.example.com/${type}.svg`,
      type,
      autoJoin: index === 0,
      connections: [{ id: random.hex(24), fields: { clientID: 'shop', clientSecret: random.hex(32) } }],
    }),
  )
  const functions = SCENES.map(
    (scene, index): WireRecord => ({
      funcId: random.hex(24),
      funcName: `Function ${index + 1}`,
      funcDescription: 'No sign-up on Sundays',
      scene,
      createdAt: '2024-05-01T02:20:30.000Z',
      updatedAt: UPDATED_AT,
      isAsynchronous: false,
      timeout: 3,
      terminateOnTimeout: false,
      sourceCode: `const key = '${random.hex(32)}'`,
      status: 'success',
      enabled: true,
      isCloud: true,
      lastExecuteStatus: {},
    }),
  )
  const account = { sender: 'no-reply@example.com', senderPass: random.hex(16) }
  const templates = ['WELCOME_EMAIL', 'LOGIN_VERIFY_CODE'].map(
    (type): WireRecord => ({
      customizeEnabled: type === 'WELCOME_EMAIL',
      type,
      name: `E-mail ${type}`,
      subject: 'Hello {{user}}',
      sender: '{{client_name}}',
      content: '<p>Hello</p>',
      expiresIn: 300,
      redirectTo: 'https://shop.example.com',
      tplEngine: 'handlebar',
    }),
  )
  return {
    identitySources: table('identitySources', sources),
    pipelineFunctions: table('pipelineFunctions', functions),
    eventApps: table('eventApps', [{ identifier: 'myapp', name: 'Shop', logo: 'https://files.example.com/shop.svg' }]),
    events: table(
      'events',
      EVENTS.map((code, index) => ({
        id: String(12_203_530 + index),
        code,
        topic: code,
        name: `Event ${code}`,
        desc: code,
      })),
    ),
    emailTemplates: table('emailTemplates', templates),
    securitySettings,
    mfaSettings: { enabledFactors: ['SMS', 'OTP'] },
    emailProvider: {
      enabled: true,
      type: 'custom',
      smtpConfig: { smtp_host: 'smtp.example.com', smtp_port: 465, ...account, secure: true },
      sendGridConfig: { sender: account.sender, apikey: random.hex(32) },
      aliExmailConfig: account,
      tencentExmailConfig: account,
    },
  }
}
