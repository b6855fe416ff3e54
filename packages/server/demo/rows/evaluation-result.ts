import { integrationEvaluation } from '@zhiqiao/definitions'
import { gradeOf, ranksOf } from '@zhiqiao/work'
import type { Row } from '../generator/chapter.ts'
import type { Region } from '../generator/open-region.ts'

/** Lower bounds of the grades in every scheme of the region. */
export const bounds = { excellentFrom: 90, goodFrom: 80, qualifiedFrom: 70, basicallyFrom: 60 }
export const experts = ['赵云舟示例', '钱子轩示例', '孙若宁示例'] as const

/** The items of 2025, all scored by hand; those of 2026 are the ready-made set. */
export const items = [
  ['1', '专业对接产业链', 20, 'register', 'keyIndustryOfferingShare'],
  ['2', '双师型教师占比', 15, 'register', 'dualQualifiedShare'],
  ['3', '校企合作协议履行', 20, 'register', ''],
  ['4', '毕业生对口就业', 15, 'register', 'matchedEmploymentShare'],
  ['5', '社会培训', 15, 'register', 'trainingPersonTimes'],
  ['6', '企业满意度', 15, 'survey', ''],
] as const

/** The six schools and how they did: part of the points of every item. */
export const evaluated = [
  ['centre', 0.92],
  ['technical', 0.94],
  ['qingheSchool', 0.72],
  ['lanshanSchool', 0.83],
  ['shiqiaoSchool', 0.62],
  ['labourSchool', 0.86],
] as const
const whole = '学校整体'

export function* scores(region: Region): Generator<Row> {
  for (const [at, [key, share]] of evaluated.entries())
    for (const [number, , points] of items)
      yield {
        id: region.id('evaluationScore', `${key}.${number}`),
        values: {
          round: region.id('evaluationRound', '2025'),
          organisation: region.body(key),
          subject: whole,
          item: region.id('evaluationItem', number),
          stage: 'first',
          scorer: region.person(experts[Math.floor(at / 2)]!),
          points: scored(region, key, number, points * share),
          remark: share < 0.7 ? '佐证材料不全，协议履行率低。' : null,
        },
      }
  for (const [at, [key, share]] of evaluated.entries())
    for (const { number, points, figure } of integrationEvaluation)
      if (!figure && !integrationEvaluation.some((line) => line.number.startsWith(`${number}.`))) {
        const given = {
          round: region.id('evaluationRound', '2026'),
          organisation: region.body(key),
          subject: whole,
          item: region.id('evaluationItem', `2026.${number}`),
          stage: 'first',
        }
        yield {
          id: region.id('evaluationScore', `2026.${key}.${number}`),
          values: {
            ...given,
            scorer: region.person(experts[Math.floor(at / 2)]!),
            points: Math.min(points, scored(region, key, `2026.${number}`, points * share)),
          },
        }
        // The enterprise has scored the first two schools and not yet the third.
        if (at < 2)
          yield {
            id: region.id('evaluationScore', `2026.enterprise.${key}.${number}`),
            values: { ...given, scorer: region.person('唐示例'), points: Math.round(points * share) - 1 },
          }
      }
}

const scored = (region: Region, key: string, number: string, points: number) =>
  Math.round(points * 10 + region.dice('score', key, number).between(-8, 6)) / 10

/** Totals, ranks and grades as the scheme has them follow from the scores. */
export function* results(region: Region): Generator<Row> {
  const totals = evaluated.map(([key, share]) => {
    const parts = items.map(([number, item, of]) => {
      const points = scored(region, key, number, of * share)
      const asked = new URLSearchParams({
        round: region.id('evaluationRound', '2025'),
        organisation: region.body(key),
        item: region.id('evaluationItem', number),
      })
      return {
        number,
        item,
        points,
        of,
        counted: points,
        from: '1份评分',
        open: `/app/register/evaluation-score?${asked}`,
      }
    })
    return { parts, points: Math.round(parts.reduce((sum, { points }) => sum + points, 0) * 100) / 100 }
  })
  const process = evaluated.map(([, share]) => Math.round(share * 1000) / 10)
  for (const [at, [key]] of evaluated.entries())
    yield {
      id: region.id('evaluationResult', `process.${key}`),
      values: {
        round: region.id('evaluationRound', 'process'),
        organisation: region.body(key),
        subject: whole,
        ...placed(process, at),
        noticedOn: '2026-07-02',
      },
    }
  for (const [at, [key, share]] of evaluated.entries())
    yield {
      id: region.id('evaluationResult', key),
      values: {
        round: region.id('evaluationRound', '2025'),
        organisation: region.body(key),
        subject: whole,
        ...placed(
          totals.map(({ points }) => points),
          at,
        ),
        parts: totals[at]!.parts,
        opinion: share > 0.8 ? '产教融合工作扎实，特色明显。' : '专业对接产业不够，校企合作停留在协议。',
        problems: share > 0.8 ? null : '专业群未对接产业链；企业参与课程建设少。',
        noticedOn: '2025-11-25',
        ...(key === 'qingheSchool' && {
          appealedOn: '2025-12-03',
          appeal: '服务业专业未列入产业链，建议调整指标口径。',
          appealDecision: 'upheld',
          appealDecidedOn: '2025-12-10',
          appealAnswer: '评价指标按方案执行，意见纳入下一轮修订。',
        }),
      },
    }
}

/** Points with the place and the grade they earn. */
function placed(totals: readonly number[], at: number) {
  const points = totals[at]!
  const grade = gradeOf(points, {
    excellent: bounds.excellentFrom,
    good: bounds.goodFrom,
    qualified: bounds.qualifiedFrom,
    basicallyQualified: bounds.basicallyFrom,
  })!
  return { points, rank: ranksOf(totals)[at]!, computedGrade: grade, grade }
}
