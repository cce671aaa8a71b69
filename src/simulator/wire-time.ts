// Times of sample data, as GenAuth sends them.

/** Formats a time as "2022-08-09 11:59:13"; the number stands for a local time, since GenAuth's times have no zone. */
export const wireTime = (local: number) => new Date(local).toISOString().slice(0, 19).replace('T', ' ')

/** Formats a day as "20220809". */
export const wireDate = (local: number) => new Date(local).toISOString().slice(0, 10).replaceAll('-', '')
