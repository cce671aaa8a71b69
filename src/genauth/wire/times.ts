// Days and times: GenAuth's zoneless ones in the configured zone, and those of RFC 3339.

import { Temporal } from '@js-temporal/polyfill'

/** Reads GenAuth's zoneless "2022-08-09 11:59:46" as RFC 3339; undefined for what is no time in its zone. */
export type ReadTime = (text: string) => string | undefined

const FORM = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/

/** Whether a text is a day of the calendar, as "2022-08-09". */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true

const RFC_3339 = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}:\d{2}(\.\d{1,9})?(z|[+-]\d{2}:\d{2})$/i

/** Whether a text has the form of a time by RFC 3339, of whatever day. */
export const isDateTime = (text: string): boolean => RFC_3339.test(text)

/**
 * Epoch nanoseconds of a time by RFC 3339, exact to nine digits of a second; undefined for any other text, also for
 * what else Temporal reads, such as times with the name of a zone.
 */
export function toEpochNs(text: string): bigint | undefined {
  if (!isDateTime(text)) return undefined
  try {
    return Temporal.Instant.from(text).epochNanoseconds
  } catch {
    return undefined
  }
}

/** Days whose offset is remembered; a pool's orders rarely spread over more. */
const REMEMBERED_DAYS = 4096

/**
 * Reader of local times of one zone. A time that occurs twice is the earlier one; one that never occurred is none.
 * Almost every day has one offset from beginning to end, so it is worked out once per day and then remembered.
 */
export function createReadTime(zone: string): ReadTime {
  const offsets = new Map<string, string | undefined>()

  return text => {
    const [, day, clock] = FORM.exec(text) ?? []
    if (day === undefined || clock === undefined) return undefined
    if (!offsets.has(day)) {
      if (offsets.size >= REMEMBERED_DAYS) offsets.clear()
      offsets.set(day, offsetOfWholeDay(day, zone))
    }
    const offset = offsets.get(day)
    return offset !== undefined && isClock(clock) ? `${day}T${clock}${offset}` : readSlowly(`${day}T${clock}`, zone)
  }
}

// 24:00:00 and leap seconds are no times of GenAuth's form; Temporal would move them to another second.
const isClock = (clock: string) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(clock)

/** The offset all through a day, as "+08:00"; undefined where clocks change, or for no day at all. */
function offsetOfWholeDay(day: string, zone: string): string | undefined {
  try {
    const noon = Temporal.PlainDate.from(day, { overflow: 'reject' }).toZonedDateTime({
      timeZone: zone,
      plainTime: '12:00',
    })
    const start = noon.startOfDay()
    const end = noon.add({ days: 1 }).startOfDay()
    const steady = [start, end].every(edge => edge.offset === noon.offset) && start.hour === 0
    // A zone that changed sides of the date line left a whole day out; Temporal answers the next one.
    if (noon.toPlainDate().toString() !== day) return undefined
    return steady && isWholeMinutes(noon.offset) ? noon.offset : undefined
  } catch {
    return undefined
  }
}

function readSlowly(local: string, zone: string): string | undefined {
  if (!isClock(local.slice(11))) return undefined
  try {
    const asked = Temporal.PlainDateTime.from(local, { overflow: 'reject' })
    const moment = asked.toZonedDateTime(zone, { disambiguation: 'earlier' })
    // In the gap of a clock put forward Temporal answers a neighbouring time; nothing happened at the one asked.
    if (!moment.toPlainDateTime().equals(asked) || !isWholeMinutes(moment.offset)) return undefined
    return `${local}${moment.offset}`
  } catch {
    return undefined
  }
}

// RFC 3339 has no room for the seconds of offsets before standard time.
const isWholeMinutes = (offset: string) => offset.length === 6
