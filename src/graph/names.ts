// The names of types and root fields as clients see them, with the operator's optional prefix.

/** Maps names in schema/*.graphql to the names that clients see. */
export interface Names {
  type(name: string): string
  /** For fields of `Query`. Fields of other types keep their names. */
  rootField(name: string): string
}

/**
 * Adds a prefix to names: `Billing` turns `Order` into `BillingOrder`, and `Query.order` into `billingOrder`.
 * @param prefix letters and digits, beginning with a capital; it may end with "_", which yields `Billing_Order` and
 *   `billing_order`
 */
export function namesWith(prefix = ''): Names {
  if (prefix === '') return { type: name => name, rootField: name => name }
  // "ACME" becomes "acme", and "HRBilling" "hrBilling", the usual spelling of names that begin with an acronym.
  const first = prefix.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, capitals => capitals.toLowerCase())
  return {
    type: name => `${prefix}${name}`,
    rootField: name => `${first}${prefix.endsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1)}`,
  }
}
