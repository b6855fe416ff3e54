import { indicators, parameters, rules } from '@zhiqiao/definitions'
import { newId } from '@zhiqiao/registry'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { computeIndicator, judgeRule, type Sandbox } from '../index.ts'
import { openRegion, type Region } from '../testing/open-region.ts'

let region: Region
let city: string
let county: string
let school: string
let enterprise: string

beforeAll(async () => {
  region = await openRegion('2026-11-21')
  city = region.places.云岭市!.id
  county = region.places.清河区!.id
  school = region.bodies.云岭市职业教育中心!
  enterprise = region.bodies.云岭风光新能源装备有限公司!
})
afterAll(() => region?.close())

type Added = NonNullable<Sandbox['added']>
const row = (values: Record<string, unknown>) => ({ id: newId(), state: 'confirmed', ...values })

/** Verdicts over records that are tried out only. */
async function verdict(rule: string, set: Record<string, number>, added: Added, on = '2026-11-21') {
  const { findings, kept } = await region.system((session) =>
    judgeRule(session, rules[rule]!, parameters, {
      on,
      division: city,
      view: { eyes: 'all', unconfirmed: true, whatIf: { parameters: set, added } },
    }),
  )
  return findings[0] ? findings[0].verdict : kept > 0 ? 'kept' : 'none'
}

const value = async (indicator: string, added: Added, numerator?: string) =>
  (
    await region.system((session) =>
      computeIndicator(session, indicators[indicator]!, parameters, {
        on: '2026-11-21',
        numerator,
        view: { eyes: 'all', whatIf: { added } },
      }),
    )
  ).value

const wan = 1_000_000

describe('money', () => {
  const years = (before: number | null, spent: number, more: Record<string, unknown> = {}) => ({
    divisionYear: [
      ...(before === null ? [] : [row({ division: county, year: 2024, vocationalExpenditure: before * wan })]),
      row({ division: county, year: 2025, vocationalExpenditure: spent * wan, ...more }),
    ],
  })

  test('spending grows by what is laid down, by less, and where the year before is not known', async () => {
    const grows = (before: number | null, spent: number) =>
      verdict('vocationalInvestmentGrows', { investmentGrowth: 5 }, years(before, spent))
    expect(await grows(1000, 1050)).toBe('kept')
    expect(await grows(1000, 1051)).toBe('kept')
    expect(await grows(1000, 1049)).toBe('broken')
    expect(await grows(null, 1050)).toBe('unclear')
    expect(await value('vocationalInvestmentGrowth', years(1000, 1050))).toBe(5)
    expect(await value('vocationalInvestmentGrowth', years(null, 1050))).toBeNull()
  })

  test('new money favours vocational education when its share of it is above its share of all', async () => {
    const favours = (vocational: number, general: number) =>
      verdict(
        'newMoneyFavoursVocational',
        { newMoneyFavours: 1 },
        {
          ...years(null, 200, { educationExpenditure: 1000 * wan }),
          budgetLine: [
            row({
              year: 2025,
              organisation: enterprise,
              amount: vocational * wan,
              added: true,
              arrangedForVocational: true,
            }),
            row({
              year: 2025,
              organisation: enterprise,
              amount: general * wan,
              added: true,
              arrangedForVocational: false,
            }),
          ],
        },
      )
    expect(await favours(21, 79)).toBe('kept')
    expect(await favours(20, 80)).toBe('broken')
    expect(await favours(19, 81)).toBe('broken')
    expect(
      await value('newMoneyForVocational', {
        budgetLine: [
          row({ year: 2026, organisation: school, amount: 30 * wan, added: true, arrangedForVocational: true }),
          row({ year: 2026, organisation: school, amount: 70 * wan, added: true, arrangedForVocational: false }),
          row({ year: 2026, organisation: school, amount: 900 * wan, added: false, arrangedForVocational: true }),
        ],
      }),
    ).toBe(30)
  })

  test('training funds are fully extracted at the share of the payroll, not below; without a payroll nothing is said', async () => {
    const fund = (extracted: number, payroll: number | null): Added => ({
      staffTrainingFund: [row({ enterprise, year: 2025, extracted: extracted * wan })],
      enterpriseYear: payroll === null ? [] : [row({ enterprise, year: 2025, payroll: payroll * wan })],
    })
    const extracted = (...of: Parameters<typeof fund>) =>
      verdict('trainingFundExtracted', { trainingFundShare: 1.5 }, fund(...of))
    expect(await extracted(15, 1000)).toBe('kept')
    expect(await extracted(14.99, 1000)).toBe('broken')
    expect(await extracted(15, null)).toBe('unclear')
    expect(await value('trainingFundShare', fund(15, 1000))).toBe(1.5)
  })
})

