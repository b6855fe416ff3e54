import { type Chapter, type Row, told } from '../generator/chapter.ts'
import { budgetLines, type Surcharge, surcharges, wan } from '../generator/funding-plan.ts'
import type { Region } from '../generator/open-region.ts'
import { enrolmentAt } from './offering.ts'

/** Money, and what is known of each place and year. */
export const moneyChapters: readonly Chapter[] = [
  { register: 'divisionYear', source: 'educationStatistics', rows: years },
  told('fundSource', ({ body, division }) => [
    ...(['city', 'qinghe', 'lanshan', 'shiqiao'] as const).map(
      (key) =>
        [
          `surcharge.${key}`,
          {
            name: `${{ city: '市本级', qinghe: '清河区', lanshan: '澜山县', shiqiao: '石桥县' }[key]}教育费附加`,
            fundLevel: key === 'city' ? 'city' : 'county',
            kind: 'educationSurcharge',
            authority: body(key === 'city' ? 'finance' : key === 'qinghe' ? 'financeQinghe' : `${key}Education`),
            division: division(key),
            documentNumber: '云财教〔2023〕15号',
            scope: '用于改善职业学校办学条件的比例不低于30%。',
            validFrom: '2023-01-01',
          },
        ] as const,
    ),
    [
      'quality',
      {
        name: '现代职业教育质量提升计划资金',
        fundLevel: 'central',
        kind: 'modernVocational',
        authority: body('finance'),
        division: division('city'),
        validFrom: '2022-01-01',
      },
    ],
    [
      'employment',
      {
        name: '就业补助资金（职业培训补贴）',
        fundLevel: 'province',
        kind: 'employment',
        authority: body('labour'),
        division: division('city'),
        documentNumber: '云人社发〔2024〕35号',
        validFrom: '2024-01-01',
      },
    ],
    [
      'farmer',
      {
        name: '高素质农民培育资金',
        fundLevel: 'central',
        kind: 'farmerTraining',
        authority: body('agriculture'),
        division: division('city'),
        validFrom: '2022-01-01',
      },
    ],
    [
      'aid',
      {
        name: '中职学生资助补助经费',
        fundLevel: 'central',
        kind: 'studentAid',
        authority: body('finance'),
        division: division('city'),
        validFrom: '2022-01-01',
      },
    ],
  ]),
  { register: 'budgetLine', rows: lines },
  { register: 'fundUse', rows: uses },
  told('donation', ({ body }) => [
    [
      'turbine',
      {
        item: '机舱实训台架两套',
        organisation: body('centre'),
        donorKind: 'enterprise',
        donorBody: body('turbine'),
        form: 'equipment',
        agreedOn: '2025-04-16',
        promised: wan(86),
        received: wan(86),
        receivedOn: '2025-06-10',
        valuedBy: '示例资产评估机构',
        purpose: 'equipment',
      },
    ],
    [
      'dairy',
      {
        item: '烘焙实训室改造',
        organisation: body('labourSchool'),
        donorKind: 'enterprise',
        donorBody: body('dairy'),
        form: 'money',
        agreedOn: '2026-03-08',
        promised: wan(40),
        received: wan(20),
        receivedOn: '2026-05-12',
        purpose: 'building',
      },
    ],
    [
      'alumni',
      {
        item: '校友助学金',
        organisation: body('lanshanSchool'),
        donorKind: 'person',
        donorName: '热心校友示例',
        form: 'money',
        agreedOn: '2026-09-10',
        promised: wan(5),
        received: wan(5),
        receivedOn: '2026-09-10',
        purpose: 'aid',
      },
    ],
  ]),
  told('financing', ({ body, id }) => [
    [
      'park',
      {
        organisation: body('zoneOffice'),
        kind: 'specialBond',
        purpose: '经开区产教园二期建设',
        project: id('project', 'park'),
        financierName: '省级政府专项债券（示例）',
        amount: wan(12_000),
        rate: 2.6,
        signedOn: '2025-07-15',
        dueOn: '2040-07-15',
      },
    ],
    [
      'centreLoan',
      {
        organisation: body('centre'),
        kind: 'loan',
        purpose: '实训设备更新贷款',
        financierName: '示例银行云岭分行',
        amount: wan(900),
        rate: 3.1,
        subsidised: wan(18),
        signedOn: '2024-11-20',
        dueOn: '2029-11-20',
      },
    ],
  ]),
]

function* lines(region: Region): Generator<Row> {
  for (const [at, line] of budgetLines(region).entries()) {
    const over = line.year < 2026
    yield {
      id: region.id('budgetLine', line.key),
      values: {
        year: line.year,
        name: line.name,
        number: `云财教〔${line.year}〕${20 + at}号`,
        fundSource: region.id('fundSource', line.fund),
        functionalClass: line.functionalClass,
        organisation: region.body(line.organisation),
        amount: line.amount,
        allottedOn: `${line.year}-03-${String(5 + (at % 20)).padStart(2, '0')}`,
        arrangedForVocational: line.vocational,
        added: at % 5 === 0,
        purpose: line.purpose,
        performanceGoal: '按进度完成采购和建设，资金支付率不低于90%。',
        selfScore: over ? 86 + (at % 12) : null,
        performanceGrade: over ? (at % 6 === 3 ? 'fair' : at % 3 === 0 ? 'excellent' : 'good') : null,
      },
    }
  }
}

