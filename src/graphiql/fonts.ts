// A Vite plugin that moves inline fonts from a library's stylesheet to files.

import { Buffer } from 'node:buffer'
import type { Plugin } from 'vite'

const INLINE_FONT = /url\(["']?data:font\/(\w+);base64,([A-Za-z\d+/=]+)["']?\)/g

/**
 * GraphiQL's stylesheet contains 37 inline fonts, for all alphabets and styles, of which a page needs three. From
 * files, the browser loads only the fonts it needs, and the page does not wait for them.
 */
export const fontFiles = (): Plugin => ({
  name: 'font-files',
  generateBundle(_options, bundle) {
    for (const asset of Object.values(bundle)) {
      if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue
      asset.source = String(asset.source).replaceAll(INLINE_FONT, (_url, format: string, base64: string) => {
        const id = this.emitFile({ type: 'asset', name: `font.${format}`, source: Buffer.from(base64, 'base64') })
        // Relative to the stylesheet, which is in the same folder.
        return `url("./${this.getFileName(id).replace(/^.*\//, '')}")`
      })
    }
  },
})
