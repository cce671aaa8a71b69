// The build of the GraphiQL page.

import { defineConfig } from 'vite'
import { compress } from './compress.js'
import { fontFiles } from './fonts.js'

/** Builds the GraphiQL page into the files that the server hands out. Nothing in it depends on where it is served. */
export default defineConfig({
  base: './',
  plugins: [fontFiles(), compress()],
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    target: 'es2022',
    license: { fileName: 'licenses.md' },
    // The editor is one chunk of megabytes, loaded once and kept by the browser.
    chunkSizeWarningLimit: 8_000,
    reportCompressedSize: false,
    // "use client" in a dependency means nothing to a page without a server side.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
})
