import { collection, type collectionReply } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { notify } from '../notice/notify.ts'
import { dayAndHour, missingBodies, openReplies } from './open-replies.ts'

type Collection = RecordOf<ValuesOf<typeof collection>>
type Reply = RecordOf<ValuesOf<typeof collectionReply>>

export const collectionActs: ActHandlers = {
  'collection.issue': async (session, record) => {
    const opened = await session.asSystem('为报送单位建立回复', (system) => openReplies(system, record as Collection))
    if (opened === 0 && (record as Collection).values.collectsFrom.length === 0)
      throw refused('collection.no-body', '请先选择报送单位。', 'Choose the bodies to ask.')
  },

  /** Bodies named after the collection was issued get their reply too. */
  'collection.change': async (session, record) => {
    if (record.state !== 'issued') return
    await session.asSystem('为报送单位建立回复', (system) => openReplies(system, record as Collection))
  },

  'collection.remind': async (session, record) => {
    const { id, values } = record as Collection
    const missing = await session.asSystem('催报', (system) => missingBodies(system, record as Collection))
    if (missing.length === 0)
      throw refused('collection.all-in', '各单位都已上报，无需催报。', 'All have handed in: there is nobody to remind.')
    await notify(session, missing, {
      title: `催报：${values.name}`,
      body: `截止时间${dayAndHour(values.dueAt)}，贵单位尚未上报。`,
      register: 'collection',
      record: id,
    })
  },

  'collection.close': async (session, record, _input, reason) => {
    if (reason) return
    const missing = await session.asSystem('收齐汇总', (system) => missingBodies(system, record as Collection))
    if (missing.length === 0) return
    const names = Object.values(await session.titles('organisation', missing))
    throw refused(
      'collection.missing',
      `还有${missing.length}个单位未上报：${names.slice(0, 20).join('、')}。要先行汇总，请写明理由。`,
      `${missing.length} bodies have handed in nothing: give a reason to close all the same.`,
    )
  },

  'collectionReply.sign': async (session, record) => {
    const reply = record as Reply
    const { values: asked } = await session.asSystem('报送要求', (system) =>
      system.read(collection, reply.values.collection),
    )
    if (asked.form === 'stamped' && (reply.values.stampedScan ?? []).length === 0)
      throw refused(
        'reply.scan',
        '报送回复.签字盖章扫描件: 这项报送须附签字盖章扫描件。',
        'This collection asks for a signed and stamped scan.',
      )
    const empty = (reply.values.answers ?? []).filter(({ answer }) => answer.trim() === '')
    if (empty.length > 0)
      throw refused(
        'reply.empty',
        `报送回复.填报内容: 还有${empty.length}项未填：${empty
          .slice(0, 5)
          .map(({ question }) => question)
          .join('、')}。没有的请填“无”。`,
        `${empty.length} items are not answered yet; write “none” where there is none.`,
      )
    return { set: await submitted(session, reply, 'account') }
  },

  'collectionReply.reportNothing': async (session, record) => ({
    set: { ...(await submitted(session, record as Reply, 'account')), note: '无' },
  }),

  'collectionReply.enterForThem': async (session, record, input) => ({
    set: { ...(await submitted(session, record as Reply, 'onBehalf')), stampedScan: input.stampedScan },
  }),

  'collectionReply.return': async (session, record, _input, reason) => {
    const reply = record as Reply
    const about = await session.asSystem('退回报送', (system) => system.read(collection, reply.values.collection))
    await notify(session, [reply.values.organisation], {
      title: `报送退回：${about.values.name}`,
      body: reason ?? '',
      register: 'collectionReply',
      record: reply.id,
    })
  },

  'collectionReply.correct': async (_session, record) => ({
    set: { corrections: ((record as Reply).values.corrections ?? 0) + 1 },
  }),
}

/** The moment of the first submission counts: what was in time and returned afterwards is not late. */
async function submitted(session: Session, { values }: Reply, submittedVia: string): Promise<Record<string, unknown>> {
  if (values.submittedAt !== null) return { submittedVia }
  const { dueAt } = (await session.asSystem('报送期限', (system) => system.read(collection, values.collection))).values
  const now = session.now().toISOString()
  return { submittedVia, submittedAt: now, late: Date.parse(now) > Date.parse(dueAt) }
}

const refused = (code: string, zh: string, en: string) => new Problem(422, code, zh, en)
