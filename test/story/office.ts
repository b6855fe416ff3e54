import {
  collection,
  evaluationItem,
  evaluationScheme,
  handover,
  incomingDocument,
  integrationEvaluation,
  membership,
  organisation,
  person,
  ruleDrafting,
} from '@zhiqiao/definitions'
import { Problem } from '@zhiqiao/model'
import type { Session, Viewer } from '@zhiqiao/registry'
import { beforeAll, describe, expect, test } from 'vitest'
import type { World } from './world.ts'

const notice = `省教育厅（示例）

教职成函〔2026〕101号

关于报送2026年学生实习工作总结的通知

各市教育局：

为掌握实习工作情况，现将有关事项通知如下。

一、报送内容
1．学生实习工作总结；
2．实习情况统计表。

二、报送要求
请于2026年12月18日下午5时前报送盖章扫描件，电子版发至zcc@example.invalid。

联系人：吴示例，电话：0871-61234567。
`

/** What an office does besides plans: notices that come in, posts that change hands, rules that are drawn up. */
export function officeStory(here: () => World): void {
  let world: World
  let officer: Viewer
  let leader: Viewer
  let office: string
  beforeAll(async () => {
    world = here()
    ;[officer, leader] = [await world.as('zhou'), await world.as('chen')]
    office = officer.hat!.organisation
  })
  const as = <T>(viewer: Viewer, work: (session: Session) => Promise<T>) => world.registry.as(viewer, work)
  const system = <T>(work: (session: Session) => Promise<T>) => world.registry.asSystem('测试', work)
  const act = (viewer: Viewer, register: string, id: string, name: string, input = {}, reason?: string) =>
    as(viewer, async (session) =>
      session.perform(register, id, (await session.read(register, id)).version, name, input, reason),
    )
  const refusal = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(() => null).catch((thrown: unknown) => thrown)
    if (error instanceof Problem) return error.code
    throw new Error(`no refusal but ${String(error)}`)
  }
  const receive = (receivedNumber: string, more: object = {}) =>
    as(officer, (session) =>
      session.create(incomingDocument, {
        office,
        receivedNumber,
        receivedOn: '2026-11-20',
        title: '关于报送2026年学生实习工作总结的通知',
        senderAsWritten: '省教育厅（示例）',
        secrecy: 'open',
        urgency: 'ordinary',
        ...more,
      }),
    )
  const asked = { contact: '周示例', contactPhone: '087160000000' }

  describe('a notice that comes in', () => {
    test('is read into a collection in draft: what, of whom, by when, in which form', async () => {
      const { id } = await receive('收〔2026〕401号')
      await act(officer, 'incomingDocument', id, 'toCollection', { ...asked, body: notice })
      const [made] = await as(officer, (session) => session.all(collection, { filter: { incomingDocument: id } }))
      expect(made).toMatchObject({
        state: 'draft',
        values: {
          name: '2026年学生实习工作总结',
          basisNumber: '教职成函〔2026〕101号',
          questions: [{ question: '学生实习工作总结' }, { question: '实习情况统计表' }],
          form: 'stamped',
          content: 'mixed',
          reportsTo: '省教育厅（示例）（吴示例，0871-61234567，zcc@example.invalid）',
          contact: '周示例',
        },
      })
      // 18 December is a Friday: two working days before it is the Wednesday, at five in the afternoon, or tomorrow.
      const tomorrow = await system(async (session) =>
        new Date(Date.parse(session.today()) + 86_400_000).toISOString().slice(0, 10),
      )
      expect([made!.values.dueAt, made!.values.passOnBy].map((at) => new Date(at!).toISOString())).toEqual([
        `${tomorrow > '2026-12-16' ? tomorrow : '2026-12-16'}T09:00:00.000Z`,
        '2026-12-18T09:00:00.000Z',
      ])
      // It is addressed to the office itself: its own schools are asked.
      const schools = await system((session) =>
        session.all(organisation, { filter: { 'id.in': made!.values.collectsFrom } }),
      )
      expect(schools.length).toBeGreaterThan(1)
      expect(schools.every(({ values }) => values.competentAuthority === office)).toBe(true)
      const issued = await act(officer, 'collection', made!.id, 'issue')
      expect(issued.state).toBe('issued')
    })

    test('without a last day asks for one, and asks whom a person names', async () => {
      const { id } = await receive('收〔2026〕402号')
      const body = notice.replace(/请于.*报送盖章/, '请报送盖章')
      expect(await refusal(act(officer, 'incomingDocument', id, 'toCollection', { ...asked, body }))).toBe(
        'notice.no-day',
      )
      const [school] = await system((session) => session.all(organisation, { filter: { name: '云岭工业学校' } }))
      const input = { ...asked, body, dueAt: '2026-12-01T09:00:00Z', collectsFrom: [school!.id] }
      await act(officer, 'incomingDocument', id, 'toCollection', input)
      const [made] = await as(officer, (session) => session.all(collection, { filter: { incomingDocument: id } }))
      expect(made!.values.collectsFrom).toEqual([school!.id])
      expect((await as(officer, (session) => session.read(incomingDocument, id))).values.body).toBe(body)
    })
  })

  describe('a handover', () => {
    let successor: string
    let hat: { person: string; organisation: string; role: string; from: string }
    beforeAll(async () => {
      successor = await system(async (session) => (await session.create(person, { name: '接任示例' })).id)
      hat = { person: officer.person!.id, organisation: office, role: 'sectionOfficer', from: '2020-01-01' }
    })
    const posts = (of: string) =>
      system(async (session) =>
        (await session.all(membership, { filter: { person: of, organisation: office, role: hat.role } })).map(
          ({ values: { from, to } }) => [from, to],
        ),
      )
    const handOver = async (values: object) => {
      const made = await as(officer, (session) =>
        session.create(handover, {
          organisation: office,
          from: officer.person!.id,
          to: successor,
          role: 'sectionOfficer',
          effectiveOn: '2027-01-01',
          ...values,
        }),
      )
      return made.id
    }
    /** The successor has no account here: their hat is made by hand. */
    const receiver = (): Viewer => ({ ...officer, person: { id: successor, name: '接任示例' } })

    test('lists what is open, and with both signatures passes the post and the papers from its day on', async () => {
      const paper = await receive('收〔2026〕403号', { handler: officer.person!.id, handleBy: '2027-01-15' })
      const before = await posts(officer.person!.id)
      const id = await handOver({})
      await act(officer, 'handover', id, 'gather')
      const listed = await as(officer, (session) => session.read(handover, id))
      expect(listed.values.documents).toContain(paper.id)
      expect(listed.values.collections!.length).toBeGreaterThan(0)
      await act(officer, 'handover', id, 'handOver')
      await act(receiver(), 'handover', id, 'receive')
      await act(leader, 'handover', id, 'complete')
      expect(await posts(officer.person!.id)).toEqual(before.map(([from]) => [from, '2026-12-31']))
      expect(await posts(successor)).toEqual([['2027-01-01', null]])
      const { values } = await as(leader, (session) => session.read(incomingDocument, paper.id))
      expect(values.handler).toBe(successor)
      await system(async (session) => {
        for (const { id: post, version } of await session.all(membership, {
          filter: { person: officer.person!.id, organisation: office, role: hat.role },
        }))
          await session.change(membership, post, version, { to: null })
      })
    })

    test('to a stand-in leaves the post where it is and gives the other one until the last day', async () => {
      const other = await system(async (session) => (await session.create(person, { name: '代班示例' })).id)
      const before = await posts(officer.person!.id)
      const id = await handOver({ to: other, effectiveOn: '2027-02-01', temporaryTo: '2027-02-15' })
      await act(officer, 'handover', id, 'handOver')
      await act({ ...receiver(), person: { id: other, name: '代班示例' } }, 'handover', id, 'receive')
      await act(leader, 'handover', id, 'complete')
      expect(await posts(officer.person!.id)).toEqual(before)
      expect(await posts(other)).toEqual([['2027-02-01', '2027-02-15']])
    })
  })

  test('rules go from draft to their number only with the opinions they need', async () => {
    const { id } = await as(officer, (session) =>
      session.create(ruleDrafting, {
        name: '测试管理办法',
        kind: 'measures',
        office,
        basis: '职业教育法',
        dueOn: '2027-06-30',
        fairCompetition: true,
      }),
    )
    await act(officer, 'ruleDrafting', id, 'begin')
    expect(await refusal(act(officer, 'ruleDrafting', id, 'consult'))).toBe('drafting.incomplete')
    const file = await as(officer, (session) =>
      session.storeFile({ name: '稿.txt', type: 'text/plain', bytes: new TextEncoder().encode('第一条') }),
    )
    await as(officer, async (session) =>
      session.change(ruleDrafting, id, (await session.read(ruleDrafting, id)).version, { draft: [file.id] }),
    )
    await act(officer, 'ruleDrafting', id, 'consult')
    const legal = { legalOpinion: [file.id], reviewedOn: '2027-03-01' }
    expect(await refusal(act(officer, 'ruleDrafting', id, 'review', legal))).toBe('drafting.incomplete')
    await act(officer, 'ruleDrafting', id, 'review', { ...legal, competitionOpinion: [file.id] })
    await act(officer, 'ruleDrafting', id, 'deliberate', { deliberatedOn: '2027-04-01', meeting: '局长办公会' })
    await act(leader, 'ruleDrafting', id, 'issue', { documentNumber: '云教〔2027〕1号', issuedOn: '2027-04-10' })
    const { state, values } = await as(officer, (session) => session.read(ruleDrafting, id))
    expect([state, values.documentNumber, values.reviewedOn, values.meeting]).toEqual([
      'issued',
      '云教〔2027〕1号',
      '2027-03-01',
      '局长办公会',
    ])
  })

  test('a scheme takes over the ready-made set for integration, once', async () => {
    const make = (kind: string) =>
      as(officer, (session) =>
        session.create(evaluationScheme, {
          name: `测试${kind}方案`,
          schemeVersion: '1',
          kind,
          office,
          totalPoints: 100,
          validFrom: '2027-01-01',
        }),
      )
    const { id } = await make('integration')
    await act(officer, 'evaluationScheme', id, 'takeItems')
    const items = await as(officer, (session) => session.all(evaluationItem, { filter: { scheme: id } }))
    expect(items).toHaveLength(integrationEvaluation.length)
    const top = items.filter(({ values }) => values.parent === null)
    expect(top.reduce((sum, { values }) => sum + values.points, 0)).toBe(100)
    for (const { id: parent, values } of top) {
      const lines = items.filter((item) => item.values.parent === parent)
      if (lines.length > 0) expect(lines.reduce((sum, line) => sum + line.values.points, 0)).toBe(values.points)
    }
    expect(await refusal(act(officer, 'evaluationScheme', id, 'takeItems'))).toBe('evaluation.set')
    const other = await make('school')
    expect(await refusal(act(officer, 'evaluationScheme', other.id, 'takeItems'))).toBe('evaluation.set')
  })
}
