// Groups as other domains have them: by their codes.

import type { GroupAsk, GroupReference } from './endpoints.js'

export { getGroup } from './endpoints.js'

/** What asks for a group with its custom fields. */
export const groupWithCustomData = ({ code }: GroupReference): GroupAsk => ({ code, customData: true })
