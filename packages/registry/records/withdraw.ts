import { forbidden, invalid, type Register } from '@zhiqiao/model'
import { nextVersion, writeVersion } from '../history/write-version.ts'
import { permitted, type Scope } from '../scope.ts'
import { conflict, lostRace } from './conflict.ts'
import { visibleRow } from './read.ts'
import { reasonProblems } from './reason.ts'
import { type AnyRecord, recordOf, requireLive } from './row.ts'

/** Removal: the record stays, marked with the reason, and no longer counts. @throws as a change does */
export async function withdrawRecord(
  scope: Scope,
  register: Register,
  id: string,
  version: number,
  reason: string,
): Promise<AnyRecord> {
  const withdrawable = permitted(scope, register, register.permissions.withdraw)
  const before = await visibleRow(scope, register, id, register.permissions.withdraw)
  requireLive(before)
  if (!before.allowed) throw forbidden()
  if (before.version !== version) throw await conflict(scope, register, before, version, {})
  const problems = reasonProblems(register, reason)
  if (problems.length > 0) throw invalid(problems)
  const after = nextVersion(scope, before)
  after.withdrawn_at = after.changed_at
  after.withdrawn_reason = reason.trim()
  const step = { register, before, after, what: 'withdraw', reason: reason.trim() }
  const written = await writeVersion(scope, step, withdrawable)
  if (!written) throw await lostRace(scope, register, id, version, {}, register.permissions.withdraw)
  return recordOf(register, after, { clear: written.clear, sensitive: true })
}
