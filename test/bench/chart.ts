/** Bars that belong together. */
export interface Group {
  readonly title: string
  readonly bars: readonly { readonly name: string; readonly value: number }[]
}

const WIDTH = 760
const LABELS = 170
const BAR = 18
const GAP = 28
const COLORS = ['#6b7280', '#0f766e', '#c2410c', '#2563eb', '#1d4ed8']

const asXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Groups of horizontal bars as an SVG picture that can be read on a light and on a dark page. */
export function chart(title: string, groups: readonly Group[]): string {
  const most = Math.max(...groups.flatMap(({ bars }) => bars.map(({ value }) => value)))
  const scale = (WIDTH - LABELS - 60) / most
  const parts: string[] = []
  let y = 50
  for (const { title: heading, bars } of groups) {
    parts.push(`<text x="16" y="${y}" font-weight="600">${asXml(heading)}</text>`)
    y += 10
    for (const [index, { name, value }] of bars.entries()) {
      const width = (value * scale).toFixed(1)
      parts.push(
        `<text x="${LABELS - 8}" y="${y + 13}" text-anchor="end">${asXml(name)}</text>`,
        `<rect x="${LABELS}" y="${y}" width="${width}" height="${BAR - 4}" rx="2" fill="${COLORS[index % COLORS.length]}"/>`,
        `<text x="${(LABELS + value * scale + 6).toFixed(1)}" y="${y + 12}">${value.toFixed(2)}</text>`,
      )
      y += BAR
    }
    y += GAP
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif" font-size="13" role="img">
<title>${asXml(title)}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
<g fill="#111827">
<text x="16" y="24" font-size="15" font-weight="600">${asXml(title)}</text>
${parts.join('\n')}
</g>
</svg>
`
}
