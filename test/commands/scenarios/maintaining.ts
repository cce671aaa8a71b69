import { aside, type Scenario } from '../step.js'

/** One round of a fraction of the usual load: whether it runs, not what it measures. */
const SHORT = '--rounds 1 --scale 0.02'

/** What contributors and maintainers do. */
export const maintaining: readonly Scenario[] = [
  {
    title: 'the package, in a program of somebody else',
    steps: [
      { types: 'npm ci && npm pack', says: /genauth-gateway-.*\.tgz/ },
      aside('mkdir ../program && mv genauth-gateway-*.tgz .. && cd ../program && npm init -y'),
      { types: 'npm install ../genauth-gateway-0.1.0.tgz', folder: '../program' },
      { types: 'npm install @urql/core @urql/exchange-retry graphql', folder: '../program' },
      { types: 'npx genauth-gateway demo', folder: '../program', says: /127\.0\.0\.1:4000\/graphiql/, meanwhile: [] },
      {
        types: 'node_modules/.bin/genauth-gateway start',
        folder: '../program',
        env: { AUTH_MODE: 'none', DOMAINS: 'all', GENAUTH_ACCESS_KEY_ID: 'a', GENAUTH_ACCESS_KEY_SECRET: 'b' },
        says: /"adminUrl"/,
        meanwhile: [],
      },
      { types: 'npm pack', says: /genauth-gateway-.*\.tgz/ },
    ],
  },
  {
    title: 'a change of the code',
    steps: [
      { types: 'npm ci' },
      { types: 'npm run build' },
      { types: 'npm run codegen' },
      { types: 'npm run format' },
      { types: 'npm run check' },
      { types: 'npm run scaffold <endpoint>', instead: { '<endpoint>': 'list-tenants' }, says: /list-tenants/ },
      { types: 'npm ci && npm test', more: ' -- test/docs.test.ts' },
      { types: 'npm test', more: ' -- test/config' },
      { types: 'npx vitest run test/genauth/faults' },
      { types: 'npm run test:busy', more: ' -- --runs 1 test/config', says: /run 1: \d+ passed, 0 failed/ },
      { types: 'npm run test:routers' },
      { types: 'npm run simulation', more: ' -- --scenarios 20', says: /20 scenarios .* 0 failed/ },
      { types: 'npm run simulation -- --scenarios 100000', more: ' --scenarios 20', says: /20 scenarios .* 0 failed/ },
      { types: 'npm run fuzz', more: ' -- --requests 300', says: /"problems": \[\]/ },
      { types: 'npm run attacks', more: " -- 'alias|depth'", says: /ok/ },
      { types: 'npm run rollouts', more: ' -- --rounds 1', says: /0 lost/ },
      { types: 'npm run soak', more: ' -- --minutes 0.05', says: /0 wrong/ },
    ],
  },
  {
    title: 'measurements',
    steps: [
      { types: 'npm ci --prefix test/bench/peers' },
      { types: 'npm run bench', more: ` -- ${SHORT}` },
      { types: 'npm run bench:growth', more: ` -- ${SHORT}` },
      { types: 'npm run bench:heap', more: ` -- ${SHORT}` },
      { types: 'npm run bench:log', more: ' -- --rows 2000' },
      { types: 'npm run bench:protection', more: ' -- --rounds 1' },
      { types: 'npm run bench:cache -- --rounds 20', more: ` ${SHORT}` },
      { types: 'npm run bench:guard', more: ` -- ${SHORT}` },
      { types: 'npm run bench:guard -- --base HEAD~1', more: ` ${SHORT}` },
      aside('cp -r . ../other-checkout'),
      { types: 'npm run bench:compare -- --before ../other-checkout --rounds 10', more: ` ${SHORT}` },
      { types: 'npm run bench -- --write', more: ` ${SHORT}` },
      aside('git checkout -q -- docs'),
    ],
  },
  {
    title: 'a release',
    steps: [
      { types: 'npm run sbom' },
      aside('git checkout -q . && git clean -dfq && git status --short', { says: /^$/ }),
      { types: 'npm version <version>', instead: { '<version>': '0.1.1' }, says: /v0\.1\.1/ },
      aside('git show --stat HEAD', { says: /package\.json/ }),
    ],
  },
]
