/** Sockets, servers and timers that keep this process alive, counted by kind. */
export function held(kinds = /TCP|Timeout/): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const kind of process.getActiveResourcesInfo()) {
    if (kinds.test(kind)) counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}
