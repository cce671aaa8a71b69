import { parseArgs } from 'node:util'
import { detectable, passing, soak } from './soak.js'

/** `npm run soak -- --minutes 10`: the soak of the tests for as long as wished; it fails where an answer was wrong. */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' } } })
const minutes = Number(values.minutes)
if (!(minutes > 0)) throw new RangeError('--minutes must be a number above 0')
const seconds = minutes * 20
const names = ['healthy, to begin with', '2 % fail in passing', '20 % fail in every way', 'healthy again']
const reports = await soak([
  { seconds: 5, share: 0, kinds: [] },
  { seconds, share: 0.02, kinds: passing },
  { seconds: 2 * seconds, share: 0.2, kinds: detectable },
  { seconds: 5, share: 0, kinds: [] },
])
const percent = (share: number) => `${(share * 100).toFixed(3)} %`
for (const [index, { wrong, byCode, ...report }] of reports.entries()) {
  process.stdout.write(
    `${names[index]}: ${report.operations} operations, ${percent(report.erring)} with an error, ` +
      `${percent(report.inTime)} in time, median ${report.p50Ms.toFixed(0)} ms, 99 % below ${report.p99Ms.toFixed(0)} ms, ` +
      `${report.calls} calls, ${report.retries} retries, heap ${report.heapMb.toFixed(1)} MB, ${wrong.length} wrong\n` +
      `  errors: ${JSON.stringify(byCode)}\n${wrong.map(what => `  wrong: ${what}\n`).join('')}`,
  )
}
if (reports.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1
