import { keepSearch, type Registry, rebuildSearch, searchIsBuilt } from '@zhiqiao/registry'

const hourMs = 3_600_000

/**
 * Keeps the search index: built anew where it was never built or with other words, then looked after every hour.
 * Whoever searches meanwhile finds what is there already.
 * @returns ends it, once what is under way has ended
 */
export function keepSearchIndex(registry: Registry, onError: (error: unknown) => void): () => Promise<void> {
  let working: Promise<unknown> = bringUpToDate(registry).catch(onError)
  const timer = setInterval(() => {
    working = bringUpToDate(registry).catch(onError)
  }, hourMs)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await working
  }
}

async function bringUpToDate(registry: Registry): Promise<void> {
  if (!(await searchIsBuilt(registry))) await rebuildSearch(registry)
  await keepSearch(registry)
}
