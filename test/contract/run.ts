import { auditAll, isUsable, reportOf } from './report.js'

/** `npm run test:contract`: audits the real GenAuth with the key in the environment. It only reads. */
const { GENAUTH_BASE_URL = 'https://api.genauth.ai', GENAUTH_ACCESS_KEY_ID, GENAUTH_ACCESS_KEY_SECRET } = process.env
if (!GENAUTH_ACCESS_KEY_ID || !GENAUTH_ACCESS_KEY_SECRET) {
  process.stderr.write(
    'Set GENAUTH_ACCESS_KEY_ID and GENAUTH_ACCESS_KEY_SECRET, and GENAUTH_BASE_URL if it is not the default.\n',
  )
  process.exit(2)
}
const findings = await auditAll({
  url: GENAUTH_BASE_URL.replace(/\/+$/, ''),
  accessKeyId: GENAUTH_ACCESS_KEY_ID,
  accessKeySecret: GENAUTH_ACCESS_KEY_SECRET,
})
process.stdout.write(reportOf(findings))
process.exitCode = isUsable(findings) ? 0 : 1
