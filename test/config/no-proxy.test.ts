import { describe, expect, test } from 'vitest'
import { bypassedBy } from '../../src/config/no-proxy.js'

describe('NO_PROXY', () => {
  test.each([
    ['*', 'https://api.genauth.ai'],
    ['genauth.ai', 'https://genauth.ai'],
    ['genauth.ai', 'https://api.genauth.ai'],
    ['.genauth.ai', 'https://api.genauth.ai'],
    ['*.genauth.ai', 'https://api.genauth.ai'],
    ['localhost, API.GenAuth.ai', 'https://api.genauth.ai'],
    ['localhost api.genauth.ai', 'https://api.genauth.ai'],
    ['api.genauth.ai:443', 'https://api.genauth.ai'],
    ['api.genauth.ai:8443', 'https://api.genauth.ai:8443'],
    ['10.1.2.3', 'https://10.1.2.3'],
    ['10.0.0.0/8', 'https://10.1.2.3:8443'],
    ['[2001:db8::1]:443', 'https://[2001:db8::1]'],
    ['2001:db8::/32', 'https://[2001:db8::1]'],
  ])('%s bypasses the proxy for %s', (list, origin) => {
    expect(bypassedBy(list)(origin)).toBe(true)
  })

  test.each([
    ['', 'https://api.genauth.ai'],
    ['auth.ai', 'https://genauth.ai'],
    ['api.genauth.ai', 'https://genauth.ai'],
    ['api.genauth.ai:8443', 'https://api.genauth.ai'],
    ['10.0.0.0/8', 'https://11.1.2.3'],
    ['10.0.0.0/8', 'https://[2001:db8::1]'],
    ['10.0.0.0/99, ://, [', 'https://10.1.2.3'],
    ['1', 'https://10.1.2.1'],
  ])('%s does not for %s', (list, origin) => {
    expect(bypassedBy(list)(origin)).toBe(false)
  })
})
