// Parameters of a REST call, as short as they can be understood.

/** An order's number speaks for itself; others need their names. */
export const shown = (params: Readonly<Record<string, string>>): string =>
  Object.entries(params)
    .map(([name, value]) => (name === 'orderNo' ? value : `${name}=${value}`))
    .join(' ')
