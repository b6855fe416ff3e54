import { parsePolicy } from './parse-policy.ts'

/** `policy parse FILE`: prints the plan of a plain-text document as JSON. @returns the exit code */
export async function policyCommand(
  words: readonly string[],
  io: { readText(path: string): Promise<string>; write(text: string): void },
): Promise<number> {
  io.write(`${JSON.stringify(parsePolicy(await io.readText(words[1]!)), null, 1)}\n`)
  return 0
}
