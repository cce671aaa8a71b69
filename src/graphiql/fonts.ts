// A Vite plugin that puts the fonts of a library's stylesheet into files of their own.

import { Buffer } from 'node:buffer'
import type { Plugin } from 'vite'

const INLINE_FONT = /url\(["']?data:font\/(\w+);base64,([A-Za-z\d+/=]+)["']?\)/g

/**
 * GraphiQL's stylesheet holds 37 font files as text: every alphabet and style, of which a page needs three. As files the
 * browser loads those that it shows, and the page does not wait for them.
 */
export const fontFiles = (): Plugin => ({
  name: 'font-files',
  generateBundle(_options, bundle) {
    for (const asset of Object.values(bundle)) {
      if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue
      asset.source = String(asset.source).replaceAll(INLINE_FONT, (_url, format: string, base64: string) => {
        const id = this.emitFile({ type: 'asset', name: `font.${format}`, source: Buffer.from(base64, 'base64') })
        // Beside the stylesheet, which stands in the same folder.
        return `url("./${this.getFileName(id).replace(/^.*\//, '')}")`
      })
    }
  },
})
