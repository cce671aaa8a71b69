// Reads the headers of a request as clients mean them, and refuses bodies that cannot be read.

import type { onRequestHookHandler } from 'fastify'
import { refusal } from './error-responses.js'
import { withoutParameters } from './media-types.js'

const UTF_8 = /^(utf-?8|us-ascii)$/i

/**
 * Normalizes `Accept` and `Content-Encoding`. Refuses bodies that are compressed otherwise than by gzip, and texts that are
 * not in UTF-8, since their letters would be lost.
 */
export const readHeaders: onRequestHookHandler = ({ headers }, reply, done) => {
  if (headers.accept?.includes(';')) headers.accept = withoutParameters(headers.accept)
  const encoding = headers['content-encoding']?.trim().toLowerCase()
  if (encoding !== undefined) {
    if (encoding === '' || encoding === 'identity') delete headers['content-encoding']
    else if (encoding === 'gzip' || encoding === 'x-gzip') headers['content-encoding'] = 'gzip'
    else {
      reply.code(415).header('accept-encoding', 'gzip, identity')
      reply.send(refusal(415, 'Request bodies can be compressed by gzip only.'))
      return
    }
  }
  const [, charset] = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers['content-type'] ?? '') ?? []
  if (charset !== undefined && !UTF_8.test(charset)) {
    reply.code(415).send(refusal(415, 'Request bodies must be in UTF-8.'))
    return
  }
  done()
}
