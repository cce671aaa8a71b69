// The names of GenAuth's words in the graph.

/**
 * The name of a word in an enum: a capital after a lower-case letter or digit starts a word, and every other character
 * becomes one underscore.
 */
export const enumName = (word: string): string =>
  word
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .toUpperCase()

/** The names of words by the words. @typeParam Name those that the schema has */
export const named = <Name extends string>(...words: readonly string[]): Readonly<Record<string, Name>> =>
  Object.fromEntries(words.map(word => [word, enumName(word) as Name]))
