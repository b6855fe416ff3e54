import type { Finding, Label, Parameter, Rule, Setting } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { tableOf } from '@zhiqiao/registry'
import { type RawBuilder, sql } from 'kysely'
import { builder } from '../query/builder.ts'
import { atOf, settingsIn } from '../query/parameter.ts'
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
  /** How many findings are listed; 500 unless told. */
  readonly most?: number
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
  /** Of these kept, or granted. */
  readonly kept: number
  /** How many there are of each verdict. */
  readonly counts: Readonly<Record<Finding['verdict'], number>>
  /** As many as asked for, those that break it first; of an entitlement those still due first. */
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
  const { view = everything, most = mostFindings } = question
  const place = await placeOf(session, question.division ?? null)
  const named = rule.parameters.map((name) => {
    const parameter = parameters[name]
    if (!parameter) throw new Error(`${rule.name}: 没有参数 ${name}`)
    return parameter
  })
  const settings = await settingsIn(session, named, place.path, on, view.whatIf)
  const counts = { broken: 0, unclear: 0, kept: 0, due: 0, granted: 0, none: 0 }
  const head = { rule: rule.name, on, division: place.id, settings: [...settings.values()] }
  const outOfForce =
    (rule.inForce?.from !== undefined && rule.inForce.from > on) ||
    (rule.inForce?.to !== undefined && rule.inForce.to < on)
  const open: Setting[] = []
  const rows: Row[] = []
  const scopes = rule.judge && !outOfForce ? await scopesOf(session, rule, place, on) : []
  for (const scope of scopes) {
    const here = scope.path === place.path ? settings : await settingsIn(session, named, scope.path, on, view.whatIf)
    const missing = [...here.values()].filter(({ value }) => value === null)
    for (const setting of missing) if (!open.some(({ name }) => name === setting.name)) open.push(setting)
    if (missing.length > 0 || (rule.adoptedBy !== undefined && here.get(rule.adoptedBy)?.value === 0)) continue
    const run = async (eyes: Session) => {
      const asked = judged(eyes, rule, on, here, scope, view, question.record ?? null)
      const tally = await tallyOf(asked).execute(eyes.query)
      for (const { count, ...row } of tally.rows) counts[verdictOf(rule, row)] += count
      const listed = listOf(asked, question.record != null || rule.kind === 'entitlement', most)
      return (await listed.execute(eyes.query)).rows
    }
    rows.push(...(await (view.eyes === 'all' ? session.asSystem('核查规则', run) : run(session))))
  }
  return {
    ...head,
    open,
    examined: Object.values(counts).reduce((sum, count) => sum + count, 0),
    kept: counts.kept + counts.granted,
    counts,
    findings: await findingsOf(session, rule, rows.slice(0, most)),
  }
}

const mostFindings = 500

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

/** The rows a rule judges within a scope, as a subquery. */
function judged(
  session: Session,
  rule: Rule,
  on: string,
  settings: ReadonlyMap<string, Setting>,
  { path, without }: Scope,
  view: View,
  record: string | null,
): RawBuilder<unknown> {
  const place = { id: path.split('/').at(-2)!, path }
  const query = rule.judge!(builder, atOf(on, periodStart(rule.period, on), place, settings))
  const reads = { ...rule.reads, division: session.domain.registers.division! }
  const here = sql`coalesce(d.path, ${`/${path.split('/')[1]}/`})`
  const elsewhere = without.map((part) => sql` and not starts_with(${here}, ${part})`)
  const one = record === null ? sql`` : sql` and j.id = ${record}::uuid`
  const granted = rule.kind === 'entitlement' ? sql`` : sql`, null::boolean as granted`
  return sql`(
    with ${shadows(session, reads, view, query)}, judged as (${query})
    select j.*${granted} from judged as j left join division as d on d.id = j.division
    where starts_with(${here}, ${path})${sql.join(elsewhere, sql``)}${one}
  ) as r`
}

type Tally = Pick<Row, 'verdict' | 'granted'> & { readonly count: number }

const tallyOf = (asked: RawBuilder<unknown>): RawBuilder<Tally> =>
  sql<Tally>`select r.verdict, r.granted, count(*)::int as count from ${asked} group by r.verdict, r.granted`

/** What breaks it first, then what cannot be said; what keeps it only on request. */
const listOf = (asked: RawBuilder<unknown>, kept: boolean, most: number): RawBuilder<Row> => sql<Row>`
  select r.* from ${asked}${kept ? sql`` : sql` where r.verdict is not true`}
  order by coalesce(r.granted, false), coalesce(r.verdict::int, 1), r.id limit ${most}`

function verdictOf(rule: Rule, { verdict, granted }: Pick<Row, 'verdict' | 'granted'>): Finding['verdict'] {
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
  if (rows.length === 0) return []
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
      sentence:
        verdict === 'unclear' ? unclear : ((verdict === 'kept' ? rule.keptSentence : undefined) ?? rule.sentence)(row),
      numbers: Object.fromEntries(Object.keys(rule.numbers).map((column) => [column, row[column] ?? null])),
    }
  })
}
