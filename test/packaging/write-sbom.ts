import { sbom } from './sbom.js'

process.stdout.write(await sbom())
