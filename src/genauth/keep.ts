// How long results of an endpoint may be kept, and what ends them.

/**
 * Which age applies: that of settled orders; of what webhooks tell about (people, groups, roles, organizations, and who is a
 * member of what); of other records, pages of lists, definitions.
 */
export type Age = 'settled' | 'people' | 'records' | 'lists' | 'definitions'

/** What a result tells about: a thing of a kind by its id, or any of the kind. */
export interface Thing {
  /** The domain that it belongs to. */
  readonly kind: string
  /** Left out if the result changes with any thing of the kind. */
  readonly id?: string
}

/** How the results of an endpoint are kept. */
export interface Keep<Input, Output> {
  /** Those that can apply. */
  readonly ages: readonly Age[]
  /**
   * The one that applies to a result.
   * @param output null for absence
   * @param known what the cache had of `knows` before the call was made; undefined if it had nothing
   */
  age(output: Output | null, input: Input, known?: unknown): Age
  /** The call, as planned, whose result says more about the age of this one. */
  knows?(input: Input): object | undefined
  /** News about any of these ends the result. */
  of(input: Input): readonly Thing[]
  /** Whether a result decides who somebody is, so that it is never served when it is older than its age. */
  decides?(input: Input): boolean
}

/** The results of checks, logs and whatever else is only true at the moment. */
export const NEVER = 'never'

/** The ages that can apply to results of an endpoint. */
export type Kept = Pick<Keep<never, never>, 'ages'> | typeof NEVER

/** A kind, or a kind and what finds the id of a thing; any of the kind where that is undefined. */
type About<Input> = string | readonly [kind: string, idOf: (input: Input) => string | undefined]

/** Keeps results for the age of their class. @param about what ends them */
export const kept = <Input = unknown>(age: Age, ...about: readonly About<Input>[]): Keep<Input, unknown> =>
  keptBy([age], () => age, ...about)

/** Like `kept`, for ages that depend on the result. */
export const keptBy = <Input, Output>(
  ages: readonly Age[],
  age: Keep<Input, Output>['age'],
  ...about: readonly About<Input>[]
): Keep<Input, Output> => ({
  ages,
  age,
  of: input =>
    about.map(one => {
      const [kind, idOf] = typeof one === 'string' ? [one] : one
      const id = idOf?.(input)
      return id === undefined ? { kind } : { kind, id }
    }),
})
