// The `schema` command: the SDL for composition tools, or for those of clients.

import { Command, Option } from 'commander'
import { loadSettings } from '../config/config.js'
import { ExitError } from './exit.js'

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
    .option(
      '--hide <tag>',
      'mark fields with this tag as @inaccessible; repeatable',
      (tag: string, before: string[]) => [...before, tag],
      [],
    )
    .addOption(
      new Option('--client', 'without federation: the schema for code generators and validators of clients').conflicts([
        'authDirectives',
        'hide',
      ]),
    )
    .addHelpText(
      'after',
      '\nSCHEMA_PREFIX and DOMAINS apply here as in a running gateway.' +
        '\nThe gateway checks scopes itself with AUTH_MODE=jwt, whether or not the router knows the directives.',
    )
    .action(async ({ authDirectives, hide, client }: Options) => {
      const { clientSdl, subgraphSdl, typeDefs } = await import('../graph/sdl.js')
      const { tagsOf } = await import('../graph/tags.js')
      const known = tagsOf(typeDefs())
      const unknown = hide.find(tag => !known.has(tag))
      if (unknown !== undefined)
        throw new ExitError(`error: unknown tag "${unknown}"; expected one of: ${[...known].join(', ')}.`, 2)
      const {
        schemaPrefix: prefix,
        domains,
        userKeys,
      } = loadSettings(process.env, ['schemaPrefix', 'domains', 'userKeys'])
      const parts = { prefix, userKeys, ...(domains && { domains }) }
      const options = { scoped: authDirectives, hidden: hide, ...parts }
      process.stdout.write(client ? clientSdl(parts) : subgraphSdl(options))
    })
