// What the package exports.

export { type Config, ConfigError, type Environment, loadConfig, type Profile } from './config/config.js'
export { type Gateway, startGateway } from './gateway.js'
export { createLog, type Logger } from './telemetry/log.js'
