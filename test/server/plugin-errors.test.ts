// Errors that the plugins of an embedding program throw to refuse an operation.

import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../src/config/config.js'
import { startGateway } from '../../src/gateway.js'
import { startSimulator } from '../../src/simulator/index.js'
import { createLog } from '../../src/telemetry/log.js'

/** Asks a gateway with the plugin. @returns status and body of the answer */
async function askWith(plugin: ApolloServerPlugin) {
  await using genauth = await startSimulator()
  const config = loadConfig(
    {
      PORT: '0',
      ADMIN_PORT: '0',
      GENAUTH_BASE_URL: genauth.url,
      GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
      GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret,
    },
    'demo',
  )
  await using gateway = await startGateway(config, createLog('silent'), { plugins: [plugin] })
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ usage { modelCode } }' }),
  })
  return { status: response.status, body: await response.json(), calls: genauth.calls.length }
}

const refusal = () =>
  new GraphQLError('Your plan has no API access.', {
    extensions: { code: 'PLAN_TOO_SMALL', plan: 'free', http: { status: 402 } },
  })

const refuse = async () => {
  throw refusal()
}

describe('an error with a code of its own that a plugin throws', () => {
  test.each<[string, ApolloServerPlugin]>([
    ['requestDidStart', { requestDidStart: refuse }],
    ['didResolveOperation', { requestDidStart: async () => ({ didResolveOperation: refuse }) }],
    ['responseForOperation', { requestDidStart: async () => ({ responseForOperation: refuse }) }],
  ])('in %s reaches the client with its message, code and status, before any call', async (_hook, plugin) => {
    expect(await askWith(plugin)).toEqual({
      status: 402,
      body: {
        errors: [
          {
            message: 'Your plan has no API access.',
            extensions: { code: 'PLAN_TOO_SMALL', plan: 'free', retryable: false },
          },
        ],
      },
      calls: 0,
    })
  })

  test('says itself whether it can be retried, and keeps 500 without a status', async () => {
    const error = new GraphQLError('Later.', { extensions: { code: 'MAINTENANCE', retryable: true } })
    const plugin: ApolloServerPlugin = {
      requestDidStart: async () => ({
        didResolveOperation: async () => {
          throw error
        },
      }),
    }
    expect(await askWith(plugin)).toMatchObject({
      status: 500,
      body: { errors: [{ message: 'Later.', extensions: { code: 'MAINTENANCE', retryable: true } }] },
    })
  })
})

describe('any other error of a plugin', () => {
  test('is named for plugins that come later, and its extensions stay as they were', async () => {
    const extensions = Object.freeze({ tenant: 'a' })
    const seen: unknown[] = []
    await askWith({
      requestDidStart: async () => ({
        async didResolveOperation() {
          throw new GraphQLError('secret', { extensions })
        },
        async didEncounterErrors({ errors }) {
          seen.push(...errors.map(error => ({ ...error.extensions })))
        },
      }),
    })
    expect(seen).toEqual([{ tenant: 'a', code: 'INTERNAL_SERVER_ERROR' }])
    expect(extensions).toEqual({ tenant: 'a' })
  })

  test.each([
    ['an error of the system', Object.assign(new Error('connect ECONNREFUSED 10.0.0.1'), { code: 'ECONNREFUSED' })],
    ['an error with extensions', Object.assign(new Error('secret'), { extensions: { code: 'SECRET' } })],
    ['a GraphQLError without a code', new GraphQLError('secret')],
    ['a GraphQLError with frozen extensions', new GraphQLError('secret', { extensions: Object.freeze({}) })],
    ['a GraphQLError around another', new GraphQLError('secret', { originalError: new Error('secret') })],
  ])('is masked: %s', async (_what, error) => {
    const plugin: ApolloServerPlugin = {
      requestDidStart: async () => ({
        didResolveOperation: async () => {
          throw error
        },
      }),
    }
    expect(await askWith(plugin)).toMatchObject({
      status: 500,
      body: {
        errors: [
          { message: 'Internal server error.', extensions: { code: 'INTERNAL_SERVER_ERROR', retryable: false } },
        ],
      },
    })
  })
})
