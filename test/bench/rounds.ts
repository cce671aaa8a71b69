import type { Sample } from './measure.js'

/** Something that is measured in turns with others. */
export interface Run {
  readonly name: string
  measure(): Promise<Sample>
}

/** Least, median and most of some values, and between what the middle half of them is. */
export interface Spread {
  readonly least: number
  readonly lower: number
  readonly median: number
  readonly upper: number
  readonly most: number
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return { least: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), most: at(1) }
}

/** What was measured in interleaved rounds: machines are noisy, so only what ran in the same round is compared. */
export class Rounds {
  readonly #samples: ReadonlyMap<string, readonly Sample[]>

  constructor(samples: ReadonlyMap<string, readonly Sample[]>) {
    this.#samples = samples
  }

  values(name: string, key: keyof Sample): readonly number[] {
    return (this.#samples.get(name) ?? []).map(sample => sample[key])
  }

  spread(name: string, key: keyof Sample): Spread {
    return spread(this.values(name, key))
  }

  /** The ratios of each round to what another reached in it. */
  ratio(name: string, base: string, key: keyof Sample): Spread {
    const bases = this.values(base, key)
    return spread(this.values(name, key).map((value, round) => value / (bases[round] ?? Number.NaN)))
  }
}

/**
 * Measures all in turns, after one round that only warms up. Always in the same order: each was idle for as long as the
 * others, where one that has just run costs 4 % less.
 */
export async function inRounds(rounds: number, runs: readonly Run[]): Promise<Rounds> {
  const samples = new Map<string, Sample[]>(runs.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const run of runs) {
      const sample = await run.measure()
      if (round > 0) samples.get(run.name)?.push(sample)
    }
  }
  return new Rounds(samples)
}
