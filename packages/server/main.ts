import { setFlagsFromString } from 'node:v8'
import { audit } from './commands/audit.ts'
import { begin } from './commands/begin.ts'
import { bench } from './commands/bench.ts'
import { catalogue } from './commands/catalogue.ts'
import type { Command, CommandContext } from './commands/command.ts'
import { demo } from './commands/demo.ts'
import { exportTable } from './commands/export-table.ts'
import { importFile } from './commands/import-file.ts'
import { migration } from './commands/migration.ts'
import { policyWithImport } from './commands/policy-import.ts'
import { search } from './commands/search.ts'
import { start } from './commands/start.ts'
import { usageOf, wrongCall } from './commands/usage.ts'
import { sentenceOf } from './supervisor/start-error.ts'

const commands = new Map<string, Command>(
  Object.entries({
    start,
    begin,
    policy: policyWithImport,
    import: importFile,
    export: exportTable,
    catalogue,
    audit,
    migration,
    search,
    demo,
    bench,
  }),
)

const asksForHelp = ['--help', '-h']

// A full sweep whenever the heap has grown by three fifths; by itself V8 lets it grow to a multiple first (decision 0015).
setFlagsFromString('--heap-growing-percent=60')

/** What the launcher hands over: the checkout, and a way to keep a build that this process uses. */
export interface Place {
  readonly root: string
  readonly pinBuild: (folder: string) => void
}

/**
 * Runs one command.
 * @param argv words after `zhiqiao`
 * @returns exit code: 0 done, 1 failed with a sentence on standard error, 2 wrongly called
 */
export async function main(argv: readonly string[], place: Place): Promise<number> {
  const context: CommandContext = {
    ...place,
    out: (text) => void process.stdout.write(text),
    log: (line) => void process.stderr.write(`${line}\n`),
  }
  const [name = 'help', ...words] = argv
  if (name === 'help' || asksForHelp.includes(name)) {
    context.out(usageOf(commands.values()))
    return 0
  }
  const command = commands.get(name)
  if (!command)
    return wrongCall(context.log, `没有“${name}”这个命令。`, `There is no command “${name}”.`, commands.values())
  if (words.some((word) => asksForHelp.includes(word))) {
    context.out(usageOf([command]))
    return 0
  }
  try {
    return await command.run(words, context)
  } catch (error) {
    context.log(sentenceOf(error))
    return 1
  }
}
