import { digestWith } from '../../src/paging/cursor.js'

/** As the gateway's, with the simulator's default secret. */
export const digest = digestWith(() => '0123456789abcdef0123456789abcdef')
