import type { ReportTable } from '@zhiqiao/definitions'
import type { Recommendation, RecordOf, SurveyStanding } from '@zhiqiao/model'
import type { SearchAnswer } from '@zhiqiao/registry'
import { addDays, dailyRun, type PlanView, type Workbench } from '@zhiqiao/work'
import { beforeAll, describe, expect, test } from 'vitest'
import type { World } from './world.ts'

const promise = '全年促成校企供需对接1项以上'
const text = `云岭市供需对接工作方案

一、工作任务
1.开展供需对接。${promise}。(牵头单位:市教育局;责任单位:市人力资源和社会保障局)
`
const post = '叶片检测工'

type Any = RecordOf<Record<string, unknown>>

/** From a survey to the yearly report and the number of a plan, over the routes people use, each step by the one whose step it is. */
export function listingPathStory(here: () => World): void {
  describe('from a survey to the yearly report', () => {
    let world: World
    let today: string
    let enterprise: string
    let school: string
    let zone: string
    let city: string

    const ask = async <T>(account: string | null, url: string, payload?: object): Promise<T> => {
      const request = payload ? { method: 'POST' as const, url, payload } : { method: 'GET' as const, url }
      const answer = await world.ask(account, request)
      expect(answer.statusCode, `${url}: ${answer.body.slice(0, 500)}`).toBeLessThan(300)
      return answer.json() as T
    }
    const make = async (account: string, register: string, values: object) =>
      (await ask<{ record: Any }>(account, `/api/v1/${register}`, { values })).record
    const act = async (account: string, register: string, { id }: Any, name: string, input: object = {}) => {
      const { record } = await ask<{ record: Any }>(account, `/api/v1/${register}/${id}`)
      const payload = { version: record.version, input }
      return (await ask<{ record: Any }>(account, `/api/v1/${register}/${id}/act/${name}`, payload)).record
    }
    const read = async (account: string, register: string, id: unknown) =>
      (await ask<{ record: Any }>(account, `/api/v1/${register}/${id}`)).record

    beforeAll(async () => {
      world = here()
      const [hr, registrar, officer] = [await world.as('tang'), await world.as('he'), await world.as('zhou')]
      enterprise = hr.hat!.organisation
      school = registrar.hat!.organisation
      await world.registry.asSystem('测试', async (session) => {
        today = session.today()
        zone = (await session.read('organisation', enterprise)).values.division
        city = (await session.read('organisation', officer.hat!.organisation)).values.division
      })
    })

    let plan: string
    const promised = async () => {
      const view = await ask<PlanView>('zhou', `/api/v1/plan/${plan}`)
      const [target] = view.targets
      return { target: target!, light: view.lights[target!.id]!.light, now: view.computed[target!.id]?.now }
    }
    let before: number

    test('a plan promises matches, and the sentence is answered by what is counted of them', async () => {
      plan = (await ask<{ document: string }>('zhou', '/api/v1/plan/import', { text })).document
      const { target } = await promised()
      expect(text.slice(target.values.start!, target.values.end!)).toContain('1项')
      await ask('zhou', `/api/v1/plan/${plan}/accept-all`, {})
      const cards = await ask<{ rows: Any[] }>('zhou', `/api/v1/target-binding?target=${target.id}`)
      expect(cards.rows).toMatchObject([{ state: 'proposed', values: { indicator: 'listingsMatched' } }])
      await act('zhou', 'target-binding', cards.rows[0]!, 'confirm')
      const document = { id: plan } as Any
      await act('chen', 'policy-document', document, 'approve')
      const handedDown = { handedDownNumber: '云教发〔2026〕31号', handedDownOn: today, signer: '陈示例' }
      await act('zhou', 'policy-document', document, 'issue', handedDown)
      before = (await promised()).now?.value ?? 0
    })

    let report: Any
    const counted = ({ values }: Any, table: string, key: string) =>
      (values.tables as ReportTable[]).find(({ name }) => name === table)?.rows.find((one) => one.key === key)
        ?.values[0]

    test('the yearly report of the place is begun from what stands so far', async () => {
      const year = Number(today.slice(0, 4))
      report = await make('zhou', 'talent-report', {
        ...{ title: `云岭经济技术开发区${year}年度人才供需信息`, division: zone, year },
        ...{ office: (await world.as('zhou')).hat!.organisation },
      })
      expect(report.state).toBe('draft')
      expect(counted(report, 'matching', 'matched')).toBeTypeOf('number')
    })

    const survey = async (audience: string, body: string, kind: string, days: number) => {
      const made = await make('zhou', 'demand-survey', {
        ...{ name: `经开区${kind}`, kind, division: zone, office: (await world.as('zhou')).hat!.organisation },
        ...{ audience, smallestSize: audience === 'enterprise' ? 'large' : null, bodies: [body] },
        ...{ referenceDate: today, from: today, dueOn: addDays(today, days), contactPhone: '0900-8600101' },
      })
      await act('zhou', 'demand-survey', made, 'submit')
      return act('chen', 'demand-survey', made, 'confirm')
    }
    const reach = { contact: '联系人示例', contactPhone: '13900002468' }
    let vacancy: Any
    let graduates: Any

    test('what an enterprise and a school answer to surveys is published with one click each', async () => {
      const demand = await survey('enterprise', enterprise, 'skills', 30)
      const supply = await survey('school', school, 'cooperation', 5)
      expect(demand.values.collection).not.toBeNull()
      const daily = () => world.registry.asSystem('测试', dailyRun)
      expect([(await daily()).reminded, (await daily()).reminded]).toEqual([1, 0])
      const offerings = await ask<{ rows: Any[] }>('he', `/api/v1/programme-offering?school=${school}&limit=100`)
      const offering = offerings.rows[0]!
      const wanted = await make('tang', 'demand-answer', {
        ...{ survey: demand.id, enterprise, post, needed: 2, programmes: [offering.values.programme], shared: true },
        ...{ salaryFrom: 5600, salaryTo: 7200, duties: '风电叶片外观检测与记录。', ...reach },
      })
      await act('tang', 'demand-answer', wanted, 'submit')
      const listed = await act('tang', 'demand-answer', wanted, 'toListing')
      vacancy = await read('tang', 'post-listing', listed.values.listing)
      const offered = await make('he', 'supply-answer', {
        ...{ survey: supply.id, school, kind: 'graduates', headline: '检测方向毕业生', offering: offering.id },
        ...{
          graduationYear: Number(today.slice(0, 4)) + 2,
          available: 12,
          availableFrom: addDays(today, 60),
          ...reach,
        },
      })
      await act('he', 'supply-answer', offered, 'submit')
      graduates = await read(
        'he',
        'graduate-listing',
        (await act('he', 'supply-answer', offered, 'toListing')).values.graduates,
      )
      expect([vacancy.state, graduates.state]).toEqual(['open', 'open'])
      const standing = await ask<SurveyStanding>('zhou', `/api/v1/listing/survey/${supply.id}`)
      expect(standing).toMatchObject({ asked: 1, answered: 1, inTime: 1, answers: 1, persons: 12, listed: 1 })
      expect((await world.ask('he', { method: 'GET', url: `/api/v1/listing/survey/${supply.id}` })).statusCode).toBe(
        404,
      )
      expect([vacancy.values.source, graduates.values.source]).toEqual(['survey', 'survey'])
    })

    test('the vacancy is found by words, by the school and by the public, without whom to ring', async () => {
      const query = `/api/v1/listing/search?text=${encodeURIComponent(post)}&kind=postListing`
      for (const account of ['he', 'bai', null]) {
        const found = await ask<SearchAnswer>(account, query)
        expect(found.rows[0]).toMatchObject({ register: 'postListing', id: vacancy.id })
        expect(JSON.stringify(found)).not.toContain(reach.contactPhone)
      }
    })

    test('each is recommended to the other side with the reasons that count', async () => {
      const recommended = async (account: string, own: string, other: Any) => {
        const { rows } = await ask<Recommendation>(account, `/api/v1/listing/recommend?for=${own}`)
        const row = rows.find(({ id }) => id === other.id)
        expect(row, `${own} in ${rows.map(({ title }) => title).join()}`).toBeDefined()
        // Why, in points that count and words both sides read; of the programme first, for it is the same.
        expect(row!.reasons.map(({ criterion }) => criterion)).toContain('programme')
        for (const { points, of, words } of row!.reasons) {
          expect(points).toBeGreaterThan(0)
          expect(points).toBeLessThanOrEqual(of)
          expect(words.zh).not.toBe('')
        }
        expect([row!.unmet, row!.unknown].every(Array.isArray)).toBe(true)
      }
      await recommended('tang', `postListing:${vacancy.id}`, graduates)
      await recommended('he', `graduateListing:${graduates.id}`, vacancy)
    })

    let interest: Any
    test('it is taken up, talked about, and the result confirmed by the other side', async () => {
      interest = await make('he', 'expression-of-interest', {
        ...{ from: school, to: enterprise, post: vacancy.id, message: '推荐2名检测方向毕业生', ...reach },
      })
      const step = (account: string, name: string, input: object = {}) =>
        act(account, 'expression-of-interest', interest, name, input)
      await step('he', 'send')
      await step('tang', 'accept', { answer: '欢迎来厂面谈' })
      await step('tang', 'invite', { meetingAt: '2099-01-05T02:00:00.000Z', meetingPlace: '厂区' })
      await step('he', 'agreeMeeting')
      for (const account of ['he', 'tang']) {
        const { duties } = await ask<Workbench>(account, '/api/v1/workbench')
        expect(duties.find(({ record }) => record === interest.id)).toMatchObject({ due: '2099-01-05', acts: [] })
      }
      await step('tang', 'report', { result: 'employed', taken: 2 })
      expect((await promised()).now?.value ?? 0).toBe(before)
      expect((await step('he', 'settle')).state).toBe('settled')
      expect((await read('tang', 'post-listing', vacancy.id)).state).toBe('matched')
      // What is filled is neither found nor recommended in the very next question.
      const query = `/api/v1/listing/search?text=${encodeURIComponent(post)}&kind=postListing`
      const found = await ask<SearchAnswer>(null, query)
      expect(found.rows.map(({ id }) => id)).not.toContain(vacancy.id)
      const { rows } = await ask<Recommendation>('he', `/api/v1/listing/recommend?for=graduateListing:${graduates.id}`)
      expect(rows.map(({ id }) => id)).not.toContain(vacancy.id)
    })

    test('the number of the plan has gone up by it, and leads back to it', async () => {
      const { now, light } = await promised()
      expect(now?.value).toBe(before + 1)
      expect(light).toBe('done')
      const rows = await ask<{ rows: { record: { id: string } }[] }>(
        'zhou',
        `/api/v1/indicator/listingsMatched/rows?division=${city}&limit=500`,
      )
      expect(rows.rows.map(({ record }) => record.id)).toContain(interest.id)
    })

    test('and stands in the yearly report of the place, signed off by a second person and read by the public', async () => {
      const before = Number(counted(report, 'matching', 'matched'))
      report = await act('zhou', 'talent-report', report, 'compile')
      expect(counted(report, 'matching', 'matched')).toBe(before + 1)
      expect(counted(report, 'kinds', 'postListing')).toBeGreaterThanOrEqual(1)
      await act('zhou', 'talent-report', report, 'submit')
      await act('chen', 'talent-report', report, 'publish')
      const page = await world.ask(null, { method: 'GET', url: `/report/${report.id}` })
      expect(page.statusCode).toBe(200)
      expect(page.body).toContain('经双方确认达成')
      expect(page.body).not.toContain(reach.contactPhone)
    })
  })
}
