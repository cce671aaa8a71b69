// Runs one of the programs: `npm start -- paging http://127.0.0.1:4000/graphql`

const [name = 'paging', url = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2)
const { default: run } = (await import(`./${name}.ts`)) as { default: (url: string) => Promise<unknown> }
process.stdout.write(`${JSON.stringify(await run(url), null, 2)}\n`)
