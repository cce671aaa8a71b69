// The certificate authorities that GenAuth and the token issuer are trusted by.

import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { rootCertificates } from 'node:tls'
import { ConfigError, type GenauthConfig } from './config.js'

/**
 * The usual authorities, those of NODE_EXTRA_CA_CERTS, and those of GENAUTH_CA_FILE; undefined leaves the choice to Node.
 * @throws ConfigError if a file is unusable
 */
export function readAuthorities({ caFile, extraCaFile }: Pick<GenauthConfig, 'caFile' | 'extraCaFile'>) {
  if (caFile === undefined) return undefined
  const extra = extraCaFile === undefined ? [] : readCertificates('NODE_EXTRA_CA_CERTS', extraCaFile)
  return [...rootCertificates, ...extra, ...readCertificates('GENAUTH_CA_FILE', caFile)]
}

/** Each by itself, since files that were joined lack line breaks between their certificates. */
function readCertificates(variable: string, file: string): readonly string[] {
  try {
    const pem = readFileSync(file, 'utf8')
    const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? []
    for (const certificate of certificates) new X509Certificate(certificate)
    if (certificates.length > 0) return certificates
  } catch {
    // Reported below, like a file without certificates.
  }
  throw new ConfigError([`${variable} must name a readable file of PEM certificates`])
}
