// Which texts can be the id that GenAuth gave to a user.

import { isKeyText } from '../../argument.js'

/** GenAuth's ids have 24 hex digits; this is short enough for 50 of them in one address. */
const MOST = 64

/** GenAuth documents no form: any text without a comma, which separates ids in bulk reads. */
export const isUserId = (value: unknown): value is string =>
  isKeyText(value) && value.length <= MOST && !value.includes(',')
