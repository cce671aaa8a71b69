import { type Endpoint, read, targetOf } from '../../src/genauth/endpoint.js'
import { NEVER } from '../../src/genauth/keep.js'

/** An endpoint that reads by GET, which GenAuth does not have. */
export const get = <Input, Output>(
  path: string,
  params: Endpoint<Input, Output>['params'],
  decode: Endpoint<Input, Output>['read'],
) => read(targetOf('GET', path, 'none'), params, decode, { keep: NEVER })

/** One that reads by POST. */
export const post = <Input, Output>(
  path: string,
  params: Endpoint<Input, Output>['params'],
  decode: Endpoint<Input, Output>['read'],
) => read(targetOf('POST', path, 'none'), params, decode, { keep: NEVER })
