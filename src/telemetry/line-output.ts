// Lines of text for a file descriptor, written without ever waiting for it.

import { write, writeSync } from 'node:fs'

/** Most characters of lines that wait, for each kind of line. */
const MOST_WAITING = 256 * 1024
/** Lines are collected up to so many characters for one write. */
const MOST_WRITTEN = 4096
/** Pause before the next write if the reader is slow. */
const SLOW_MS = 50
/** Pause before the next write after it failed, for instance since the disk is full. */
const FAILED_MS = 1000

const KINDS = ['audit', 'other'] as const

/** Audit lines have room of their own, and outlast a failure; other lines are dropped as soon as a write fails. */
export type LineKind = (typeof KINDS)[number]

/** Lines that are being written. */
interface Batch {
  readonly kind: LineKind
  readonly lines: readonly string[]
  /** What is left to write. */
  rest: Buffer
}

/** An output that drops and counts the lines that it cannot write, so that a full disk or a slow reader stops nothing. */
export class LineOutput {
  readonly #waiting: Readonly<Record<LineKind, string[]>> = { audit: [], other: [] }
  readonly #size: Record<LineKind, number> = { audit: 0, other: 0 }
  readonly #dropped: Record<LineKind, number> = { audit: 0, other: 0 }
  #batch: Batch | undefined
  #isWriting = false
  /** A write or a pause is under way. */
  #isBusy = false
  #onIdle: (() => void)[] = []

  constructor(private readonly fd: number) {}

  /** How many lines were lost so far. */
  get dropped(): Readonly<Record<LineKind, number>> {
    return this.#dropped
  }

  /** @param line with its line break */
  write(line: string, kind: LineKind): void {
    if (this.#size[kind] + line.length > MOST_WAITING) {
      this.#dropped[kind] += 1
      return
    }
    this.#waiting[kind].push(line)
    this.#size[kind] += line.length
    if (!this.#isBusy) this.#writeNext()
  }

  /** Resolves when all lines are written or lost, or after this time. */
  async flush(withinMs: number): Promise<void> {
    if (!this.#isBusy) return
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, withinMs)
      this.#onIdle.push(() => {
        clearTimeout(timer)
        resolve()
      })
    })
  }

  /** Writes what it can before the process ends, which lets a write that is under way finish. */
  flushNow(): void {
    if (this.#isWriting) this.#batch = undefined
    try {
      for (this.#batch ??= this.#next(); this.#batch !== undefined; this.#batch = this.#next()) {
        writeSync(this.fd, this.#batch.rest)
      }
    } catch {
      // Nobody is left to be told.
    }
  }

  #writeNext() {
    this.#batch ??= this.#next()
    if (this.#batch === undefined) {
      this.#isBusy = false
      for (const run of this.#onIdle.splice(0)) run()
      return
    }
    this.#isBusy = true
    this.#isWriting = true
    write(this.fd, this.#batch.rest, (error, count) => this.#written(error, count))
  }

  #written(error: NodeJS.ErrnoException | null, count: number) {
    this.#isWriting = false
    const batch = this.#batch
    if (batch === undefined) return
    if (error === null) {
      batch.rest = batch.rest.subarray(count)
      if (batch.rest.length === 0) this.#batch = undefined
      this.#writeNext()
    } else if (error.code === 'EAGAIN') this.#pause(SLOW_MS)
    else {
      this.#fail(batch)
      this.#pause(FAILED_MS)
    }
  }

  /** Keeps audit lines, as long as there is room. */
  #fail({ kind, lines }: Batch) {
    if (kind === 'audit') return
    this.#batch = undefined
    this.#dropped.other += lines.length + this.#waiting.other.splice(0).length
    this.#size.other = 0
  }

  #pause(ms: number) {
    setTimeout(() => this.#writeNext(), ms).unref()
  }

  /** Takes lines of one kind, audit lines first. */
  #next(): Batch | undefined {
    const kind = KINDS.find(each => this.#waiting[each].length > 0)
    if (kind === undefined) return undefined
    const waiting = this.#waiting[kind]
    let count = 0
    let size = 0
    do size += waiting[count++]?.length ?? 0
    while (count < waiting.length && size < MOST_WRITTEN)
    const lines = waiting.splice(0, count)
    this.#size[kind] -= size
    return { kind, lines, rest: Buffer.from(lines.join('')) }
  }
}
