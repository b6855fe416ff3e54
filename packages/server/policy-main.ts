import { policy } from './commands/policy.ts'
import type { Place } from './main.ts'
import { sentenceOf } from './supervisor/start-error.ts'

/** The parser alone, bundled without the server: `policy parse FILE` for plain text. */
export async function main(argv: readonly string[], place: Place): Promise<number> {
  const log = (line: string) => void process.stderr.write(`${line}\n`)
  try {
    return await policy.run(argv.slice(1), { ...place, out: (text) => void process.stdout.write(text), log })
  } catch (error) {
    log(sentenceOf(error))
    return 1
  }
}
