import { openKindRegisters } from '@zhiqiao/definitions'
import {
  type FieldProblem,
  fieldLabel,
  invalid,
  kebabCase,
  Problem,
  type RecordOf,
  type Register,
} from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { filledFields } from './partner-shape.ts'

/** Kinds of listing a partner may hand in, by the name of their dataset. */
export function handedInRegisters(registers: Readonly<Record<string, Register>>): readonly Register[] {
  return Object.values(openKindRegisters).flatMap((name) => {
    const register = registers[name]
    return register && 'sourceNumber' in register.fields ? [register] : []
  })
}

/** What became of a listing handed in. */
export interface HandedIn {
  readonly number: string
  readonly id: string
  readonly version: number
  readonly state: string | null
  readonly changedAt: string
}

/** The listing the viewer's body handed in under this number of its own. @throws Problem 404 */
export async function handedIn(session: Session, register: Register, number: string): Promise<HandedIn> {
  const found = await findHandedIn(session, register, number)
  if (!found) throw noSuchNumber()
  return answerOf(found, number)
}

/**
 * Hands in a listing as a draft of the viewer's body, or mends what was handed in before under the same number: asked
 * twice, it is there once, and what says nothing new changes nothing. Nothing is published by it: what was open and is
 * mended is taken down and waits as a draft.
 * @throws Problem 409 once it came to something, 422 naming every field that is wrong
 */
export async function handIn(
  session: Session,
  register: Register,
  number: string,
  given: Readonly<Record<string, unknown>>,
): Promise<{ readonly isNew: boolean; readonly handedIn: HandedIn }> {
  const place = `${session.viewer.hat!.organisation} ${register.name} ${number}`
  await sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || ${place}, 0))`.execute(session.query)
  const values = await withReferences(session, register, given)
  const known = await findHandedIn(session, register, number)
  if (!known) {
    const own = { publisher: session.viewer.hat!.organisation, source: 'partner', sourceNumber: number }
    const created = await session.create(register, { ...values, ...own }, { reason: '合作平台报送' })
    return { isNew: true, handedIn: answerOf(created, number) }
  }
  if (known.state !== 'closed' && saysNothingNew(known, values))
    return { isNew: false, handedIn: answerOf(known, number) }
  const draft = await asDraft(session, register, known, number)
  const changed = await session.change(register, draft.id, draft.version, values, { reason: '合作平台更正' })
  return { isNew: false, handedIn: answerOf(changed, number) }
}

/**
 * Takes down what the viewer's body handed in under this number; what is down already stays so.
 * @throws Problem 404, 409 once it came to something
 */
export async function withdrawHandedIn(session: Session, register: Register, number: string): Promise<HandedIn> {
  const known = await findHandedIn(session, register, number)
  if (!known) throw noSuchNumber()
  if (known.state === 'matched') throw cameToSomething(register, known, number)
  if (known.state === 'closed' || known.state === 'expired') return answerOf(known, number)
  const reason = '合作平台撤回'
  return answerOf(await session.perform(register, known.id, known.version, 'takeDown', {}, reason), number)
}

/** A partner's system sends all it has every night: that must not take down what is open. */
function saysNothingNew({ values }: RecordOf, given: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(given).every(
    ([name, value]) => JSON.stringify(value ?? null) === JSON.stringify(values[name] ?? null),
  )
}

/** What was handed in, where it can be mended: no longer open, no longer with an office. */
async function asDraft(session: Session, register: Register, known: RecordOf, number: string): Promise<RecordOf> {
  const reason = '合作平台更正'
  if (known.state === 'draft' || known.state === 'returned') return known
  if (known.state === 'matched') throw cameToSomething(register, known, number)
  const down =
    known.state === 'open' || known.state === 'submitted'
      ? await session.perform(register, known.id, known.version, 'takeDown', {}, reason)
      : known
  return session.perform(register, down.id, down.version, 'reopen', {}, reason)
}

const cameToSomething = (register: Register, { id, state }: RecordOf, number: string) =>
  new Problem(
    409,
    'matched',
    `${kebabCase(register.name)} ${number} 已达成，请在平台上办理。`,
    `${kebabCase(register.name)} ${number} came to something: go on from it on the platform.`,
    { state, id },
  )

async function findHandedIn(session: Session, register: Register, number: string): Promise<RecordOf | undefined> {
  const filter = { publisher: session.viewer.hat!.organisation, source: 'partner', sourceNumber: number }
  return (await session.list(register, { filter, sort: '-createdAt', limit: 1 })).rows[0]
}

const answerOf = ({ id, version, state, changedAt }: RecordOf, number: string): HandedIn => ({
  ...{ number, id, version, state, changedAt },
})

/** Codes, names and ids as ids; every word that names nothing, or several, at once. */
async function withReferences(
  session: Session,
  register: Register,
  given: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const problems: FieldProblem[] = []
  const values: Record<string, unknown> = { ...given }
  for (const [name, value] of Object.entries(given)) {
    const field = Object.hasOwn(register.fields, name) ? register.fields[name]! : undefined
    const label = field ? fieldLabel(name, field) : { zh: name, en: name }
    const say = (code: string, zh: string, en: string) =>
      problems.push({ field: name, code, zh: `${label.zh}: ${zh}`, en: `${label.en}: ${en}` })
    if (filledFields.has(name)) {
      say('filled', '由平台填写', 'is filled in by the platform')
      continue
    }
    if (field?.register === undefined || value == null) continue
    const words = [value].flat().map(String)
    const found = await session.bulk.resolve(field.register, words)
    const ids = words.flatMap((word) => {
      const candidates = found.get(word) ?? []
      if (candidates.length === 1) return [candidates[0]!.id]
      if (candidates.length === 0) say('unknown', `找不到“${word}”`, `“${word}” is not known`)
      else say('ambiguous', `“${word}”对应多条，请用代码`, `“${word}” means several: give the code`)
      return []
    })
    values[name] = Array.isArray(value) ? ids : ids[0]
  }
  if (problems.length > 0) throw invalid(problems)
  return values
}

const noSuchNumber = () =>
  new Problem(404, 'no-such-number', '没有以这个编号报送过。', 'Nothing was handed in under this number.')
