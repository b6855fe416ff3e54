import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument, unread } from '../basis.ts'
import { yearOver } from '../in-force.ts'
import { enterpriseYear } from '../industry/enterprise-year.register.ts'
import { student } from '../learner/student.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { internship } from './internship.register.ts'
import { internshipInsurance } from './internship-insurance.register.ts'
import { internshipPost } from './internship-post.register.ts'

const rules2021 = (zh: string, en: string) => unread('教职成〔2021〕4号 职业学校学生实习管理规定', zh, en)

/** 规上企业按职工总数的2%安排实习岗位. To the bureau only; the enterprise is shown a suggested number. */
export const postsOfLargerEnterprises = defineRule({
  name: 'postsOfLargerEnterprises',
  title: '规上企业实习岗位数',
  en: 'Internship posts of larger enterprises',
  subject: 'internship',
  kind: 'check',
  severity: 'warning',
  help: {
    zh: '规模以上（限额以上）企业在统计时点有效的实习岗位人数不少于职工总数的规定比例；职工数取最近年度。没有登记职工数的无法判断。',
    en: 'Places of the posts an enterprise above designated size has open are at least the share of its staff laid down, by the latest year.',
  },
  parameters: ['internshipPosts'],
  reads: { enterpriseYear, internshipPost, organisation },
  examines: 'organisation',
  judge: (db, at) => {
    const percent = at.parameter('internshipPosts')
    const places = sql<number>`coalesce((select sum(p."capacity") from "internshipPost" as p
      where p."enterprise" = "enterpriseYear"."enterprise"
        and p."from" <= ${at.on}::date and p."to" >= ${at.on}::date), 0)::int`
    return db
      .selectFrom('enterpriseYear')
      .innerJoin('organisation', 'organisation.id', 'enterpriseYear.enterprise')
      .where('enterpriseYear.year', '<=', yearOver(at.on))
      .where(
        sql<boolean>`"enterpriseYear"."year" = (select max(y."year") from "enterpriseYear" as y
          where y."enterprise" = "enterpriseYear"."enterprise" and y."year" <= ${yearOver(at.on)})`,
      )
      .where('enterpriseYear.designatedSize', '<>', 'below')
      .select([
        'organisation.id',
        'organisation.division',
        'organisation.id as body',
        places.as('places'),
        'enterpriseYear.staff',
        sql<number | null>`ceil("enterpriseYear"."staff" * ${percent}::numeric / 100)::int`.as('suggested'),
        sql<boolean | null>`${places} >= ceil("enterpriseYear"."staff" * ${percent}::numeric / 100)`.as('verdict'),
      ])
  },
  numbers: {
    places: { zh: '实习岗位', en: 'Places', unit: { zh: '人', en: '' } },
    staff: { zh: '职工总数', en: 'Staff', unit: { zh: '人', en: '' } },
    suggested: { zh: '建议不少于', en: 'Suggested at least', unit: { zh: '人', en: '' } },
  },
  sentence: ({ places, staff, suggested }) => ({
    zh: `职工${staff}人，建议岗位不少于${suggested}人，现有${places}人。`,
    en: `${staff} staff: ${suggested} places suggested, ${places} open.`,
  }),
  basis: [ownDocument],
})

/** 实习学生不超过在岗职工总数的10%. */
export const internsWithinStaff = defineRule({
  name: 'internsWithinStaff',
  title: '实习学生占在岗职工上限',
  en: 'Interns within the staff',
  subject: 'internship',
  kind: 'check',
  severity: 'warning',
  help: {
    zh: '统计时点在一个单位岗位实习的学生人数，一般不超过该单位职工总数的规定比例；没有登记职工数的无法判断。',
    en: 'Students on-the-post at a unit on the reference date are generally no more than the share of its staff laid down.',
  },
  parameters: ['internsOfStaff'],
  reads: { internship, enterpriseYear, organisation },
  examines: 'organisation',
  judge: (db, at) => {
    const limit = at.parameter('internsOfStaff')
    const interns = sql<number>`count(distinct "internship"."student")::int`
    const staff = sql<
      number | null
    >`(select y."staff" from "enterpriseYear" as y where y."enterprise" = "organisation"."id"
      and y."year" <= ${Number(at.on.slice(0, 4))} and y."staff" is not null order by y."year" desc limit 1)`
    return db
      .selectFrom('internship')
      .innerJoin('organisation', 'organisation.id', 'internship.enterprise')
      .where('internship.kind', '=', 'onPost')
      .where(sql<boolean>`"internship"."from" <= ${at.on}::date
        and coalesce("internship"."endedOn", "internship"."to") >= ${at.on}::date`)
      .groupBy(['organisation.id', 'organisation.division'])
      .select([
        'organisation.id',
        'organisation.division',
        'organisation.id as body',
        interns.as('interns'),
        staff.as('staff'),
        sql<number>`${limit}::double precision`.as('limit'),
        sql<boolean | null>`100.0 * ${interns} <= ${limit}::double precision * ${staff}`.as('verdict'),
      ])
  },
  numbers: {
    interns: { zh: '实习学生', en: 'Interns', unit: { zh: '人', en: '' } },
    staff: { zh: '职工总数', en: 'Staff', unit: { zh: '人', en: '' } },
    limit: { zh: '一般不超过', en: 'Generally at most', unit: { zh: '%', en: '%' } },
  },
  sentence: ({ interns, staff, limit }) => ({
    zh: `实习学生${interns}人，职工${staff}人，超过${limit}%。`,
    en: `${interns} interns to ${staff} staff: more than ${limit} %.`,
  }),
  basis: [
    rules2021('实习人数上限，2016年规定第九条，2021年条文待核', 'Ceiling of interns; wording of 2021 to be checked'),
  ],
})

