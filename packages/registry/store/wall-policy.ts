import type { Wall } from '@zhiqiao/model'

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`
/** Asked once a statement. The rarer questions are put row by row: each subselect costs every statement its start. */
const once = (value: string) => `(select ${value})`
const isSystem = `${once(`current_setting('app.system', true)`)} = 'on'`
const ownRow = `wall_person = ${setting('person')}::uuid`
const ownOrganisation = `wall_organisation = ${setting('organisation')}::uuid`
const below = `starts_with(wall_division, ${once(setting('division'))})`
const above = `starts_with(${setting('division')}, wall_division)`

/** Which rows each pattern lets through. Only leakproof operators (text, uuid), so that indexes stay in use. */
const rows: Record<Wall['pattern'], { read: string; write: string }> = {
  public: { read: 'true', write: `${isSystem} or ${setting('person')} is not null` },
  subtree: same([isSystem, below, above, ownOrganisation, ownRow]),
  organisation: same([isSystem, below, ownOrganisation, ownRow]),
  own: same([isSystem, ownRow, ownOrganisation]),
}

function same(parts: readonly string[]): { read: string; write: string } {
  const condition = parts.join(' or ')
  return { read: condition, write: condition }
}

/** The wall's condition on a row, for asking beforehand which rows it would refuse. */
export function wallCondition(pattern: Wall['pattern'], right: 'read' | 'write'): string {
  return rows[pattern][right]
}

/** The statements that put up a table's wall. Without a policy for it nothing is ever deleted. */
export function wallStatements(table: string, pattern: Wall['pattern'], kind: 'register' | 'history'): string[] {
  const { read, write } = rows[pattern]
  const name = `"${table}"`
  return [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `create policy wall_read on ${name} for select using (${read})`,
    `create policy wall_insert on ${name} for insert with check (${write})`,
    ...(kind === 'register'
      ? [`create policy wall_update on ${name} for update using (${write}) with check (${write})`]
      : []),
  ]
}

/** Takes a table's wall down, to put another one up in the same migration. */
export function dropWallStatements(table: string, kind: 'register' | 'history'): string[] {
  const names = ['wall_read', 'wall_insert', ...(kind === 'register' ? ['wall_update'] : [])]
  return names.map((name) => `drop policy ${name} on "${table}"`)
}
