import { spawnSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { LineOutput } from '../../src/telemetry/line-output.js'

/** A pipe of which both ends are open, so that it takes 64 kB and then no more until somebody reads. */
function openPipe() {
  const folder = mkdtempSync(join(tmpdir(), 'pipe-'))
  const path = join(folder, 'pipe')
  spawnSync('mkfifo', [path])
  const fd = openSync(path, constants.O_RDWR | constants.O_NONBLOCK)
  onTestFinished(() => {
    closeSync(fd)
    rmSync(folder, { recursive: true })
  })
  const buffer = Buffer.alloc(1024 * 1024)
  let seen = Buffer.alloc(0)
  return {
    fd,
    /** All that came through it until now. */
    read(): string {
      try {
        seen = Buffer.concat([seen, buffer.subarray(0, readSync(fd, buffer))])
      } catch {
        // It is empty.
      }
      return seen.toString()
    },
  }
}

/** Never closed: an output goes on trying to write, and would write to whatever got the number of its descriptor next. */
const openFullDisk = () => openSync('/dev/full', 'w')

const line = (kind: string, number: number) => `${kind} ${number} ${'é'.repeat(400)}\n`

describe('an output', () => {
  test('writes every line whole and in order, however slowly they are read', async () => {
    const { fd, read } = openPipe()
    const output = new LineOutput(fd)
    const lines = Array.from({ length: 500 }, (_, number) => line('other', number))
    for (const each of lines) output.write(each, 'other')
    await expect.poll(() => read().length, { timeout: 10_000 }).toBe(lines.join('').length)
    expect(read()).toBe(lines.join(''))
    await output.flush(1000)
    expect(output.dropped).toEqual({ audit: 0, other: 0 })
  })

  test('drops what exceeds its bounds while nobody reads, and has room of its own for audit lines', async () => {
    const { fd, read } = openPipe()
    const output = new LineOutput(fd)
    for (let number = 0; number < 2000; number += 1) output.write(line('other', number), 'other')
    for (let number = 0; number < 300; number += 1) output.write(line('audit', number), 'audit')
    const { audit, other } = output.dropped
    expect({ audit, other }).toEqual({ audit: 0, other: expect.any(Number) })
    expect(other).toBeGreaterThan(1000)
    await expect.poll(() => read().split('\n').length - 1, { timeout: 10_000 }).toBe(2300 - other)
    expect(read().match(/^audit \d+ é{400}$/gm)).toHaveLength(300)
  })

  test('loses the other lines on a full disk at once, and keeps audit lines as long as there is room', async () => {
    const output = new LineOutput(openFullDisk())
    for (let number = 0; number < 3; number += 1) output.write(line('other', number), 'other')
    await expect.poll(() => ({ ...output.dropped })).toEqual({ audit: 0, other: 3 })
    for (let number = 0; number < 100; number += 1) output.write(line('audit', number), 'audit')
    expect(output.dropped.audit).toBe(0)
    for (let number = 0; number < 1000; number += 1) output.write(line('audit', number), 'audit')
    expect(output.dropped.audit).toBeGreaterThan(300)
  })

  test('is flushed for no longer than is said', async () => {
    const output = new LineOutput(openFullDisk())
    output.write(line('audit', 1), 'audit')
    const startedAt = performance.now()
    await output.flush(100)
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(95)
  })
})
