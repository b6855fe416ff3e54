import { computeIndicator } from '@zhiqiao/analysis'
import {
  collection,
  collectionReply,
  demandAnswer,
  demandSurvey,
  expressionOfInterest,
  indicators,
  listingFinding,
  parameters,
  postListing,
  supplyAnswer,
} from '@zhiqiao/definitions'
import type { RecordOf, Suggestions, SurveyStanding } from '@zhiqiao/model'
import type { Session, Viewer } from '@zhiqiao/registry'
import { addDays, workbench } from '@zhiqiao/work'
import { beforeAll, describe, expect, test } from 'vitest'
import type { World } from './world.ts'

const phone = '13900004321'
const notice = `电气装配工 2名
工作内容：按接线图装配电气柜，配合通电调试。
要求：中专及以上学历，男性优先。
月薪5500-7000元，白班，包住
工作地点：云岭市示例路1号`

/** From a pasted notice to people placed and counted: what rules object to, both sides, and what nobody else sees. */
export function listingStory(here: () => World): void {
  describe('a listing', () => {
    let world: World
    let hr: Viewer
    let officer: Viewer
    let registrar: Viewer
    let student: Viewer
    let turbine: string
    const as = <T>(viewer: Viewer, work: (session: Session) => Promise<T>) => world.registry.as(viewer, work)
    const system = <T>(work: (session: Session) => Promise<T>) => world.registry.asSystem('测试', work)
    const ask = async <T>(account: string, url: string, payload?: object): Promise<T> => {
      const answer = await world.ask(account, payload ? { method: 'POST', url, payload } : { method: 'GET', url })
      expect(answer.statusCode, answer.body.slice(0, 500)).toBeLessThan(300)
      return answer.json() as T
    }

    beforeAll(async () => {
      world = here()
      hr = await world.as('tang')
      officer = await world.as('zhou')
      registrar = await world.as('he')
      student = await world.as('bai')
      turbine = hr.hat!.organisation
    })

    let post: RecordOf<Record<string, unknown>>
    const findings = () =>
      system((session) => session.all(listingFinding, { filter: { post: post.id }, sort: 'createdAt' }))
    const reread = async () => {
      post = (await system((session) => session.read('postListing', post.id))) as typeof post
    }
    const submit = async () => {
      post = (await as(hr, (session) => session.perform('postListing', post.id, post.version, 'submit'))) as typeof post
    }

    test('a body first sees what the region has for it; what it lacks is shown to the bureau only', async () => {
      const desk = await ask<{ offers: unknown[]; contacts: unknown[]; suggestedPosts: number; gaps: null }>(
        'tang',
        '/api/v1/listing/desk',
      )
      expect(desk.offers.length).toBeGreaterThan(0)
      expect(desk.contacts.length).toBeGreaterThan(0)
      expect(desk.suggestedPosts).toBeGreaterThan(0)
      expect(desk.gaps).toBeNull()
      expect(JSON.stringify(desk)).not.toContain('designatedSize')
      expect(
        (await ask<{ gaps: { enterprises: number } }>('zhou', '/api/v1/listing/desk')).gaps.enterprises,
      ).toBeGreaterThan(0)
    })

    test('a pasted notice is read, the rules speak before it is handed in, and an office looks at each place', async () => {
      const { postings } = await ask<{ postings: { fields: Record<string, { value: unknown }> }[] }>(
        'tang',
        '/api/v1/listing/read',
        { text: notice },
      )
      const read = Object.fromEntries(Object.entries(postings[0]!.fields).map(([name, { value }]) => [name, value]))
      expect(read).toMatchObject({ name: '电气装配工', headcount: 2, wageFrom: 5500, wageTo: 7000, shift: 'day' })
      const links = await ask<Suggestions>('tang', '/api/v1/listing/link', { text: notice })
      expect(links.occupation[0]).toMatchObject({ words: '电气装配' })
      const today = await as(hr, async (session) => session.today())
      const values = {
        division: (await system((session) => session.read('organisation', turbine))).values.division,
        ...read,
        ...{ publisher: turbine, validFrom: today, validTo: addDays(today, 60), source: 'own' },
        ...{ contact: '唐示例', contactPhone: phone, employmentForm: 'fullTime' },
      }
      const before = await ask<{ findings: object[] }>('tang', '/api/v1/listing/check', {
        register: 'postListing',
        values,
      })
      expect(before.findings).toMatchObject([{ check: 'sex', place: 'requirements', words: '男性优先' }])

      post = (await as(hr, (session) => session.create('postListing', values))) as typeof post
      await submit()
      expect(post.state).toBe('submitted')
      const [finding] = await findings()
      expect(finding).toMatchObject({ state: 'open', values: { words: '男性优先', placeTitle: '任职要求' } })
      expect(finding!.values.basis).toContain('第二十七条')
      const waits = (await as(officer, workbench)).duties.find(({ record }) => record === post.id)
      expect(waits?.about.zh).toContain('1处')
      await expect(
        as(officer, (session) => session.perform('postListing', post.id, post.version, 'publish')),
      ).rejects.toMatchObject({ code: 'listing.findings' })
      await as(officer, (session) =>
        session.perform(listingFinding, finding!.id, finding!.version, 'return', {}, '请删去性别条件'),
      )
      await reread()
      expect(post.state).toBe('returned')
      // Others see neither the listing nor what was said of it.
      await expect(as(student, (session) => session.read('postListing', post.id))).rejects.toMatchObject({
        status: 404,
      })
      expect(await as(student, (session) => session.count(listingFinding, {}))).toBe(0)

      const mended = String(post.values.requirements).replace('，男性优先', '')
      post = (await as(hr, (session) =>
        session.change('postListing', post.id, post.version, { requirements: mended }),
      )) as typeof post
      await submit()
      expect(post.state).toBe('open')
      expect((await findings()).map(({ state }) => state)).toEqual(['settled'])
    })

    const everyPath = async (account: string, id: string, register = 'post-listing') => {
      const paths = [
        `/api/v1/${register}?id=${id}`,
        `/api/v1/${register}/${id}`,
        `/api/v1/${register}/${id}/history`,
        `/api/v1/${register}.csv?id=${id}`,
        `/api/v1/search?text=${encodeURIComponent('电气装配工')}`,
      ]
      const bodies: string[] = []
      for (const url of paths) bodies.push((await world.ask(account, { method: 'GET', url })).body)
      return bodies.join('\n')
    }

    test('whom to ring is nobody else’s to see, by whatever path', async () => {
      expect(await everyPath('tang', post.id)).toContain(phone)
      for (const account of ['he', 'bai', 'luo'])
        expect(await everyPath(account, post.id), account).not.toContain(phone)
    }, 60_000)

    let interest: RecordOf<Record<string, unknown>>
    const perform = async (viewer: Viewer, act: string, input: object = {}, reason: string | null = null) => {
      interest = (await as(viewer, (session) =>
        session.perform('expressionOfInterest', interest.id, interest.version, act, { ...input }, reason),
      )) as typeof interest
    }

    test('contacts are exchanged once both sides agree, and hidden from each other when one takes it back', async () => {
      const values = {
        ...{ from: registrar.hat!.organisation, to: turbine, post: post.id, message: '电气专业学生想来应聘' },
        ...{ contact: '何示例', contactPhone: '13900008765' },
      }
      const leaking = await as(registrar, (session) =>
        session.create(expressionOfInterest, { ...values, message: '请加微信 zhiqiao2026' }),
      )
      await expect(
        as(registrar, (session) => session.perform(expressionOfInterest, leaking.id, leaking.version, 'send')),
      ).rejects.toMatchObject({ code: 'interest.contact' })

      interest = (await as(registrar, (session) => session.create(expressionOfInterest, values))) as typeof interest
      await perform(registrar, 'send')
      const { duties, notices } = await as(hr, workbench)
      expect(duties.find(({ record }) => record === interest.id)?.acts).toContain('accept')
      expect(notices.find(({ record }) => record === interest.id)?.body).toBe('电气专业学生想来应聘')
      const of = 'expression-of-interest'
      expect(await everyPath('tang', interest.id, of)).not.toContain('13900008765')
      const comment = `/api/v1/${of}/${interest.id}/comment`
      const said = await world.ask('tang', { method: 'POST', url: comment, payload: { content: `打我电话${phone}` } })
      expect(said.statusCode).toBe(422)
      expect(
        (await world.ask('tang', { method: 'POST', url: comment, payload: { content: '先说说人数' } })).statusCode,
      ).toBe(201)

      await reInterest()
      await perform(hr, 'accept', { answer: '欢迎来谈' })
      expect(await everyPath('tang', interest.id, of)).toContain('13900008765')
      expect(await everyPath('he', interest.id, of)).toContain(phone)
      expect(await everyPath('zhou', interest.id, of)).not.toContain(phone)

      await perform(registrar, 'takeBack')
      expect(await everyPath('tang', interest.id, of)).not.toContain('13900008765')
      expect(await everyPath('he', interest.id, of)).not.toContain(phone)
    }, 60_000)

    const reInterest = async () => {
      interest = (await system((session) => session.read('expressionOfInterest', interest.id))) as typeof interest
    }

    test('who takes an interest as themselves is told, and asked, as themselves', async () => {
      const own = await as(student, (session) =>
        session.create(expressionOfInterest, {
          ...{ from: student.hat!.organisation, person: student.person!.id, to: turbine, post: post.id },
          ...{ message: '想来应聘', contact: '白示例', contactPhone: '13900008766' },
        }),
      )
      interest = own as typeof interest
      await perform(student, 'send')
      await perform(hr, 'accept')
      await perform(hr, 'invite', { meetingAt: '2099-01-05T02:00:00.000Z', meetingPlace: '会议室' })
      const { duties, notices } = await as(student, workbench)
      expect(duties.find(({ record }) => record === interest.id)?.acts).toContain('agreeMeeting')
      expect(notices.map(({ title }) => title)).toContain('对方约您洽谈，请确认时间')
      await perform(student, 'agreeMeeting')
      await perform(student, 'takeBack')
    })

    test('a result counts once both sides have confirmed it; a listing whose numbers are filled is matched', async () => {
      const counted = async () =>
        system(async (session) => {
          const { division } = (await session.read('organisation', turbine)).values
          const answer = await computeIndicator(session, indicators.listingsMatched!, parameters, {
            ...{ division, on: session.today(), numerator: 'people', view: { eyes: 'all' } },
          })
          return Number(answer.value ?? 0)
        })
      const before = await counted()
      interest = (await as(registrar, (session) =>
        session.create(expressionOfInterest, {
          ...{ from: registrar.hat!.organisation, to: turbine, post: post.id, message: '推荐2名毕业生' },
          ...{ contact: '何示例', contactPhone: '13900008765' },
        }),
      )) as typeof interest
      await perform(registrar, 'send')
      await perform(hr, 'accept')
      await perform(hr, 'invite', { meetingAt: '2099-01-05T02:00:00.000Z', meetingPlace: '会议室' })
      await expect(perform(hr, 'agreeMeeting')).rejects.toMatchObject({ code: 'interest.own' })
      await perform(registrar, 'agreeMeeting')
      expect(interest.values.meetingAgreed).toBe(true)
      await expect(perform(hr, 'report', { result: 'none' })).rejects.toMatchObject({
        details: { problems: [{ field: 'failure', code: 'required' }] },
      })
      await expect(perform(hr, 'report', { result: 'employed' })).rejects.toMatchObject({
        details: { problems: [{ field: 'taken', code: 'required' }] },
      })
      await perform(hr, 'report', { result: 'employed', taken: 2 })
      // Another person of the same body is no second side.
      const colleague = { ...hr, person: { ...hr.person!, id: student.person!.id } }
      await expect(perform(colleague, 'settle')).rejects.toMatchObject({ code: 'interest.own' })
      await perform(registrar, 'dispute', {}, '只来了1人')
      await perform(registrar, 'report', { result: 'employed', taken: 2 })
      expect(await counted()).toBe(before)
      await perform(hr, 'settle')
      expect(interest.state).toBe('settled')
      await reread()
      expect(post.state).toBe('matched')
      expect(await counted()).toBe(before + 2)
    })

    test('a survey asks those chosen, its answers count as handed in and become vacancies with one click', async () => {
      const today = await as(officer, async (session) => session.today())
      const survey = await as(officer, async (session) => {
        const made = await session.create(demandSurvey, {
          ...{ name: '测试用工需求调查', kind: 'talent', office: officer.hat!.organisation, audience: 'enterprise' },
          division: (await session.read('organisation', officer.hat!.organisation)).values.division,
          ...{ referenceDate: today, from: today, dueOn: addDays(today, 20), contactPhone: '0900-8600101' },
          ...{ smallestSize: 'large' as const, bodies: [turbine] },
        })
        return session.perform(demandSurvey, made.id, made.version, 'submit')
      })
      const leader = await world.as('chen')
      const confirms = (duties: readonly { record: string; acts: readonly string[] }[]) =>
        duties.find(({ record }) => record === survey.id)?.acts
      expect(confirms((await as(leader, workbench)).duties)).toContain('confirm')
      expect(confirms((await as(officer, workbench)).duties)).toBeUndefined()
      const begun = await as(leader, (session) => session.perform(demandSurvey, survey.id, survey.version, 'confirm'))
      const asked = await system((session) => session.read(collection, begun.values.collection!))
      expect(asked.values.collectsFrom).toContain(turbine)
      expect(asked).toMatchObject({ state: 'issued', values: { registers: ['需求答复'] } })
      const replyOf = async () =>
        (
          await system((session) =>
            session.all(collectionReply, { filter: { collection: asked.id, organisation: turbine } }),
          )
        )[0]!
      const owed = await replyOf()
      expect((await as(hr, workbench)).duties.find(({ record }) => record === owed.id)?.title).toBe('测试用工需求调查')

      const answer = await as(hr, async (session) => {
        const made = await session.create(demandAnswer, {
          ...{ survey: survey.id, enterprise: turbine, post: '风电运维工', needed: 6, shared: true },
          ...{
            salaryFrom: 5200,
            salaryTo: 6800,
            duties: '风电机组巡检与维护。',
            contact: '唐示例',
            contactPhone: phone,
          },
        })
        return session.perform(demandAnswer, made.id, made.version, 'submit')
      })
      expect(await replyOf()).toMatchObject({ state: 'submitted', values: { late: false, submittedVia: 'account' } })
      const listed = await as(hr, (session) => session.perform(demandAnswer, answer.id, answer.version, 'toListing'))
      const made = await system((session) => session.read(postListing, listed.values.listing!))
      expect(made).toMatchObject({
        state: 'open',
        values: { name: '风电运维工', headcount: 6, wageFrom: 5200, source: 'survey', answer: answer.id },
      })
      const offered = await ask<{ permitted: { acts: string[] } }>('tang', `/api/v1/demand-answer/${listed.id}`)
      expect(offered.permitted.acts).not.toContain('toListing')
      await expect(
        as(hr, (session) => session.perform(demandAnswer, listed.id, listed.version, 'toListing')),
      ).rejects.toMatchObject({ code: 'answer.listed' })
    })

    test('no work is made up for a vacancy: what the answer does not say is asked', async () => {
      const [survey] = await system((session) => session.all(demandSurvey, { filter: { name: '测试用工需求调查' } }))
      const answer = await as(hr, async (session) => {
        const made = await session.create(demandAnswer, {
          ...{ survey: survey!.id, enterprise: turbine, post: '叶片检验员', needed: 1, shared: true },
        })
        return session.perform(demandAnswer, made.id, made.version, 'submit')
      })
      await expect(
        as(hr, (session) => session.perform(demandAnswer, answer.id, answer.version, 'toListing')),
      ).rejects.toMatchObject({ details: { problems: [{ field: 'duties', code: 'required' }] } })
    })

    test('graduates that are listed already are changed where they stand, not listed twice', async () => {
      const [survey] = await system((session) => session.all(demandSurvey, { filter: { audience: 'school' } }))
      const [listed] = await system((session) =>
        session.all('graduateListing', { filter: { publisher: registrar.hat!.organisation } }),
      )
      const { offering, graduationYear, availableFrom } = listed!.values
      const answer = await as(registrar, async (session) => {
        const made = await session.create(supplyAnswer, {
          ...{ survey: survey!.id, school: registrar.hat!.organisation, kind: 'graduates', headline: '同一届毕业生' },
          ...{ offering, graduationYear, availableFrom, available: 3 },
        })
        return session.perform(supplyAnswer, made.id, made.version, 'submit')
      })
      await expect(
        as(registrar, (session) => session.perform(supplyAnswer, answer.id, answer.version, 'toListing')),
      ).rejects.toMatchObject({ code: 'answer.there' })
    })

    test('a survey goes out in the name of the office that carries it out, from nobody else’s desk', async () => {
      const labour = await world.as('luo', 1)
      await expect(
        as(labour, async (session) => {
          const today = session.today()
          return session.create(demandSurvey, {
            ...{ name: '冒名的调查', kind: 'skills', office: officer.hat!.organisation, audience: 'enterprise' },
            division: (await session.read('organisation', officer.hat!.organisation)).values.division,
            ...{ referenceDate: today, from: today, dueOn: addDays(today, 20) },
          })
        }),
      ).rejects.toMatchObject({ status: 403 })
    })

    test('a school with nothing to offer says so with one act, and counts as having answered', async () => {
      const today = await as(officer, async (session) => session.today())
      const school = registrar.hat!.organisation
      const survey = await as(officer, async (session) => {
        const made = await session.create(demandSurvey, {
          ...{ name: '测试供给调查', kind: 'supply', office: officer.hat!.organisation, audience: 'school' },
          division: (await session.read('organisation', officer.hat!.organisation)).values.division,
          ...{ referenceDate: today, from: today, dueOn: addDays(today, 20), contactPhone: '0900-8600101' },
        })
        return session.perform(demandSurvey, made.id, made.version, 'submit')
      })
      const standing = () => ask<SurveyStanding>('zhou', `/api/v1/listing/survey/${survey.id}`)
      const toCome = await standing()
      expect(toCome).toMatchObject({ collection: null, answered: 0 })
      expect(toCome.missing).toContain('云岭市职业教育中心')
      const leader = await world.as('chen')
      const begun = await as(leader, (session) => session.perform(demandSurvey, survey.id, survey.version, 'confirm'))
      const before = await standing()
      expect(before).toMatchObject({ asked: toCome.asked, answered: 0, answers: 0 })

      const [owed] = await as(registrar, (session) =>
        session.all(collectionReply, { filter: { collection: begun.values.collection!, organisation: school } }),
      )
      expect((await as(registrar, workbench)).duties.map(({ record }) => record)).toContain(owed!.id)
      const given = await as(registrar, (session) =>
        session.perform(collectionReply, owed!.id, owed!.version, 'reportNothing'),
      )
      expect(given).toMatchObject({
        state: 'submitted',
        values: { late: false, submittedVia: 'account', note: '无' },
      })
      expect(await standing()).toMatchObject({ asked: before.asked, answered: 1, answers: 0 })
    })
  })
}
