/** What every command is given. */
export interface CommandContext {
  /** The checkout. */
  readonly root: string
  /** Keeps a build folder for as long as this process runs. */
  readonly pinBuild: (folder: string) => void
  /** Writes to standard output: results only. */
  readonly out: (text: string) => void
  /** Writes a line to standard error: progress and explanations. */
  readonly log: (line: string) => void
}

/** One command of `zhiqiao`, in a file of its own. */
export interface Command {
  /** What follows `zhiqiao`, e.g. `bench NAME [--json]`. */
  readonly usage: string
  readonly zh: string
  readonly en: string
  /** @param words what follows the command's name @returns the exit code: 0 done, 1 failed, 2 wrongly called */
  run(words: readonly string[], context: CommandContext): Promise<number>
}
