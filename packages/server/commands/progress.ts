/** Prints `[2/6] 启动数据库 … 0.5 s` for each step, with what was to be told meanwhile on lines of its own. */
export interface Progress {
  step<T>(title: string, work: () => Promise<T>): Promise<T>
  note(line: string): void
}

/** @param steps how many there will be @param write receives text as it is to appear */
export function progressOf(steps: number, write: (text: string) => void): Progress {
  let done = 0
  let open: string | null = null
  return {
    async step(title, work) {
      const began = performance.now()
      const head = `[${++done}/${steps}] ${title} … `
      write(head)
      open = head
      try {
        const result = await work()
        const end = `${((performance.now() - began) / 1000).toFixed(1)} s\n`
        write(open === null ? `${head}${end}` : end)
        return result
      } catch (error) {
        if (open !== null) write('\n')
        throw error
      } finally {
        open = null
      }
    },
    note(line) {
      write(open === null ? `      ${line}\n` : `\n      ${line}\n`)
      open = null
    },
  }
}
