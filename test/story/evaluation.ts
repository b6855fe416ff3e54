import { computeBySubject, computeIndicator, judgeRule, placeOf } from '@zhiqiao/analysis'
import {
  evaluationItem,
  evaluationResult,
  evaluationRound,
  evaluationScore,
  foundingApplication,
  indicators,
  milestone,
  parameters,
  planGoal,
  rules,
} from '@zhiqiao/definitions'
import { Problem } from '@zhiqiao/model'
import type { Session, Viewer } from '@zhiqiao/registry'
import { workbench } from '@zhiqiao/work'
import { beforeAll, describe, expect, test } from 'vitest'
import type { World } from './world.ts'

/** Totals of an evaluation, who scores, what a plan’s phase and its problems wait for, and a school to be founded. */
export function evaluationStory(here: () => World): void {
  let world: World
  let officer: Viewer
  let leader: Viewer
  let enterprise: Viewer
  beforeAll(async () => {
    world = here()
    ;[officer, leader, enterprise] = [await world.as('zhou'), await world.as('chen'), await world.as('tang')]
  })
  const as = <T>(viewer: Viewer, work: (session: Session) => Promise<T>) => world.registry.as(viewer, work)
  const refusal = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(() => null).catch((thrown: unknown) => thrown)
    if (error instanceof Problem) return error.code
    throw new Error(`no refusal but ${String(error)}`)
  }
  const act = (viewer: Viewer, register: string, id: string, name: string, input = {}) =>
    as(viewer, async (session) =>
      session.perform(register, id, (await session.read(register, id)).version, name, input),
    )

  describe('an evaluation', () => {
    const round = () =>
      as(officer, async (session) => {
        const [open] = await session.all(evaluationRound, { filter: { year: 2026, 'publishedOn.empty': 'true' } })
        return open!
      })
    const results = () =>
      as(officer, async (session) =>
        session.all(evaluationResult, { filter: { round: (await round()).id }, sort: 'rank', whole: true }),
      )

    test('adds up to totals whose parts open, with ranks and the grades its scheme draws', async () => {
      const all = await results()
      expect(all.map(({ values }) => values.rank)).toEqual([1, 2, 3, 4, 5, 6])
      for (const { values } of all) {
        const sum = values.parts!.reduce((total, { counted }) => total + counted, 0)
        expect(Math.abs(sum - values.points!)).toBeLessThan(0.05)
        expect(values.parts!.map(({ open }) => open).every((open) => /^\/app\/(figure|register)\//.test(open))).toBe(
          true,
        )
        expect(values.parts!.at(-1)).toMatchObject({ number: '过程1', of: 100 })
        expect(values.grade).toBe(values.computedGrade)
      }
    })

    test('takes the number each body has when it is asked for by itself', async () => {
      const bodies = [...new Set((await results()).map(({ values }) => values.organisation))]
      const { values: asked } = await round()
      await world.registry.asSystem('测试', async (session) => {
        const items = await session.all(evaluationItem, { filter: { scheme: asked.scheme } })
        const own = items
          .flatMap(({ values }) => indicators[values.indicator ?? ''] ?? [])
          .filter(({ by }) => 'organisation' in by)
        const division = (await placeOf(session, null)).id
        const on = session.today()
        const together: (number | null)[] = []
        const alone: (number | null)[] = []
        for (const indicator of own) {
          const numbers = await computeBySubject(session, indicator, parameters, 'organisation', { division, on })
          for (const id of bodies) {
            together.push(numbers.get(id)?.value ?? null)
            const subject = { of: 'organisation', id }
            alone.push((await computeIndicator(session, indicator, parameters, { division, on, subject })).value)
          }
        }
        expect(together).toEqual(alone)
        expect(together.filter((value) => value !== null).length).toBeGreaterThan(bodies.length)
      })
    })

    test('waits for the enterprise that scores too, and counts its score once the office has confirmed it', async () => {
      const before = (await results()).find(({ values }) => values.subject === '学校整体')!
      const duty = (await as(enterprise, workbench)).duties.find(({ register }) => register === 'evaluationScore')!
      expect(duty.count).toBe(3)
      const given = (points: number) =>
        as(enterprise, async (session) => {
          const { version } = await session.read(evaluationScore, duty.record)
          await session.change(evaluationScore, duty.record, version, { points })
        })
      await given(99)
      expect(await refusal(act(enterprise, 'evaluationScore', duty.record, 'submit'))).toBe('evaluation.points')
      await given(5)
      await act(enterprise, 'evaluationScore', duty.record, 'submit')
      await act(officer, 'evaluationScore', duty.record, 'confirm')
      await act(officer, 'evaluationRound', before.values.round, 'tally')
      const { values: score } = await as(officer, (session) => session.read(evaluationScore, duty.record))
      const after = (await results()).filter(({ values }) => values.organisation === score.organisation)
      expect(after.some(({ values }) => values.parts!.some(({ from }) => from === '2份评分'))).toBe(true)
    })

    test('keeps a grade that differs from the points only with a reason, and a confirmed result as it is', async () => {
      const [first] = await results()
      const grade = first!.values.computedGrade === 'good' ? 'qualified' : 'good'
      const set = (values: Record<string, unknown>) =>
        as(officer, async (session) => {
          const { version } = await session.read(evaluationResult, first!.id)
          await session.change(evaluationResult, first!.id, version, values)
        })
      await set({ grade })
      expect(await refusal(act(officer, 'evaluationResult', first!.id, 'submit'))).toBe('evaluation.grade')
      await set({ gradeReason: '发生一般安全责任事故，按办法降一等。' })
      await act(officer, 'evaluationResult', first!.id, 'submit')
      await act(leader, 'evaluationResult', first!.id, 'confirm')
      await act(officer, 'evaluationRound', first!.values.round, 'tally')
      const kept = await as(officer, (session) => session.read(evaluationResult, first!.id))
      expect([kept.values.grade, kept.values.points]).toEqual([grade, first!.values.points])
    })
  })

  test('a phase about to begin is found wanting while its entry task is open; a goal without tasks is found too', async () => {
    const [waiting] = await as(officer, (session) =>
      session.all(milestone, { filter: { 'entryTasks.empty': 'false' } }),
    )
    const judged = (rule: string, on?: string) =>
      as(officer, (session) =>
        judgeRule(session, rules[rule]!, parameters, {
          ...(on ? { on } : {}),
          view: { eyes: 'all', unconfirmed: true },
        }),
      )
    const { findings } = await judged('phaseEntered', waiting!.values.from!)
    expect(findings.find(({ record }) => record === waiting!.id)).toMatchObject({
      verdict: 'broken',
      numbers: { open: 1 },
    })
    const goals = await judged('problemsAddressed')
    const [alone] = await as(officer, (session) => session.all(planGoal, { filter: { 'tasks.empty': 'true' } }))
    expect(goals.findings.find(({ record }) => record === alone!.id)?.verdict).toBe('broken')
  })

  test('an application to found a school needs its papers, is accepted by the office and approved by its leader', async () => {
    const refused = await as(enterprise, async (session) => {
      const [known] = await session.all(foundingApplication, {})
      const { applicant, office, founderKind } = known!.values
      const means = { planned: 200, capital: 1_000_000, capitalSource: '自有资金。' }
      return session.create(foundingApplication, {
        ...means,
        applicant,
        office,
        founderKind,
        schoolName: '示例技工学校',
      })
    })
    expect(await refusal(act(enterprise, 'foundingApplication', refused.id, 'submit'))).toBe('founding.papers')
    const [open] = await as(officer, (session) => session.all(foundingApplication, { filter: { state: 'submitted' } }))
    await act(officer, 'foundingApplication', open!.id, 'accept')
    const input = { documentNumber: '云教批〔2026〕6号' }
    expect(await refusal(act(officer, 'foundingApplication', open!.id, 'approve', input))).toBe('forbidden')
    const approved = await act(leader, 'foundingApplication', open!.id, 'approve', input)
    expect([approved.state, approved.values.documentNumber]).toEqual(['approved', input.documentNumber])
  })
}
