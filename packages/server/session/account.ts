import { invalid, Problem } from '@zhiqiao/model'
import type { Registry, Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { generatePassword, hashPassword, isPassword, requireStrongPassword } from './password.ts'

/** The account of a person; what it may do comes from the person's memberships, not from the account. */
export interface Account {
  readonly person: string
  readonly name: string
}

/** Account names: 2 to 40 letters, digits, dots, dashes, underscores; Chinese names will do. */
const nameShape = /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,39}$/u

/**
 * Makes the account of a person with a generated password, which is returned and stored nowhere: only its hash is kept.
 * @throws Problem 409 when the person has an account or the name is taken, 422 for a name of the wrong shape
 */
export async function createAccount(session: Session, { person, name }: Account): Promise<{ password: string }> {
  if (!nameShape.test(name)) throw wrongName()
  const password = generatePassword()
  const now = session.now()
  const { numAffectedRows } = await sql`
    insert into account (person, name, password_hash, created_at, changed_at)
    values (${person}, ${name}, ${await hashPassword(password)}, ${now}, ${now})
    on conflict do nothing`.execute(session.query)
  if (numAffectedRows !== 1n) throw accountExists()
  session.note('createAccount', { person })
  return { password }
}

/** Generates a new password for a person who has lost theirs, and returns it once. The caller ends their sessions. */
export async function resetPassword(registry: Registry, person: string): Promise<{ password: string }> {
  const password = generatePassword()
  await storePassword(registry, person, password)
  return { password }
}

/**
 * Changes one's own password. The caller ends the other sessions.
 * @throws Problem 422 at `current` or `password`
 */
export async function changePassword(
  registry: Registry,
  account: Account,
  { current, password }: { current: string; password: string },
): Promise<void> {
  const { rows } = await registry.pool.query<{ password_hash: string }>(
    'select password_hash from account where person = $1',
    [account.person],
  )
  if (!(await isPassword(current, rows[0]?.password_hash ?? null))) throw wrongCurrent()
  requireStrongPassword(password, account.name)
  await storePassword(registry, account.person, password)
}

/** From now on nobody signs in with this account. The caller ends its sessions. */
export async function disableAccount(registry: Registry, person: string): Promise<void> {
  await registry.pool.query('update account set disabled_at = now(), changed_at = now() where person = $1', [person])
}

/** Somebody has come back: their account serves again. The caller has given it a new password. */
export async function enableAccount(registry: Registry, person: string): Promise<void> {
  await registry.pool.query('update account set disabled_at = null, changed_at = now() where person = $1', [person])
}

/** The account of a forgotten person: nobody signs in with it, and its name tells nothing. The caller ends its sessions. */
export async function forgetAccount(session: Session, person: string): Promise<void> {
  await sql`
    update account set name = ${`deleted-${person}`}, disabled_at = ${session.now()}, changed_at = ${session.now()}
    where person = ${person}`.execute(session.query)
}

/** Remembers the language a person reads. */
export async function storeLanguage(registry: Registry, person: string, language: 'zh' | 'en'): Promise<void> {
  await registry.pool.query('update account set language = $2, changed_at = now() where person = $1', [
    person,
    language,
  ])
}

async function storePassword(registry: Registry, person: string, password: string): Promise<void> {
  await registry.pool.query(
    `update account set password_hash = $2, changed_at = now(), failed_attempts = 0, locked_until = null
     where person = $1`,
    [person, await hashPassword(password)],
  )
}

function accountExists(): Problem {
  return new Problem(
    409,
    'account-exists',
    '该人员已有账号，或账号名已被使用。',
    'The person has an account, or the name is taken.',
  )
}

function wrongName(): Problem {
  return invalid([
    {
      field: 'name',
      code: 'shape',
      zh: '账号名应为2至40个汉字、字母、数字、点、连字符或下划线。',
      en: 'An account name is 2 to 40 letters, digits, dots, dashes or underscores.',
    },
  ])
}

function wrongCurrent(): Problem {
  return invalid([{ field: 'current', code: 'wrong', zh: '原密码不正确。', en: 'The present password is wrong.' }])
}
