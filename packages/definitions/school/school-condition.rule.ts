import { defineRule, sql } from '@zhiqiao/model'
import { unread } from '../basis.ts'
import { schoolYearOf } from '../in-force.ts'
import { student } from '../learner/student.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { teacher } from '../teacher/teacher.register.ts'
import { conditionStandard } from './condition-standard.register.ts'
import { schoolConditionYear } from './school-condition-year.register.ts'

const c = (field: string) => sql.ref(`schoolConditionYear.${field}`)
const s = (field: string) => sql.ref(`conditionStandard.${field}`)
const students = sql`(select count(*) from "student" as p where p."school" = "schoolConditionYear"."school"
  and p."registrationStatus" = 'enrolled')`
const teachers = sql`(select count(*) from "teacher" as t where t."school" = "schoolConditionYear"."school")`
/** What is short of the greater of a total and so much for each student; nought where it is met, null where nothing is asked or known. */
const short = (field: string, total: string | null, each: string | null) =>
  sql<number | null>`greatest(0, greatest(${total === null ? sql`0` : sql`coalesce(${s(total)}, 0)`},
    ${each === null ? sql`0` : sql`coalesce(${s(each)} * ${students}, 0)`}) - ${c(field)})::float8`
const gaps = {
  land: short('landArea', 'landArea', 'landEach'),
  floor: short('floorArea', 'floorArea', 'floorEach'),
  equipment: sql<number | null>`greatest(0, greatest(coalesce(${s('equipment')}, 0),
    coalesce(${s('equipmentEach')} * 100 * ${students}, 0)) - ${c('equipment')})::float8 / 1000000`,
  books: short('books', null, 'booksEach'),
  computers: sql<number | null>`greatest(0, ceil(coalesce(${s('computersPerHundred')}, 0) * ${students} / 100)
    - ${c('computers')})::float8`,
  teachers: sql<number | null>`greatest(0, greatest(coalesce(${s('fullTimeTeachers')}, 0),
    coalesce(ceil(${students} / nullif(${s('studentsPerTeacher')}, 0)), 0)) - ${teachers})::float8`,
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
    zh: '按学校本学年办学条件所对照的标准，逐项算出还差多少；生均项按在籍学生数、教师数按教师登记折算。没有登记标准或数据的不能判定。',
    en: 'By the standard a school is compared with, what each item is short of; per-student items by enrolled students, teachers as recorded. Not judged where standard or figure is missing.',
  },
  reads: { schoolConditionYear, conditionStandard, student, teacher, organisation },
  examines: 'schoolConditionYear',
  judge: (db, at) =>
    db
      .selectFrom('schoolConditionYear')
      .innerJoin('organisation', 'organisation.id', 'schoolConditionYear.school')
      .leftJoin('conditionStandard', 'conditionStandard.id', 'schoolConditionYear.standard')
      .where('schoolConditionYear.year', '=', schoolYearOf(at.on))
      .where(sql<boolean>`not coalesce("schoolConditionYear"."excluded", false)`)
      .select([
        'schoolConditionYear.id',
        'organisation.division',
        'schoolConditionYear.school as body',
        gaps.land.as('land'),
        gaps.floor.as('floor'),
        gaps.equipment.as('equipment'),
        gaps.books.as('books'),
        gaps.computers.as('computers'),
        gaps.teachers.as('teachers'),
        sql<boolean | null>`case when "conditionStandard"."id" is null then null else
          ${gaps.land} = 0 and ${gaps.floor} = 0 and ${gaps.equipment} = 0 and ${gaps.books} = 0
          and ${gaps.computers} = 0 and ${gaps.teachers} = 0 end`.as('verdict'),
      ]),
  numbers: {
    land: { zh: '占地还差', en: 'Land short', unit: { zh: '平方米', en: 'm²' } },
    floor: { zh: '校舍还差', en: 'Floor short', unit: { zh: '平方米', en: 'm²' } },
    equipment: { zh: '仪器设备还差', en: 'Equipment short', unit: { zh: '万元', en: '10,000 yuan' } },
    books: { zh: '图书还差', en: 'Books short', unit: { zh: '册', en: 'volumes' } },
    computers: { zh: '计算机还差', en: 'Computers short', unit: { zh: '台', en: 'sets' } },
    teachers: { zh: '专任教师还差', en: 'Teachers short', unit: { zh: '人', en: 'persons' } },
  },
  sentence: (row) => {
    const short = [
      ['占地', row.land, '平方米', 'land', 'm²'],
      ['校舍', row.floor, '平方米', 'floor', 'm²'],
      ['仪器设备', row.equipment, '万元', 'equipment', '×10,000 yuan'],
      ['图书', row.books, '册', 'books', 'volumes'],
      ['计算机', row.computers, '台', 'computers', 'sets'],
      ['专任教师', row.teachers, '人', 'teachers', 'persons'],
    ] as const
    const some = short.flatMap(([zh, value, unit, en, unitEn]) =>
      value != null && Number(value) > 0
        ? [{ zh: `${zh}差${rounded(value)}${unit}`, en: `${en} ${rounded(value)} ${unitEn}` }]
        : [],
    )
    if (some.length === 0) return { zh: '有项目没有登记标准或数据，不能判定。', en: 'A standard or figure is missing.' }
    return {
      zh: `对照标准：${some.map(({ zh }) => zh).join('，')}。`,
      en: `Short of the standard: ${some.map(({ en }) => en).join(', ')}.`,
    }
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

const rounded = (value: number) => Math.round(Number(value) * 10) / 10
