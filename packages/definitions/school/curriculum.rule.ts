import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { curriculum } from './curriculum.register.ts'
import { programmeOffering } from './programme-offering.register.ts'
import { teachingStandard } from './teaching-standard.register.ts'

const limits = ['hoursAtLeast', 'practiceShare', 'generalShare', 'internshipHours'] as const

/** 人才培养方案对照专业教学标准: hours and shares of a curriculum in use against the standards of its programmes. */
export const curriculumMeetsStandard = defineRule({
  name: 'curriculumMeetsStandard',
  title: '人才培养方案对照专业教学标准',
  en: 'Curricula meet the teaching standard of their programme',
  subject: 'school',
  kind: 'check',
  severity: 'warning',
  help: {
    zh: '在用的人才培养方案，其总学时、实践教学占比、公共基础课占比、岗位实习学时不低于所设专业在执行的专业教学标准；几个标准都有规定的取高的一项；别的学校的校级标准不算。没有标准的专业不查，方案缺数的不能判定。',
    en: 'A curriculum in use has no fewer hours, practice, general courses and internship than the programme standard in force asks; the highest where several do, another school’s own left out. Programmes without a standard are not examined.',
  },
  reads: { curriculum, teachingStandard, programmeOffering, organisation },
  examines: 'curriculum',
  judge: (db, at) => {
    const asked = (field: (typeof limits)[number]) =>
      sql<number | null>`(select max(${sql.ref(`s.${field}`)})::float8 from "teachingStandard" as s
        where s."kind" = 'programme' and (s."school" = "curriculum"."school" or s."level" <> 'school') and s."from" <= ${at.on}::date and coalesce(s."to" >= ${at.on}::date, true)
          and s."programme" in (select o."programme" from "programmeOffering" as o
            where o."id" = any("curriculum"."offerings")))`
    const share = (field: string) =>
      sql<number | null>`(100.0 * ${sql.ref(`curriculum.${field}`)} / nullif("curriculum"."totalHours", 0))::float8`
    const [hours, practice, general, internship] = limits.map(asked) as [
      ReturnType<typeof asked>,
      ReturnType<typeof asked>,
      ReturnType<typeof asked>,
      ReturnType<typeof asked>,
    ]
    return db
      .selectFrom('curriculum')
      .innerJoin('organisation', 'organisation.id', 'curriculum.school')
      .where(sql<boolean>`coalesce("curriculum"."from" <= ${at.on}::date, true)
        and coalesce("curriculum"."to" >= ${at.on}::date, true)`)
      .where(sql<boolean>`coalesce(${hours}, ${practice}, ${general}, ${internship}) is not null`)
      .select([
        'curriculum.id',
        'organisation.division',
        'curriculum.school as body',
        'curriculum.totalHours as hours',
        hours.as('hoursAsked'),
        share('practiceHours').as('practice'),
        practice.as('practiceAsked'),
        share('generalHours').as('general'),
        general.as('generalAsked'),
        'curriculum.internshipHours as internship',
        internship.as('internshipAsked'),
        sql<boolean | null>`(${hours} is null or "curriculum"."totalHours" >= ${hours})
          and (${practice} is null or ${share('practiceHours')} >= ${practice})
          and (${general} is null or ${share('generalHours')} >= ${general})
          and (${internship} is null or "curriculum"."internshipHours" >= ${internship})`.as('verdict'),
      ])
  },
  numbers: {
    hours: { zh: '总学时', en: 'Hours' },
    hoursAsked: { zh: '标准总学时', en: 'Hours asked' },
    practice: { zh: '实践占比', en: 'Practice', unit: { zh: '%', en: '%' } },
    practiceAsked: { zh: '标准实践占比', en: 'Practice asked', unit: { zh: '%', en: '%' } },
    general: { zh: '公共基础课占比', en: 'General courses', unit: { zh: '%', en: '%' } },
    generalAsked: { zh: '标准公共基础课占比', en: 'General courses asked', unit: { zh: '%', en: '%' } },
    internship: { zh: '岗位实习学时', en: 'Internship hours' },
    internshipAsked: { zh: '标准岗位实习学时', en: 'Internship hours asked' },
  },
  sentence: (row) => {
    const below = [
      ['总学时', 'hours', row.hours, row.hoursAsked, ''],
      ['实践教学占比', 'practice', row.practice, row.practiceAsked, '%'],
      ['公共基础课占比', 'general courses', row.general, row.generalAsked, '%'],
      ['岗位实习学时', 'internship hours', row.internship, row.internshipAsked, ''],
    ] as const
    const short = below.flatMap(([zh, en, is, asked, unit]) =>
      asked === null || (is !== null && Number(is) >= Number(asked))
        ? []
        : [
            is === null
              ? { zh: `${zh}没有登记`, en: `${en} not recorded` }
              : {
                  zh: `${zh}${rounded(is)}${unit}，标准${asked}${unit}`,
                  en: `${en} ${rounded(is)}${unit} of ${asked}${unit}`,
                },
          ],
    )
    return { zh: `${short.map(({ zh }) => zh).join('；')}。`, en: `${short.map(({ en }) => en).join('; ')}.` }
  },
  basis: [ownDocument],
})

/** Down to one decimal, so that what is below a limit never reads as the limit. */
const rounded = (value: number) => Math.floor(Number(value) * 10 + 1e-9) / 10
