import type { Act, State } from './act.ts'
import type { Check } from './check.ts'
import type { Fields, Values } from './field/field.ts'
import { humanise, type Label } from './label.ts'
import type { Permission } from './permission.ts'
import { pluralOf } from './plural.ts'
import type { Searched } from './searched.ts'

/** Where a register stands in the menu and in `definitions/`. */
export type Subject =
  | 'plan'
  | 'organisation'
  | 'school'
  | 'teacher'
  | 'learner'
  | 'industry'
  | 'internship'
  | 'training'
  | 'listing'
  | 'governance'
  | 'money'
  | 'exchange'
  | 'codeSet'

/**
 * The coarse wall in the database (row-level security) under the fine permissions.
 * `public`: rows everybody may read · `subtree`: rows of divisions above or below the viewer's ·
 * `organisation`: rows of the viewer's organisation or of divisions below · `own`: the person's rows and their organisation's.
 * `division`, `organisation`, `person` name the field (or reference) the wall's columns are copied from;
 * absent, they are taken from the hat of the person who records.
 */
export interface Wall {
  readonly pattern: 'public' | 'subtree' | 'organisation' | 'own'
  readonly division?: string
  readonly organisation?: string
  readonly person?: string
}

/** Values a record has: those of its fields, and of its state under `state`. */
type Having = Readonly<Record<string, readonly (string | boolean)[]>>

/**
 * What must stand behind a live record, enforced by the database itself: a live record of another register with the
 * same values. “An issued quota needs an accepted filing for the same offering and year.” At most one such record
 * stands for the same values, and it can neither be taken back nor changed while others rest on it.
 */
export interface Requirement {
  readonly register: string
  /** Field here → field there (`id` for the record itself). */
  readonly by: Readonly<Record<string, string>>
  /** Asked only of records that have these values here; of all live ones when absent. */
  readonly when?: Having
  /** What the record there must have. */
  readonly where?: Having
  readonly message: Label
}

/** A page of the application that is about more than one register. */
export interface Desk {
  /** Within the application: `/listing/publish`. */
  readonly path: string
  readonly title: Label
  /** Only for whoever may enter records. */
  readonly entering?: true
}

interface Paper extends Label {
  readonly workbook?: true
}

/** What the words of a text field give. What cannot be read gives nothing, and the words stay as written. */
export interface Spelled {
  readonly gives: readonly string[]
  /** A value for each of `gives`; null where the words tell none. */
  read(words: string): Readonly<Record<string, unknown>> | null
}

export interface Register<F extends Fields = Fields> {
  readonly name: string
  readonly title: Label
  /** As it heads a list; in English the plural. */
  readonly many: Label
  readonly subject: Subject
  readonly help?: Label
  readonly fields: F
  /** The field that names a record to people. */
  readonly titled: string
  /** Further fields (texts, codes, years, dates) that tell records of the same name apart: “云岭机电职校 2025年”. */
  readonly titledWith?: readonly string[]
  /** The business key, unique among live records. */
  readonly key?: string
  readonly unique?: readonly (readonly string[])[]
  /** The reference to the parent record where the register is a tree; the registry keeps a `path` column. */
  readonly tree?: string
  /** Default order of a list, `-` for descending; `createdAt` otherwise. */
  readonly order?: string
  readonly states?: Readonly<Record<string, State>>
  readonly initial?: string
  readonly acts?: Readonly<Record<string, Act>>
  /** What must hold between the fields of one record. */
  readonly checks?: readonly Check[]
  /** What cannot be left unsaid when a record is begun, in the order it is asked; the rest is folded away. */
  readonly brief?: readonly string[]
  /** Records of other registers that must stand behind records of this one. */
  readonly requires?: readonly Requirement[]
  /** Fields that follow from the words of another when a table is brought in and nothing else is said of them. */
  readonly spelled?: Readonly<Record<string, Spelled>>
  /** The record before this one: the same in these fields, the latest before in `year`. Shown beside it field by field. */
  readonly previous?: { readonly same: readonly string[]; readonly year: string }
  /**
   * What rules and indicators say of the record is shown on its page: rules that examine it or the records the paths
   * `with` lead to, judged for the year in `year` where they are judged by school year.
   */
  readonly judged?: { readonly with: readonly string[]; readonly year?: string }
  readonly permissions: {
    readonly read: Permission
    readonly create: Permission
    readonly change: Permission
    readonly withdraw: Permission
    /** Who sees personal values as they are without asking: those who keep the records. `change` when absent. */
    readonly clear?: Permission
    /** Who may have personal values shown after naming a purpose, once a session and register; it is recorded. */
    readonly reveal?: Permission
  }
  readonly wall: Wall
  /** Found by words, together with other registers of the kind: `session.search`. */
  readonly searched?: Searched
  /** `board`: by which field its records stand side by side, where not by their state. */
  readonly list?: {
    readonly columns?: readonly string[]
    readonly filters?: readonly string[]
    readonly board?: string
  }
  /** What anybody may download of it: these fields of records in these states, up to the day in `until`. */
  readonly openData?: {
    readonly fields: readonly string[]
    readonly while: readonly string[]
    readonly until?: string
  }
  /** Official papers made from a record of this register, by the name in their address; Word and PDF, some as a workbook too. */
  readonly papers?: Readonly<Record<string, Paper>>
  /** Pages that take this and other registers together: beside it in the menu of whoever reads, or enters, its records. */
  readonly desks?: readonly Desk[]
  /** Not in the menu: reached from the record it belongs to. */
  readonly inner?: boolean
  /** What an installation is set up with: in the menu of its administrator alone, for others in the directory. */
  readonly setting?: true
}

