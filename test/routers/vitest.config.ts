import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

/** What needs packages of its own: `npm run test:routers`. */
export default defineConfig({
  resolve: {
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('../../node_modules/graphql') }],
  },
  test: { include: ['test/routers/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 1 },
})
