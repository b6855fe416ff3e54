import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { reading, type Scope } from '../scope.ts'
import type { Keys } from './keys.ts'

/**
 * Personal values outlive their record in history and audit only as ciphertext under the key of the person they
 * are about (of the record where they are about nobody else). Destroying that key makes them unreadable everywhere,
 * while the chain over the ciphertext still verifies.
 */
export async function seal(scope: Scope, subject: string, place: string, values: unknown): Promise<string | null> {
  const key = await subjectKey(scope, subject, true)
  // Nothing about a forgotten person is kept again.
  return key && sealWith(key, subject, place, values)
}

/** The values sealed under a key that is at hand. */
export function sealWith(key: Buffer, subject: string, place: string, values: unknown): string {
  return `${subject}.${encrypt(key, JSON.stringify(values), place)}`
}

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

/** @returns nonce, ciphertext and tag in base64 */
function encrypt(key: Buffer, plain: Buffer | string, place: string): string {
  const iv = random(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
  const text = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain)
  // In this mode everything is out by now.
  cipher.final()
  const whole = Buffer.allocUnsafe(iv.length + text.length + 16)
  whole.set(iv, 0)
  whole.set(text, iv.length)
  whole.set(cipher.getAuthTag(), iv.length + text.length)
  return whole.toString('base64')
}

let drawn = Buffer.alloc(0)
let used = 0

/** Random bytes, each handed out once; drawn in lots, since an import asks for hundreds of thousands of them. */
function random(size: number): Buffer {
  if (used + size > drawn.length) {
    drawn = randomBytes(4096)
    used = 0
  }
  used += size
  return drawn.subarray(used - size, used)
}

function decrypt(key: Buffer, sealed: Buffer, place: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
}
