// The names that the schema shows to clients, where an operator may have put a prefix before them.

/** Names as clients see them, by the names in schema/*.graphql. */
export interface Names {
  type(name: string): string
  /** Of `Query`. Fields of other types keep their names. */
  rootField(name: string): string
}

/**
 * Names with a prefix: `Billing` makes `BillingOrder` of `Order`, and `billingOrder` of `Query.order`.
 * @param prefix letters and digits, beginning with a capital; it may end with "_", which makes `Billing_Order` and
 *   `billing_order`
 */
export function namesWith(prefix = ''): Names {
  if (prefix === '') return { type: name => name, rootField: name => name }
  // "ACME" becomes "acme", and "HRBilling" "hrBilling", as people write names that begin with an acronym.
  const first = prefix.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, capitals => capitals.toLowerCase())
  return {
    type: name => `${prefix}${name}`,
    rootField: name => `${first}${prefix.endsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1)}`,
  }
}
