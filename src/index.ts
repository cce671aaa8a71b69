// The package's public exports.

export { type Config, ConfigError, type Environment, loadConfig, type Profile } from './config/config.js'
export { type Gateway, type GatewayOptions, startGateway } from './gateway.js'
export { createLog, type Logger } from './telemetry/log.js'
