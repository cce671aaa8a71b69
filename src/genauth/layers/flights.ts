import { Abort } from '../../operation/abort.js'
import type { Operation, Term } from '../../operation/operation.js'

/** Who waits for a flight. */
interface Passenger {
  readonly operation: Operation
  land(value: unknown): void
  crash(error: unknown): void
}

/** Work that several operations wait for at once: on behalf of all of them, until the last has left. */
export class Flight implements Term {
  readonly signal = new Abort()
  passengers: Passenger[] = []

  /** The latest of theirs; asked for anew, since others may board later. */
  get deadlineMs(): number {
    let latest = 0
    for (const { operation } of this.passengers) latest = Math.max(latest, operation.deadlineMs)
    return latest
  }

  /** Who waits for it at this moment. */
  get operations(): readonly Operation[] {
    return this.passengers.map(({ operation }) => operation)
  }
}

/**
 * Shares what is under way: whoever asks for the same thing meanwhile waits for it instead of asking again. A result
 * and an error reach those who wait, and nobody later; one who leaves takes nothing from the others.
 */
export class Flights {
  #flying = new Map<string, Flight>()

  has(key: string): boolean {
    return this.#flying.has(key)
  }

  /**
   * @param key equal keys must mean equal answers, so they have one type
   * @param start begins the work on behalf of all who wait for it: its signal fires when none is left, and its deadline
   * is the latest of theirs
   */
  board<Value>(key: string, operation: Operation, start: (flight: Flight) => Promise<Value>): Promise<Value> {
    const { signal } = operation
    if (signal.aborted) return Promise.reject(signal.reason)
    return new Promise<Value>((resolve, reject) => {
      const known = this.#flying.get(key)
      const flight = known ?? new Flight()
      const leave = () => {
        flight.passengers = flight.passengers.filter(other => other !== passenger)
        if (flight.passengers.length === 0) {
          this.#end(key, flight)
          flight.signal.abort(signal.reason)
        }
        reject(signal.reason)
      }
      const passenger: Passenger = {
        operation,
        land(value) {
          signal.removeEventListener('abort', leave)
          resolve(value as Value)
        },
        crash(error) {
          signal.removeEventListener('abort', leave)
          reject(error)
        },
      }
      flight.passengers.push(passenger)
      signal.addEventListener('abort', leave, { once: true })
      if (known === undefined) this.#takeOff(key, flight, start)
    })
  }

  #takeOff(key: string, flight: Flight, start: (flight: Flight) => Promise<unknown>): void {
    this.#flying.set(key, flight)
    start(flight).then(
      value => {
        for (const passenger of this.#end(key, flight)) passenger.land(value)
      },
      error => {
        for (const passenger of this.#end(key, flight)) passenger.crash(error)
      },
    )
  }

  /**
   * A map that grows and shrinks leaves its former tables behind, each of which keeps alive what was in it until the
   * next full collection of garbage. So a flight lets go of its passengers, and an empty map is replaced: what the
   * engine costs was three times as much without it.
   */
  #end(key: string, flight: Flight): readonly Passenger[] {
    const { passengers } = flight
    flight.passengers = []
    if (this.#flying.get(key) === flight) this.#flying.delete(key)
    if (this.#flying.size === 0) this.#flying = new Map()
    return passengers
  }
}
