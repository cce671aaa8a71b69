import { describe, expect, test } from 'vitest'
import { find, type Program } from './programs.js'

const browser: Program = {
  name: 'a browser',
  variable: 'BROWSER_PATH',
  debianPackage: 'browser',
  files: ['browser', 'browser-stable', '/Applications/Browser'],
}
const findAmong = (files: readonly string[], env: NodeJS.ProcessEnv) =>
  find(browser, { PATH: '/usr/bin:/snap/bin', ...env }, path => files.includes(path))

describe('a program that tests need', () => {
  test.each<[string, readonly string[], NodeJS.ProcessEnv, string | undefined]>([
    ['in PATH', ['/usr/bin/browser'], {}, '/usr/bin/browser'],
    ['in PATH by another name', ['/snap/bin/browser-stable'], {}, '/snap/bin/browser-stable'],
    ['where macOS has it', ['/Applications/Browser'], {}, '/Applications/Browser'],
    ['where its variable says', ['/opt/b', '/usr/bin/browser'], { BROWSER_PATH: '/opt/b' }, '/opt/b'],
    ['nowhere', [], {}, undefined],
    ['not where its variable says', ['/usr/bin/browser'], { BROWSER_PATH: '/opt/b' }, undefined],
  ])('is found %s', (_where, files, env, found) => {
    expect(findAmong(files, env)).toBe(found)
  })
})
