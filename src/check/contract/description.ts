// What an OpenAPI document says of an API, as far as it is compared.

import { isObject } from '../../genauth/wire/kinds.js'

type Json = Readonly<Record<string, unknown>>

/** An endpoint: whether each of its parameters, in the address or in the body, is required. */
export type DescribedEndpoint = ReadonlyMap<string, boolean>

/** A field of a type; its kind is undefined if the document does not say it in a way that can be compared. */
export interface DescribedField {
  readonly kind: string | undefined
  readonly words: readonly string[]
}

/** What is described. */
export interface Description {
  /** By address, such as "GET /api/v3/get-user". */
  readonly endpoints: ReadonlyMap<string, DescribedEndpoint>
  /** By type and name. */
  readonly types: ReadonlyMap<string, ReadonlyMap<string, DescribedField>>
}

const METHODS = ['get', 'post', 'put', 'delete'] as const

/** @returns undefined if it is no OpenAPI document */
export function readDescription(document: unknown): Description | undefined {
  if (!isObject(document) || !isObject(document['paths'])) return undefined
  const schemas = objectAt(document, 'components', 'schemas')
  const endpoints = new Map<string, DescribedEndpoint>()
  for (const [path, operations] of Object.entries(document['paths'])) {
    if (!isObject(operations)) continue
    for (const method of METHODS) {
      const operation = operations[method]
      if (isObject(operation)) endpoints.set(`${method.toUpperCase()} ${path}`, paramsOf(operation, schemas))
    }
  }
  const types = Object.entries(schemas).map(([name, schema]) => [name, fieldsOf(schema)] as const)
  return { endpoints, types: new Map(types) }
}

/** An object at a path; an empty one if there is none. */
function objectAt(value: Json, ...path: readonly string[]): Json {
  let found: unknown = value
  for (const name of path) found = isObject(found) ? found[name] : undefined
  return isObject(found) ? found : {}
}

function paramsOf(operation: Json, schemas: Json): DescribedEndpoint {
  const { parameters } = operation
  const query = (Array.isArray(parameters) ? parameters : [])
    .filter(isObject)
    .filter(({ in: place }) => place === 'query' || place === 'path')
    .map(({ name, required }) => [String(name), required === true] as const)
  const schema = resolved(objectAt(operation, 'requestBody', 'content', 'application/json', 'schema'), schemas)
  const required = Array.isArray(schema['required']) ? schema['required'] : []
  const body = Object.keys(objectAt(schema, 'properties')).map(name => [name, required.includes(name)] as const)
  return new Map([...query, ...body])
}

const PREFIX = '#/components/schemas/'

/** What a schema refers to, if it does. */
function resolved(schema: Json, schemas: Json): Json {
  const { $ref } = schema
  return typeof $ref === 'string' && $ref.startsWith(PREFIX) ? objectAt(schemas, $ref.slice(PREFIX.length)) : schema
}

function fieldsOf(schema: unknown): ReadonlyMap<string, DescribedField> {
  const properties = isObject(schema) ? objectAt(schema, 'properties') : {}
  return new Map(Object.entries(properties).map(([name, field]) => [name, fieldOf(isObject(field) ? field : {})]))
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
}

function fieldOf(schema: Json): DescribedField {
  const refers = '$ref' in schema || 'allOf' in schema
  const { items } = schema
  const words = [schema['enum'], isObject(items) ? items['enum'] : undefined].find(Array.isArray) ?? []
  return { kind: refers ? 'object' : KINDS[String(schema['type'])], words: words.map(String) }
}
