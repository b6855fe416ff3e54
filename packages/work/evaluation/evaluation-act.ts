import { placeOf } from '@zhiqiao/analysis'
import {
  evaluationAssignment,
  evaluationItem,
  evaluationResult,
  evaluationRound,
  evaluationScheme,
  evaluationScore,
  organisation,
} from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { computedLines } from './computed-line.ts'
import { takeSetActs } from './take-set.ts'
import { type Given, gradeOf, type Line, type Party, pointsOf, ranksOf, round, totalOf } from './total.ts'

type Round = RecordOf<ValuesOf<typeof evaluationRound>>
type Scheme = RecordOf<ValuesOf<typeof evaluationScheme>>
type Item = RecordOf<ValuesOf<typeof evaluationItem>>
type Result = RecordOf<ValuesOf<typeof evaluationResult>>
type Score = RecordOf<ValuesOf<typeof evaluationScore>>

/** Whom somebody speaks for, as schemes weigh them. */
const parties: Readonly<Record<string, Party>> = {
  government: 'government',
  supervision: 'government',
  thirdParty: 'expert',
  joint: 'expert',
  industry: 'industry',
  enterprise: 'enterprise',
  school: 'school',
}

/** The items that are scored: those without items beneath them. */
export async function leavesOf(session: Session, scheme: string): Promise<Item[]> {
  const items = await session.all(evaluationItem, { filter: { scheme }, sort: 'number' })
  return items.filter(({ id }) => !items.some(({ values }) => values.parent === id))
}

/** Whether an item's points follow from a figure. */
export const isComputed = ({ values }: Item): boolean =>
  values.indicator !== null && values.fullAt !== null && values.zeroAt !== null

export const evaluationActs: ActHandlers = {
  ...takeSetActs,

  /** 合分排名: totals of every body with scores or figures, from confirmed scores alone. */
  'evaluationRound.tally': async (session, record) => {
    const asked = record as Round
    if (asked.values.publishedOn !== null)
      throw refused('evaluation.published', '结果已经公布，不能再合分。', 'The results have been made public.')
    const scheme = await session.read(evaluationScheme, asked.values.scheme)
    await session.asSystem('合分排名', (system) => writeTotals(system, asked, scheme))
    return { set: { talliedOn: session.today() } }
  },

  /** A row for every body and item an expert scores by hand; what there is already stays. */
  'evaluationAssignment.openScores': async (session, record) => {
    const { values } = record as RecordOf<ValuesOf<typeof evaluationAssignment>>
    const { values: asked } = await session.read(evaluationRound, values.round)
    const items = (await leavesOf(session, asked.scheme)).filter((item) => !isComputed(item))
    const stage = asked.firstBy !== null && session.today() > asked.firstBy ? 'second' : 'first'
    const own = { round: values.round, scorer: values.expert, stage }
    const there = await session.all(evaluationScore, { filter: own })
    const names = await session.asSystem('评审单位', async (system) => {
      const titles = await system.titles('organisation', values.evaluates)
      const others = await system.all(evaluationScore, { filter: { round: values.round } })
      // What is evaluated is called as the others have called it, so that their points meet.
      return { ...titles, ...Object.fromEntries(others.map(({ values: one }) => [one.organisation, one.subject])) }
    })
    for (const body of values.evaluates)
      for (const { id: item } of items)
        if (!there.some(({ values: one }) => one.organisation === body && one.item === item))
          await session.create(evaluationScore, { ...own, organisation: body, subject: names[body] ?? '', item })
  },

  'evaluationScore.submit': async (session, record) => {
    const { values } = record as Score
    const { values: item } = await session.read(evaluationItem, values.item)
    if (values.points === null || values.points > item.points)
      throw new Problem(
        422,
        'evaluation.points',
        `得分须填写，且不超过分值${item.points}。`,
        `Points are needed, up to ${item.points}.`,
        { problems: [{ field: 'points', code: 'range', zh: `须在0至${item.points}之间`, en: `0 to ${item.points}` }] },
      )
    return undefined
  },

  'evaluationResult.submit': async (_session, record) => {
    const { computedGrade, grade, gradeReason } = (record as Result).values
    if (computedGrade !== null && grade !== computedGrade && !gradeReason?.trim())
      throw new Problem(
        422,
        'evaluation.grade',
        '等次与按分数得出的不同，须写明理由。',
        'The grade differs from the one the points earn: say why.',
        { problems: [{ field: 'gradeReason', code: 'required', zh: '请写明理由', en: 'Say why' }] },
      )
    return undefined
  },
}

