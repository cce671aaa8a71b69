// Starts and stops the servers of this example.

/**
 * Listens on `PORT`, or on a free port, until SIGINT or SIGTERM, and prints one line with the URL:
 * `{"url":"http://127.0.0.1:4000"}`.
 * @param {import('node:http').Server} server
 */
export async function listen(server) {
  const port = Number(process.env.PORT ?? 0)
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` })}\n`)
}
