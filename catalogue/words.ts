// Names in the schema and the code, from those of the catalogue.

/** An enum value: upper case; a capital after a lower-case letter or digit starts a word, other characters are `_`. */
export const enumValue = (word: string): string =>
  word
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]/g, '_')
    .toUpperCase()

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
export const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** The name of a type in the schema: without what GenAuth's SDKs add. */
export const typeName = (ref: string): string =>
  ref.replace(/^(Res|Cost)(?=[A-Z])/, '').replace(/(Resp|Data)?Dto(V\d+)?$/, '')

/** The name of an endpoint in the code, such as `getUserIdentities`. */
export const endpointName = (name: string): string =>
  small(
    name
      .split('-')
      .map(part => capital(part))
      .join(''),
  )
