import type { Label, Parameter, Rule } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { tableOf } from '@zhiqiao/registry'
import { type RawBuilder, sql } from 'kysely'
import { builder } from '../query/builder.ts'
import { atOf, type Setting, settingsIn } from '../query/parameter.ts'
import { periodStart } from '../query/period.ts'
import { type Place, placeOf } from '../query/place.ts'
import { shadows } from '../query/shadow.ts'
import type { View } from '../query/view.ts'

/** What is asked of a rule. */
export interface RuleQuestion {
  readonly division?: string | null
  /** Only this record, as before a school submits it. */
  readonly record?: string | null
  readonly on?: string
  readonly view?: View
}

/** An examined record with the numbers compared and the sentence it rests on. */
export interface Finding {
  readonly rule: string
  /** Register and id of the record. */
  readonly register: string
  readonly record: string
  readonly title: string
  readonly division: string | null
  readonly body: string | null
  readonly bodyTitle: string | null
  /** `broken` · `unclear`: what it needs was not recorded · `kept` · entitlement: `due` (qualifies, not granted), `granted`, `none`. */
  readonly verdict: 'broken' | 'unclear' | 'kept' | 'due' | 'granted' | 'none'
  readonly severity: Rule['severity']
  readonly sentence: Label
  readonly numbers: Readonly<Record<string, unknown>>
}

/** A rule's verdicts in a division on a day. */
export interface Judgement {
  readonly rule: string
  readonly on: string
  readonly division: string
  /** Parameters somebody must set before it can be judged. */
  readonly open: readonly Setting[]
  readonly settings: readonly Setting[]
  /** Records examined. */
  readonly examined: number
  readonly kept: number
  readonly findings: readonly Finding[]
}

const everything: View = { eyes: 'all', unconfirmed: true }

/**
 * Judges a rule by one query for each part of the division that has parameters of its own. Kept records are counted,
 * not listed, unless one record is asked about.
 */
export async function judgeRule(
  session: Session,
  rule: Rule,
  parameters: Readonly<Record<string, Parameter>>,
  question: RuleQuestion = {},
): Promise<Judgement> {
  const on = question.on ?? session.today()
  const view = question.view ?? everything
  const place = await placeOf(session, question.division ?? null)
  const named = rule.parameters.map((name) => {
    const parameter = parameters[name]
    if (!parameter) throw new Error(`${rule.name}: 没有参数 ${name}`)
    return parameter
  })
  const settings = await settingsIn(session, named, place.path, on, view.whatIf)
  const empty = {
    rule: rule.name,
    on,
    division: place.id,
    settings: [...settings.values()],
    examined: 0,
    kept: 0,
    findings: [],
  }
  const outOfForce =
    (rule.inForce?.from !== undefined && rule.inForce.from > on) ||
    (rule.inForce?.to !== undefined && rule.inForce.to < on)
  if (!rule.judge || outOfForce) return { ...empty, open: [] }
  const open: Setting[] = []
  const rows: Row[] = []
  for (const scope of await scopesOf(session, rule, place, on)) {
    const here = scope.path === place.path ? settings : await settingsIn(session, named, scope.path, on, view.whatIf)
    const missing = [...here.values()].filter(({ value }) => value === null)
    for (const setting of missing) if (!open.some(({ name }) => name === setting.name)) open.push(setting)
    if (missing.length > 0 || (rule.adoptedBy !== undefined && here.get(rule.adoptedBy)?.value === 0)) continue
    const run = async (eyes: Session) =>
      (await query(eyes, rule, on, here, scope, view, question.record ?? null).execute(eyes.query)).rows
    rows.push(...(await (view.eyes === 'all' ? session.asSystem('核查规则', run) : run(session))))
  }
  const shown = question.record
    ? rows
    : rows.filter((row) => verdictOf(rule, row) !== 'kept' && verdictOf(rule, row) !== 'none')
  return {
    ...empty,
    open,
    examined: rows.length,
    kept: rows.filter((row) => ['kept', 'granted'].includes(verdictOf(rule, row))).length,
    findings: await findingsOf(session, rule, shown),
  }
}

