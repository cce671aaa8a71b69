// The `schema` command: the SDL for composition tools, or for those of clients.

import { Command, InvalidArgumentError, Option } from 'commander'
import { loadSettings } from '../config/config.js'
import { clientSdl, subgraphSdl, typeDefs } from '../graph/sdl.js'
import { tagsOf } from '../graph/tags.js'

interface Options {
  authDirectives: boolean
  hide: string[]
  client?: true
}

/** `schema`: the SDL that `rover`, `wgc` and other composition tools read. */
export const schemaCommand = (): Command =>
  new Command('schema')
    .description("print the subgraph's SDL for composition tools, or for clients")
    .option('--no-auth-directives', 'omit @authenticated and @requiresScopes, for routers that do not support them')
    .option('--hide <tag>', 'mark fields with this tag as @inaccessible; repeatable', addTag, [])
    .addOption(
      new Option('--client', 'without federation: the schema for code generators and validators of clients').conflicts([
        'authDirectives',
        'hide',
      ]),
    )
    .addHelpText(
      'after',
      '\nSCHEMA_PREFIX applies here as in a running gateway.' +
        '\nThe gateway checks scopes itself with AUTH_MODE=jwt, whether or not the router knows the directives.',
    )
    .action(({ authDirectives, hide, client }: Options) => {
      const { schemaPrefix } = loadSettings(process.env, ['schemaPrefix'])
      const options = { scoped: authDirectives, prefix: schemaPrefix, hidden: hide }
      process.stdout.write(client ? clientSdl(schemaPrefix) : subgraphSdl(options))
    })

function addTag(tag: string, before: string[]): string[] {
  const known = tagsOf(typeDefs())
  if (known.has(tag)) return [...before, tag]
  throw new InvalidArgumentError(`Unknown tag; expected one of: ${[...known].join(', ')}.`)
}
