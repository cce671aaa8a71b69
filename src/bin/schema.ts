// The `schema` command: the SDL for composition tools.

import { Command, InvalidArgumentError } from 'commander'
import { loadSettings } from '../config/config.js'
import { subgraphSdl, typeDefs } from '../graph/sdl.js'
import { tagsOf } from '../graph/tags.js'

interface Options {
  authDirectives: boolean
  hide: string[]
}

/** `schema`: the SDL that `rover`, `wgc` and other composition tools read. */
export const schemaCommand = (): Command =>
  new Command('schema')
    .description("print the subgraph's SDL for composition tools")
    .option('--no-auth-directives', 'omit @authenticated and @requiresScopes, for routers that do not support them')
    .option('--hide <tag>', 'mark fields with this tag as @inaccessible; repeatable', addTag, [])
    .addHelpText(
      'after',
      '\nSCHEMA_PREFIX applies here as in a running gateway.' +
        '\nThe gateway checks scopes itself with AUTH_MODE=jwt, whether or not the router knows the directives.',
    )
    .action(({ authDirectives, hide }: Options) => {
      const { schemaPrefix } = loadSettings(process.env, ['schemaPrefix'])
      process.stdout.write(subgraphSdl({ scoped: authDirectives, prefix: schemaPrefix, hidden: hide }))
    })

function addTag(tag: string, before: string[]): string[] {
  const known = tagsOf(typeDefs())
  if (known.has(tag)) return [...before, tag]
  throw new InvalidArgumentError(`Unknown tag; expected one of: ${[...known].join(', ')}.`)
}
