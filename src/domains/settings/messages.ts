// The e-mails that GenAuth sends, and how. Shapes and endpoints.

import { read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import { flag, integer, type Kind, oneOf, optional, text } from '../../genauth/wire/kinds.js'
import { recordOf } from '../../genauth/wire/nested.js'
import {
  documented,
  type FieldsOf,
  objectOf,
  type Rows,
  readFields,
  readTable,
  type Shape,
} from '../../genauth/wire/record.js'
import { named } from '../../genauth/wire/words.js'
import type { EmailProviderType, EmailTemplateType } from '../../generated/graphql.js'

const templateTypes: Kind<EmailTemplateType> = oneOf(
  named<EmailTemplateType>(
    ...['WELCOME_EMAIL', 'FIRST_CREATED_USER', 'REGISTER_VERIFY_CODE', 'LOGIN_VERIFY_CODE', 'MFA_VERIFY_CODE'],
    ...['INFORMATION_COMPLETION_VERIFY_CODE', 'FIRST_EMAIL_LOGIN_VERIFY', 'CONSOLE_CONDUCTED_VERIFY'],
    ...['USER_PASSWORD_UPDATE_REMIND', 'ADMIN_RESET_USER_PASSWORD_NOTIFICATION', 'USER_PASSWORD_RESET_NOTIFICATION'],
    ...[
      'RESET_PASSWORD_VERIFY_CODE',
      'SELF_UNLOCKING_VERIFY_CODE',
      'EMAIL_BIND_VERIFY_CODE',
      'EMAIL_UNBIND_VERIFY_CODE',
    ],
  ),
)

const templateShape = documented('EmailTemplateDto', {
  type: optional(templateTypes),
  rawType: ['type', optional(text)],
  name: optional(text),
  subject: optional(text),
  sender: optional(text),
  content: optional(text),
  customizeEnabled: optional(flag),
  expiresIn: optional(integer),
  redirectTo: optional(text),
  tplEngine: optional(text),
} as const satisfies Shape)

const categoryShape = documented('EmailTemplateCategoryDto', {
  title: optional(text),
  titleEn: optional(text),
  description: ['desc', optional(text)],
  descriptionEn: ['descEn', optional(text)],
} as const satisfies Shape)

export type EmailTemplateRecord = FieldsOf<typeof templateShape>
export type EmailTemplateCategoryRecord = FieldsOf<typeof categoryShape>

export interface EmailTemplatesRecord {
  readonly templates: Rows<EmailTemplateRecord>
  readonly categories: Rows<EmailTemplateCategoryRecord>
}

export const getEmailTemplates = read(
  'GET /api/v3/get-email-templates',
  (_input: undefined) => ({}),
  (data, _input, reading): EmailTemplatesRecord => ({
    templates: readTable(data, 'templates', templateShape, reading),
    categories: readTable(data, 'categories', categoryShape, reading),
  }),
  { keep: kept('definitions', 'settings') },
)

// Of the accounts of e-mail services neither passwords nor keys are read.
const smtpShape = documented('SMTPEmailProviderConfig', {
  host: ['smtp_host', optional(text)],
  port: ['smtp_port', optional(integer)],
  sender: optional(text),
  secure: optional(flag),
} as const satisfies Shape)

const sendGridShape = documented('SendGridEmailProviderConfig', { sender: optional(text) } as const satisfies Shape)
const aliShape = documented('AliExmailEmailProviderConfig', { sender: optional(text) } as const satisfies Shape)
const tencentShape = documented('TencentExmailEmailProviderConfig', { sender: optional(text) } as const satisfies Shape)

const providerTypes: Kind<EmailProviderType> = oneOf(named<EmailProviderType>('ali', 'qq', 'sendgrid', 'custom'))

const providerShape = documented('EmailProviderDto', {
  enabled: optional(flag),
  type: optional(providerTypes),
  rawType: ['type', optional(text)],
  smtpConfig: optional(recordOf(smtpShape)),
  sendGridConfig: optional(recordOf(sendGridShape)),
  aliExmailConfig: optional(recordOf(aliShape)),
  tencentExmailConfig: optional(recordOf(tencentShape)),
} as const satisfies Shape)

export type SmtpRecord = FieldsOf<typeof smtpShape>
export type EmailAccountRecord = FieldsOf<typeof sendGridShape>
export type EmailProviderRecord = FieldsOf<typeof providerShape>

export const getEmailProvider = read(
  'GET /api/v3/get-email-provider',
  (_input: undefined) => ({}),
  (data, _input, reading): EmailProviderRecord => readFields(objectOf(data, '"data"', reading), providerShape, reading),
  { keep: kept('definitions', 'settings') },
)
