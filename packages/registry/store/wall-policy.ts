import type { Wall } from '@zhiqiao/model'

/**
 * What a row is compared with, asked once a statement and not once a row: a setting costs as much to ask for as five
 * comparisons. `system` is compared inside its subselect, for the planner takes one half of the rows for a condition
 * of which it knows nothing and one in two hundred for a comparison with something unknown; the latter made nested
 * loops of what should be read once (docs/decisions/0011).
 */
const setting = (name: string, type = 'text') =>
  `(select nullif(current_setting('app.${name}', true), '')${type === 'text' ? '' : `::${type}`})`
const isSystem = `(select current_setting('app.system', true) = 'on')`
const isSomebody = `(select current_setting('app.system', true) = 'on' or current_setting('app.person', true) <> '')`
const ownRow = `wall_person = ${setting('person', 'uuid')}`
const ownOrganisation = `wall_organisation = ${setting('organisation', 'uuid')}`
const below = `starts_with(wall_division, ${setting('division')})`
const above = `starts_with(${setting('division')}, wall_division)`

/** Which rows each pattern lets through. A new text needs a migration that gives it to the tables there are, see 0009 and 0017. */
const rows: Record<Wall['pattern'], { read: string; write: string }> = {
  // A body that acts by a key of its own is no person: it writes rows of its own alone.
  public: { read: 'true', write: `${isSomebody} or ${ownOrganisation}` },
  subtree: same([isSystem, below, ownOrganisation, ownRow, above]),
  organisation: same([isSystem, below, ownOrganisation, ownRow]),
  own: same([isSystem, ownRow, ownOrganisation]),
}

export const wallPatterns = Object.keys(rows) as Wall['pattern'][]

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
