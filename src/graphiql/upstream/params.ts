// Formats the parameters of a REST call briefly.

/** Longer values are cut off: the ids of a bulk read would fill the pane. */
const LONGEST = 60

const brief = (value: string) => (value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)

/** An order number is recognizable on its own; other parameters need their names. */
export const shown = (params: Readonly<Record<string, string>>): string =>
  Object.entries(params)
    .map(([name, value]) => (name === 'orderNo' ? value : `${name}=${brief(value)}`))
    .join(' ')
