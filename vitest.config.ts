import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const ofProcesses = [
  ...['routers', 'forwarding', 'demo'].map(name => `test/federation/${name}.test.ts`),
  'test/examples/**/*.test.ts',
  // Chromium takes several.
  'test/graphiql/page.test.ts',
  'test/server/graphiql.test.ts',
  'test/tour.test.ts',
  'test/drawings.test.ts',
  'test/packaging/projects.test.ts',
  'test/bin/output.test.ts',
  'test/load/rolling.test.ts',
  'test/load/cold-key.test.ts',
]

/** Those that take longest come first, so that no processor waits for one of them in the end. */
const longest = [
  'test/genauth/faults/fault-matrix.test.ts',
  'test/bin/commands.test.ts',
  'test/calls/plan.property.test.ts',
  'test/telemetry/alerts.test.ts',
  'test/genauth/client.test.ts',
  'test/server/slow-clients.test.ts',
  'test/fields/audits.test.ts',
  'test/simulation/simulation.test.ts',
  'test/graphiql/page.test.ts',
  'test/examples/web.test.ts',
  'test/federation/forwarding.test.ts',
  'test/packaging/projects.test.ts',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files)
    const first = longest.flatMap(name => others.filter(({ moduleId }) => moduleId.endsWith(name)))
    return [...first, ...others.filter(file => !first.includes(file))]
  }
}

/** What says how fast something has to be, or keeps both processors busy, needs the machine for itself. */
const alone = ['overload', 'soak'].map(name => `test/load/${name}.test.ts`)

export default defineConfig({
  // Node takes the CommonJS build of graphql, as do Apollo's packages; a second copy would not know their types.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    // Tests fail by what they find. These limits only end those that would never end, on a machine that does other work too.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // Of the tests that may run side by side, most of which wait for time to pass.
    maxConcurrency: 8,
    sequence: { sequencer: LongestFirst },
    coverage: { include: ['src/**/*.ts'], exclude: ['src/generated/**', 'src/graphiql/**'], thresholds: { lines: 95 } },
    projects: [
      {
        extends: true,
        // Many of them wait rather than work, so that three at a time are done sooner on two cores.
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: ['test/routers/**', ...ofProcesses, ...alone, '**/node_modules/**'],
          maxWorkers: 3,
          // Each file would load all modules again, which takes longer than many a test.
          isolate: false,
          // Most of what a test allocates is dead when it ends, and is collected in fewer, larger steps.
          execArgv: ['--max-semi-space-size=64'],
          setupFiles: 'test/support/nothing-left.ts',
        },
      },
      // Each of them starts several processes, which would slow down what runs beside them.
      {
        extends: true,
        test: {
          name: 'processes',
          include: ofProcesses,
          maxWorkers: 3,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
