// The lists of users that are no part of another domain.

import { kept } from '../../genauth/keep.js'
import { pagedBy } from '../../paging/endpoint.js'
import { paramsOf, type UserPart } from './ask.js'
import { usersIn } from './entity.js'
import type { UsersAsked } from './filter.js'

export const listUsers = pagedBy(
  'POST /api/v3/list-users',
  {
    ...usersIn('users'),
    ask: (pagination, { keywords, advancedFilter, ...options }) => ({
      keywords,
      advancedFilter,
      options: { pagination, ...options },
    }),
  },
  (asked: UsersAsked & { readonly parts: readonly UserPart[] }) => {
    const { parts: _parts, ...shared } = asked
    return shared
  },
  { parts: ({ parts }) => paramsOf(parts), hides: () => ['keywords', 'advancedFilter'], keep: kept('lists', 'users') },
)
