// The build of the GraphiQL page.

import { defineConfig } from 'vite'
import { compress } from './compress.js'
import { fontFiles } from './fonts.js'

/** Builds the GraphiQL page into static files for the server. They work at any path. */
export default defineConfig({
  base: './',
  plugins: [fontFiles(), compress()],
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    target: 'es2022',
    license: { fileName: 'licenses.md' },
    // The editor is one chunk of several megabytes, loaded once and cached by the browser.
    chunkSizeWarningLimit: 8_000,
    reportCompressedSize: false,
    // "use client" in a dependency has no effect in a page without server rendering.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
})
