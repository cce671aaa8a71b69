// Formats the parameters of a REST call briefly.

/** An order number is recognizable on its own; other parameters need their names. */
export const shown = (params: Readonly<Record<string, string>>): string =>
  Object.entries(params)
    .map(([name, value]) => (name === 'orderNo' ? value : `${name}=${value}`))
    .join(' ')
