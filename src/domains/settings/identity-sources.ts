// Identity sources: with whom users can sign in elsewhere. Shapes and endpoints.

import { read } from '../../genauth/endpoint.js'
import { kept } from '../../genauth/keep.js'
import { flag, optional, type Reading, text } from '../../genauth/wire/kinds.js'
import { documented, type FieldsOf, type Rows, type Shape } from '../../genauth/wire/record.js'
import { readWhole } from '../../genauth/wire/whole.js'
import { asAsked, keyed } from '../keyed.js'

const listedShape = documented('ExtIdpDto', {
  id: text,
  name: optional(text),
  logo: optional(text),
  type: optional(text),
  tenantId: optional(text),
} as const satisfies Shape)

// Its connections are not read: their fields contain the secrets of clients.
export const identitySourceShape = documented('ExtIdpDetail', {
  ...listedShape,
  autoJoin: optional(flag),
} as const satisfies Shape)

/** An identity source known only by its id. */
export interface IdentitySourceReference {
  readonly id: string
}

type ListedSource = IdentitySourceReference & Omit<FieldsOf<typeof listedShape>, 'id'>
export type IdentitySourceRecord = IdentitySourceReference & Omit<FieldsOf<typeof identitySourceShape>, 'id'>
export type IdentitySourceParent = IdentitySourceRecord | ListedSource | IdentitySourceReference

const readSource = keyed<IdentitySourceRecord>('identity source', identitySourceShape, ['id'])
const readListed = keyed<ListedSource>('identity source', listedShape, ['id'])

export const getExtIdp = read<IdentitySourceReference, IdentitySourceRecord>(
  'GET /api/v3/get-ext-idp',
  ({ id }) => ({ id }),
  asAsked('identity source', readSource, ({ id }: IdentitySourceReference) => id),
  { keep: kept('definitions', 'settings') },
)

/** Guess: all of them, since there are no parameters of pages. */
export const listExtIdp = read(
  'GET /api/v3/list-ext-idp',
  (appId: string | undefined) => (appId === undefined ? {} : { appId }),
  (data, _appId, reading: Reading): Rows<ListedSource> => readWhole(data, readListed, reading),
  { keep: kept('definitions', 'settings') },
)
