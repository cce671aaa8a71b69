// The settings as a JSON schema, for editors and for tools that check deployments.

import { z } from 'zod'
import { type Setting, settings } from './settings.js'

/** No setting accepts it, so that each says what it does accept. */
const IMPOSSIBLE = '\u0000'

/** The message of a setting that is one of several words. */
const CHOICE = /^must be "[^"]+"(?: or "[^"]+")+$/

/** A JSON schema (draft 2020-12) of an environment for `start`: all values are text, and other variables are allowed. */
export const settingsSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Settings of GenAuth Gateway',
  type: 'object',
  properties: Object.fromEntries([...settings.values()].map(setting => [setting.variable, schemaOf(setting)])),
})

function schemaOf({ kind, defaults, isSecret }: Setting<unknown>) {
  const accepts = kind.safeParse(IMPOSSIBLE).error?.issues[0]?.message
  const { pattern } = z.toJSONSchema(kind, { io: 'input', unrepresentable: 'any' })
  const words = accepts !== undefined && CHOICE.test(accepts) ? accepts.match(/(?<=")[^" ]+(?=")/g) : null
  return {
    type: 'string',
    ...(accepts !== undefined && { description: `${accepts.charAt(0).toUpperCase()}${accepts.slice(1)}.` }),
    ...(words && { enum: words }),
    ...(pattern !== undefined && { pattern }),
    ...(defaults.start !== undefined && { default: defaults.start }),
    ...(isSecret && { writeOnly: true }),
  }
}