/** 同一岗位实习学生不超过同岗位职工的20%. */
export const internsWithinPost = defineRule({
  name: 'internsWithinPost',
  title: '同一岗位实习学生上限',
  en: 'Interns of the same post',
  subject: 'internship',
  kind: 'check',
  severity: 'warning',
  help: {
    zh: '有效实习岗位的人数上限，一般不超过同岗位职工数的规定比例；没有登记同岗位职工数的无法判断。',
    en: 'Places of an open post are generally no more than the share of those working in the same post.',
  },
  parameters: ['internsOfPost'],
  reads: { internshipPost, organisation },
  examines: 'internshipPost',
  judge: (db, at) =>
    db
      .selectFrom('internshipPost')
      .innerJoin('organisation', 'organisation.id', 'internshipPost.enterprise')
      .where('internshipPost.kind', '=', 'onPost')
      .where('internshipPost.from', '<=', at.on)
      .where('internshipPost.to', '>=', at.on)
      .select([
        'internshipPost.id',
        'organisation.division',
        'organisation.id as body',
        'internshipPost.capacity',
        'internshipPost.samePostStaff',
        sql<number>`${at.parameter('internsOfPost')}::double precision`.as('limit'),
        sql<boolean | null>`100.0 * "internshipPost"."capacity"
          <= ${at.parameter('internsOfPost')}::double precision * "internshipPost"."samePostStaff"`.as('verdict'),
      ]),
  numbers: {
    capacity: { zh: '岗位人数上限', en: 'Places', unit: { zh: '人', en: '' } },
    samePostStaff: { zh: '同岗位职工', en: 'Same post', unit: { zh: '人', en: '' } },
    limit: { zh: '一般不超过', en: 'Generally at most', unit: { zh: '%', en: '%' } },
  },
  sentence: ({ capacity, samePostStaff, limit }) => ({
    zh: `岗位人数上限${capacity}人，同岗位职工${samePostStaff}人，超过${limit}%。`,
    en: `${capacity} places to ${samePostStaff} of the same post: more than ${limit} %.`,
  }),
  basis: [rules2021('同岗位实习人数上限，2016年规定第九条，2021年条文待核', 'Ceiling in the same post; to be checked')],
})

/** Internships under way on the day or beginning later, on the post. */
const coming = (on: string) =>
  sql<boolean>`"internship"."kind" = 'onPost' and coalesce("internship"."endedOn", "internship"."to") >= ${on}::date`

/** 不得安排未满16周岁的学生岗位实习. */
export const internOfAge = defineRule({
  name: 'internOfAge',
  title: '未满16周岁不得岗位实习',
  en: 'No on-the-post internship under sixteen',
  subject: 'internship',
  kind: 'check',
  help: {
    zh: '岗位实习开始之日学生须年满16周岁；没有登记出生日期的无法判断。',
    en: 'The student is sixteen on the first day; not to be judged without a date of birth.',
  },
  reads: { internship, student, organisation },
  examines: 'internship',
  judge: (db, at) =>
    db
      .selectFrom('internship')
      .innerJoin('student', 'student.id', 'internship.student')
      .innerJoin('organisation', 'organisation.id', 'internship.school')
      .where(coming(at.on))
      .select([
        'internship.id',
        'organisation.division',
        'internship.school as body',
        'internship.from',
        sql<number | null>`extract(year from age("internship"."from", "student"."bornOn"))::int`.as('age'),
        sql<boolean | null>`("student"."bornOn" + interval '16 years')::date <= "internship"."from"`.as('verdict'),
      ]),
  numbers: {
    from: { zh: '开始日期', en: 'From' },
    age: { zh: '开始之日周岁', en: 'Age on that day', unit: { zh: '岁', en: '' } },
  },
  sentence: ({ age }) => ({
    zh: `开始之日${age}周岁，不满16周岁。`,
    en: `Aged ${age} on the first day, under sixteen.`,
  }),
  basis: [
    ownDocument,
    {
      zh: '不得安排未满16周岁的学生进行岗位实习',
      en: 'Students under sixteen may not be placed on the post',
      source: '教职成〔2021〕4号 职业学校学生实习管理规定',
      article: '第十六条',
      confirmed: true,
    },
  ],
  settleWithin: 7,
})

