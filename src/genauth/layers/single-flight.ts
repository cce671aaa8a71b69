// The single-flight layer: concurrent calls with the same key share one flight.

import { Abort } from '../../operation/abort.js'
import type { AttemptNote } from '../../operation/ledger.js'
import type { Operation } from '../../operation/operation.js'
import type { Ask, Call, Flight, Fly } from '../call.js'
import type { Params, Target } from '../endpoint.js'
import type { Opened } from '../wire/envelope.js'

export interface FlightNotes {
  /** A call joined a flight with the same key. */
  shared(endpoint: string): void
  /** A flight failed after all its attempts. @param operations those that waited for it */
  failed(endpoint: string, error: unknown, operations: readonly Operation[]): void
}

/** A call that waits for a flight. */
interface Passenger {
  readonly operation: Operation
  land(response: Opened): void
  crash(error: unknown): void
}

class SharedFlight implements Flight {
  readonly target: Target
  readonly params: Params
  readonly key: string
  readonly name: string
  readonly lane: Operation
  readonly signal = new Abort()
  readonly attempts: AttemptNote[] = []
  passengers: Passenger[] = []

  get hasFailed(): boolean {
    return this.attempts.some(({ code }) => code !== undefined)
  }

  constructor({ target, params, key, flight, operation }: Call) {
    this.target = target
    this.params = params
    this.key = key
    this.name = flight
    this.lane = operation
  }

  /** The latest deadline of the waiting operations; computed on each access, since others may join. */
  get deadlineMs(): number {
    let latest = 0
    for (const { operation } of this.passengers) latest = Math.max(latest, operation.deadlineMs)
    return latest
  }
}

/**
 * Shares reads in flight: a call for the same waits for the flight instead of starting its own, unless an attempt
 * of the flight has failed. Calls that change something are never shared. Results and errors are not cached for later calls. A call that leaves does not affect the
 * others; when the last one leaves, the flight is aborted.
 */
export const singleFlight =
  (notes: FlightNotes) =>
  (below: Fly): Ask => {
    let flying = new Map<string, SharedFlight>()

    /**
     * Removes a flight, and returns its passengers. A map that grows and shrinks leaves its old tables behind, which
     * keep their entries alive until the next full garbage collection. So the flight drops its passengers, and an empty
     * map is replaced: without this, sharing cost three times as much.
     */
    function end(flight: SharedFlight): readonly Passenger[] {
      const { passengers, name } = flight
      flight.passengers = []
      if (flying.get(name) === flight) flying.delete(name)
      if (flying.size === 0) flying = new Map()
      return passengers
    }

    function takeOff(flight: SharedFlight) {
      if (flight.target.effect === 'none') flying.set(flight.name, flight)
      below(flight).then(
        response => {
          for (const passenger of end(flight)) passenger.land(response)
        },
        error => {
          const passengers = end(flight)
          notes.failed(
            flight.target.name,
            error,
            passengers.map(({ operation }) => operation),
          )
          for (const passenger of passengers) passenger.crash(error)
        },
      )
    }

    return call => {
      const { target, operation, entry } = call
      const { signal } = operation
      if (signal.aborted) return Promise.reject(signal.reason)
      return new Promise<Opened>((resolve, reject) => {
        const shares = target.effect === 'none'
        // A call that arrives after a failed attempt has not used up any attempts itself.
        const current = shares ? flying.get(call.flight) : undefined
        const known = current?.hasFailed ? undefined : current
        const flight = known ?? new SharedFlight(call)
        entry.attempts = flight.attempts
        if (known !== undefined) {
          entry.source = 'inflight'
          notes.shared(target.name)
        }
        const leave = () => {
          flight.passengers = flight.passengers.filter(other => other !== passenger)
          if (flight.passengers.length === 0) {
            end(flight)
            flight.signal.abort(signal.reason)
          }
          reject(signal.reason)
        }
        const passenger: Passenger = {
          operation,
          land(response) {
            signal.removeEventListener('abort', leave)
            resolve(response)
          },
          crash(error) {
            signal.removeEventListener('abort', leave)
            reject(error)
          },
        }
        flight.passengers.push(passenger)
        signal.addEventListener('abort', leave, { once: true })
        if (known === undefined) takeOff(flight)
      })
    }
  }
