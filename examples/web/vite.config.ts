import { defineConfig } from 'vite'

/** The gateway, as the page sees it under its own origin; in production a proxy does the same, or CORS_ORIGINS lists the page. */
const proxy = { '/graphql': process.env.GATEWAY_URL ?? 'http://127.0.0.1:4000' }

export default defineConfig({ server: { proxy }, preview: { proxy } })
