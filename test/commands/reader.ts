// Somebody who types what the documentation shows, into a shell in a clone.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { linesOf, type Step } from './step.js'

const repository = fileURLToPath(new URL('../../', import.meta.url))

/** What a machine needs to reach the npm registry. */
const network = ['NODE_EXTRA_CA_CERTS', 'HTTPS_PROXY', 'NO_PROXY']

/** What a shell has in which nothing of ours is set. wgc asks and tells its vendor unless it is told not to. */
const bare = {
  ...Object.fromEntries(['PATH', 'HOME', ...network].map(name => [name, process.env[name]])),
  COSMO_TELEMETRY_DISABLED: 'true',
  DISABLE_UPDATE_CHECK: 'true',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap(who => [
      [`GIT_${who}_NAME`, 'Reader'],
      [`GIT_${who}_EMAIL`, 'reader@example.org'],
    ]),
  ),
}

const PATIENCE_MS = 600_000

export class Reader implements AsyncDisposable {
  private constructor(private readonly folder: string) {}

  /** @returns a reader with a fresh clone, in which everything is installed and built */
  static async withClone(): Promise<Reader> {
    const reader = new Reader(join(await mkdtemp(join(tmpdir(), 'reader-')), 'clone'))
    await using clone = new Typed(`git clone -q '${repository}' '${reader.folder}'`, repository, bare)
    await clone.end(0)
    await reader.does([{ types: 'npm ci' }])
    return reader
  }

  /** Does the steps one after the other. @throws if one of them does not do what it has to */
  async does(steps: readonly Step[]): Promise<void> {
    for (const step of steps) await this.#does(step)
  }

  async #does(step: Step): Promise<void> {
    const { more = '', instead = {}, env, folder = '.', says, status = 0, meanwhile } = step
    let text = `set -e\n${linesOf(step).join('\n')}${more}`
    for (const [open, value] of Object.entries(instead)) text = text.replaceAll(open, value)
    await using typed = new Typed(text, join(this.folder, folder), { ...bare, ...env })
    if (meanwhile) {
      await typed.said(says ?? /\n/)
      await this.does(meanwhile)
    } else {
      await typed.end(status)
      if (says) expect(typed.output, text).toMatch(says)
    }
  }

  async [Symbol.asyncDispose]() {
    await rm(join(this.folder, '..'), { recursive: true, maxRetries: 5 })
  }
}

/** A shell that runs what was typed, with all that it started. */
class Typed implements AsyncDisposable {
  output = ''
  readonly #child: ChildProcess
  readonly #ended: Promise<number | null>

  constructor(
    private readonly text: string,
    cwd: string,
    env: Readonly<Record<string, string | undefined>>,
  ) {
    this.#child = spawn('sh', ['-c', text], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text
      })
    }
    this.#ended = once(this.#child, 'close').then(([status]) => status as number | null)
  }

  /** Waits until it says something. @throws if it ends before */
  async said(what: RegExp): Promise<void> {
    let ended = false
    void this.#ended.then(() => {
      ended = true
    })
    await expect.poll(() => ended || what.test(this.output), { timeout: PATIENCE_MS, message: this.text }).toBe(true)
    expect(this.output, this.text).toMatch(what)
  }

  async end(status: number): Promise<void> {
    const got = await this.#ended
    expect({ typed: this.text, status: got, ...(got !== status && { output: this.output }) }).toEqual({
      typed: this.text,
      status,
    })
  }

  /** Ctrl+C, which reaches all that the shell started. */
  async [Symbol.asyncDispose]() {
    try {
      process.kill(-Number(this.#child.pid), 'SIGINT')
    } catch {
      // It has ended.
    }
    await this.#ended
  }
}
