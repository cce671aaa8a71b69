// Programs that tests start and npm does not provide.

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export interface Program {
  readonly name: string
  /** The environment variable that names its file. */
  readonly variable: string
  /** Debian's package that holds it. */
  readonly debianPackage: string
  /** Names of its file, in the folders of PATH or as whole paths. */
  readonly files: readonly string[]
}

/** The headless shell has no windows of its own to start, which halves what a visit costs the processors. */
const chromium: Program = {
  name: 'Chromium or Chrome',
  variable: 'CHROMIUM_PATH',
  debianPackage: 'chromium-headless-shell',
  files: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
}

const promtool: Program = {
  name: "promtool, Prometheus's tool for rules",
  variable: 'PROMTOOL_PATH',
  debianPackage: 'prometheus',
  files: ['promtool'],
}

const curl: Program = { name: 'curl', variable: 'CURL_PATH', debianPackage: 'curl', files: ['curl'] }

const redisServer: Program = {
  name: 'the server of Redis',
  variable: 'REDIS_SERVER_PATH',
  debianPackage: 'redis-server',
  files: ['redis-server'],
}

export const programs: readonly Program[] = [chromium, promtool, curl, redisServer]

/** The file of a program: the one that its variable names, or the first that there is. */
export function find(
  { variable, files }: Program,
  env: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const named = env[variable]
  if (named) return exists(named) ? named : undefined
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return files.flatMap(file => (file.startsWith('/') ? [file] : folders.map(folder => join(folder, file)))).find(exists)
}

/** @throws Error that says what is missing */
function need(program: Program): string {
  const path = find(program)
  if (path === undefined) throw new Error(`${program.name} is missing; set ${program.variable} to its file.`)
  return path
}

export const chromiumPath = () => need(chromium)
export const promtoolPath = () => need(promtool)
export const curlPath = () => need(curl)
export const redisServerPath = () => need(redisServer)
