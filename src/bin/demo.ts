// The `demo` command: the gateway with its own GenAuth simulator.

import { Command } from 'commander'
import { type Config, type Environment, loadConfig } from '../config/config.js'
import { namesWith } from '../graph/names.js'
import { type Simulator, startSimulator } from '../simulator/index.js'
import { createLog, flushLog } from '../telemetry/log.js'
import { announce } from './output.js'
import { untilTold } from './signals.js'
import { COMPANY_USERS } from './simulate.js'

/** `demo`: the gateway with its own GenAuth simulator and the data of a sample company; needs no credentials. */
export const demoCommand = (): Command =>
  new Command('demo')
    .description('start the gateway with a simulated GenAuth and the data of a sample company; no credentials needed')
    .action(async () => {
      const told = untilTold()
      await using simulator = await startSimulator({ billing: 'company', users: COMPANY_USERS })
      const config = loadConfig({ ...COMPANY, ...process.env, ...pointingAt(simulator) }, 'demo')
      const { startGateway } = await import('../gateway.js')
      const gateway = await startGateway(config, createLog(config.logLevel, { levelNames: config.logLevelNames }))
      announce({ url: gateway.url, adminUrl: gateway.adminUrl })
      process.stderr.write(welcome(gateway.url, config))
      await told
      await gateway.close()
      await flushLog()
    })

/** What the operator of the sample company knows, and GenAuth does not say. */
const COMPANY: Environment = { GENAUTH_CURRENCY: 'CNY' }

/** Overrides the settings of a real GenAuth in the environment. */
const pointingAt = ({ url, accessKeyId, accessKeySecret }: Simulator): Environment => ({
  GENAUTH_BASE_URL: url,
  GENAUTH_ACCESS_KEY_ID: accessKeyId,
  GENAUTH_ACCESS_KEY_SECRET: accessKeySecret,
  GENAUTH_ACCESS_KEY_SECRET_FILE: undefined,
  HTTPS_PROXY: undefined,
  https_proxy: undefined,
})

const welcome = (
  url: string,
  { graphiql, schemaPrefix, domains }: Pick<Config, 'graphiql' | 'schemaPrefix' | 'domains'>,
) => `
  The gateway is running with a simulated GenAuth: a sample company with its orders and people.

    ${graphiql ? `GraphiQL  ${url}/graphiql` : `GraphQL   ${url}/graphql`}

${domains.has('orders') ? queryToStartWith(schemaPrefix) : ''}
  Press Ctrl+C to stop.

`

const queryToStartWith = (schemaPrefix: string | undefined) => `  A query to start with:

    {
      ${namesWith(schemaPrefix).rootField('order')}(orderNo: "2022080911591337da0aae9660") {
        goodsNameEn
        actualAmount
        payDetail { paidAmount paidTime payType }
      }
    }
`
