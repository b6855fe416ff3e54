import { type Chapter, type Row, told } from '../generator/chapter.ts'
import type { Enterprise } from '../generator/enterprise-plan.ts'
import type { Region } from '../generator/open-region.ts'

/** Integrated enterprises: how they were recognised, what they invested, what they got for it. */
export const incentiveChapters: readonly Chapter[] = [
  { register: 'integratedEnterpriseRecognition', rows: recognitions },
  { register: 'recognitionEvidence', rows: evidences },
  { register: 'vocationalInvestment', rows: investments },
  { register: 'surchargeCredit', rows: credits },
  { register: 'staffTrainingFund', rows: funds },
  told('incentiveGranted', ({ body, id }) => [
    [
      'loan',
      {
        enterprise: body('turbine'),
        name: '产教融合专项贷款贴息',
        kind: 'finance',
        basis: '云政办发〔2024〕18号 第八条',
        recognition: id('integratedEnterpriseRecognition', 'turbine'),
        amount: 48_000_000,
        appliedOn: '2025-03-10',
        grantedBy: body('finance'),
        grantedOn: '2025-06-20',
      },
    ],
    [
      'land',
      {
        enterprise: body('battery'),
        name: '产教融合实训用地指标优先安排',
        kind: 'land',
        basis: '云政办发〔2024〕18号 第八条',
        recognition: id('integratedEnterpriseRecognition', 'battery'),
        area: 3_200,
        appliedOn: '2025-11-18',
        grantedBy: body('land'),
        grantedOn: '2026-04-30',
      },
    ],
    [
      'credit',
      {
        enterprise: body('grain'),
        name: '信用加分',
        kind: 'credit',
        basis: '云政办发〔2024〕18号 第八条',
        recognition: id('integratedEnterpriseRecognition', 'grain'),
        grantedBy: body('development'),
        grantedOn: '2025-01-15',
        validTo: '2027-12-31',
      },
    ],
    [
      'subsidy',
      {
        enterprise: body('care'),
        name: '实训设备投入补助',
        kind: 'fiscal',
        basis: '云政办发〔2024〕18号 第八条',
        recognition: id('integratedEnterpriseRecognition', 'care'),
        amount: 15_000_000,
        appliedOn: '2026-09-10',
        grantedBy: body('finance'),
        grantedOn: '2026-11-18',
      },
      'submitted',
    ],
  ]),
]

const recognised = ({ enterprises }: Region): Enterprise[] => enterprises.filter(({ integratedOn }) => integratedOn)

function* recognitions(region: Region): Generator<Row> {
  for (const { key, id, integratedOn } of recognised(region)) {
    const year = Number(integratedOn!.slice(0, 4))
    yield {
      id: region.id('integratedEnterpriseRecognition', key),
      values: {
        enterprise: id,
        level: 'prefecture',
        stage: 'recognised',
        appliedOn: `${year - 1}-05-10`,
        excludedBusiness: false,
        accidentFree: true,
        creditChecked: true,
        checkedOn: `${year - 1}-06-20`,
        recommendation: '深度参与办学，校企合作协议履行良好，建议入库培育。',
        recommendedBy: region.body('industry'),
        recommendedOn: `${year - 1}-07-01`,
        noticeFrom: `${year - 1}-08-05`,
        noticeTo: `${year - 1}-08-14`,
        listedOn: `${year - 1}-09-01`,
        planPublishedOn: `${year - 1}-10-15`,
        recognisedOn: integratedOn,
        decidedBy: '云岭市发展和改革委员会、云岭市教育局',
        documentNumber: `云发改社会〔${year}〕${year - 1990}号`,
        validTo: `${year + 3}-12-31`,
      },
    }
  }
  // Two more are on their way: one listed for cultivation, one application at the bureau.
  yield {
    id: region.id('integratedEnterpriseRecognition', 'steel'),
    values: {
      enterprise: region.body('steel'),
      level: 'prefecture',
      stage: 'listed',
      appliedOn: '2026-05-12',
      accidentFree: true,
      creditChecked: true,
      listedOn: '2026-09-10',
    },
  }
  yield {
    id: region.id('integratedEnterpriseRecognition', 'blade'),
    state: 'submitted',
    values: {
      enterprise: region.body('blade'),
      level: 'prefecture',
      stage: 'applied',
      appliedOn: '2026-10-26',
      accidentFree: true,
    },
  }
}