describe('what is kept and handed in', () => {
  const summary = (state: string, submittedOn: string | null): Added => {
    const round = row({ division: city, dueOn: '2026-11-20', state: 'open' })
    return {
      workSummaryRound: [round],
      workSummary: [row({ round: round.id, organisation: school, state, submittedOn })],
    }
  }

  test('an annual report is in time on its day, late the day after, and not judged before it is due', async () => {
    const reported = (state: string, on: string | null, today?: string) =>
      verdict('annualReportOnTime', {}, summary(state, on), today)
    expect(await reported('submitted', '2026-11-20')).toBe('kept')
    expect(await reported('submitted', '2026-11-21')).toBe('broken')
    expect(await reported('draft', null)).toBe('broken')
    expect(await reported('returned', '2026-11-19')).toBe('broken')
    expect(await reported('draft', null, '2026-11-20')).toBe('none')
  })

  test('evidence of a task closed out is kept to the last day of its years', async () => {
    const document = row({ division: city, state: 'issued' })
    const done = row({ document: document.id, closedOn: '2023-11-21', state: 'done' })
    const kept = (papers: number, on?: string) =>
      verdict(
        'evidenceRetained',
        { evidenceYears: 3 },
        {
          policyDocument: [document],
          task: [done],
          evidence: Array.from({ length: papers }, () => row({ task: done.id, title: '佐证' })),
        },
        on,
      )
    expect(await kept(1)).toBe('kept')
    expect(await kept(0)).toBe('broken')
    expect(await kept(0, '2026-11-22')).toBe('none')
  })

  test('programmes were adjusted as often as laid down; where no window was ever recorded nothing is said', async () => {
    const adjusted = (required: number, windows: Added) =>
      verdict('adjustmentEachYear', { adjustmentsPerYear: required }, windows)
    const window = (closesOn: string, state = 'closed') => row({ division: city, closesOn, state })
    expect(await adjusted(1, { filingWindow: [window('2025-10-31')] })).toBe('kept')
    expect(await adjusted(2, { filingWindow: [window('2025-10-31')] })).toBe('broken')
    expect(await adjusted(1, { filingWindow: [window('2026-10-31')] })).toBe('broken')
    expect(await adjusted(1, { filingWindow: [window('2025-10-31', 'planned')] })).toBe('broken')
    expect(await adjusted(1, {})).toBe('unclear')
    expect(await value('adjustmentRounds', { filingWindow: [window('2026-10-31'), window('2025-10-31')] })).toBe(1)
  })
})

describe('people and results', () => {
  test('master teachers selected, and how many more than the year before', async () => {
    const project = row({ series: 'masterTeacher' })
    const selected = (cohort: number, status = 'selected') =>
      row({ project: project.id, organisation: school, cohort, status })
    const added = {
      project: [project],
      projectParticipant: [selected(2026), selected(2026), selected(2025), selected(2026, 'withdrawn')],
    }
    expect(await value('masterTeachersSelected', added)).toBe(2)
    expect(await value('masterTeachersSelected', added, 'rise')).toBe(1)
    const fewer = { ...added, projectParticipant: [selected(2025)] }
    expect(await value('masterTeachersSelected', fewer, 'rise')).toBe(-1)
  })

  test('results are converted with an enterprise', async () => {
    const of = (more: Record<string, unknown>): Added => ({
      researchProject: [row({ school, from: '2025-01-01', acceptedOn: '2026-06-30', ...more })],
    })
    const judged = (more: Record<string, unknown>) =>
      verdict('conversionNeedsEnterprise', { conversionNeedsEnterprise: 1 }, of(more))
    expect(await judged({ converted: true, enterprise })).toBe('kept')
    expect(await judged({ converted: true })).toBe('broken')
    expect(await judged({ conversionPlan: [newId()] })).toBe('broken')
    expect(await judged({})).toBe('none')
    expect(await value('conversionWithEnterprise', of({ converted: true }))).toBe(0)
    expect(await value('conversionWithEnterprise', of({ converted: true, enterprise }))).toBe(100)
    expect(await value('conversionWithEnterprise', of({}))).toBeNull()
  })
})
