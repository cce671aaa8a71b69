// The layer that shares one flight between all calls that ask the same.

import { Abort } from '../../operation/abort.js'
import type { AttemptNote } from '../../operation/ledger.js'
import type { Operation } from '../../operation/operation.js'
import type { Answer, Ask, Call, Flight, Fly } from '../call.js'
import type { Params, Target } from '../endpoint.js'

export interface FlightNotes {
  /** A call found another that was under way for the same. */
  shared(endpoint: string): void
  /** A flight has failed, all its attempts included. @param operations those that waited for it */
  failed(endpoint: string, error: unknown, operations: readonly Operation[]): void
}

/** A call that waits for a flight. */
interface Passenger {
  readonly operation: Operation
  land(answer: Answer): void
  crash(error: unknown): void
}

class SharedFlight implements Flight {
  readonly target: Target
  readonly params: Params
  readonly lane: Operation
  readonly signal = new Abort()
  readonly attempts: AttemptNote[] = []
  passengers: Passenger[] = []

  get hasFailed(): boolean {
    return this.attempts.some(({ code }) => code !== undefined)
  }

  constructor({ target, params, operation }: Call) {
    this.target = target
    this.params = params
    this.lane = operation
  }

  /** The latest of those who wait; asked for anew, since others may join later. */
  get deadlineMs(): number {
    let latest = 0
    for (const { operation } of this.passengers) latest = Math.max(latest, operation.deadlineMs)
    return latest
  }
}

/**
 * Shares what is in flight: whoever asks for the same thing meanwhile waits for it instead of asking again, unless an
 * attempt of it has failed. A result and an error reach those who wait, and nobody later; one who leaves takes nothing
 * from the others, and the last one ends the flight.
 */
export const singleFlight =
  (notes: FlightNotes) =>
  (below: Fly): Ask => {
    let flying = new Map<string, SharedFlight>()

    /**
     * A map that grows and shrinks leaves its former tables behind, each of which keeps alive what was in it until the
     * next full collection of garbage. So a flight lets go of its passengers, and an empty map is replaced: sharing
     * cost three times as much without it.
     */
    function end(key: string, flight: SharedFlight): readonly Passenger[] {
      const { passengers } = flight
      flight.passengers = []
      if (flying.get(key) === flight) flying.delete(key)
      if (flying.size === 0) flying = new Map()
      return passengers
    }

    function takeOff(key: string, flight: SharedFlight) {
      flying.set(key, flight)
      below(flight).then(
        answer => {
          for (const passenger of end(key, flight)) passenger.land(answer)
        },
        error => {
          const passengers = end(key, flight)
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
      const { key, operation, entry } = call
      const { signal } = operation
      if (signal.aborted) return Promise.reject(signal.reason)
      return new Promise<Answer>((resolve, reject) => {
        // Whoever asks after a failure has not used up any attempts yet.
        const current = flying.get(key)
        const known = current?.hasFailed ? undefined : current
        const flight = known ?? new SharedFlight(call)
        entry.attempts = flight.attempts
        if (known !== undefined) {
          entry.source = 'inflight'
          notes.shared(call.target.name)
        }
        const leave = () => {
          flight.passengers = flight.passengers.filter(other => other !== passenger)
          if (flight.passengers.length === 0) {
            end(key, flight)
            flight.signal.abort(signal.reason)
          }
          reject(signal.reason)
        }
        const passenger: Passenger = {
          operation,
          land(answer) {
            signal.removeEventListener('abort', leave)
            resolve(answer)
          },
          crash(error) {
            signal.removeEventListener('abort', leave)
            reject(error)
          },
        }
        flight.passengers.push(passenger)
        signal.addEventListener('abort', leave, { once: true })
        if (known === undefined) takeOff(key, flight)
      })
    }
  }
