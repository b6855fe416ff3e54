/** A reason not to start, said in one sentence that names the place and what to do. Ends the command with code 1. */
export class StartError extends Error {
  readonly zh: string
  readonly en: string

  constructor(zh: string, en: string, options?: { cause?: unknown }) {
    super(zh, options)
    this.name = 'StartError'
    this.zh = zh
    this.en = en
  }
}

/** The operating system's code of a failed call (`ENOSPC`, `EACCES`…), or an empty string. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

/** What to tell a person about a failure: its own sentence in both languages, or for an unforeseen one the place. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Error && 'zh' in error && 'en' in error) return `${error.zh}\n${error.en}`
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `出现未预料的错误，请把下面的内容告诉维护人员。\nAn unforeseen error; please pass this on.\n${detail}`
}
