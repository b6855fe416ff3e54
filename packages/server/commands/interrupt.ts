const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Calls `first` at the first Ctrl-C (or the system's request to end) and `again` at a later one. npm passes on the
 * Ctrl-C that the terminal has sent to us already: what follows within a second is the same one. A SIGTERM to npm,
 * however, ends npm and its shell and never reaches us: we notice that our parent is gone.
 */
export function onInterrupt(first: () => void, again: () => void): { stopListening(): void } {
  let since = 0
  const listener = () => {
    const now = Date.now()
    if (since === 0) {
      since = now
      first()
    } else if (now - since > 1000) {
      again()
    }
  }
  for (const signal of signals) process.on(signal, listener)
  const parent = process.ppid
  const watch = setInterval(() => {
    if (since === 0 && process.env.npm_lifecycle_event && process.ppid !== parent) listener()
  }, 500).unref()
  return {
    stopListening() {
      clearInterval(watch)
      for (const signal of signals) process.removeListener(signal, listener)
    },
  }
}
