// Starts and stops the servers of this example.

/**
 * Listens on `PORT`, or on a free port, until it is told to stop, and prints one line with the URL:
 * `{"url":"http://127.0.0.1:4000"}`.
 * @param {import('node:http').Server} server
 */
export async function listen(server) {
  const port = Number(process.env.PORT ?? 0)
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
  } catch (error) {
    process.stderr.write(`Cannot listen on port ${port} (${error.code}). Choose another one with PORT.\n`)
    process.exit(1)
  }
  whenTold(() => {
    server.close()
    server.closeAllConnections()
  })
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` })}\n`)
}

/** Calls back on SIGINT or SIGTERM, or when npm has ended, which does not forward signals. */
export function whenTold(callback) {
  const parent = process.ppid
  const check = setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) told()
  }, 500).unref()
  const told = () => {
    clearInterval(check)
    callback()
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, told)
}
