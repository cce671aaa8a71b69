// Runs one of the programs: `npm start -- paging http://127.0.0.1:4000/graphql`

const PROGRAMS = ['paging', 'partial', 'apollo', 'urql', 'relay']

const [name = '', url = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2)
if (!PROGRAMS.includes(name)) {
  process.stderr.write(`Which one? ${PROGRAMS.join(', ')}\n`)
  process.exit(2)
}
const { default: run } = (await import(`./${name}.ts`)) as { default: (url: string) => Promise<unknown> }
process.stdout.write(`${JSON.stringify(await run(url), null, 2)}\n`)
