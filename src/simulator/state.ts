// The data of a simulated user pool.

/** An object as it is sent. Its values are unrestricted, so that tests can also use invalid ones. */
export type WireRecord = Readonly<Record<string, unknown>>

/** The data of the simulated user pool; tests may change all of it while the simulator runs. */
export interface State {
  /** By order number, in the order of the list. */
  readonly orders: Map<string, WireRecord>
  /** By order number; an order without a payment has no entry. */
  readonly payments: Map<string, WireRecord>
  currentPackage: WireRecord
  usages: WireRecord[]
  /** Periods of `YYYYMMDD` dates. */
  mauPeriods: WireRecord[]
  rightsItems: WireRecord[]
}
