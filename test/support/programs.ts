// Programs that tests start and npm does not provide.

/** A browser of the Chromium family: `CHROMIUM_PATH`, or Debian's. */
export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** Prometheus's tool for testing rules: `PROMTOOL_PATH`, or Debian's. */
export const PROMTOOL = process.env['PROMTOOL_PATH'] ?? '/usr/bin/promtool'
