import { policy } from './commands/policy.ts'
import { sentenceOf } from './supervisor/start-error.ts'

/** The parser alone, bundled without the server: `policy parse FILE` for plain text. */
export async function main(argv: readonly string[], { root }: { root: string }): Promise<number> {
  const log = (line: string) => void process.stderr.write(`${line}\n`)
  try {
    return await policy.run(argv.slice(1), { root, out: (text) => void process.stdout.write(text), log })
  } catch (error) {
    log(sentenceOf(error))
    return 1
  }
}
