// The `schema` command: the SDL for composition tools.

import { Command } from 'commander'
import { subgraphSdl } from '../graph/sdl.js'

/** `schema`: what `rover`, `wgc` and other tools compose with the subgraphs of others. */
export const schemaCommand = (): Command =>
  new Command('schema')
    .description("print the subgraph's SDL, as composition tools take it")
    .option('--no-auth-directives', 'without @authenticated and @requiresScopes, for routers that do not know them')
    .addHelpText(
      'after',
      '\nThe gateway checks scopes itself, whatever a router knows of them: AUTH_MODE decides, not this schema.',
    )
    .action(({ authDirectives }: { authDirectives: boolean }) => {
      process.stdout.write(subgraphSdl({ scoped: authDirectives }))
    })
