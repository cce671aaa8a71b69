import { describe, expect, test } from 'vitest'
import { Lockout } from '../../../src/genauth/auth/lockout.js'
import { UpstreamUnauthorized } from '../../../src/genauth/errors.js'

const refusal = (message = 'refused') => new UpstreamUnauthorized(message, { endpoint: 'get-management-token' })

/** A lockout with a clock and a secret that change when told to. */
function setUp() {
  let nowMs = 1_000_000
  let secret = 'first'
  const lockout = new Lockout(
    () => secret,
    () => nowMs,
  )
  return {
    lockout,
    refuse: (error = refusal()) => lockout.refuse(error, secret),
    pass: (ms: number) => {
      nowMs += ms
    },
    exchange: (next: string) => {
      secret = next
    },
    isOpen: () => {
      try {
        lockout.show()
        return true
      } catch (error) {
        if (error instanceof UpstreamUnauthorized) return false
        throw error
      }
    },
  }
}

describe('a key', () => {
  test('that was never refused may be shown', () => expect(setUp().isOpen()).toBe(true))

  test('that was refused is not shown until its time is over, and whoever asks gets that refusal', () => {
    const { lockout, pass, isOpen, refuse } = setUp()
    const error = refusal()
    refuse(error)
    expect(() => lockout.show()).toThrow(error)
    pass(4999)
    expect(() => lockout.show()).toThrow(error)
    pass(1)
    expect(isOpen()).toBe(true)
  })

  test('is shown by one for all when its time is over, and again after as long', () => {
    const { pass, isOpen, refuse } = setUp()
    refuse()
    pass(5000)
    expect([isOpen(), isOpen(), isOpen()]).toEqual([true, false, false])
    pass(4999)
    expect(isOpen()).toBe(false)
    pass(1)
    expect([isOpen(), isOpen()]).toEqual([true, false])
  })

  test('that is refused once more is locked for twice as long, with the newer refusal', () => {
    const { lockout, pass, refuse } = setUp()
    refuse(refusal('first'))
    pass(5000)
    lockout.show()
    pass(2000)
    refuse(refusal('second'))
    pass(9999)
    expect(() => lockout.show()).toThrow('second')
    pass(1)
    expect(() => lockout.show()).not.toThrow()
  })

  test('that is refused again and again is tried once a minute in the end', () => {
    const { isOpen, pass, refuse } = setUp()
    for (const seconds of [5, 10, 20, 40, 60, 60]) {
      refuse()
      pass(seconds * 1000 - 1)
      expect(isOpen()).toBe(false)
      pass(1)
      expect(isOpen()).toBe(true)
    }
  })

  test('that was accepted may be shown by everybody', () => {
    const { lockout, pass, isOpen, refuse } = setUp()
    refuse()
    pass(5000)
    lockout.show()
    lockout.lift()
    expect([isOpen(), isOpen()]).toEqual([true, true])
  })

  test('whose secret was exchanged is shown at once, and the old secret still is not', () => {
    const { exchange, isOpen, refuse } = setUp()
    refuse()
    exchange('second')
    expect([isOpen(), isOpen()]).toEqual([true, true])
    exchange('first')
    expect(isOpen()).toBe(false)
  })

  test('whose new secret is refused as well is locked anew', () => {
    const { exchange, isOpen, refuse } = setUp()
    refuse()
    exchange('second')
    refuse()
    expect(isOpen()).toBe(false)
  })

  test('that neither was accepted nor refused by the one who tried is tried by the next', () => {
    const { lockout, pass, isOpen, refuse } = setUp()
    refuse()
    pass(5000)
    lockout.show()
    lockout.giveBack()
    expect([isOpen(), isOpen()]).toEqual([true, false])
  })

  test('that was exchanged while the old one was being refused is not locked with it', () => {
    const { lockout, exchange, isOpen } = setUp()
    const shown = lockout.show()
    exchange('second')
    lockout.refuse(refusal(), shown)
    expect(isOpen()).toBe(true)
    exchange('first')
    expect(isOpen()).toBe(false)
  })
})
