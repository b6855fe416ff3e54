import { parsePolicy } from './parse-policy.ts'

export interface PolicyIo {
  /** The text of a file, decoded. */
  readText(path: string): Promise<string>
  write(words: string): void
}

const USAGE = '用法: policy parse 文件\nusage: policy parse FILE\n'

/** `policy parse FILE` prints the plan as JSON. Returns the exit code. */
export async function policyCommand(args: string[], io: PolicyIo): Promise<number> {
  const [action, path] = args
  if (action !== 'parse' || !path) {
    io.write(USAGE)
    return 2
  }
  const text = await io.readText(path)
  const name = /([^/\\]+?)(?:\.[A-Za-z]{1,5})?$/.exec(path)?.[1]
  io.write(`${JSON.stringify(parsePolicy(text, { idPrefix: name }), null, 1)}\n`)
  return 0
}
