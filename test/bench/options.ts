/** The value of `--name value`, where it is given. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** The same as a number. */
export function numberOption(name: string, otherwise: number): number {
  const value = Number(option(name) ?? otherwise)
  if (!(value > 0)) throw new Error(`--${name} must be a number above 0`)
  return value
}
