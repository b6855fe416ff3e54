import { defineRule, type Expression, sql } from '@zhiqiao/model'
import { unread } from '../basis.ts'
import { schoolYearOf } from '../in-force.ts'
import { student } from '../learner/student.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { dualQualification } from '../teacher/dual-qualification.register.ts'
import { teacher } from '../teacher/teacher.register.ts'
import { conditionStandard } from './condition-standard.register.ts'
import { schoolConditionYear } from './school-condition-year.register.ts'

/** Exact decimals: 2.5 less 2.4 is 0.1. */
const c = (field: string) => sql`${sql.ref(`schoolConditionYear.${field}`)}::numeric`
const s = (field: string) => sql`${sql.ref(`conditionStandard.${field}`)}::numeric`
/** Enrolled students and full-time teachers in post as recorded; null, which is unknown, where a school has recorded none. */
const [students, teachers] = [sql.ref('enrolled.students'), sql.ref('posts.teachers')]
/** Of them those who teach a programme, and of these the dual-qualified; null where somebody's subject is not recorded. */
const [professional, dual] = [sql.ref('posts.professional'), sql.ref('posts.dual')]

interface Item {
  /** What the school has, and what it must have: a total, so much by the number of students, or the greater of both. */
  readonly has: Expression<unknown>
  readonly total?: Expression<unknown>
  readonly each?: Expression<unknown>
  readonly byStudents?: Expression<unknown>
}

const points = { zh: '个百分点', en: 'percentage points' }
const fenInTenThousand = sql`1000000.0`
const items = {
  land: {
    has: c('landArea'),
    total: s('landArea'),
    each: s('landEach'),
    byStudents: sql`${s('landEach')} * ${students}`,
  },
  floor: {
    has: c('floorArea'),
    total: s('floorArea'),
    each: s('floorEach'),
    byStudents: sql`${s('floorEach')} * ${students}`,
  },
  equipment: {
    has: sql`${c('equipment')} / ${fenInTenThousand}`,
    total: sql`${s('equipment')} / ${fenInTenThousand}`,
    each: s('equipmentEach'),
    byStudents: sql`${s('equipmentEach')} * 100 * ${students} / ${fenInTenThousand}`,
  },
  books: { has: c('books'), each: s('booksEach'), byStudents: sql`${s('booksEach')} * ${students}` },
  computers: {
    has: c('computers'),
    each: s('computersPerHundred'),
    byStudents: sql`ceil(${s('computersPerHundred')} * ${students} / 100.0)`,
  },
  teachers: {
    has: teachers,
    total: s('fullTimeTeachers'),
    each: s('studentsPerTeacher'),
    byStudents: sql`ceil(${students} / nullif(${s('studentsPerTeacher')}, 0))`,
  },
  students: { has: students, total: s('studentsAtLeast') },
  professional: { has: sql`100.0 * ${professional} / ${teachers}`, total: s('professionalShare') },
  dual: { has: sql`100.0 * ${dual} / nullif(${professional}, 0)`, total: s('dualShare') },
}

/**
 * One item: what is there, what is asked, and how much is short. Nothing is short or met where a figure is unknown;
 * `greatest` passes over what is null, so what is asked by students counts only where students are known.
 */
function compared({
  has,
  total = sql`null::numeric`,
  each = sql`null::numeric`,
  byStudents = sql`null::numeric`,
}: Item) {
  const [asked, known] = [sql`greatest(${total}, ${byStudents})`, sql`(${has})`]
  const short = sql<number | null>`(case when ${asked} > ${known} then ${asked} - ${known}
    when ${asked} <= ${known} and (${each} is null or ${students} is not null) then 0 end)::float8`
  const read = (value: Expression<unknown>) => sql<number | null>`${value}::float8`
  return {
    asked: read(asked),
    has: read(known),
    short,
    met: sql<boolean | null>`(coalesce(${total}, ${each}) is null or ${short} = 0)`,
  }
}