type FieldName<F> = keyof F & string
/** As written in a definition: names of fields are checked against the fields while it is being typed. */
type Definition<F extends Fields> = Omit<
  Register<F>,
  'title' | 'many' | 'titled' | 'titledWith' | 'key' | 'unique' | 'tree' | 'brief' | 'list'
> & {
  readonly title: string
  readonly en?: string
  /** The English title of many, where it does not follow from `en`. */
  readonly many?: string
  readonly titled: FieldName<F>
  readonly titledWith?: readonly FieldName<F>[]
  readonly key?: FieldName<F>
  readonly unique?: readonly (readonly FieldName<F>[])[]
  readonly tree?: FieldName<F>
  readonly brief?: readonly FieldName<F>[]
  readonly list?: {
    readonly columns?: readonly FieldName<F>[]
    readonly filters?: readonly FieldName<F>[]
    readonly board?: FieldName<F>
  }
}

/** The values a record of this register holds: `ValuesOf<typeof task>`. */
export type ValuesOf<R> = R extends Register<infer F> ? Values<F> : never

/**
 * Defines a register: the one place where its fields, permissions, acts and wall are written.
 * Table, history, schema, routes, pages, workbook and audit are functions of what is returned.
 * @throws Error naming register and field when a name in the definition leads nowhere
 */
export function defineRegister<const F extends Fields>(definition: Definition<F>): Register<F> {
  const { title, en = humanise(definition.name), many = pluralOf(en), ...rest } = definition
  const register: Register<F> = { ...rest, title: { zh: title, en }, many: { zh: title, en: many } }
  const named = [
    register.titled,
    register.key,
    register.tree,
    ...(register.titledWith ?? []),
    ...(register.brief ?? []),
    ...(register.checks ?? []).flatMap(({ fields }) => fields),
    ...(register.unique?.flat() ?? []),
    ...(register.list?.columns ?? []),
    ...(register.list?.filters ?? []),
    register.list?.board,
    ...(register.openData?.fields ?? []),
    register.openData?.until,
    ...Object.values(register.fields).flatMap(({ asked, upTo }) => [asked?.of, upTo]),
    ...Object.values(register.acts ?? {}).flatMap(({ shows = [], unlessKnown = [], once = [] }) => [
      ...shows,
      ...unlessKnown,
      ...once,
    ]),
    ...(register.requires ?? []).flatMap(({ by, when }) => [...Object.keys(by), ...Object.keys(when ?? {})]),
    ...(register.previous ? [...register.previous.same, register.previous.year] : []),
    ...Object.entries(register.spelled ?? {}).flatMap(([words, { gives }]) => [words, ...gives]),
    ...(register.judged ? [...register.judged.with.map((path) => path.split('.')[0]), register.judged.year] : []),
  ].filter((name) => name !== 'state')
  for (const name of named)
    if (name !== undefined && !(name in register.fields)) throw new Error(`${register.name}: 没有字段 ${name}`)
  for (const name of Object.keys(register.fields))
    if (!/^[a-z][A-Za-z0-9]*$/.test(name) || reserved.has(name))
      throw new Error(`${register.name}.${name}: 字段名不可用`)
  if (register.states && !(register.initial && register.initial in register.states))
    throw new Error(`${register.name}: initial 不在 states 中`)
  for (const [name, { fields = {} }] of Object.entries(register.acts ?? {}))
    for (const { asked, upTo } of Object.values(fields))
      for (const other of [asked?.of, upTo])
        if (other !== undefined && !(other in fields)) throw new Error(`${register.name}.${name}: 没有字段 ${other}`)
  for (const [name, act] of Object.entries(register.acts ?? {}))
    for (const state of [...(act.from ?? []), ...(act.to === undefined ? [] : [act.to]), ...(act.or ?? [])])
      if (!(state in (register.states ?? {}))) throw new Error(`${register.name}.${name}: 没有状态 ${state}`)
  return register
}

/** Names every record has by itself. */
const reserved = new Set([
  'id',
  'version',
  'state',
  'createdAt',
  'createdBy',
  'changedAt',
  'changedBy',
  'withdrawnAt',
  'withdrawnReason',
  'path',
  'text',
  'sort',
  'after',
  'limit',
  'reason',
  'wallDivision',
  'wallOrganisation',
  'wallPerson',
  // Columns of every history table.
  'act',
  'changeId',
  'recordedFrom',
  'recordedTo',
  'changedByName',
  'changedByOrganisation',
  'sealed',
  // Columns of registers with fields from a named system.
  'sourceSystem',
  'sourceOn',
])
