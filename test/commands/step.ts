// One step of what a reader does: a command of the documentation, and what it has to do.

export interface Step {
  /** As the documentation shows it; several are typed one after the other, into the same shell. */
  readonly types: string | readonly string[]
  /** What is typed behind the last one, so that it takes seconds rather than hours. */
  readonly more?: string
  /** What a reader puts in place of what the documentation leaves open. */
  readonly instead?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Where it is typed, from the root of the clone. */
  readonly folder?: string
  /** What it has to print, within its time. */
  readonly says?: RegExp
  /** 0 unless it is named. */
  readonly status?: number
  /** It serves until these are done, which begin when it has said what it has to say. */
  readonly meanwhile?: readonly Step[]
  /** It is no command of the documentation, but what a reader does in an editor or a browser. */
  readonly aside?: true
}

/** What a reader does for one purpose, in order. */
export interface Scenario {
  readonly title: string
  readonly steps: readonly Step[]
}

export const linesOf = ({ types }: Step): readonly string[] => (typeof types === 'string' ? [types] : types)

/** The commands of the documentation that scenarios run. */
export const commandsOf = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap(step => [...(step.aside ? [] : linesOf(step)), ...commandsOf(step.meanwhile ?? [])])

/** Something that is no command of the documentation. */
export const aside = (types: string, options: Omit<Step, 'types' | 'aside'> = {}): Step => ({
  types,
  aside: true,
  ...options,
})

/** A query by somebody who uses what was started. */
export const asks = (query: string, says: RegExp, url = 'http://127.0.0.1:4000/graphql'): Step =>
  aside(`curl -s '${url}' -H 'content-type: application/json' -d '${JSON.stringify({ query })}'`, { says })

export const asksForAnOrder = asks('{ orders(first: 1) { nodes { orderNo } } }', /"nodes":\[\{"orderNo"/)