interface Scope {
  readonly path: string
  /** Parts of it that have parameters of their own. */
  readonly without: readonly string[]
}

/** The division, and each part beneath that has set a parameter of this rule for itself. */
async function scopesOf(session: Session, rule: Rule, place: Place, on: string): Promise<Scope[]> {
  const { parameter, division } = session.domain.registers
  if (rule.parameters.length === 0 || !parameter || !division) return [{ path: place.path, without: [] }]
  const own = await session.asSystem('读取地方参数', async (system) => {
    const { rows } = await sql<{ path: string }>`
      select distinct d.path from ${sql.table(tableOf(parameter).name)} as p
        join ${sql.table(tableOf(division).name)} as d on d.id = p.division
      where p.withdrawn_at is null and p.name = any(${[...rule.parameters]}) and p.state = 'confirmed'
        and p."from" <= ${on} and (p."to" is null or p."to" >= ${on})
        and starts_with(d.path, ${place.path}) and d.path <> ${place.path}`.execute(system.query)
    return rows.map(({ path }) => path)
  })
  return [place.path, ...own].map((path) => ({
    path,
    without: own.filter((other) => other !== path && other.startsWith(path)),
  }))
}

type Row = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly division: string | null
  readonly body: string | null
  readonly verdict: boolean | null
  readonly granted?: boolean | null
}

function query(
  session: Session,
  rule: Rule,
  on: string,
  settings: ReadonlyMap<string, Setting>,
  { path, without }: Scope,
  view: View,
  record: string | null,
): RawBuilder<Row> {
  const judged = rule.judge!(
    builder,
    atOf(on, periodStart(rule.period, on), { id: path.split('/').at(-2)!, path }, settings),
  )
  const reads = { ...rule.reads, division: session.domain.registers.division! }
  const here = sql`coalesce(d.path, ${`/${path.split('/')[1]}/`})`
  const elsewhere = without.map((part) => sql` and not starts_with(${here}, ${part})`)
  const one = record === null ? sql`` : sql` and j.id = ${record}::uuid`
  return sql<Row>`
    with ${shadows(session, reads, view)}, judged as (${judged})
    select j.* from judged as j left join division as d on d.id = j.division
    where starts_with(${here}, ${path})${sql.join(elsewhere, sql``)}${one}
    order by j.id`
}

function verdictOf(rule: Rule, { verdict, granted }: Row): Finding['verdict'] {
  if (verdict === null) return 'unclear'
  if (rule.kind === 'entitlement') return !verdict ? 'none' : granted ? 'granted' : 'due'
  return verdict ? 'kept' : 'broken'
}

const unclear: Label = {
  zh: '所需数据尚未登记，无法判断。',
  en: 'What it needs has not been recorded, so it cannot be judged.',
}

/** Findings in words, each with the numbers compared; a record that is not this viewer's has no title. */
async function findingsOf(session: Session, rule: Rule, rows: readonly Row[]): Promise<Finding[]> {
  const records = await session.titles(
    rule.examines!,
    rows.map(({ id }) => id),
  )
  const bodies = await session.titles(
    'organisation',
    rows.flatMap(({ body }) => body ?? []),
  )
  return rows.map((row) => {
    const verdict = verdictOf(rule, row)
    return {
      rule: rule.name,
      register: rule.examines!,
      record: row.id,
      title: records[row.id] ?? '',
      division: row.division,
      body: row.body,
      bodyTitle: row.body === null ? null : (bodies[row.body] ?? null),
      verdict,
      severity: rule.severity,
      sentence: verdict === 'unclear' ? unclear : rule.sentence(row),
      numbers: Object.fromEntries(Object.keys(rule.numbers).map((column) => [column, row[column] ?? null])),
    }
  })
}
