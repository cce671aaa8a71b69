import type { Dice } from '../simulation/random.js'

/** What breaks parsers: ends of ranges, other languages' words, and characters that mean something to somebody. */
const PIECES = [
  '',
  ' ',
  '\u0000',
  '\r\n',
  '\r\n\r\n',
  '\u2028',
  '\ud800',
  '😀',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '"',
  '"""',
  '\\',
  '\\u0000',
  '\\ud800',
  '...',
  '$',
  '@',
  '@skip(if: true)',
  '@a',
  '!',
  ':',
  ',',
  '&',
  '=',
  '#',
  '%',
  '%00',
  '%zz',
  '../',
  ';',
  '-1',
  '0',
  '1e400',
  '9007199254740993',
  '99999999999999999999999999999',
  'null',
  'true',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '__typename',
  '__schema',
  '_entities',
  '_service { sdl }',
  'on Order',
  'fragment F on Order { ...F }',
  'mutation',
  'subscription',
  'query',
  'orderNo',
  'payDetail { paidAccountNo }',
  'Infinity',
  'NaN',
  '💥'.repeat(50),
  'a'.repeat(5000),
  '{ a '.repeat(200),
  '['.repeat(2000),
]

/** Changes a text in a few places, as somebody would who looks for the ends of a parser. */
export function mutate(text: string, dice: Dice): string {
  let changed = text
  for (let times = dice.between(1, 2); times > 0; times -= 1) changed = changeOnce(changed, dice)
  return changed
}

function changeOnce(text: string, dice: Dice): string {
  const at = dice.between(0, text.length)
  const end = Math.min(text.length, at + dice.between(1, 20))
  switch (dice.between(0, 5)) {
    case 0:
      return text.slice(0, at) + text.slice(end)
    case 1:
      return text.slice(0, at) + dice.oneOf(PIECES) + text.slice(at)
    case 2:
      return text.slice(0, at) + dice.oneOf(PIECES) + text.slice(end)
    case 3:
      return text.slice(0, at) + text.slice(at, end).repeat(dice.between(2, 30)) + text.slice(end)
    case 4: {
      const words = text.split(/\b/)
      const [one, other] = [dice.between(0, words.length - 1), dice.between(0, words.length - 1)]
      const word = words[one] ?? ''
      words[one] = words[other] ?? ''
      words[other] = word
      return words.join('')
    }
    default:
      return text.slice(0, at) + String.fromCharCode(dice.between(0, 0x2ff)) + text.slice(at + 1)
  }
}

/** A value of any kind, for where another one was expected. */
export function strangeValue(dice: Dice, depth = 0): unknown {
  const nested = () => strangeValue(dice, depth + 1)
  const kinds: readonly (() => unknown)[] = [
    () => dice.oneOf(PIECES),
    () => dice.oneOf([0, -1, 1.5, 2 ** 31, 2 ** 53, 1e308, true, false, null]),
    () => Array.from({ length: dice.between(0, 5) }, () => (depth < 3 ? nested() : null)),
    () =>
      Object.fromEntries(
        Array.from({ length: dice.between(0, 4) }, () => [dice.oneOf(PIECES), depth < 3 ? nested() : 1]),
      ),
    () => ({
      __typename: dice.oneOf(['Order', 'Query', 'Nothing', '__proto__', 5]),
      orderNo: depth < 3 ? nested() : 'x',
    }),
  ]
  return dice.oneOf(kinds)()
}
