// How amounts and times are shown.

/** How many digits an amount has after its point. */
const decimalsOf = (amount: string) => amount.split('.')[1]?.length ?? 0

/**
 * An amount with grouped digits and its currency, exact to the last digit: `Intl.NumberFormat` takes decimal text as it is.
 * Never convert amounts to numbers.
 */
export function money(amount: string | null, currency: string | null | undefined): string {
  if (amount === null) return '–'
  const minimumFractionDigits = currency ? Math.max(2, decimalsOf(amount)) : decimalsOf(amount)
  const format = new Intl.NumberFormat(undefined, {
    ...(currency && { style: 'currency', currency }),
    minimumFractionDigits,
    maximumFractionDigits: minimumFractionDigits,
  })
  return format.format(amount as Intl.StringNumericLiteral)
}

/** An amount for a label that has no room for all of its digits. */
export const shortMoney = (amount: string | null): string =>
  amount === null
    ? '–'
    : new Intl.NumberFormat(undefined, { notation: 'compact' }).format(amount as Intl.StringNumericLiteral)

/** The day of a time in the zone of the user pool, whose offset the gateway has added, rather than in that of the browser. */
export const day = (time: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${time.slice(0, 10)}T00:00Z`),
  )

/** A month such as "2026-10". */
export const monthName = (month: string): string =>
  new Intl.DateTimeFormat(undefined, { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00Z`),
  )
