import { defineRule, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { yearOver } from '../in-force.ts'
import { division } from '../organisation/division.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { evidence } from '../plan/evidence.register.ts'
import { policyDocument } from '../plan/policy-document.register.ts'
import { task } from '../plan/task.register.ts'
import { filingWindow } from '../school/filing-window.register.ts'
import { roundsEachYear } from './rounds-each-year.ts'
import { workSummary } from './work-summary.register.ts'
import { workSummaryRound } from './work-summary-round.register.ts'

/** 年度报告按时报送: judged from the day after it was due. */
export const annualReportOnTime = defineRule({
  name: 'annualReportOnTime',
  title: '年度报告按时报送',
  en: 'Annual reports are handed in by their date',
  subject: 'governance',
  kind: 'check',
  help: {
    zh: '学校、区县的年度总结（年度报告）在布置的期限之内报送；期限未到的不判，期限之后报送的也查出。',
    en: 'Schools and counties hand in their annual report by the day set; not judged before it, and found when it came later.',
  },
  reads: { workSummary, workSummaryRound, organisation },
  examines: 'workSummary',
  judge: (db, at) => {
    const handedIn = sql`("workSummary"."state" in ('submitted', 'accepted', 'published') and "workSummary"."submittedOn" <= ${at.on}::date)`
    return db
      .selectFrom('workSummary')
      .innerJoin('workSummaryRound', 'workSummaryRound.id', 'workSummary.round')
      .innerJoin('organisation', 'organisation.id', 'workSummary.organisation')
      .where(sql<boolean>`("workSummaryRound"."dueOn" < ${at.on}::date or ${handedIn})`)
      .select([
        'workSummary.id',
        'organisation.division',
        'workSummary.organisation as body',
        'workSummaryRound.dueOn',
        sql<string | null>`case when ${handedIn} then "workSummary"."submittedOn" end`.as('submittedOn'),
        sql<boolean>`${handedIn} and "workSummary"."submittedOn" <= "workSummaryRound"."dueOn"`.as('verdict'),
      ])
  },
  numbers: {
    dueOn: { zh: '报送期限', en: 'Due on' },
    submittedOn: { zh: '报送日期', en: 'Handed in on' },
  },
  sentence: ({ dueOn, submittedOn }) => ({
    zh: submittedOn ? `期限${dueOn}，${submittedOn}才报送。` : `期限${dueOn}已过，尚未报送。`,
    en: submittedOn ? `Due on ${dueOn}, handed in on ${submittedOn}.` : `Due on ${dueOn}, not handed in yet.`,
  }),
  basis: [ownDocument],
  settleWithin: 10,
})

/** 佐证材料留存: a task closed out has its documents on record, for as long as they are to be kept. */
export const evidenceRetained = defineRule({
  name: 'evidenceRetained',
  title: '佐证材料留存备查',
  en: 'Evidence is kept',
  subject: 'governance',
  kind: 'evidence',
  help: {
    zh: '已销号的任务，在规定的留存年限之内都留有佐证材料；超过年限的不再核查。',
    en: 'A task closed out has its evidence on record for the years laid down; after them it is not examined any more.',
  },
  parameters: ['evidenceYears'],
  reads: { task, policyDocument, evidence },
  examines: 'task',
  judge: (db, at) => {
    const papers = sql<number>`(select count(*) from "evidence" as e where e."task" = "task"."id")::int`
    return db
      .selectFrom('task')
      .innerJoin('policyDocument', 'policyDocument.id', 'task.document')
      .where('task.state', '=', 'done')
      .where('task.closedOn', '<=', at.on)
      .where(
        sql<boolean>`("task"."closedOn" + make_interval(years => ${at.parameter('evidenceYears')}::int))::date
          >= ${at.on}::date`,
      )
      .select([
        'task.id',
        'policyDocument.division',
        sql<string | null>`coalesce("task"."leadBodies"[1], "policyDocument"."office")`.as('body'),
        'task.closedOn',
        papers.as('papers'),
        sql<number>`${at.parameter('evidenceYears')}::int`.as('years'),
        sql<boolean>`${papers} > 0`.as('verdict'),
      ])
  },
  numbers: {
    closedOn: { zh: '销号日期', en: 'Closed out on' },
    papers: { zh: '佐证材料', en: 'Papers', unit: { zh: '份', en: '' } },
    years: { zh: '留存年限', en: 'Kept for', unit: { zh: '年', en: 'years' } },
  },
  sentence: ({ closedOn, years }) => ({
    zh: `${closedOn}销号，没有佐证材料；应留存${years}年备查。`,
    en: `Closed out on ${closedOn} with no evidence on record, which is to be kept for ${years} years.`,
  }),
  basis: [ownDocument],
})

/** 专业每年调整一次. */
export const adjustmentEachYear = defineRule({
  name: 'adjustmentEachYear',
  title: '专业每年调整次数',
  en: 'Programmes are adjusted each year',
  subject: 'school',
  kind: 'check',
  period: 'year',
  help: {
    zh: '最近一个已结束的年度，截止的专业备案窗口不少于规定次数；窗口内没有专业变动也算调整一次。',
    en: 'In the last year that is over at least the rounds laid down were held; one without a change is a round.',
  },
  parameters: ['adjustmentsPerYear'],
  reads: { division, filingWindow },
  examines: 'division',
  judge: (db, at) => {
    const held = sql<number>`(select count(*) from "filingWindow" as w join "division" as p on p."id" = w."division"
      where starts_with(p."path", "division"."path") and w."state" <> 'planned'
        and extract(year from w."closesOn") = ${yearOver(at.on)})::int`
    return db
      .selectFrom('division')
      .where('division.id', '=', at.place.id)
      .select(['division.id', 'division.id as division'])
      .select(roundsEachYear(at, { held, register: 'filingWindow', parameter: 'adjustmentsPerYear' }))
  },
  numbers: {
    year: { zh: '年度', en: 'Year' },
    held: { zh: '已调整', en: 'Rounds', unit: { zh: '次', en: '' } },
    required: { zh: '应不少于', en: 'At least', unit: { zh: '次', en: '' } },
  },
  sentence: ({ year, held, required }) => ({
    zh: `${year}年专业调整${held}次，应不少于${required}次。`,
    en: `${held} rounds of adjustment in ${year} where ${required} are laid down.`,
  }),
  basis: [ownDocument],
})
