import { type Chapter, told } from '../generator/chapter.ts'

/** Ten items by which the bureau scores offerings: which number, whose, red and green line, weight. */
const items = [
  ['招生计划完成率', 'quotaFulfilment', 'offering', 'higher', 85, 90, 5],
  ['专业生师比', 'studentsPerTeacher', 'offering', 'lower', 22, 18, 3],
  ['质量抽测合格率', 'samplingPassed', 'offering', 'higher', 70, 85, 3],
  ['毕业生获证率', 'graduatesCertified', 'offering', 'higher', 60, 75, 4],
  ['毕业率', 'graduationRate', 'offering', 'higher', 92, 95, 3],
  ['毕业去向落实率', 'destinationRate', 'offering', 'higher', 92, 96, 5],
  ['对口就业率', 'matchedEmploymentShare', 'offering', 'higher', 68, 70, 4],
  ['在校生满意度', 'studentSatisfaction', 'school', 'higher', 40, 55, 4],
  ['毕业生满意度', 'graduateSatisfaction', 'school', 'higher', 92, 95, 4],
  ['订单培养学生占比', 'commissionedShare', 'offering', 'higher', 8, 15, 4],
] as const

/** 专业质量评价指标 of the city, in force since 2025. */
export const qualityChapters: readonly Chapter[] = [
  told('qualityItem', ({ division }) =>
    items.map(([name, indicator, counted, better, red, green, weight], at) => [
      indicator,
      {
        name,
        division: division('city'),
        position: at + 1,
        ...{ indicator, counted, better, red, green, weight },
        basis: '云教职成〔2025〕9号：中等职业学校专业建设质量评价办法（试行）',
        from: '2025-01-01',
      },
    ]),
  ),
]
