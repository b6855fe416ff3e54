import { type FieldProblem, invalid, type Register } from '@zhiqiao/model'
import { cascadeWalls, wallFields, wallOf } from '../permissions/wall.ts'
import type { Scope } from '../scope.ts'
import { indexReferring } from '../search/keep-index.ts'
import { missingRequirements } from './requirement.ts'
import { type Row, valuesOf } from './row.ts'
import { movePaths, parentOf, treePath } from './tree-path.ts'
import { duplicates } from './unique.ts'

/** Fills in what follows from the fields: path, walls. Collects the problems that only the whole row shows. */
export async function derive(
  scope: Scope,
  register: Register,
  before: Row,
  after: Row,
  touched: readonly string[],
  problems: FieldProblem[],
): Promise<void> {
  const values = valuesOf(register, after)
  if (register.tree !== undefined && touched.includes(register.tree)) {
    const path = await treePath(scope, register, after.id, parentOf(register, values), true)
    if (typeof path === 'string') after.path = path
    else problems.push(path)
  }
  problems.push(...(await duplicates(scope, register, after.id, values, touched, problems)))
  if (problems.length === 0) problems.push(...(await missingRequirements(scope, register, after)))
  if (problems.length > 0) throw invalid(problems)
  const named = Object.values(wallFields(register))
  if (after.path !== before.path || touched.some((field) => named.includes(field))) {
    const wall = await wallOf(scope, register, after.id, values, (after.path ?? null) as string | null)
    // What was taken from the hat of whoever recorded it stays theirs.
    const { division, organisation, person } = wallFields(register)
    if (division !== undefined || organisation !== undefined || register.name === 'division')
      after.wall_division = wall.wall_division
    if (organisation !== undefined) after.wall_organisation = wall.wall_organisation
    if (person !== undefined) after.wall_person = wall.wall_person
  }
}

/** Moves what hangs on a record whose place in the tree or behind the walls has changed. */
export async function followWalls(scope: Scope, register: Register, before: Row, after: Row): Promise<void> {
  if (before.path !== after.path) {
    await movePaths(scope, register, before.path as string, after.path as string)
    await indexReferring(scope, register, [after.id])
  }
  const moved = (['wall_division', 'wall_organisation', 'wall_person'] as const).some(
    (column) => before[column] !== after[column],
  )
  if (moved) await cascadeWalls(scope, register, [after.id])
}
