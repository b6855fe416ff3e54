import type { Sandbox } from '@zhiqiao/analysis'
import { programmeOffering } from '@zhiqiao/definitions'
import { type MergedSchool, type Merger, Problem, type RecordOf, type Trial } from '@zhiqiao/model'
import { type Session, tableOf } from '@zhiqiao/registry'
import { sql } from 'kysely'

interface Tried {
  readonly sandbox: Sandbox
  readonly told: Merger
  /** Registers of which a record would read otherwise. */
  readonly touched: ReadonlySet<string>
}

/** What makes two offerings of one programme the same offering, once one school has both. */
const sameOffering = ['programme', 'nominalDuration', 'level', 'pathway', 'studyForm'] as const

/**
 * Tries out a school going into another: its records name the other school, offerings both have become one, and what
 * is counted once a year of a school or an offering is added up. Its own profile ends.
 * @throws Problem 400 where they are not two schools
 */
export async function tryMerger(session: Session, { from, into }: NonNullable<Trial['merge']>): Promise<Tried> {
  const profiles = await session.all('school', { filter: { 'organisation.in': [from, into] } })
  if (from === into || profiles.length !== 2) throw notTwoSchools()
  const closed = profiles.find(({ values }) => values.organisation === from)!
  const offerings = (await session.all(programmeOffering, { filter: { 'school.in': [from, into] } })).filter(
    ({ values }) => values.status !== 'closed',
  )
  const own = offerings.filter(({ values }) => values.school === from)
  const theirs = offerings.filter(({ values }) => values.school === into)
  const same = new Map(
    own.flatMap(({ id, values }) => {
      const twin = theirs.find((other) => sameOffering.every((field) => other.values[field] === values[field]))
      return twin ? [[id, twin.id] as const] : []
    }),
  )
  const years = await session.all('programmeYear', { filter: { 'offering.in': offerings.map(({ id }) => id) } })
  const conditions = await session.all('schoolConditionYear', { filter: { 'school.in': [from, into] } })
  const byYear = addedUp(session, 'programmeYear', years, 'offering', same)
  const byCondition = addedUp(session, 'schoolConditionYear', conditions, 'school', new Map([[from, into]]))
  const counts = await recordsNaming(session, from, [...same.keys()])
  const school = async (id: string): Promise<MergedSchool> => {
    const here = offerings.filter(({ values }) => values.school === id).map((one) => one.id)
    const students = here.reduce((sum, one) => sum + (newest(years, one) ?? 0), 0)
    const titles = await session.titles('organisation', [id])
    return { id, title: titles[id] ?? '', offerings: here.length, students, teachers: await teachersOf(session, id) }
  }
  const [before, other] = [await school(from), await school(into)]
  const titles = await session.titles(
    'programmeOffering',
    own.map(({ id }) => id),
  )
  return {
    sandbox: {
      moved: { organisation: { [from]: into }, programmeOffering: Object.fromEntries(same) },
      withdrawn: {
        school: [closed.id],
        programmeYear: byYear.gone,
        schoolConditionYear: byCondition.gone,
      },
      changed: { programmeYear: byYear.changed, schoolConditionYear: byCondition.changed },
    },
    touched: new Set(['school', 'programmeOffering', ...counts.map(({ register }) => register)]),
    told: {
      from: before,
      into: other,
      after: {
        offerings: before.offerings + other.offerings - same.size,
        students: before.students + other.students,
        teachers: before.teachers + other.teachers,
      },
      offerings: own.map(({ id }) => ({
        id,
        title: titles[id] ?? '',
        both: same.has(id),
        students: newest(years, id),
      })),
      records: counts.filter(({ register }) => register !== 'programmeOffering'),
    },
  }
}

/**
 * Where both sides of a merger have a row for one year, the numbers of the one are added to the other's: what only one
 * of them has recorded stays as it is.
 */
function addedUp(
  session: Session,
  register: string,
  rows: readonly RecordOf[],
  key: string,
  moved: ReadonlyMap<string, string>,
) {
  const numbers = Object.entries(session.domain.registers[register]!.fields)
    .filter(([, { type }]) => ['integer', 'decimal', 'money'].includes(type.kind))
    .map(([name]) => name)
  const gone: string[] = []
  const changed: Record<string, Record<string, number>> = {}
  for (const { id, values } of rows) {
    const into = moved.get(values[key] as string)
    const twin = rows.find((other) => other.values[key] === into && other.values.year === values.year)
    if (into === undefined || !twin) continue
    gone.push(id)
    const sums = numbers.flatMap((name) => {
      const [mine, other] = [values[name], twin.values[name]]
      return typeof mine === 'number' ? [[name, mine + (typeof other === 'number' ? other : 0)] as const] : []
    })
    changed[twin.id] = Object.fromEntries(sums)
  }
  return { gone, changed }
}

function newest(years: readonly RecordOf[], offering: string): number | null {
  const [last] = years
    .filter(({ values }) => values.offering === offering && values.enrolment !== null)
    .sort((a, b) => (b.values.year as number) - (a.values.year as number))
  return (last?.values.enrolment as number | undefined) ?? null
}

async function teachersOf(session: Session, school: string): Promise<number> {
  const today = session.today()
  const teachers = await session.all('teacher', { filter: { school } })
  return teachers.filter(({ values }) => {
    const { joinedOn, leftOn, duty } = values as { joinedOn: string; leftOn: string | null; duty: string }
    return duty !== 'outside' && joinedOn <= today && (leftOn === null || leftOn > today)
  }).length
}

/** How many records of each register name the school or one of its offerings: numbers alone, whoever may open them. */
async function recordsNaming(session: Session, school: string, offerings: readonly string[]) {
  const asked = Object.values(session.domain.registers).flatMap((register) => {
    if (register.name === 'organisation' || register.name === 'school') return []
    const { name, columnOf } = tableOf(register)
    const names = Object.entries(register.fields).flatMap(([field, { register: to, type }]) => {
      const ids = to === 'organisation' ? [school] : to === 'programmeOffering' ? offerings : []
      const column = sql.ref(`t.${columnOf.get(field)?.name}`)
      if (ids.length === 0 || !columnOf.has(field)) return []
      return [type.column === 'uuid[]' ? sql`${column} && ${ids}::uuid[]` : sql`${column} = any(${ids}::uuid[])`]
    })
    if (names.length === 0) return []
    return [
      sql`select ${register.name} as register, count(*)::int as count from ${sql.table(name)} as t
        where t.withdrawn_at is null and (${sql.join(names, sql` or `)})`,
    ]
  })
  return session.asSystem('试算学校合并', async ({ query }) => {
    const { rows } = await sql<{ register: string; count: number }>`
      select * from (${sql.join(asked, sql` union all `)}) as n where n.count > 0 order by n.count desc`.execute(query)
    return rows
  })
}

const notTwoSchools = () =>
  new Problem(
    400,
    'bad-merger',
    '请选择两所不同的学校：并入的一所和保留的一所。',
    'Choose two different schools: the one that goes and the one that stays.',
  )
