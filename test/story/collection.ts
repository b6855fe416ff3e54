import {
  baseBooking,
  collection,
  collectionReply,
  inspectionObject,
  inspectionRound,
  internship,
  internshipInsurance,
  notice,
  trainingBase,
  workSummary,
  workSummaryRound,
  yearlyDuty,
} from '@zhiqiao/definitions'
import type { Session, Viewer } from '@zhiqiao/registry'
import { addDays, dailyRun, missingBodies, workbench } from '@zhiqiao/work'
import { beforeAll, describe, expect, test } from 'vitest'
import type { World } from './world.ts'

/** What an office asks of bodies: once, each year, by the calendar; and whom it inspects, by lot. */
export function collectionStory(here: () => World): void {
  describe('collection', () => {
    let world: World
    let officer: Viewer
    let leader: Viewer
    let registrar: Viewer
    let head: Viewer
    let county: Viewer
    let school: string
    let other: string

    const as = <T>(viewer: Viewer, work: (session: Session) => Promise<T>) => world.registry.as(viewer, work)
    const system = <T>(work: (session: Session) => Promise<T>) => world.registry.asSystem('测试', work)

    beforeAll(async () => {
      world = here()
      officer = await world.as('zhou')
      leader = await world.as('chen')
      registrar = await world.as('he')
      head = await world.as('xu')
      county = await world.as('lin')
      school = await world.body('云岭市职业教育中心')
      other = await world.body('清河区职业中学')
    })

    const asked = async (name: string, dueAt: string, more: object = {}) =>
      as(officer, (session) =>
        session.create(collection, {
          name,
          office: officer.hat!.organisation,
          collectsFrom: [school, other],
          content: 'report',
          dueAt,
          form: 'online',
          contact: '周示例',
          contactPhone: '0900-8600101',
          questions: [{ question: '在校生', unit: '人' }],
          ...more,
        }),
      )
    const replyOf = (of: string, organisation: string) =>
      system(async (session) => (await session.all(collectionReply, { filter: { collection: of, organisation } }))[0]!)

    test('once issued, every body finds its reply opened; who has handed in none is known and reminded', async () => {
      const made = await asked('2026年秋季开学情况', '2099-01-01T10:00:00.000Z')
      await as(officer, (session) => session.perform(collection, made.id, made.version, 'issue'))
      const own = await replyOf(made.id, school)
      expect(own).toMatchObject({ state: 'unsigned', values: { answers: [{ question: '在校生', answer: '' }] } })
      const { duties } = await as(registrar, workbench)
      expect(duties.find(({ record }) => record === own.id)).toMatchObject({ kind: 'answer', acts: ['signFor'] })
      expect((await as(officer, workbench)).duties.find(({ record }) => record === made.id)?.about.zh).toContain(
        '2个单位未上报',
      )

      await as(registrar, async (session) => {
        const signed = await session.perform(collectionReply, own.id, own.version, 'signFor')
        const empty = await session.perform(collectionReply, own.id, signed.version, 'askSignature')
        expect(empty.state).toBe('signing')
      })
      const waiting = await replyOf(made.id, school)
      await expect(
        as(head, (session) => session.perform(collectionReply, own.id, waiting.version, 'sign')),
      ).rejects.toMatchObject({ code: 'reply.empty' })
      await as(head, (session) =>
        session.perform(collectionReply, own.id, waiting.version, 'sendBack', {}, '请填在校生数'),
      )
      await as(registrar, async (session) => {
        const back = await session.read(collectionReply, own.id)
        const filled = await session.change(collectionReply, own.id, back.version, {
          answers: [{ question: '在校生', answer: '3120' }],
        })
        await session.perform(collectionReply, own.id, filled.version, 'askSignature')
      })
      const ready = await replyOf(made.id, school)
      const sent = await as(head, (session) => session.perform(collectionReply, own.id, ready.version, 'sign'))
      expect(sent).toMatchObject({ state: 'submitted', values: { submittedVia: 'account', late: false } })

      const issued = await as(officer, (session) => session.read(collection, made.id))
      expect(await system((session) => missingBodies(session, issued))).toEqual([other])
      await as(officer, (session) => session.perform(collection, made.id, issued.version, 'remind'))
      const told = await system((session) =>
        session.all(notice, { filter: { record: made.id, 'title.contains': '催报' } }),
      )
      expect(told.map(({ values }) => values.organisation)).toEqual([other])
      await expect(
        as(officer, (session) => session.perform(collection, made.id, issued.version + 1, 'close')),
      ).rejects.toMatchObject({ code: 'collection.missing' })
    })

    test('entered for a body it takes the stamped scan; late is late, and a correction is counted', async () => {
      const made = await asked('2026年春季开学情况', '2026-03-01T10:00:00.000Z')
      await as(officer, (session) => session.perform(collection, made.id, made.version, 'issue'))
      const theirs = await replyOf(made.id, other)
      await expect(
        as(county, (session) =>
          session.perform(collectionReply, theirs.id, theirs.version, 'enterForThem', {}, '代填'),
        ),
      ).rejects.toMatchObject({ status: 422 })
      const entered = await as(county, async (session) => {
        const scan = await session.storeFile({
          name: '盖章件.txt',
          type: 'text/plain',
          bytes: new TextEncoder().encode('盖章'),
        })
        const input = { stampedScan: [scan.id] }
        return session.perform(collectionReply, theirs.id, theirs.version, 'enterForThem', input, '学校寄来纸质件')
      })
      expect(entered.values).toMatchObject({ submittedVia: 'onBehalf', late: true })
      const locked = await as(officer, async (session) => {
        const passed = await session.perform(collectionReply, theirs.id, entered.version, 'review')
        return session.perform(collectionReply, theirs.id, passed.version, 'lock')
      })
      const reopened = await as(officer, (session) =>
        session.perform(collectionReply, theirs.id, locked.version, 'correct', {}, '人数有误'),
      )
      expect(reopened).toMatchObject({ state: 'returned', values: { corrections: 1, late: true } })
    })

    test('the replies are put together into one table, as far as the asker may see them', async () => {
      const [first] = await as(officer, (session) =>
        session.all(collection, { filter: { 'name.contains': '2026年秋季开学情况' } }),
      )
      const url = `/api/v1/document-out/collection-table/${first!.id}.xlsx`
      const answer = await world.ask('zhou', { url })
      expect(answer.statusCode).toBe(200)
      expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK')
      const paper = await world.ask('zhou', { url: url.replace('.xlsx', '.docx') })
      expect(paper.statusCode).toBe(200)
      expect((await world.ask('tang', { url })).statusCode).toBe(404)
    })

    test('a yearly duty opens by itself in time, once a year, with last year’s answers beside the items', async () => {
      const today = await system(async (session) => session.today())
      const due = addDays(today, 5)
      const duty = await as(officer, (session) =>
        session.create(yearlyDuty, {
          name: '技能培训情况',
          office: officer.hat!.organisation,
          kind: 'collection',
          month: Number(due.slice(5, 7)),
          day: Number(due.slice(8)),
          daysAhead: 10,
          fromYear: 2024,
          bodies: [school, other],
          content: 'report',
          form: 'online',
          questions: [{ question: '培训人次' }],
          contact: '周示例',
          contactPhone: '0900-8600101',
        }),
      )
      const issuedBefore = await system(dailyRun)
      expect(await system((session) => session.count(collection, { filter: { yearlyDuty: duty.id } }))).toBe(0)
      expect(issuedBefore.issued).toBeGreaterThanOrEqual(0)
      await as(leader, (session) => session.perform(yearlyDuty, duty.id, duty.version, 'adopt'))
      expect((await system(dailyRun)).issued).toBe(1)
      expect((await system(dailyRun)).issued).toBe(0)
      const [made] = await system((session) => session.all(collection, { filter: { yearlyDuty: duty.id } }))
      expect(made).toMatchObject({ state: 'issued', values: { name: `${due.slice(0, 4)}年技能培训情况` } })
      expect(made!.values.dueAt.slice(0, 10)).toBe(due)
      expect((await replyOf(made!.id, other)).state).toBe('unsigned')
    })

    test('a yearly duty asks for a report once, with a draft for every body, and its office waits for them on its workbench', async () => {
      const today = await system(async (session) => session.today())
      const due = addDays(today, 5)
      const office = county.hat!.organisation
      const duty = await as(county, (session) =>
        session.create(yearlyDuty, {
          name: '县区年末总结',
          office,
          kind: 'report',
          report: 'summary',
          month: Number(due.slice(5, 7)),
          day: Number(due.slice(8)),
          daysAhead: 10,
          fromYear: 2024,
        }),
      )
      const rounds = () => system((session) => session.all(workSummaryRound, { filter: { office } }))
      const before = await rounds()
      await system(dailyRun)
      expect(await rounds()).toEqual(before)
      await system((session) => session.change(yearlyDuty, duty.id, duty.version, {}, { state: 'inForce' }))
      await system(dailyRun)
      await system(dailyRun)
      const made = (await rounds()).filter(({ id }) => !before.some((one) => one.id === id))
      expect(made.map(({ state, values }) => [state, values.dueOn, values.kind])).toEqual([['open', due, 'summary']])
      const drafts = await system((session) => session.all(workSummary, { filter: { round: made[0]!.id } }))
      expect(drafts.length).toBeGreaterThan(0)
      for (const { values } of drafts) expect(values.figures!.length).toBeGreaterThan(0)
      const { duties } = await as(county, workbench)
      expect(duties.find(({ record }) => record === made[0]!.id)).toMatchObject({ due, count: drafts.length })
    })

    test('what the office does itself waits on its workbench until it is marked as done for the year', async () => {
      const today = await system(async (session) => session.today())
      const due = addDays(today, 3)
      const duty = await as(officer, async (session) =>
        session.create(yearlyDuty, {
          name: '质量抽测组织',
          office: officer.hat!.organisation,
          kind: 'own',
          month: Number(due.slice(5, 7)),
          day: Number(due.slice(8)),
          daysAhead: 10,
          fromYear: 2024,
        }),
      )
      const adopted = await as(leader, (session) => session.perform(yearlyDuty, duty.id, duty.version, 'adopt'))
      const waits = async () => (await as(officer, workbench)).duties.some(({ record }) => record === duty.id)
      expect(await waits()).toBe(true)
      await as(officer, (session) => session.perform(yearlyDuty, duty.id, adopted.version, 'markDone'))
      expect(await waits()).toBe(false)
    })

    test('objects and inspectors are drawn by seed; the draw can be checked, and a second one needs a reason', async () => {
      const year = Number((await system(async (session) => session.today())).slice(0, 4))
      const made = await as(officer, async (session) => {
        const round = await session.create(inspectionRound, {
          name: '双随机抽查',
          kind: 'random',
          matter: 'internship',
          office: officer.hat!.organisation,
          year,
          from: `${year}-12-01`,
          drawShare: 50,
          inspectorsEach: 1,
        })
        for (const organisation of [school, other, await world.body('云岭工业学校'), await world.body('云岭技工学校')])
          await session.create(inspectionObject, { round: round.id, organisation })
        return round
      })
      const drawn = await as(officer, (session) =>
        session.perform(inspectionRound, made.id, made.version, 'draw', { seed: '20261122' }),
      )
      expect(drawn.values).toMatchObject({ drawSeed: '20261122', poolDigest: expect.stringMatching(/^[0-9a-f]{64}$/) })
      const objects = await system((session) => session.all(inspectionObject, { filter: { round: made.id } }))
      expect(objects.filter(({ values }) => values.drawn).length).toBe(2)
      for (const { values } of objects) expect(values.inspectors ?? []).toHaveLength(values.drawn ? 1 : 0)
      const checked = await as(officer, (session) =>
        session.perform(inspectionRound, made.id, drawn.version, 'checkDraw'),
      )
      await expect(
        as(officer, (session) => session.perform(inspectionRound, made.id, checked.version, 'draw', {})),
      ).rejects.toMatchObject({ code: 'draw.again' })
      const [other1] = objects.filter(({ values }) => !values.drawn)
      await system((session) =>
        session.change(inspectionObject, other1!.id, other1!.version, {}, { set: { drawn: true } }),
      )
      await expect(
        as(officer, (session) => session.perform(inspectionRound, made.id, checked.version, 'checkDraw')),
      ).rejects.toMatchObject({ code: 'draw.differs' })
    })

    test('nobody is placed on the post without agreement, consents and two insurances for the whole time', async () => {
      const ready = await system(async (session) => {
        const all = await session.all(internship, { filter: { kind: 'onPost', school } })
        return all.find(
          ({ values }) => values.liabilityInsurance && values.accidentInsurance && values.guardianConsentOn,
        )!
      })
      const { student, batch, enterprise, liabilityInsurance, accidentInsurance } = ready.values
      const policy = await system((session) => session.read(internshipInsurance, liabilityInsurance!))
      const from = addDays(policy.values.to, -20)
      const intern = await world.as('he', 2)
      const draft = await as(intern, (session) =>
        session.create(internship, {
          ...{ batch, student, enterprise, school, internName: '学生示例', kind: 'onPost', arrangement: 'organised' },
          ...{ from, to: addDays(policy.values.to, 30), matched: true, liabilityInsurance, accidentInsurance },
        }),
      )
      const submit = (version: number) =>
        as(intern, (session) => session.perform(internship, draft.id, version, 'submit'))
      await expect(submit(draft.version)).rejects.toMatchObject({
        code: 'internship.not-ready',
        message: expect.stringMatching(/三方协议、学生本人同意、监护人知情同意；.*没有覆盖/),
      })
      const mended = await as(intern, (session) =>
        session.change(internship, draft.id, draft.version, {
          to: addDays(from, 10),
          agreementOn: addDays(from, -10),
          studentConsentOn: addDays(from, -9),
          guardianConsentOn: addDays(from, -9),
        }),
      )
      expect((await submit(mended.version)).state).toBe('submitted')
    })

    test('a base is not given away twice: the bookings of one moment fit into its places', async () => {
      const base = await system(async (session) => {
        const [one] = await session.all(trainingBase, { filter: { owner: school } })
        return one!
      })
      const book = (places: number, from: string, to: string) =>
        as(registrar, (session) =>
          session.create(baseBooking, {
            base: base.id,
            bookedBy: school,
            purpose: 'teaching',
            group: '实训周',
            from: `2099-05-${from}:00.000Z`,
            to: `2099-05-${to}:00.000Z`,
            places,
            persons: places,
            contact: '何示例',
            contactPhone: '0900-8600201',
          }),
        )
      const half = Math.ceil(base.values.places / 2)
      const first = await book(half, '04T01:00', '04T04:00')
      await as(registrar, (session) => session.perform(baseBooking, first.id, first.version, 'approve'))
      await expect(book(base.values.places - half + 1, '04T03:00', '04T06:00')).rejects.toMatchObject({
        code: 'booking.clash',
      })
      expect((await book(base.values.places, '04T04:00', '04T06:00')).state).toBe('requested')
    })
  })
}