/** 岗位实习须签三方协议、取得同意. */
export const internshipAgreed = defineRule({
  name: 'internshipAgreed',
  title: '岗位实习三方协议与知情同意',
  en: 'Agreement and consent before an internship',
  subject: 'internship',
  kind: 'check',
  help: {
    zh: '岗位实习开始前须签订三方协议，并取得学生本人同意和监护人知情同意。已开始而缺任何一项的查出。',
    en: 'Before an on-the-post internship begins the tripartite agreement is signed and student and guardian have consented.',
  },
  reads: { internship, organisation },
  examines: 'internship',
  judge: (db, at) =>
    db
      .selectFrom('internship')
      .innerJoin('organisation', 'organisation.id', 'internship.school')
      .where(coming(at.on))
      .where('internship.from', '<=', at.on)
      .select([
        'internship.id',
        'organisation.division',
        'internship.school as body',
        'internship.from',
        'internship.agreementOn',
        'internship.studentConsentOn',
        'internship.guardianConsentOn',
        sql<boolean>`coalesce("internship"."agreementOn" <= "internship"."from"
          and "internship"."studentConsentOn" <= "internship"."from"
          and "internship"."guardianConsentOn" <= "internship"."from", false)`.as('verdict'),
      ]),
  numbers: {
    from: { zh: '开始日期', en: 'From' },
    agreementOn: { zh: '三方协议', en: 'Agreement' },
    studentConsentOn: { zh: '学生同意', en: 'Student’s consent' },
    guardianConsentOn: { zh: '监护人同意', en: 'Guardian’s consent' },
  },
  sentence: ({ from, agreementOn, studentConsentOn, guardianConsentOn }) => {
    const lacking = [
      [agreementOn, '三方协议', 'agreement'],
      [studentConsentOn, '学生同意', 'student’s consent'],
      [guardianConsentOn, '监护人知情同意', 'guardian’s consent'],
    ].filter(([on]) => on === null || on! > from)
    return {
      zh: `实习已于${from}开始，开始前缺：${lacking.map(([, zh]) => zh).join('、')}。`,
      en: `Begun on ${from} without: ${lacking.map(([, , en]) => en).join(', ')}.`,
    }
  },
  basis: [ownDocument, rules2021('三方协议与学生、监护人知情同意', 'Tripartite agreement and consents')],
  settleWithin: 7,
})

/** 实习责任保险和人身意外伤害保险, over the whole time. */
export const internInsured = defineRule({
  name: 'internInsured',
  title: '实习学生投保',
  en: 'Interns are insured',
  subject: 'internship',
  kind: 'check',
  help: {
    zh: '岗位实习学生须投保实习责任保险和人身意外伤害保险，保险期间覆盖实习全程。',
    en: 'An intern on the post has liability and accident insurance for the whole time.',
  },
  reads: { internship, internshipInsurance, organisation },
  examines: 'internship',
  judge: (db, at) => {
    const covered = (field: string, kind: string) => sql<boolean>`exists (select 1 from "internshipInsurance" as i
      where i."id" = ${sql.ref(`internship.${field}`)} and i."kind" = ${kind}
        and i."from" <= "internship"."from" and i."to" >= coalesce("internship"."endedOn", "internship"."to"))`
    return db
      .selectFrom('internship')
      .innerJoin('organisation', 'organisation.id', 'internship.school')
      .where(coming(at.on))
      .where('internship.from', '<=', at.on)
      .select([
        'internship.id',
        'organisation.division',
        'internship.school as body',
        covered('liabilityInsurance', 'liability').as('liability'),
        covered('accidentInsurance', 'accident').as('accident'),
        sql<boolean>`${covered('liabilityInsurance', 'liability')} and ${covered('accidentInsurance', 'accident')}`.as(
          'verdict',
        ),
      ])
  },
  numbers: {
    liability: { zh: '实习责任保险覆盖', en: 'Liability insurance' },
    accident: { zh: '人身意外伤害保险覆盖', en: 'Accident insurance' },
  },
  sentence: ({ liability, accident }) => ({
    zh: `没有覆盖实习全程的${[liability ? '' : '实习责任保险', accident ? '' : '人身意外伤害保险'].filter(Boolean).join('和')}。`,
    en: `Not covered for the whole time: ${[liability ? '' : 'liability', accident ? '' : 'accident'].filter(Boolean).join(' and ')} insurance.`,
  }),
  basis: [ownDocument, rules2021('实习责任保险由学校或实习单位投保', 'Liability insurance by the school or the unit')],
  settleWithin: 7,
})
