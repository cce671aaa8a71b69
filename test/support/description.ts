import { type CatalogueField, catalogue } from '../../catalogue/catalogue.js'

type Json = Record<string, unknown>

const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function schemaOf({ type, ref, array, enum: words }: CatalogueField): Json {
  const one = ref ? refTo(ref) : type === 'any' || type === 'union' ? {} : { type, ...(words && { enum: [...words] }) }
  return array ? { type: 'array', items: one } : one
}

const propertiesOf = (fields: readonly CatalogueField[]) =>
  Object.fromEntries(fields.map(field => [field.name, schemaOf(field)]))

/** An OpenAPI document that describes all that the catalogue has, new each time. */
export function describedCatalogue() {
  const paths: Record<string, Record<string, Json>> = {}
  const schemas: Record<string, Json> = {}
  for (const [name, { fields = [] }] of Object.entries(catalogue.types)) {
    schemas[name] = { type: 'object', properties: propertiesOf(fields) }
  }
  for (const { method, path, params = [], name } of catalogue.endpoints) {
    const required = params.filter(param => param.required).map(param => param.name)
    const isBody = method === 'POST'
    if (isBody) schemas[`${name}Body`] = { type: 'object', properties: propertiesOf(params), required }
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: isBody
        ? { requestBody: { content: { 'application/json': { schema: refTo(`${name}Body`) } } } }
        : {
            parameters: params.map(param => ({
              name: param.name,
              in: 'query',
              required: param.required === true,
              schema: schemaOf(param),
            })),
          },
    }
  }
  return { openapi: '3.0.0', paths, components: { schemas } }
}
