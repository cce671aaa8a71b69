import { describe, expect, test } from 'vitest'
import { settingsSchema } from '../../src/config/json-schema.js'
import { settings } from '../../src/config/settings.js'

const { properties } = settingsSchema()
const of = (variable: string) => properties[variable] as Record<string, unknown>

describe('the JSON schema of the settings', () => {
  test('has every setting, each of which is text', () => {
    expect(Object.keys(properties)).toEqual([...settings.values()].map(({ variable }) => variable))
    for (const schema of Object.values(properties)) expect(schema).toMatchObject({ type: 'string' })
  })

  test('has what is accepted, and what is used otherwise', () => {
    expect(of('PORT')).toMatchObject({ default: '4000', description: expect.stringContaining('whole number from') })
    expect(of('GENAUTH_LANG')).toEqual({
      type: 'string',
      description: 'Must be "zh-CN" or "en-US" or "ja-JP" or "zh-TW".',
      enum: ['zh-CN', 'en-US', 'ja-JP', 'zh-TW'],
      default: 'en-US',
    })
    expect(of('GRAPHIQL')).toMatchObject({ enum: ['on', 'off'], default: 'off' })
    expect(of('GENAUTH_CURRENCY')).toMatchObject({ pattern: '^[A-Z]{3}$' })
    expect(of('AUTH_MODE')).toMatchObject({ enum: ['none', 'jwt'] })
    expect(of('AUTH_MODE')).not.toHaveProperty('default')
  })

  test('marks secrets, and names no value of any', () => {
    const secrets = Object.entries(properties).filter(([, schema]) => (schema as { writeOnly?: true }).writeOnly)
    expect(secrets.map(([variable]) => variable)).toContain('GENAUTH_ACCESS_KEY_SECRET')
    for (const [, schema] of secrets) expect(schema).not.toHaveProperty('default')
  })

  test('has patterns and words that accept the defaults', () => {
    for (const [variable, schema] of Object.entries(properties)) {
      const {
        default: byDefault,
        pattern,
        enum: words,
      } = schema as { default?: string; pattern?: string; enum?: string[] }
      if (byDefault === undefined) continue
      if (pattern !== undefined) expect(byDefault, variable).toMatch(new RegExp(pattern, 'u'))
      if (words !== undefined) expect(words, variable).toContain(byDefault)
    }
  })
})
