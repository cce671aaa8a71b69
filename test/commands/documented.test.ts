import { expect, test } from 'vitest'
import { documentedCommands } from './documented.js'
import { scenarios } from './scenarios/all.js'
import { commandsOf } from './step.js'

const typed = new Set(scenarios.flatMap(({ steps }) => commandsOf(steps)))
/** This one types them. */
const shown = documentedCommands().filter(({ command }) => command !== 'npm run test:commands')

test('every command of the documentation is typed by `npm run test:commands`', () => {
  expect(shown.length).toBeGreaterThan(100)
  expect(shown.filter(({ command }) => !typed.has(command))).toEqual([])
})

test('which types none that the documentation does not show', () => {
  const commands = new Set(shown.map(({ command }) => command))
  expect([...typed].filter(command => !commands.has(command))).toEqual([])
})
