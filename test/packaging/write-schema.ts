import { writeFileSync } from 'node:fs'
import { subgraphSdl } from '../../src/graph/sdl.js'

/** Writes the SDL that is released: `npm version` runs it. */
writeFileSync(new URL('../../schema.graphql', import.meta.url), subgraphSdl())