async function writeTotals(system: Session, { id, values }: Round, scheme: Scheme): Promise<void> {
  const items = await leavesOf(system, scheme.id)
  const scores = await system.all(evaluationScore, { filter: { round: id, 'state.in': ['confirmed', 'archived'] } })
  const assignments = await system.all(evaluationAssignment, { filter: { round: id } })
  const partyOf = new Map(assignments.map(({ values: one }) => [one.expert, parties[one.party ?? 'thirdParty']!]))
  const subjects = await subjectsOf(system, values, scores)
  if (subjects.length === 0 || items.length === 0)
    throw refused('evaluation.empty', '方案没有指标，或没有评价对象，无法合分。', 'There is nothing to add up.')
  const place = await placeOf(system, (await system.read(organisation, values.office)).values.division)
  const on = values.referenceDate ?? dayOf(values.year, system.today())
  const computedLine = computedLines(system, place, on)
  const { bounds, weights, totalPoints } = ruleOf(scheme)
  const totals: (Subject & ReturnType<typeof totalOf>)[] = []
  for (const subject of subjects) {
    const lines: Line[] = []
    for (const item of items) {
      const { points: of, weight, number, name } = item.values
      const told = { number, item: name, of, weight }
      if (isComputed(item)) lines.push({ ...told, ...(await computedLine(item, subject.organisation)) })
      else {
        const own = scores.filter(
          ({ values: one }) =>
            one.item === item.id && one.organisation === subject.organisation && one.subject === subject.subject,
        )
        const given = own.flatMap(({ values: one }): Given[] =>
          one.points === null
            ? []
            : [
                {
                  points: one.points,
                  stage: one.stage as Given['stage'],
                  party: one.stage === 'self' ? 'school' : (partyOf.get(one.scorer) ?? 'government'),
                },
              ],
        )
        const points = pointsOf(given, weights)
        lines.push({
          ...told,
          points: points === null ? null : round(points),
          from: given.length === 0 ? '没有评分' : `${given.length}份评分`,
          open: listOf('evaluation-score', { round: id, organisation: subject.organisation, item: item.id }),
        })
      }
    }
    const process = { weight: values.processWeight ?? 0, lines: await processLines(system, values, subject) }
    totals.push({ ...subject, ...totalOf(lines, { totalPoints }, process) })
  }
  const ranks = ranksOf(totals.map(({ points }) => points))
  const results = await system.all(evaluationResult, { filter: { round: id }, whole: true })
  for (const [at, { points, parts, ...subject }] of totals.entries()) {
    const known = results.find(
      ({ values: one }) => one.organisation === subject.organisation && one.subject === subject.subject,
    )
    if (known && known.state !== 'draft' && known.state !== 'returned') continue
    const grade = gradeOf(points, bounds)
    const set = { points, rank: ranks[at]!, computedGrade: grade, parts }
    if (known) await system.change(evaluationResult, known.id, known.version, grade ? { grade } : {}, { set })
    else if (grade === null)
      throw refused(
        'evaluation.bounds',
        '方案没有填各等次的分数线，先在评价方案中填好再合分。',
        'The scheme draws no bounds between grades; fill them in first.',
      )
    else await system.create(evaluationResult, { round: id, ...subject, grade }, { set })
  }
}

interface Subject {
  readonly organisation: string
  readonly subject: string
  readonly offering: string | null
  readonly project: string | null
}

/** What is evaluated: each body named in the round, or what of it has been scored. */
async function subjectsOf(
  system: Session,
  { evaluated }: Round['values'],
  scores: readonly Score[],
): Promise<Subject[]> {
  const names = await system.titles('organisation', evaluated)
  return evaluated.flatMap((body): Subject[] => {
    const own = scores.filter(({ values }) => values.organisation === body)
    const scored = new Map(own.map(({ values }) => [values.subject, values]))
    if (scored.size === 0) return [{ organisation: body, subject: names[body] ?? '', offering: null, project: null }]
    return [...scored.values()].map(({ subject, offering, project }) => ({
      organisation: body,
      subject,
      offering,
      project,
    }))
  })
}

const ruleOf = ({ values }: Scheme) => ({
  totalPoints: values.totalPoints,
  bounds: {
    excellent: values.excellentFrom,
    good: values.goodFrom,
    qualified: values.qualifiedFrom,
    basicallyQualified: values.basicallyFrom,
  },
  weights: {
    government: values.governmentWeight,
    expert: values.expertWeight,
    industry: values.industryWeight,
    enterprise: values.enterpriseWeight,
    school: values.schoolWeight,
  },
})

/** Results of the process rounds that are used together with this one, each out of its own full marks. */
async function processLines(system: Session, { processRounds }: Round['values'], subject: Subject): Promise<Line[]> {
  const lines: Line[] = []
  for (const [at, id] of (processRounds ?? []).entries()) {
    const { values } = await system.read(evaluationRound, id)
    const { values: scheme } = await system.read(evaluationScheme, values.scheme)
    const [result] = await system.all(evaluationResult, {
      filter: { round: id, organisation: subject.organisation, 'state.in': ['confirmed', 'archived'] },
    })
    lines.push({
      number: `过程${at + 1}`,
      item: values.name,
      points: result?.values.points ?? null,
      of: scheme.totalPoints,
      weight: null,
      from: result ? '过程评价结果' : '没有已确认的结果',
      open: listOf('evaluation-result', { round: id, organisation: subject.organisation }),
    })
  }
  return lines
}

const listOf = (register: string, filter: Readonly<Record<string, string>>) =>
  `/app/register/${register}?${new URLSearchParams(filter)}`

const dayOf = (year: number, today: string) => (Number(today.slice(0, 4)) > year ? `${year}-12-31` : today)

const refused = (code: string, zh: string, en: string) => new Problem(409, code, zh, en)
