import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument, unread } from '../basis.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { dualQualification } from './dual-qualification.register.ts'
import { teacher } from './teacher.register.ts'

/** 双师型教师比例: recognitions valid on the day over full-time teachers; which of them is chosen on the 口径 card. */
export const dualQualifiedShare = defineIndicator({
  name: 'dualQualifiedShare',
  title: '双师型教师比例',
  en: 'Share of dual-qualified teachers',
  subject: 'teacher',
  help: {
    zh: '统计时点在岗的专任教师中，持有有效双师型认定的占比。外聘兼职教师不计入分子和分母。',
    en: 'Of the full-time teachers in post on the reference date, those holding a recognition valid on it; part-time teachers from outside are counted in neither.',
  },
  unit: { zh: '%', en: '%' },
  as: 'share',
  period: 'day',
  counts: 'teacher',
  persons: true,
  by: { organisation: 'school' },
  numerator: {
    recognised: { zh: '持有效双师型认定', en: 'with a valid recognition' },
    recognised2022: { zh: '按2022年标准认定', en: 'recognised under the 2022 standard' },
  },
  denominator: {
    professional: { zh: '专任专业课教师（含实习指导）', en: 'full-time professional teachers and instructors' },
    fullTime: { zh: '专任教师', en: 'full-time teachers' },
    staff: { zh: '全部在岗教职工', en: 'all staff in post' },
  },
  territories: {
    division: { zh: '学校属地', en: 'where the school lies' },
    affiliated: { zh: '学校隶属（主管部门所在区划）', en: 'whose school it is' },
  },
  reads: { teacher, dualQualification, organisation },
  measure: (db, at) =>
    db
      .selectFrom('teacher')
      .innerJoin('organisation as school', 'school.id', 'teacher.school')
      .leftJoin('organisation as authority', 'authority.id', 'school.competentAuthority')
      .leftJoin(
        (held) =>
          held
            .selectFrom('dualQualification as q')
            .where('q.recognisedOn', '<=', at.on)
            .where(sql<boolean>`coalesce(q."reviewDue" >= ${at.on}::date, true)`)
            .where(sql<boolean>`coalesce(q."revokedOn" > ${at.on}::date, true)`)
            .groupBy('q.teacher')
            .select(['q.teacher', sql<boolean>`bool_or(q."standard" = 'national2022')`.as('national')])
            .as('held'),
        (join) => join.onRef('held.teacher', '=', 'teacher.id'),
      )
      .where('teacher.joinedOn', '<=', at.on)
      .where(sql<boolean>`coalesce("teacher"."leftOn" > ${at.on}::date, true)`)
      .where('teacher.duty', '<>', 'outside')
      .select([
        'teacher.id',
        'school.division',
        sql<string | null>`coalesce("authority"."division", "school"."division")`.as('affiliated'),
        'teacher.school',
        sql<boolean>`"held"."teacher" is not null`.as('recognised'),
        sql<boolean>`coalesce("held"."national", false)`.as('recognised2022'),
        sql<boolean>`"teacher"."duty" = 'fullTime'
          and "teacher"."teachingCategory" in ('professional', 'practiceInstructor')`.as('professional'),
        sql<boolean>`"teacher"."duty" = 'fullTime'`.as('fullTime'),
        sql<boolean>`true`.as('staff'),
      ]),
  basis: [
    ownDocument,
    unread(
      '教职成〔2010〕12号',
      '双师型教师在专业教师中计算，中等职业学校设置标准不低于30%',
      'Counted among professional teachers; the standard for secondary schools asks for 30 %',
      '第七条',
    ),
  ],
  caveats: [
    {
      zh: '认定复核到期或撤销后不再计入；同一教师持几项认定只计一人。',
      en: 'A recognition past its review or revoked no longer counts; one person counts once.',
    },
  ],
  breaks: [
    {
      on: '2022-10-01',
      why: {
        zh: '此前由学校自认，此后按教师厅〔2022〕8号分级认定（日期待核）',
        en: 'Recognised by schools themselves before, by the national standard since (date to be verified)',
      },
    },
  ],
  answers: { words: [['双师型', '教师'], ['双师素质']], units: ['%'] },
})
