import type { Simulator } from '../../src/simulator/index.js'

/** What `start` needs to serve a simulator on free ports. */
export const pointingAt = (genauth: Pick<Simulator, 'url' | 'accessKeyId' | 'accessKeySecret'>) => ({
  AUTH_MODE: 'none',
  DOMAINS: 'all',
  PORT: '0',
  ADMIN_PORT: '0',
  GENAUTH_BASE_URL: genauth.url,
  GENAUTH_ACCESS_KEY_ID: genauth.accessKeyId,
  GENAUTH_ACCESS_KEY_SECRET: genauth.accessKeySecret,
})