/** 办学条件差距: item by item, what a school is short of by the standard of its class. */
export const conditionGaps = defineRule({
  name: 'conditionGaps',
  title: '办学条件逐项差距',
  en: 'What a school is short of by its standard',
  subject: 'school',
  kind: 'check',
  severity: 'warning',
  period: 'schoolYear',
  help: {
    zh: '按学校本学年办学条件所对照的标准，逐项算出还差多少；生均项按在籍学生数、教师数按在岗专任教师登记折算。没有登记标准或数据的不能判定；标准没有规定的项目不比。专业课教师占专任教师、双师型占专业课教师，有一名教师没有登记任教类别的不能判定。',
    en: 'By the standard a school is compared with, what each item is short of; per-student items by enrolled students, full-time teachers in post as recorded. Not judged where standard or figure is missing; what the standard does not ask is not compared. Professional teachers are a share of the full-time ones and dual-qualified of the professional; not judged where one teacher’s subject is not recorded.',
  },
  reads: { schoolConditionYear, conditionStandard, student, teacher, dualQualification, organisation },
  examines: 'schoolConditionYear',
  judge: (db, at) => {
    const [land, floor, equipment] = [compared(items.land), compared(items.floor), compared(items.equipment)]
    const [books, computers, posts] = [compared(items.books), compared(items.computers), compared(items.teachers)]
    const [school, taught, held] = [compared(items.students), compared(items.professional), compared(items.dual)]
    const teaches = sql`"teacher"."teachingCategory" in ('professional', 'practiceInstructor')`
    const recognised = sql`exists (select from "dualQualification" as q where q."teacher" = "teacher"."id"
      and q."recognisedOn" <= ${at.on}::date and coalesce(q."reviewDue" >= ${at.on}::date, true)
      and coalesce(q."revokedOn" > ${at.on}::date, true))`
    const allRecorded = (count: Expression<unknown>) =>
      sql<number | null>`case when bool_and("teacher"."teachingCategory" is not null) then ${count} end`
    return db
      .selectFrom('schoolConditionYear')
      .innerJoin('organisation', 'organisation.id', 'schoolConditionYear.school')
      .leftJoin('conditionStandard', 'conditionStandard.id', 'schoolConditionYear.standard')
      .innerJoinLateral(
        (from) =>
          from
            .selectFrom('student')
            .whereRef('student.school', '=', 'schoolConditionYear.school')
            .where('student.registrationStatus', '=', 'enrolled')
            .select(sql<number | null>`nullif(count(*), 0)`.as('students'))
            .as('enrolled'),
        (join) => join.onTrue(),
      )
      .innerJoinLateral(
        (from) =>
          from
            .selectFrom('teacher')
            .whereRef('teacher.school', '=', 'schoolConditionYear.school')
            .where('teacher.duty', '=', 'fullTime')
            .where('teacher.joinedOn', '<=', at.on)
            .where(sql<boolean>`coalesce("teacher"."leftOn" > ${at.on}::date, true)`)
            .select([
              sql<number | null>`nullif(count(*), 0)`.as('teachers'),
              allRecorded(sql`count(*) filter (where ${teaches})`).as('professional'),
              allRecorded(sql`count(*) filter (where ${teaches} and ${recognised})`).as('dual'),
            ])
            .as('posts'),
        (join) => join.onTrue(),
      )
      .where('schoolConditionYear.year', '=', schoolYearOf(at.on))
      .where(sql<boolean>`not coalesce("schoolConditionYear"."excluded", false)`)
      .select([
        'schoolConditionYear.id',
        'organisation.division',
        'schoolConditionYear.school as body',
        land.short.as('land'),
        land.has.as('landHas'),
        land.asked.as('landAsked'),
        floor.short.as('floor'),
        floor.has.as('floorHas'),
        floor.asked.as('floorAsked'),
        equipment.short.as('equipment'),
        equipment.has.as('equipmentHas'),
        equipment.asked.as('equipmentAsked'),
        books.short.as('books'),
        books.has.as('booksHas'),
        books.asked.as('booksAsked'),
        computers.short.as('computers'),
        computers.has.as('computersHas'),
        computers.asked.as('computersAsked'),
        posts.short.as('teachers'),
        posts.has.as('teachersHas'),
        posts.asked.as('teachersAsked'),
        school.short.as('students'),
        school.has.as('studentsHas'),
        school.asked.as('studentsAsked'),
        taught.short.as('professional'),
        taught.has.as('professionalHas'),
        taught.asked.as('professionalAsked'),
        held.short.as('dual'),
        held.has.as('dualHas'),
        held.asked.as('dualAsked'),
        sql<boolean | null>`case when "conditionStandard"."id" is not null then ${land.met} and ${floor.met}
          and ${equipment.met} and ${books.met} and ${computers.met} and ${posts.met} and ${school.met}
          and ${taught.met} and ${held.met} end`.as('verdict'),
      ])
  },
  numbers: {
    land: { zh: '占地还差', en: 'Land short', unit: { zh: '平方米', en: 'm²' } },
    floor: { zh: '校舍还差', en: 'Floor short', unit: { zh: '平方米', en: 'm²' } },
    equipment: { zh: '仪器设备还差', en: 'Equipment short', unit: { zh: '万元', en: '10,000 yuan' } },
    books: { zh: '图书还差', en: 'Books short', unit: { zh: '册', en: 'volumes' } },
    computers: { zh: '计算机还差', en: 'Computers short', unit: { zh: '台', en: 'sets' } },
    teachers: { zh: '专任教师还差', en: 'Teachers short', unit: { zh: '人', en: 'persons' } },
    students: { zh: '在校生规模还差', en: 'Students short', unit: { zh: '人', en: 'persons' } },
    professional: { zh: '专业课教师占比还差', en: 'Professional teachers short', unit: points },
    dual: { zh: '双师型占比还差', en: 'Dual-qualified short', unit: points },
  },
  sentence: (row) => {
    const items = [
      ['占地', 'land', row.land, row.landHas, row.landAsked, '平方米', 'm²'],
      ['校舍', 'floor', row.floor, row.floorHas, row.floorAsked, '平方米', 'm²'],
      ['仪器设备', 'equipment', row.equipment, row.equipmentHas, row.equipmentAsked, '万元', '×10,000 yuan'],
      ['图书', 'books', row.books, row.booksHas, row.booksAsked, '册', 'volumes'],
      ['计算机', 'computers', row.computers, row.computersHas, row.computersAsked, '台', 'sets'],
      ['专任教师', 'teachers', row.teachers, row.teachersHas, row.teachersAsked, '人', 'persons'],
      ['在校生', 'students', row.students, row.studentsHas, row.studentsAsked, '人', 'persons'],
      [
        '专业课教师占比',
        'professional teachers',
        row.professional,
        row.professionalHas,
        row.professionalAsked,
        '%',
        '%',
      ],
      ['双师型占比', 'dual-qualified', row.dual, row.dualHas, row.dualAsked, '%', '%'],
    ] as const
    const some = items.flatMap(([zh, en, short, has, asked, unit, unitEn]) =>
      short !== null && short > 0
        ? [
            {
              zh: `${zh}${rounded(has)}${unit}，标准${rounded(asked)}${unit}，差${rounded(short)}${unit === '%' ? points.zh : unit}`,
              en: `${en} ${rounded(has)} of ${rounded(asked)} ${unitEn}, ${rounded(short)} short`,
            },
          ]
        : [],
    )
    return { zh: `${some.map(({ zh }) => zh).join('；')}。`, en: `${some.map(({ en }) => en).join('; ')}.` }
  },
  basis: [
    unread(
      '教职成〔2010〕12号',
      '中等职业学校设置标准；数值取自登记的对照标准',
      'Standard of secondary vocational schools; values as recorded',
    ),
  ],
  settleWithin: 90,
})

const rounded = (value: number | null) => Math.round(Number(value) * 100) / 100
