// A Vite plugin that writes a gzip file for each file of the page.

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const compressible = /\.(?:css|html|js|ttf)$/

/** Writes a gzip file next to each compressible file of the build, so that the server need not compress them. */
export const compress = (): Plugin => ({
  name: 'compress',
  async writeBundle({ dir = '' }, bundle) {
    const files = Object.keys(bundle).filter(name => compressible.test(name))
    await Promise.all(files.map(name => compressFile(join(dir, name))))
  },
})

const compressFile = async (path: string) =>
  writeFile(`${path}.gz`, await promisify(gzip)(await readFile(path), { level: 9 }))
