// The data of a simulated user pool.

/** An object as it goes over the wire. Values are free, so that a test can also put in what GenAuth never should. */
export type WireRecord = Readonly<Record<string, unknown>>

/** What the simulated user pool holds; a test may change all of it while the simulator runs. */
export interface State {
  /** By order number, in the order of the list. */
  readonly orders: Map<string, WireRecord>
  /** By order number; an order without a payment is not in it. */
  readonly payments: Map<string, WireRecord>
  currentPackage: WireRecord
  usages: WireRecord[]
  /** Periods of `YYYYMMDD` dates. */
  mauPeriods: WireRecord[]
  rightsItems: WireRecord[]
}