function* evidences(region: Region): Generator<Row> {
  for (const [at, { key, chain }] of recognised(region).entries())
    yield {
      id: region.id('recognitionEvidence', key),
      values: {
        recognition: region.id('integratedEnterpriseRecognition', key),
        condition: at % 2 === 0 ? 'programmes' : 'investment',
        statement: at % 2 === 0 ? '与职业学校共建专业并开展订单培养。' : '向职业学校投入实训设备。',
        school: region.body(chain === 'food' ? 'lanshanSchool' : 'centre'),
        from: '2022-09-01',
        quantity: at % 2 === 0 ? 2 : null,
        quantityUnit: at % 2 === 0 ? '个专业' : null,
        amount: at % 2 === 0 ? null : 120_000_000,
      },
    }
}

/** What the recognised ones have put into vocational education, year by year. */
const invested = (region: Region, { number }: Enterprise, year: number): number =>
  region.dice('investment', number, year).between(12, 90) * 1_000_000

function* investments(region: Region): Generator<Row> {
  for (const enterprise of recognised(region))
    for (const year of [2024, 2025]) {
      if (Number(enterprise.integratedOn!.slice(0, 4)) > year) continue
      yield {
        id: region.id('vocationalInvestment', enterprise.number * 100 + (year - 2000)),
        values: {
          enterprise: enterprise.id,
          item: `${year}年校企共建实训设备投入`,
          kind: 'equipment',
          year,
          school: region.body(enterprise.chain === 'food' ? 'lanshanSchool' : 'centre'),
          amount: invested(region, enterprise, year),
          paidOn: `${year}-10-20`,
          eligible: true,
        },
      }
    }
}

/** 抵免: 30 % of the year's investment at most, and no more than what was owed. */
function* credits(region: Region): Generator<Row> {
  for (const enterprise of recognised(region)) {
    if (Number(enterprise.integratedOn!.slice(0, 4)) > 2025) continue
    const taxBase = enterprise.staff * 900_000
    const educationSurcharge = Math.round(taxBase * 0.03)
    const localSurcharge = Math.round(taxBase * 0.02)
    const newInvestment = invested(region, enterprise, 2025)
    const creditable = Math.round(newInvestment * 0.3)
    const educationCredit = Math.min(educationSurcharge, creditable)
    const localCredit = Math.min(localSurcharge, creditable - educationCredit)
    yield {
      id: region.id('surchargeCredit', enterprise.key),
      values: {
        enterprise: enterprise.id,
        from: '2025-01-01',
        to: '2025-12-31',
        taxBase,
        educationSurcharge,
        localSurcharge,
        educationReductions: 0,
        localReductions: 0,
        educationRelief: 0,
        localRelief: 0,
        carriedIn: 0,
        newInvestment,
        educationCredit,
        localCredit,
        educationPaid: educationSurcharge - educationCredit,
        localPaid: localSurcharge - localCredit,
        recognition: region.id('integratedEnterpriseRecognition', enterprise.key),
        filedOn: '2026-01-12',
      },
    }
  }
}

function* funds(region: Region): Generator<Row> {
  for (const { id, key, staff, number } of region.enterprises.slice(0, 30)) {
    const extracted = staff * 70_000 * 100 * 0.02
    const used = Math.round(extracted * (0.4 + (number % 6) / 12))
    yield {
      id: region.id('staffTrainingFund', key),
      values: {
        enterprise: id,
        year: 2025,
        carriedIn: Math.round(extracted * 0.1),
        extracted,
        used,
        // 60 % is due to the front line; some spend less on it.
        usedForFrontline: Math.round(used * (number % 7 === 3 ? 0.42 : 0.66)),
        usedAtSchools: Math.round(used * 0.2),
        personsTrained: Math.round(staff * 0.35),
        trainingPost: staff > 200,
        audited: staff > 300,
        auditor: staff > 300 ? '示例会计师事务所' : null,
        auditedOn: staff > 300 ? '2026-04-20' : null,
      },
    }
  }
}
