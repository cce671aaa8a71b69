// Custom fields of records, which GenAuth sends only if they are asked for.

/** The fields that need them, whatever domain these are of. */
const FIELDS = ['customData', 'customField', 'customFields']

/** Whether one of the selected fields needs them. */
export const needsCustomFields = (names: ReadonlySet<string>): boolean => FIELDS.some(name => names.has(name))

/** Fields of an entity that need the record although it has no field of their name. */
export const CUSTOM_FIELDS = FIELDS.slice(1)
