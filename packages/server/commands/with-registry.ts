import type { Registry } from '@zhiqiao/registry'
import type { CommandContext } from './command.ts'
import { openInstallation, openRegisters, provideDatabase, type Start } from './start-steps.ts'

/** Opens the registers of this installation for one command and closes everything again; refused while a server runs on them. */
export async function withRegistry<T>(
  { root, log }: CommandContext,
  work: (registry: Registry) => Promise<T>,
): Promise<T> {
  const undo: Start['undo'] = []
  let lost: unknown
  const started: Start = { root, host: '127.0.0.1', port: 0, note: log, fail: (error) => (lost = error), undo }
  try {
    const installation = await openInstallation(started)
    const database = await provideDatabase(started, installation)
    const result = await work(await openRegisters(started, installation, database))
    if (lost !== undefined) throw lost
    return result
  } finally {
    for (let end = undo.pop(); end; end = undo.pop()) await end(false)
  }
}
