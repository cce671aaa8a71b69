// Values attached to objects that libraries create.

/**
 * Attaches a value to each short-lived object of a library, as a property that only this instance knows. A WeakMap does
 * the same, but each garbage collection visits its keys, which costs a few percent of an operation's CPU.
 */
export class Attached<Owner extends object, Value> {
  readonly #name = Symbol('attached')

  get(owner: Owner): Value | undefined {
    return (owner as Holder<Value>)[this.#name]
  }

  set(owner: Owner, value: Value): void {
    ;(owner as Holder<Value>)[this.#name] = value
  }
}

interface Holder<Value> {
  [name: symbol]: Value
}
