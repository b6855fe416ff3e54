import type { Domain, Permission, Register } from '@zhiqiao/model'
import { snakeCase } from '@zhiqiao/model'
import { type RawBuilder, sql } from 'kysely'
import { kyselyOn } from '../store/kysely-on.ts'
import { tableOf } from '../store/table-of.ts'
import type { Viewer } from '../viewer.ts'
import type { Joins } from './joins.ts'
import { fillIn, markedViewer, shapeOf } from './viewer-shape.ts'

/** A condition on a row; `true` and `false` where the viewer alone decides it. */
export type Clause = boolean | RawBuilder<boolean>

/**
 * The permission as a condition on the rows of `alias`: the one place where a permission becomes SQL.
 * Every read and write of a record goes through it.
 */
export function whereClause(
  domain: Domain,
  register: Register,
  permission: Permission,
  viewer: Viewer,
  alias = 't',
  joins?: Joins,
): Clause {
  if (viewer.via === 'system') return true
  // A statement with joins is kept whole by those who build it.
  if (joins) return compile({ domain, viewer, joined: 0, joins }, register, permission, alias)
  const key = `${register.name} ${alias} ${shapeOf(viewer)}`
  const known = clauses.get(permission)?.get(key)
  const built = known?.domain === domain ? known : build(domain, register, permission, viewer, alias, key)
  if (typeof built.clause === 'boolean') return built.clause
  return sql<boolean>(built.clause.text, ...fillIn(built.clause.parameters, viewer))
}

/** A clause built once for all viewers of a shape: its text around its parameters. */
interface Built {
  readonly domain: Domain
  readonly clause: boolean | { readonly text: TemplateStringsArray; readonly parameters: readonly unknown[] }
}

const clauses = new WeakMap<Permission, Map<string, Built>>()
const compiler = kyselyOn(
  { run: () => Promise.reject(new Error('registry: only compiles')) },
  { beyondWalls: false, reads: true },
)

function build(
  domain: Domain,
  register: Register,
  permission: Permission,
  viewer: Viewer,
  alias: string,
  key: string,
): Built {
  const clause = compile({ domain, viewer: markedViewer(viewer), joined: 0 }, register, permission, alias)
  const built: Built = { domain, clause: typeof clause === 'boolean' ? clause : partsOf(clause) }
  const all = clauses.get(permission) ?? new Map<string, Built>()
  clauses.set(permission, all.set(key, built))
  return built
}

function partsOf(clause: RawBuilder<boolean>) {
  const { sql: text, parameters } = clause.compile(compiler)
  const parts = text.split(/\$\d+/)
  return { text: Object.assign(parts, { raw: parts }) as TemplateStringsArray, parameters }
}

/** The condition as SQL, for a query that needs one in any case. */
export function asSql(clause: Clause): RawBuilder<boolean> {
  return typeof clause === 'boolean' ? sql<boolean>`${sql.raw(String(clause))}` : clause
}

interface Compilation {
  readonly domain: Domain
  readonly viewer: Viewer
  joined: number
  readonly joins?: Joins
}

function compile(at: Compilation, register: Register, permission: Permission, alias: string): Clause {
  const { viewer } = at
  switch (permission.kind) {
    case 'nobody':
      return false
    case 'everyone':
      return true
    case 'signedIn':
      return viewer.person !== null
    case 'role':
      return viewer.hat !== null && permission.roles.includes(viewer.hat.role)
    case 'any':
      return either(permission.of.map((part) => () => compile(at, register, part, alias)))
    case 'all':
      return both(permission.of.map((part) => () => compile(at, register, part, alias)))
    case 'organisationIs': {
      const organisation = viewer.hat?.organisation
      return organisation !== undefined && along(at, register, alias, permission.path, holds(organisation))
    }
    case 'personIs': {
      const person = viewer.person?.id
      return person !== undefined && along(at, register, alias, permission.path, holds(person))
    }
    case 'divisionWithin': {
      const division = viewer.hat?.division
      if (!division) return false
      return along(
        at,
        register,
        alias,
        permission.path === 'id' ? 'path' : `${permission.path}.path`,
        (end, _, name) => {
          if (end.tree === undefined) throw new Error(`${register.name}: ${permission.path} 不是区划`)
          return sql<boolean>`starts_with(${sql.ref(`${name}.path`)}, ${division})`
        },
      )
    }
    case 'lineOf': {
      const line = viewer.hat?.line
      if (!line) return false
      return along(at, register, alias, `${permission.path}.id`, (_, __, name) => ofLine(at, name, line))
    }
    case 'stateIs': {
      const path = permission.path === '' ? 'state' : `${permission.path}.state`
      return along(at, register, alias, path, (_, __, name) =>
        isOneOf(sql`${sql.ref(`${name}.state`)}`, permission.states),
      )
    }
    case 'fieldIs':
      return along(at, register, alias, permission.path, (end, step, name) => {
        const column = sql`${columnRef(end, step, name)}`
        return end.fields[step]?.type.column.endsWith('[]')
          ? sql<boolean>`${column} && ${permission.values}`
          : isOneOf(column, permission.values)
      })
    case 'through':
      return along(at, register, alias, `${permission.field}.id`, (end, _, name) =>
        compile(at, end, end.permissions[permission.right], name),
      )
  }
}

