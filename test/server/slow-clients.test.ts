import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { startGateway } from '../support/gateway.js'

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 300\r\n'

/** Sends a part of a request, and then a byte a second. @returns what comes back, and after how many seconds */
async function dribble(url: string, part: string): Promise<{ answer: string; seconds: number }> {
  const { hostname, port } = new URL(url)
  const beganAtMs = performance.now()
  const socket = connect(Number(port), hostname)
  socket.write(part)
  const drip = setInterval(() => socket.write('x'), 1000)
  let answer = ''
  socket.on('error', () => undefined)
  for await (const chunk of socket.setEncoding('latin1')) answer += chunk
  clearInterval(drip)
  return { answer, seconds: (performance.now() - beganAtMs) / 1000 }
}

describe('a client that sends its request a byte at a time', () => {
  test('is cut off after 30 seconds, in the head as in the body, while others are answered', async () => {
    await using gateway = await startGateway()
    const slow = Promise.all([`${HEAD}x-slow: `, `${HEAD}\r\n{"query":`].map(part => dribble(gateway.url, part)))
    expect(await gateway.query('{ __typename }')).toEqual({ data: { __typename: 'Query' } })
    for (const { answer, seconds } of await slow) {
      expect(answer).toMatch(/^HTTP\/1\.1 408 [\s\S]*"code":"REQUEST_TIMEOUT"/)
      expect(seconds).toBeGreaterThan(29)
      // Its body would take five minutes.
      expect(seconds).toBeLessThan(90)
    }
    expect(gateway.genauth.calls).toEqual([])
  }, 120_000)

  test('cannot send a head without end', async () => {
    await using gateway = await startGateway()
    const { answer } = await dribble(gateway.url, `${HEAD}x-long: ${'x'.repeat(20_000)}\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 431 [\s\S]*"code":"REQUEST_HEADER_FIELDS_TOO_LARGE"/)
  })
})
