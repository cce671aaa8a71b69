// Checks that the cache in Redis can be used.

import type { Finding } from './finding.js'

/** By the first word of what Redis, or the system, says. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/^(WRONGPASS|NOAUTH)/, 'Redis refuses the user or password in REDIS_URL.'],
  [/^NOPERM/, 'The user in REDIS_URL may not do what a cache needs; docs/caching.md lists it.'],
  [
    /^(OOM|MISCONF|READONLY)/,
    'Redis stores nothing: see its maxmemory and policy, its disk, or whether it is a replica.',
  ],
  [/ECONNREFUSED|ENOTFOUND|EAI_AGAIN/, 'No Redis answers there. Check host and port of REDIS_URL.'],
]

export async function checkRedis(url: URL): Promise<Finding> {
  const what = `store and read a value in Redis at ${url.host}`
  try {
    const { tryRedis } = await import('../cache/redis/try.js')
    await tryRedis(url)
    return { what }
  } catch (error) {
    const said = error instanceof Error ? error.message || String((error as { code?: unknown }).code) : String(error)
    const [, advice] = ADVICE.find(([pattern]) => pattern.test(said)) ?? []
    return { what, advice: advice ?? `Redis cannot be used (${said}). Without it, everything is read from GenAuth.` }
  }
}
