import type { Region } from './open-region.ts'

/** Places that collect and spend 教育费附加, in 万元; `city` is what the city itself spends, without its counties. */
export interface Surcharge {
  readonly division: 'city' | 'qinghe' | 'lanshan' | 'shiqiao'
  readonly year: number
  readonly collected: number
  readonly spent: number
  /** Of what was spent, on vocational education. */
  readonly vocational: number
}

/** 31.2 % of 3,750 in 2024, 32.5 % of 4,000 in 2025; 石桥县 has kept below 30 % in both. */
export const surcharges: readonly Surcharge[] = [
  { division: 'city', year: 2024, collected: 2_120, spent: 2_050, vocational: 672 },
  { division: 'qinghe', year: 2024, collected: 690, spent: 660, vocational: 211 },
  { division: 'lanshan', year: 2024, collected: 575, spent: 560, vocational: 175 },
  { division: 'shiqiao', year: 2024, collected: 500, spent: 480, vocational: 112 },
  { division: 'city', year: 2025, collected: 2_260, spent: 2_200, vocational: 748 },
  { division: 'qinghe', year: 2025, collected: 720, spent: 700, vocational: 231 },
  { division: 'lanshan', year: 2025, collected: 610, spent: 600, vocational: 191 },
  { division: 'shiqiao', year: 2025, collected: 515, spent: 500, vocational: 130 },
]

export const wan = (amount: number): number => Math.round(amount * 1_000_000)

/** One allotment and what has been paid from it, in fen. */
export interface Line {
  readonly key: string
  readonly year: number
  readonly name: string
  readonly fund: string
  readonly organisation: string
  readonly functionalClass: string
  readonly purpose: string
  readonly amount: number
  readonly paid: number
  readonly vocational: boolean
}

/** Who spends a place's surcharge for vocational education, and what part of it. */
const shares = {
  city: [
    ['centre', 0.4],
    ['technical', 0.35],
    ['labourSchool', 0.15],
    ['education', 0.1],
  ],
  qinghe: [
    ['qingheSchool', 0.8],
    ['qingheEducation', 0.2],
  ],
  lanshan: [
    ['lanshanSchool', 0.85],
    ['lanshanEducation', 0.15],
  ],
  shiqiao: [
    ['shiqiaoSchool', 0.9],
    ['shiqiaoEducation', 0.1],
  ],
} as const

/** All allotments: of the surcharge as it was spent, of other funds as they were given. */
export function budgetLines(region: Region): Line[] {
  const lines: Line[] = []
  for (const { division, year, vocational } of surcharges) {
    let paidOpen = wan(vocational)
    for (const [at, [organisation, share]] of shares[division].entries()) {
      const last = at === shares[division].length - 1
      const paid = last ? paidOpen : wan(Math.round(vocational * share))
      paidOpen -= paid
      lines.push({
        key: `surcharge.${division}.${organisation}.${year}`,
        year,
        name: `${year}年教育费附加职业教育专项`,
        fund: `surcharge.${division}`,
        organisation,
        functionalClass: '2050905',
        purpose: at === 0 ? 'equipment' : 'building',
        amount: paid + wan(1 + at),
        paid,
        vocational: true,
      })
    }
  }
  for (const { key, division, growth } of region.schools.slice(0, 6))
    for (const year of [2025, 2026]) {
      const amount = wan(Math.round([180, 160, 60, 55, 48, 110][region.school(key).number]! * growth))
      lines.push({
        key: `quality.${key}.${year}`,
        year,
        name: `${year}年现代职业教育质量提升计划中央资金`,
        fund: 'quality',
        organisation: key,
        functionalClass: key === 'labourSchool' ? '2050303' : '2050302',
        purpose: 'equipment',
        amount,
        // The one that spends too slowly.
        paid: Math.round(amount * (year === 2025 ? 0.96 : division === 'lanshan' ? 0.22 : 0.74)),
        vocational: true,
      })
    }
  for (const year of [2025, 2026])
    for (const [fund, organisation, name, functionalClass, amount, share] of [
      ['employment', 'labour', '职业培训补贴', '2080702', 640, 0.7],
      ['farmer', 'agriculture', '高素质农民培育', '2050803', 210, 0.82],
      ['aid', 'education', '中职学生资助补助', '2050302', 320, 0.9],
    ] as const)
      lines.push({
        key: `${fund}.${year}`,
        year,
        name: `${year}年${name}`,
        fund,
        organisation,
        functionalClass,
        purpose: fund === 'aid' ? 'aid' : 'training',
        amount: wan(amount),
        paid: Math.round(wan(amount) * (year === 2025 ? 0.99 : share)),
        vocational: fund !== 'farmer',
      })
  return lines
}
