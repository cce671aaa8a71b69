/** Copies the pictures that the tests took into docs/: `npx tsx test/support/publish-pictures.ts`, after `npm test` */
import { copyFileSync } from 'node:fs'

const pictures = {
  'graphiql-upstream': 'graphiql',
  'tour-faults': 'tour-faults',
  web: 'web',
  'web-people': 'web-people',
  'tour-supergraph': 'tour-supergraph',
}
const root = new URL('../../', import.meta.url)
for (const [taken, published] of Object.entries(pictures)) {
  copyFileSync(new URL(`test-report/${taken}.png`, root), new URL(`docs/${published}.png`, root))
}
