/** Work of one kind is done in the order it was asked for, each when the one before is done; one that fails ends it. */
export function inOrder(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work)
    last = done
    last.catch(() => undefined)
    return done
  }
}
