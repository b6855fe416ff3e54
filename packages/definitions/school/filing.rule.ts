import { defineRule, type Queries, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { schoolYearOf } from '../in-force.ts'
import { chainLink } from '../industry/chain-link.register.ts'
import { industryChain } from '../industry/industry-chain.register.ts'
import { student } from '../learner/student.register.ts'
import { honour } from '../organisation/honour.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { dualQualification } from '../teacher/dual-qualification.register.ts'
import { teacher } from '../teacher/teacher.register.ts'
import { conditionStandard } from './condition-standard.register.ts'
import { offeringWarning } from './offering-warning.register.ts'
import { programmeFiling } from './programme-filing.register.ts'
import { programmeOffering } from './programme-offering.register.ts'
import { programmeYear } from './programme-year.register.ts'
import { schoolConditionYear } from './school-condition-year.register.ts'

const reads = { programmeFiling, programmeOffering, programmeYear, organisation }
const persons = { zh: '人', en: 'persons' }
const pieces = { zh: '个', en: '' }

/** What every rule about a filing is: a check of the school's that opens no case, for it is asked before submission. */
const ofFiling = {
  subject: 'school',
  kind: 'check',
  examines: 'programmeFiling',
  opensCases: false,
  basis: [ownDocument],
} as const

/** Filings of these kinds with their school; the year filed for decides which years lie behind it. */
function filings(db: unknown, ...kinds: ('new' | 'changed' | 'continued' | 'stopped')[]) {
  // A rule may read further registers besides.
  return (db as Queries<typeof reads>)
    .selectFrom('programmeFiling')
    .innerJoin('programmeOffering', 'programmeOffering.id', 'programmeFiling.offering')
    .innerJoin('organisation', 'organisation.id', 'programmeOffering.school')
    .where('programmeFiling.kind', 'in', kinds)
    .where('programmeFiling.schoolYear', 'is not', null)
    .select(['programmeFiling.id', 'organisation.division', 'programmeOffering.school as body'])
}

/** Over the years before the one filed for. An offering whose beginning nobody recorded is old enough. */
const before = (years: number, of: ReturnType<typeof sql>) => sql<number>`(select ${of} from "programmeYear" as y
  where y."offering" = "programmeFiling"."offering"
    and y."year" between "programmeFiling"."schoolYear" - ${years}::int and "programmeFiling"."schoolYear" - 1)`
const oldEnough = (years: number) =>
  sql`coalesce("programmeOffering"."firstIntakeYear", "programmeOffering"."firstFiledYear", 0)
    <= "programmeFiling"."schoolYear" - ${years}::int`
const recorded = (years: number) => before(years, sql`count(y."registered")::int`)
const entrants = (years: number) => before(years, sql`sum(y."registered")::int`)

/** False after so many years without an entrant, null while a year is missing. */
const recruited = (years: number) => sql<boolean | null>`case
  when not ${oldEnough(years)} or ${entrants(years)} > 0 then true
  when ${recorded(years)} = ${years} then false end`

const idleNumbers = {
  years: { zh: '考察学年数', en: 'School years looked at' },
  recorded: { zh: '其中有登记', en: 'Of these recorded' },
  entrants: { zh: '学籍注册新生合计', en: 'New entrants in all', unit: persons },
} as const

/** 连续未招生的不能按“继续”备案. */
export const filingAfterIdle = defineRule({
  ...ofFiling,
  name: 'filingAfterIdle',
  title: '连续未招生须按新设备案',
  en: 'Idle offerings are filed as new ones',
  help: {
    zh: '备案学年之前连续规定年数没有招生的专业，不能按“继续”或“变更”备案，须按新设专业重新备案。',
    en: 'An offering without intake for the years before is filed as a new one, not as continued or changed.',
  },
  parameters: ['yearsWithoutIntake', 'idleFiledAnew'],
  adoptedBy: 'idleFiledAnew',
  reads,
  judge: (db, at) => {
    const years = at.parameter('yearsWithoutIntake')!
    return filings(db, 'continued', 'changed').select([
      sql<number>`${years}::int`.as('years'),
      recorded(years).as('recorded'),
      entrants(years).as('entrants'),
      recruited(years).as('verdict'),
    ])
  },
  numbers: idleNumbers,
  sentence: ({ years }) => ({
    zh: `备案学年之前连续${years}个学年没有招生，请改按“新设”备案。`,
    en: `No intake for the ${years} school years before: file it as new.`,
  }),
})

/** 连续不能独立成班的不再按“继续”备案. */
export const filingOfClassless = defineRule({
  ...ofFiling,
  name: 'filingOfClassless',
  title: '连续不能独立成班不再备案招生',
  en: 'Offerings unable to form a class are not filed again',
  help: {
    zh: '备案学年之前连续规定年数招生不能独立成班（合班不算）的，应按“停招”备案。',
    en: 'An offering whose intake formed no class of its own for the years before is to be filed as stopped.',
  },
  parameters: ['yearsWithoutClass', 'smallestClass'],
  reads,
  judge: (db, at) => {
    const years = at.parameter('yearsWithoutClass')!
    const smallest = at.parameter('smallestClass')!
    const formed = before(
      years,
      sql`(count(*) filter (where y."registered" >= ${smallest}::int and not coalesce(y."combinedClass", false)))::int`,
    )
    return filings(db, 'continued', 'changed').select([
      sql<number>`${years}::int`.as('years'),
      recorded(years).as('recorded'),
      before(years, sql`max(y."registered")::int`).as('most'),
      sql<number>`${smallest}::int`.as('smallest'),
      sql<boolean | null>`case when not ${oldEnough(years)} or ${formed} > 0 then true
        when ${recorded(years)} = ${years} then false end`.as('verdict'),
    ])
  },
  numbers: {
    years: idleNumbers.years,
    recorded: idleNumbers.recorded,
    most: { zh: '最多一年招生', en: 'Most in one year', unit: persons },
    smallest: { zh: '独立成班最低', en: 'Smallest class', unit: persons },
  },
  sentence: ({ years, most, smallest }) => ({
    zh: `连续${years}个学年不能独立成班：最多一年${most ?? 0}人，独立成班最低${smallest}人，请按“停招”备案。`,
    en: `No class of its own for ${years} school years: at most ${most ?? 0} where ${smallest} make a class.`,
  }),
})

/** 每学年新设专业一般不超过几个, counted over the filings themselves. */
export const newFilingsOfSchool = defineRule({
  ...ofFiling,
  name: 'newFilingsOfSchool',
  title: '本学年新设备案数量',
  en: 'New programmes filed for the year',
  severity: 'warning',
  period: 'schoolYear',
  help: {
    zh: '学校同一学年按“新设”备案的专业（未被退回的）一般不超过规定个数，国家级重点学校与其他学校分别规定。',
    en: 'A school files no more new programmes for a school year than laid down, refused ones aside.',
  },
  parameters: ['newProgrammesOfKeySchools', 'newProgrammesOfOtherSchools'],
  reads: { ...reads, honour },
  judge: (db, at) => {
    const key = sql<boolean>`exists (select 1 from "honour" as h where h."organisation" = "organisation"."id"
      and h."series" = 'nationalKey' and coalesce(h."grantedOn", make_date(h."year", 1, 1)) <= ${at.on}::date
      and coalesce(h."validTo" >= ${at.on}::date, true) and coalesce(h."revokedOn" > ${at.on}::date, true))`
    const limit = sql<number>`case when ${key} then ${at.parameter('newProgrammesOfKeySchools')}::int
      else ${at.parameter('newProgrammesOfOtherSchools')}::int end`
    const filed = sql<number>`(select count(*) from "programmeFiling" as f
      join "programmeOffering" as o on o."id" = f."offering"
      where o."school" = "organisation"."id" and f."schoolYear" = "programmeFiling"."schoolYear"
        and f."kind" = 'new' and f."state" <> 'refused')::int`
    return filings(db, 'new').select([
      filed.as('filed'),
      limit.as('limit'),
      sql<boolean>`${filed} <= ${limit}`.as('verdict'),
    ])
  },
  numbers: {
    filed: { zh: '本学年新设备案', en: 'New filings of the year', unit: pieces },
    limit: { zh: '一般不超过', en: 'Generally at most', unit: pieces },
  },
  sentence: ({ filed, limit }) => ({
    zh: `本学年按“新设”备案${filed}个专业，一般不超过${limit}个。`,
    en: `${filed} new programmes filed for the year where ${limit} are usual.`,
  }),
})

/** 新设专业的合作企业. */
export const partnersOfNewProgramme = defineRule({
  ...ofFiling,
  name: 'partnersOfNewProgramme',
  title: '新设专业的合作企业',
  en: 'Partner enterprises of a new programme',
  help: {
    zh: '按“新设”备案的专业，合作企业不少于规定家数；以备案所列企业为准。',
    en: 'A new programme names at least the partner enterprises laid down.',
  },
  parameters: ['partnersOfNewProgramme'],
  reads,
  judge: (db, at) => {
    const partners = sql<number>`coalesce(cardinality("programmeFiling"."partners"), 0)`
    return filings(db, 'new').select([
      partners.as('partners'),
      sql<number>`${at.parameter('partnersOfNewProgramme')}::int`.as('required'),
      sql<boolean>`${partners} >= ${at.parameter('partnersOfNewProgramme')}`.as('verdict'),
    ])
  },
  numbers: {
    partners: { zh: '合作企业', en: 'Partners', unit: { zh: '家', en: '' } },
    required: { zh: '应不少于', en: 'At least', unit: { zh: '家', en: '' } },
  },
  sentence: ({ partners, required }) => ({
    zh: `列了${partners}家合作企业，少于规定的${required}家。`,
    en: `${partners} partner enterprises named where ${required} are laid down.`,
  }),
})

/** 新设专业的专任专业课教师, counted from the register of teachers. */
export const teachersOfNewProgramme = defineRule({
  ...ofFiling,
  name: 'teachersOfNewProgramme',
  title: '新设专业的专任教师',
  en: 'Teachers of a new programme',
  help: {
    zh: '按“新设”备案的专业，学校任教该专业的在岗专任教师、其中双师型教师都不少于规定人数；从教师登记册统计。',
    en: 'A new programme has the full-time teachers laid down, and of these the dual-qualified; counted from the register of teachers.',
  },
  parameters: ['teachersOfNewProgramme', 'dualOfNewProgramme'],
  reads: { ...reads, teacher, dualQualification },
  judge: (db, at) => {
    const inPost = (and = sql``) => sql<number>`(select count(*) from "teacher" as t
      where t."school" = "programmeOffering"."school" and t."programme" = "programmeOffering"."programme"
        and t."duty" = 'fullTime' and t."joinedOn" <= ${at.on}::date
        and coalesce(t."leftOn" > ${at.on}::date, true)${and})::int`
    const teachers = inPost()
    const dual = inPost(sql` and exists (select 1 from "dualQualification" as q where q."teacher" = t."id"
      and q."state" in ('confirmed', 'archived') and q."recognisedOn" <= ${at.on}::date
      and coalesce(q."reviewDue" >= ${at.on}::date, true) and coalesce(q."revokedOn" > ${at.on}::date, true))`)
    return filings(db, 'new').select([
      teachers.as('teachers'),
      sql<number>`${at.parameter('teachersOfNewProgramme')}::int`.as('required'),
      dual.as('dual'),
      sql<number>`${at.parameter('dualOfNewProgramme')}::int`.as('requiredDual'),
      sql<boolean>`${teachers} >= ${at.parameter('teachersOfNewProgramme')}
        and ${dual} >= ${at.parameter('dualOfNewProgramme')}`.as('verdict'),
    ])
  },
  numbers: {
    teachers: { zh: '专任教师', en: 'Full-time teachers', unit: persons },
    required: { zh: '应不少于', en: 'At least', unit: persons },
    dual: { zh: '其中双师型', en: 'Of these dual-qualified', unit: persons },
    requiredDual: { zh: '双师型应不少于', en: 'Dual-qualified at least', unit: persons },
  },
  sentence: ({ teachers, required, dual, requiredDual }) => ({
    zh: `任教该专业的专任教师${teachers}人（应有${required}人），其中双师型${dual}人（应有${requiredDual}人）。`,
    en: `${teachers} full-time teachers (${required} laid down), of these ${dual} dual-qualified (${requiredDual}).`,
  }),
})

/** 新设专业对接产业链: a link that waits for confirmation is enough to file. */
export const filingServesChain = defineRule({
  ...ofFiling,
  name: 'filingServesChain',
  title: '新设专业对接重点产业链',
  en: 'New programmes serve a key chain',
  severity: 'warning',
  help: {
    zh: '按“新设”备案的专业原则上应与重点产业链有关联（已确认或已提出）。',
    en: 'A new programme should be linked to a key industry chain, confirmed or proposed.',
  },
  reads: { ...reads, chainLink, industryChain },
  judge: (db, at) => {
    const chains = sql<number>`(select count(distinct l."chain") from "chainLink" as l
      join "industryChain" as c on c."id" = l."chain"
      where l."offering" = "programmeFiling"."offering" and coalesce(l."to" >= ${at.on}::date, true)
        and c."from" <= ${at.on}::date and coalesce(c."to" >= ${at.on}::date, true))::int`
    return filings(db, 'new').select([chains.as('chains'), sql<boolean>`${chains} > 0`.as('verdict')])
  },
  numbers: { chains: { zh: '关联产业链', en: 'Chains linked', unit: { zh: '条', en: '' } } },
  sentence: () => ({
    zh: '没有与任何重点产业链关联，请先提出产业链关联或说明理由。',
    en: 'Not linked to any key chain: propose a link first, or say why.',
  }),
})

/** 停招、撤销中的专业不能继续备案; an order to rectify past its date neither. */
export const filingWhileSuspended = defineRule({
  ...ofFiling,
  name: 'filingWhileSuspended',
  title: '停招和整改逾期的专业不备案招生',
  en: 'No filing while suspended or overdue',
  help: {
    zh: '专业预警已到“暂停招生”“已撤销”，或限期整改已过期限的，不能备案招生；已撤销的按“新设”重新备案。',
    en: 'An offering that is suspended, closed or past its date for rectification is not filed for intake.',
  },
  reads: { ...reads, offeringWarning },
  judge: (db, at) => {
    const standing = sql<string | null>`(select max(case
        when w."state" = 'suspended' then '暂停招生' when w."state" = 'closed' then '撤销' else '限期整改逾期' end)
      from "offeringWarning" as w where w."offering" = "programmeFiling"."offering"
        and (w."state" = 'suspended' or (w."state" = 'closed' and "programmeFiling"."kind" <> 'new')
          or (w."state" = 'ordered' and w."rectifyBy" < ${at.on}::date)))`
    return filings(db, 'new', 'continued', 'changed').select([
      standing.as('standing'),
      sql<boolean>`${standing} is null`.as('verdict'),
    ])
  },
  numbers: { standing: { zh: '处置状态', en: 'Standing' } },
  sentence: ({ standing }) => ({
    zh: `该专业点处于“${standing}”，不能备案招生。`,
    en: 'The offering is suspended, closed or past its date for rectification and cannot be filed for intake.',
  }),
})

/** 拟招生人数不超过办学条件: those who stay and those planned, against the standard's floor and land. */
export const filedWithinCapacity = defineRule({
  ...ofFiling,
  name: 'filedWithinCapacity',
  title: '拟招生规模与办学条件相适应',
  en: 'Planned intake within capacity',
  help: {
    zh: '备案学年仍在校的学生加学校各专业拟招生人数，不超过按对照标准生均校舍、生均占地折算的容量（取小）。',
    en: 'Students still there in the year filed for and all planned intake are no more than the standard’s floor and land allow.',
  },
  reads: { ...reads, student, schoolConditionYear, conditionStandard },
  judge: (db, at) => {
    const staying = sql<number>`(select count(*) from "student" as s
      where s."school" = "organisation"."id" and s."registrationStatus" in ('enrolled', 'suspended', 'retained')
        and s."entryYear" > "programmeFiling"."schoolYear" - 3)::int`
    const planned = sql<number>`(select sum(f."plannedIntake") from "programmeFiling" as f
      join "programmeOffering" as o on o."id" = f."offering"
      where o."school" = "organisation"."id" and f."schoolYear" = "programmeFiling"."schoolYear"
        and f."state" <> 'refused')::int`
    const capacity = sql<number | null>`(select floor(least(c."floorArea" / nullif(n."floorEach", 0),
        c."landArea" / nullif(n."landEach", 0)))::int
      from "schoolConditionYear" as c join "conditionStandard" as n on n."id" = c."standard"
      where c."school" = "organisation"."id" and c."year" <= ${schoolYearOf(at.on)}
        and not coalesce(c."excluded", false) order by c."year" desc limit 1)`
    return filings(db, 'new', 'continued', 'changed').select([
      staying.as('staying'),
      planned.as('planned'),
      capacity.as('capacity'),
      sql<boolean | null>`${staying} + coalesce(${planned}, 0) <= ${capacity}`.as('verdict'),
    ])
  },
  numbers: {
    staying: { zh: '届时仍在校', en: 'Still there then', unit: persons },
    planned: { zh: '各专业拟招生', en: 'Planned intake in all', unit: persons },
    capacity: { zh: '按标准可容纳', en: 'Capacity by the standard', unit: persons },
  },
  sentence: ({ staying, planned, capacity }) => ({
    zh: `届时仍在校${staying}人，各专业拟招生${planned ?? 0}人，按对照标准可容纳${capacity}人。`,
    en: `${staying} still there and ${planned ?? 0} planned where the standard allows ${capacity}.`,
  }),
})
