import { defineConfig } from 'vitest/config'

/** What takes too long for each change, and needs Docker and the ports that the documentation names. */
export default defineConfig({
  test: { include: ['test/commands/commands.ts'], testTimeout: 1_800_000, hookTimeout: 300_000 },
})
