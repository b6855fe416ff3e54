import { type FieldProblem, invalid, Problem, type Register, type Requirement, snakeCase } from '@zhiqiao/model'
import { sql } from 'kysely'
import { beyondWalls, type Scope } from '../scope.ts'
import { needsOf } from '../store/requirement.ts'
import { problemAt } from './check-values.ts'
import type { Row } from './row.ts'

/** Problems for everything the row needs that does not stand; what is written at the same moment the database refuses. */
export async function missingRequirements(scope: Scope, register: Register, row: Row): Promise<FieldProblem[]> {
  const asked = needsOf(register).filter(
    ({ requirement: { by, when = {} } }) =>
      Object.entries(when).every(([field, values]) => values.includes(row[snakeCase(field)] as string | boolean)) &&
      Object.keys(by).every((field) => row[snakeCase(field)] != null),
  )
  if (asked.length === 0) return []
  const stands = asked.map(({ requirement: { by, where = {} }, table }, at) => {
    const same = Object.entries(by).map(
      ([here, there]) => sql`${sql.ref(`t.${snakeCase(there)}`)} = ${row[snakeCase(here)]}`,
    )
    const having = Object.entries(where).map(
      ([field, values]) => sql`${sql.ref(`t.${snakeCase(field)}`)} in (${sql.join(values)})`,
    )
    return sql`exists (select 1 from ${sql.table(table)} as t
      where t.withdrawn_at is null and ${sql.join([...same, ...having], sql` and `)}) as ${sql.ref(`stands${at}`)}`
  })
  const { rows } = await sql<Record<string, boolean>>`select ${sql.join(stands)}`.execute(beyondWalls(scope).db)
  return asked.filter((_, at) => !rows[0]?.[`stands${at}`]).map(({ requirement }) => unmet(register, requirement))
}

/** The value that made the record ask for it can be taken back; the others say what is missing. */
function unmet(register: Register, { when = {}, by, message }: Requirement): FieldProblem {
  const field = Object.keys(when).find((name) => name !== 'state') ?? Object.keys(by)[0]!
  return problemAt(register.title, register.fields, field, 'requirement', message.zh, message.en)
}

/**
 * A foreign key's refusal in words: what the record needs does not stand, or others rest on the record that was to be
 * taken back. Null when the error is another.
 */
export function unmetRequirement(register: Register, error: unknown): Problem | null {
  const { code, constraint } = error as { code?: string; constraint?: string }
  if (code === '23505' && constraint?.startsWith(`${snakeCase(register.name)}_serves_`))
    return new Problem(
      409,
      'stands-already',
      `${register.title.zh}: 已有同样有效的记录，不能再有第二条。`,
      `${register.title.en}: one that stands for the same is there already.`,
    )
  if (code !== '23503' || constraint === undefined) return null
  const need = needsOf(register).find(({ name }) => name === constraint)
  if (!need)
    return new Problem(
      409,
      'still-needed',
      `${register.title.zh}: 还有记录以这条记录为依据，不能撤回或改变；请先处理那些记录。`,
      `${register.title.en}: other records rest on this one; settle them first.`,
    )
  return invalid([unmet(register, need.requirement)])
}