/** Money given, arrived and paid in two steps: together no more than was allotted. */
function* uses(region: Region): Generator<Row> {
  for (const [at, line] of budgetLines(region).entries()) {
    const first = Math.round(line.paid * 0.6)
    for (const [n, [kind, amount, month, content]] of (
      [
        ['arrived', line.amount, '04', '指标到位'],
        ['paid', first, '07', '第一次支付'],
        ['paid', line.paid - first, '10', '第二次支付'],
      ] as const
    ).entries())
      yield {
        id: region.id('fundUse', at * 10 + n),
        values: {
          budgetLine: region.id('budgetLine', line.key),
          kind,
          on: `${line.year}-${month}-${String(3 + (at % 25)).padStart(2, '0')}`,
          amount,
          content,
          purpose: kind === 'paid' ? line.purpose : null,
          payee: kind === 'paid' ? '中标单位（示例）' : null,
          voucher: kind === 'paid' ? `ZF${line.year}${String(at * 10 + n).padStart(4, '0')}` : null,
        },
      }
  }
}

const places = {
  city: { population: null, townships: null, villages: null, general: 280, standards: [5_200, 5_000, 1_600, 1_550] },
  qinghe: { population: 146_000, townships: 6, villages: 22, general: 180, standards: [4_900, 4_900, 1_500, 1_500] },
  lanshan: { population: 98_000, townships: 6, villages: 21, general: 95, standards: [4_600, 4_700, 1_500, 1_500] },
  // Less for vocational than for general schools: what the plan forbids.
  shiqiao: { population: 83_000, townships: 5, villages: 17, general: 85, standards: [4_100, 4_600, 1_300, 1_450] },
} as const

/** Vocational to general new entrants, of all the city: it has slowly slipped. */
const ratios: Readonly<Record<number, number>> = { 2023: 0.97, 2024: 0.95, 2025: 0.94, 2026: 0.92 }

function* years(region: Region): Generator<Row> {
  for (const year of [2023, 2024, 2025, 2026])
    for (const [key, place] of Object.entries(places) as [
      keyof typeof places,
      (typeof places)[keyof typeof places],
    ][]) {
      const own = region.schools.filter(({ division }) => division === key)
      const entrantsOf = (level: string, of = own) =>
        of
          .flatMap(({ offerings }) => offerings)
          .filter((offering) => offering.level === level)
          .reduce((sum, { cohorts }) => sum + cohorts.get(year)!.registered, 0)
      const story = region.schools.filter(({ division }) => division in places)
      const general = Math.round((entrantsOf('secondary', story) / ratios[year]!) * (place.general / 640))
      const skilled = own.flatMap(({ offerings }) => offerings).filter(({ level }) => level === 'intermediateSkill')
      const surcharge = surcharges.find((each) => each.division === key && each.year === year)
      const [secondaryStandard, generalStandard, secondaryPublicFunds, generalPublicFunds] = place.standards
      const over = year < 2026
      yield {
        id: region.id('divisionYear', `${key}.${year}`),
        values: {
          division: region.division(key),
          year,
          referenceDate: `${year}-09-01`,
          residentPopulation:
            over && place.population ? Math.round(place.population * (1 - (2025 - year) * 0.002)) : null,
          townships: place.townships,
          villages: place.villages,
          juniorGraduates: key === 'city' ? null : Math.round(general + entrantsOf('secondary') * 1.6 + 60),
          generalNewEntrants: general,
          generalEnrolment: Math.round(general * 2.95),
          skilledWorkerNewEntrants: key === 'city' ? entrantsOf('intermediateSkill') : 0,
          skilledWorkerEnrolment: skilled.reduce((sum, offering) => sum + enrolmentAt(offering, year), 0),
          wentElsewhere: key === 'city' ? null : Math.round(general * 0.14),
          ...(over && {
            secondaryStandard,
            generalStandard,
            secondaryPublicFunds,
            generalPublicFunds,
            educationExpenditure: wan((place.population ?? 160_000) / 8),
            vocationalExpenditure: wan((place.population ?? 160_000) / 76),
          }),
          ...(surcharge && surchargeFigures(region, surcharge)),
          note: key === 'city' ? '市本级，不含各县（区）。' : null,
        },
      }
    }
}

/** What was arranged is what was allotted; what was spent on vocational education is what was paid. */
function surchargeFigures(region: Region, { division, year, collected, spent }: Surcharge): Row['values'] {
  const own = budgetLines(region).filter((line) => line.fund === `surcharge.${division}` && line.year === year)
  return {
    surchargeCollected: wan(collected),
    surchargeAllocated: wan(Math.round(spent * 1.015)),
    surchargeSpent: wan(spent),
    vocationalAllocated: own.reduce((sum, { amount }) => sum + amount, 0),
    vocationalSpent: own.reduce((sum, { paid }) => sum + paid, 0),
    localSurchargeCollected: wan(Math.round((collected * 2) / 3)),
    localVocationalSpent: wan(Math.round(spent * 0.08)),
  }
}
