import { computeIndicator, judgeRule, lineageOf } from '@zhiqiao/analysis'
import {
  honour,
  indicators,
  objection,
  offeringRecognition,
  organisation,
  parameters,
  policyDocument,
  programmeOffering,
  publicNotice,
  ruleCase,
  rules,
  target,
  targetBinding,
  workSummary,
} from '@zhiqiao/definitions'
import { Problem } from '@zhiqiao/model'
import type { Session, Viewer } from '@zhiqiao/registry'
import { calendarOf, chainMap, officialDays, openCases, phasesOf, workbench, workingDaysBetween } from '@zhiqiao/work'
import { beforeAll, describe, expect, test } from 'vitest'
import type { World } from './world.ts'

/** From a sentence of the plan to the rows that answer it, and back; titles, notices, summaries, phases. */
export function programmeQualityStory(here: () => World): void {
  let world: World
  let officer: Viewer
  let leader: Viewer
  let head: Viewer
  let city: string
  beforeAll(async () => {
    world = here()
    ;[officer, leader, head] = [await world.as('zhou'), await world.as('chen'), await world.as('xu')]
    city = officer.hat!.division.split('/').at(-2)!
  })
  const as = <T>(viewer: Viewer, work: (session: Session) => Promise<T>) => world.registry.as(viewer, work)
  const refusal = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(() => null).catch((thrown: unknown) => thrown)
    if (error instanceof Problem) return error.code
    throw new Error(`no refusal but ${String(error)}`)
  }
  const act = (viewer: Viewer, register: string, id: string, name: string, input = {}, reason: string | null = null) =>
    as(viewer, async (session) =>
      session.perform(register, id, (await session.read(register, id)).version, name, input, reason),
    )

  describe('每条重点产业链有2所以上职业学校对接: from the sentence to the rows', () => {
    const asked = indicators.schoolsPerChain!
    const figure = () =>
      as(officer, (session) =>
        computeIndicator(session, asked, parameters, { division: city, by: 'industryChain', view: { eyes: 'all' } }),
      )
    const findings = () =>
      as(officer, async (session) => {
        const judged = await judgeRule(session, rules.schoolsForChain!, parameters, { division: city })
        return judged.findings.filter(({ verdict }) => verdict === 'broken')
      })
    let chain: string
    let link: string

    test('the target of the document has a confirmed card, and its sentence asks for two schools', async () => {
      const found = await as(officer, async (session) => {
        const cards = await session.all(targetBinding, { filter: { indicator: asked.name, state: 'confirmed' } })
        const entry = await session.read(target, cards[0]!.values.target)
        const document = await session.read(policyDocument, entry.values.document)
        return { values: entry.values, text: document.values.body! }
      })
      expect(found.values.value).toBe(2)
      expect(found.text.slice(found.values.start!, found.values.end!)).toContain('产业链')
    })

    test('its number is that of the chain with the fewest schools, and opens onto the links behind it', async () => {
      const { value, cells } = await figure()
      const fewest = cells.toSorted((a, b) => a.value! - b.value!)[0]!
      expect(value).toBe(1)
      expect(fewest.value).toBe(1)
      chain = fewest.id!
      const { rows, total } = await as(officer, (session) =>
        lineageOf(session, asked, parameters, { division: city, subject: { of: 'industryChain', id: chain } }, {}),
      )
      expect(total).toBe(fewest.rows)
      expect(rows.every(({ record }) => record.values.chain === chain)).toBe(true)
    })

    test('the rule finds that chain, a case is open, and the map proposes to do something', async () => {
      expect((await findings()).map(({ record }) => record)).toContain(chain)
      const { map, cases } = await as(officer, async (session) => ({
        map: await chainMap(session, { id: city, name: '', path: officer.hat!.division }, 'all'),
        cases: await session.all(ruleCase, { filter: { rule: 'schoolsForChain', record: chain, state: 'open' } }),
      }))
      expect(cases.length).toBe(1)
      expect(map.chains.find(({ id }) => id === chain)!.schools).toBe(1)
      expect(map.proposals.some((one) => one.chain === chain && one.from?.rule === 'schoolsForChain')).toBe(true)
    })

    test('a link a school proposes moves nothing; confirmed by the bureau it moves the number', async () => {
      link = await as(head, async (session) => {
        const [offering] = await session.all(programmeOffering, {
          filter: { school: head.hat!.organisation, status: 'recruiting' },
        })
        const made = await session.create('chainLink', {
          chain,
          kind: 'offering',
          offering: offering!.id,
          role: 'related',
          grounds: '与链上企业签订合作协议，附岗位清单。',
          proposedBy: head.hat!.organisation,
          from: session.today(),
        })
        await session.perform('chainLink', made.id, made.version, 'submit')
        return made.id
      })
      expect((await figure()).value).toBe(1)
      await act(officer, 'chainLink', link, 'confirm')
      const { value, cells } = await figure()
      expect(value).toBe(2)
      expect(cells.find(({ id }) => id === chain)!.value).toBe(2)
    })

    test('the finding is gone, the case says so and is closed by a person; the proposal is gone', async () => {
      expect((await findings()).map(({ record }) => record)).not.toContain(chain)
      await world.registry.asSystem('测试', (session) => openCases(session, city))
      const [open] = await as(officer, (session) =>
        session.all(ruleCase, { filter: { rule: 'schoolsForChain', record: chain } }),
      )
      expect(open!.values.goneOn).not.toBeNull()
      const closed = await act(officer, 'ruleCase', open!.id, 'close', {}, '已有2所学校对接，复核消除。')
      expect(closed.state).toBe('closed')
      const map = await as(officer, (session) =>
        chainMap(session, { id: city, name: '', path: officer.hat!.division }, 'all'),
      )
      expect(map.proposals.some((one) => one.chain === chain && one.from?.rule === 'schoolsForChain')).toBe(false)
    })
  })

  describe('a title for an offering', () => {
    let recognition: string
    let notice: string

    test('was scored from the data of the day, with its formula and parts that open', async () => {
      const [found] = await as(officer, (session) =>
        session.all(offeringRecognition, { filter: { state: 'noticed' }, whole: true }),
      )
      const { score, parts, formula } = found!.values
      recognition = found!.id
      notice = found!.values.notice!
      expect(score).toBeGreaterThan(0)
      expect(formula).toContain(String(Math.round(score! * 10) / 10))
      expect(parts!.length).toBe(10)
      expect(parts!.filter(({ points }) => points === null).every(({ weight }) => weight === 0)).toBe(true)
      expect(parts!.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 0)
      expect(parts![0]!.open).toMatch(/^\/app\/figure\/\w+\?/)
    })

    test('is on the public pages for five working days', async () => {
      const { values } = await as(officer, (session) => session.read(publicNotice, notice))
      expect(workingDaysBetween(values.from!, values.to!, calendarOf(officialDays))).toBe(5)
      const page = await world.ask(null, { method: 'GET', url: '/notice' })
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain(values.title)
      expect(page.body).not.toContain('反映该专业')
    })

    test('is not given while the notice runs or an objection is open; then it is an honour', async () => {
      const recognise = () =>
        act(leader, 'offeringRecognition', recognition, 'recognise', { documentNumber: '云教〔2026〕88号' })
      expect(await refusal(recognise())).toBe('recognition.notice-running')
      await world.registry.asSystem('测试', async (session) => {
        const { version } = await session.read(publicNotice, notice)
        await session.change(publicNotice, notice, version, {}, { set: { from: '2026-01-05', to: '2026-01-12' } })
      })
      const late = await as(officer, (session) =>
        session.create(objection, { notice, receivedOn: session.today(), raisedBy: '匿名', content: '再次反映。' }),
      )
      expect(await refusal(recognise())).toBe('recognition.objection-open')
      await act(officer, 'objection', late.id, 'settle', { outcome: 'dismissed', finding: '与前次反映相同，不属实。' })
      const done = await recognise()
      expect(done.state).toBe('recognised')
      const title = await as(officer, (session) => session.read(honour, done.values.honour as string))
      expect(title.values).toMatchObject({
        series: 'backbone',
        level: 'prefecture',
        documentNumber: '云教〔2026〕88号',
      })
      expect(title.state).toBe('confirmed')
    })
  })

  describe('the year-end summary', () => {
    test('waits on the county’s desk with its figures, is written, handed in, frozen and a paper', async () => {
      const county = await world.as('lin')
      const duty = (await as(county, workbench)).duties.find(({ title }) => title.includes('年度职业教育工作总结'))!
      const before = await as(county, (session) => session.read(workSummary, duty.record))
      expect(before.values.figures!.length).toBeGreaterThan(10)
      expect(before.values.overview).toContain(
        (await as(county, (s) => s.read(organisation, county.hat!.organisation))).values.name,
      )
      expect(await refusal(act(county, 'workSummary', duty.record, 'submit'))).toBe('summary.unwritten')
      const words = { practices: '做法。', problems: '问题。', nextStep: '打算。' }
      await as(county, (session) => session.change(workSummary, duty.record, before.version, words))
      const submitted = await act(county, 'workSummary', duty.record, 'submit')
      expect(
        await refusal(as(county, (s) => s.change(workSummary, duty.record, submitted.version, { problems: '改' }))),
      ).toBe('forbidden')
      expect((await act(officer, 'workSummary', duty.record, 'accept')).values.figures).toEqual(before.values.figures)
      const paper = await world.ask('lin', {
        method: 'GET',
        url: `/api/v1/document-out/work-summary/${duty.record}.docx`,
      })
      expect(paper.statusCode).toBe(200)
      expect(paper.rawPayload.subarray(0, 2).toString()).toBe('PK')
    })
  })

  describe('the annual quality report', () => {
    test('is written section by section, frozen with its figures, and public once the leader says so', async () => {
      const county = await world.as('lin')
      const [draft] = await as(county, (session) =>
        session.all(workSummary, { filter: { kind: 'quality', organisation: county.hat!.organisation }, whole: true }),
      )
      const figures = draft!.values.figures!
      expect(figures.find(({ name }) => name === '双师型教师比例')).toMatchObject({ part: '基本情况' })
      expect(figures.every(({ open, note }) => open.startsWith('/app/figure/') && note !== '')).toBe(true)
      const sections = draft!.values.sections!.map((one) => ({ ...one, words: `${one.title}。` }))
      const write = (written: typeof sections) =>
        as(county, async (session) => {
          const { version } = await session.read(workSummary, draft!.id)
          await session.change(workSummary, draft!.id, version, { sections: written })
        })
      await write(sections.map((one) => (one.title === '特色创新' ? { ...one, words: ' ' } : one)))
      expect(await refusal(act(county, 'workSummary', draft!.id, 'submit'))).toBe('summary.unwritten')
      await write([...sections, { title: '社区教育', ask: '', words: '自行增加的部分。' }])
      await act(county, 'workSummary', draft!.id, 'submit')
      await act(officer, 'workSummary', draft!.id, 'accept')
      const page = () => world.ask(null, { method: 'GET', url: `/report/${draft!.id}` })
      expect((await page()).statusCode).toBe(404)
      expect(await refusal(act(officer, 'workSummary', draft!.id, 'publish'))).toBe('forbidden')
      await act(leader, 'workSummary', draft!.id, 'publish')
      const shown = await page()
      expect(shown.statusCode).toBe(200)
      for (const words of ['自行增加的部分。', '举办者履责', '双师型教师比例']) expect(shown.payload).toContain(words)
      for (const { value, few } of figures)
        if (few && /\d/.test(value)) expect(shown.payload).not.toContain(`>${value}<`)
      const paper = await world.ask(null, { method: 'GET', url: `/report/${draft!.id}.docx` })
      expect([paper.statusCode, paper.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK'])
    })

    test('stands beside the practices others may learn from, once they are given out', async () => {
      const list = (await world.ask(null, { method: 'GET', url: '/report' })).payload
      expect(list).toContain('把课堂搬上风场')
      expect(list).not.toContain('一村一师')
      const [, address] = /href="(\/report\/[^"]+)"[^>]*>\s*把课堂搬上风场/.exec(list)!
      expect((await world.ask(null, { method: 'GET', url: address! })).payload).toContain('做法与成效')
    })

    test('of labour demand names the enterprises that were matched', async () => {
      const [own] = await as(officer, (session) =>
        session.all(workSummary, { filter: { kind: 'demand', state: 'published' }, whole: true }),
      )
      const matched = own!.values.figures!.find(({ names }) => names)!
      expect(matched.value).toBe(`${matched.names!.split('、').length}家`)
    })
  })

  test('phases follow the plan’s own calendar, on whatever day it is asked', async () => {
    const named = (day: string) =>
      as(officer, async (session) =>
        (await phasesOf(session, await session.all(policyDocument, {}), day))
          .filter(({ documentTitle }) => documentTitle.includes('提升行动方案'))
          .map(({ name, standing, opens }) => [name.replace(/阶段.*$/, ''), standing, opens]),
      )
    expect(await named('2026-11-22')).toEqual([['统筹优化', 'now', 'provision']])
    expect(await named('2027-05-01')).toEqual([['提质赋能', 'now', 'building']])
    expect(await named('2028-02-01')).toEqual([['树立品牌', 'now', 'recognition']])
  })
}