/** The line of an organisation's competent authority, else its own, else education, which keeps what nobody else does. */
function ofLine(at: Compilation, organisation: string, line: string): RawBuilder<boolean> {
  const beside = at.joins?.alias(organisation, 'competent_authority', 'organisation')
  const authority = beside
    ? sql.ref(`${beside}.line`)
    : sql`(select a.line from organisation as a where a.id = ${sql.ref(`${organisation}.competent_authority`)})`
  return sql<boolean>`coalesce(${authority}, ${sql.ref(`${organisation}.line`)}, 'education') = ${line}`
}

type Leaf = (register: Register, step: string, alias: string) => Clause

/** Follows the references of a dotted path and asks the leaf's question where it ends. */
function along(at: Compilation, register: Register, alias: string, path: string, leaf: Leaf): Clause {
  const dot = path.indexOf('.')
  if (dot < 0) return leaf(register, path, alias)
  const step = path.slice(0, dot)
  const field = register.fields[step]
  const target = field?.register === undefined ? undefined : at.domain.registers[field.register]
  if (!field || !target) throw new Error(`${register.name}: 权限路径 ${path} 不是引用`)
  const several = field.type.column.endsWith('[]')
  const beside = several
    ? null
    : at.joins?.alias(alias, tableOf(register).columnOf.get(step)!.name, tableOf(target).name)
  if (beside) {
    const clause = along(at, target, beside, path.slice(dot + 1), leaf)
    return clause === true ? sql<boolean>`${sql.ref(`${beside}.id`)} is not null` : clause
  }
  const joined = `r${++at.joined}`
  const clause = along(at, target, joined, path.slice(dot + 1), leaf)
  if (clause === false) return false
  const id = sql.ref(`${joined}.id`)
  const from = columnRef(register, step, alias)
  const link = several ? sql`${id} = any(${from})` : sql`${id} = ${from}`
  return sql<boolean>`exists (select 1 from ${sql.table(tableOf(target).name)} as ${sql.ref(joined)} where ${link} and ${asSql(clause)})`
}

/** The column (or one of the values of the array) is this id. */
function holds(id: string): Leaf {
  return (register, step, alias) => {
    const column = columnRef(register, step, alias)
    return register.fields[step]?.type.column.endsWith('[]')
      ? sql<boolean>`${id} = any(${column})`
      : sql<boolean>`${column} = ${id}`
  }
}

function columnRef(register: Register, step: string, alias: string) {
  return sql.ref(`${alias}.${tableOf(register).columnOf.get(step)?.name ?? snakeCase(step)}`)
}

/** The values come from a definition and are the same for everybody: they stand in the statement itself. */
function isOneOf(column: RawBuilder<unknown>, values: readonly unknown[]): RawBuilder<boolean> {
  const written = values.map((value) => sql.lit(value))
  return values.length === 1
    ? sql<boolean>`${column} = ${written[0]}`
    : sql<boolean>`${column} in (${sql.join(written)})`
}

/** Conditions are asked lazily: what the viewer's hat already decides needs no SQL. */
export function either(parts: readonly (() => Clause)[]): Clause {
  const open: RawBuilder<boolean>[] = []
  for (const part of parts) {
    const clause = part()
    if (clause === true) return true
    if (clause !== false) open.push(clause)
  }
  return open.length === 0 ? false : sql<boolean>`(${sql.join(open, sql` or `)})`
}

export function both(parts: readonly (() => Clause)[]): Clause {
  const open: RawBuilder<boolean>[] = []
  for (const part of parts) {
    const clause = part()
    if (clause === false) return false
    if (clause !== true) open.push(clause)
  }
  return open.length === 0 ? true : sql<boolean>`(${sql.join(open, sql` and `)})`
}
