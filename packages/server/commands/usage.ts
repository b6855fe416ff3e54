import type { Command } from './command.ts'

/** The list of commands, Chinese and English. */
export function usageOf(commands: Iterable<Command>): string {
  const rows = [...commands]
  const width = Math.max(...rows.map(({ usage }) => usage.length)) + 2
  const lines = rows.map(({ usage, zh, en }) => `  ${usage.padEnd(width)}${zh}  ${en}`)
  return ['用法 Usage: npm run -s zhiqiao -- COMMAND', '', ...lines, ''].join('\n')
}

/** Says what was wrong with the call and how it is meant. @returns exit code 2 */
export function wrongCall(log: (line: string) => void, zh: string, en: string, commands: Iterable<Command>): number {
  log(`${zh}\n${en}\n\n${usageOf(commands)}`)
  return 2
}
