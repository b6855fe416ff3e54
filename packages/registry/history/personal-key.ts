import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { reading, type Scope } from '../scope.ts'
import { encrypter } from './encrypter.ts'
import type { Keys } from './keys.ts'
import { type Sealed, sealAll, type Unsealed } from './seal-thread.ts'

const { encrypt, random } = encrypter({ createCipheriv, randomBytes })

/**
 * Personal values outlive their record in history and audit only as ciphertext under the key of the person they
 * are about (of the record where they are about nobody else). Destroying that key makes them unreadable everywhere,
 * while the chain over the ciphertext still verifies.
 */
export async function seal(scope: Scope, subject: string, place: string, values: unknown): Promise<string | null> {
  const key = await subjectKey(scope, subject, true)
  // Nothing about a forgotten person is kept again.
  return key && sealHere(scope, [{ subject, place, text: JSON.stringify(values), key }])[0]!.sealed
}

/** Values sealed under keys that are at hand; who has none is given one. */
export const sealHere = ({ transaction }: Scope, all: readonly Unsealed[]): Sealed[] =>
  sealAll(all, { encrypt, random }, transaction.keys.personal)

/** A key for a subject that has none, and the form in which it is kept. */
export function newSubjectKey({ transaction }: Scope, subject: string): { key: Buffer; wrapped: string } {
  const key = random(32)
  return { key, wrapped: encrypt(transaction.keys.personal, key, subject) }
}

/** The key in its kept form. */
export function openSubjectKey({ transaction }: Scope, subject: string, wrapped: string): Buffer {
  return decrypt(transaction.keys.personal, Buffer.from(wrapped, 'base64'), subject)
}

/** The sealed values, or null when their key was destroyed. */
export async function unseal(scope: Scope, place: string, sealed: string): Promise<Record<string, unknown> | null> {
  const dot = sealed.indexOf('.')
  const key = await subjectKey(scope, sealed.slice(0, dot), false)
  return key && JSON.parse(decrypt(key, Buffer.from(sealed.slice(dot + 1), 'base64'), place).toString('utf8'))
}

/** The same outside a transaction of the registry: with the subject's key in its kept form. */
export function openSealed(
  { personal }: Pick<Keys, 'personal'>,
  sealed: string,
  wrapped: string,
  place: string,
): Record<string, unknown> {
  const dot = sealed.indexOf('.')
  const key = decrypt(personal, Buffer.from(wrapped, 'base64'), sealed.slice(0, dot))
  return JSON.parse(decrypt(key, Buffer.from(sealed.slice(dot + 1), 'base64'), place).toString('utf8'))
}

/** Makes everything sealed for the person unreadable, for good. */
export async function destroyKey(scope: Scope, subject: string): Promise<void> {
  const { transaction, db } = scope
  await sql`
    insert into person_key (subject, wrapped, created_at, destroyed_at)
    values (${subject}, null, ${transaction.at.toISOString()}, ${transaction.at.toISOString()})
    on conflict (subject) do update set wrapped = null, destroyed_at = excluded.destroyed_at`.execute(db)
  transaction.subjectKeys.set(subject, null)
  transaction.entries.push({ kind: 'event', what: 'destroyKey', details: { subject } })
}

async function subjectKey(scope: Scope, subject: string, make: boolean): Promise<Buffer | null> {
  const { transaction, db } = scope
  const known = transaction.subjectKeys.get(subject)
  if (known !== undefined) return known
  const find = () =>
    sql<{ wrapped: string | null }>`select wrapped from person_key where subject = ${subject}`.execute(reading(scope))
  let row = (await find()).rows[0]
  if (!row && make) {
    const { wrapped } = newSubjectKey(scope, subject)
    await sql`
      insert into person_key (subject, wrapped, created_at) values (${subject}, ${wrapped}, ${transaction.at.toISOString()})
      on conflict (subject) do nothing`.execute(db)
    row = (await find()).rows[0]
  }
  const key = row?.wrapped ? openSubjectKey(scope, subject, row.wrapped) : null
  transaction.subjectKeys.set(subject, key)
  return key
}

function decrypt(key: Buffer, sealed: Buffer, place: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
}
