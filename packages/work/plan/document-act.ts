import {
  clause,
  extractedRule,
  mechanism,
  milestone,
  policyDocument,
  publication,
  repair,
  target,
  task,
} from '@zhiqiao/definitions'
import { Problem, type RecordOf, type Register, type ValuesOf } from '@zhiqiao/model'
import { type ActHandlers, newId, type Session } from '@zhiqiao/registry'
import { publishPlanFigures } from '../figure/plan-figures.ts'
import { notify } from '../notice/notify.ts'
import { bodiesNamed } from './consultation-act.ts'
import { planView, remainingIn } from './plan-view.ts'
import { snapshotOf } from './snapshot.ts'

type Document = RecordOf<ValuesOf<typeof policyDocument>>

/** Nothing is approved that nobody has read: every entry and every repair has been decided on. */
async function requireReviewed(session: Session, document: string): Promise<void> {
  const remaining = await remainingIn(session, document)
  if (remaining > 0)
    throw new Problem(
      409,
      'plan.unreviewed',
      `还有${remaining}处没有核对，请先核对完再审定。`,
      `${remaining} entries are not checked yet; check them before approval.`,
      { remaining },
    )
}

async function moveTasks(
  session: Session,
  document: string,
  from: readonly string[],
  to: string,
  reason: string,
): Promise<void> {
  await session.asSystem(reason, async (system) => {
    for (const entry of await system.all(task, { filter: { document } }))
      if (entry.state !== null && from.includes(entry.state))
        await system.change(task, entry.id, entry.version, {}, { state: to, reason })
  })
}

export const documentActs: ActHandlers = {
  'policyDocument.approve': async (session, record) => {
    await requireReviewed(session, record.id)
    return { set: { signer: session.viewer.person?.name ?? null } }
  },

  'policyDocument.approveByScan': async (session, record, input) => {
    await requireReviewed(session, record.id)
    return { set: { signer: input.signer, approvalScan: input.approvalScan } }
  },

  /** 下达: tasks are handed to the bodies named; a corrected version takes the place of the one it corrects. */
  'policyDocument.issue': async (session, record, input) => {
    const document = record as Document
    const bodies = [...new Set([...(document.values.bodies ?? []), ...(await bodiesNamed(session, document.id))])]
    await moveTasks(session, document.id, ['planned'], 'underway', '下达')
    if (document.values.replaces !== null)
      await retire(session, document.values.replaces, `由更正版本替代：${input.handedDownNumber}`)
    await notify(session, bodies, {
      title: `任务下达：${document.values.title}`,
      body: `${input.handedDownNumber}，请查看本单位牵头和配合的任务。`,
      register: 'policyDocument',
      record: document.id,
    })
    return {
      set: { bodies, handedDownNumber: input.handedDownNumber, handedDownOn: input.handedDownOn, signer: input.signer },
    }
  },

  /** 公开: what stands now is frozen as a snapshot, its computed figures with their rows; the one before remains readable. */
  'policyDocument.publish': async (session, record, input) => {
    const showBodyLights = input.showBodyLights === true
    const view = await planView(session, record.id)
    const snapshot = snapshotOf(view, { showBodyLights })
    const id = newId(session.now())
    await session.asSystem('公开快照', async (system) => {
      for (const before of await system.all(publication, { filter: { document: record.id, state: 'published' } }))
        await system.change(publication, before.id, before.version, {}, { state: 'superseded', reason: '已有新快照' })
      const values = {
        document: record.id,
        title: snapshot.title,
        publishedAt: session.now().toISOString(),
        signedBy: input.signedBy as string,
        showBodyLights,
        snapshot: snapshot as unknown as Record<string, unknown>,
      }
      await system.create(publication, values, { id })
    })
    await publishPlanFigures(session, view, id)
  },

  'policyDocument.evaluate': async (_session, _record, input) => ({ set: { evaluatedAsOf: input.evaluatedAsOf } }),

  'policyDocument.repeal': async (session, record, _input, reason) => {
    await moveTasks(session, record.id, ['planned', 'underway', 'closingOut'], 'stopped', reason ?? '文件废止')
  },

  /** Whoever owes a plan of its own may see the plan it is to carry out further. */
  'policyDocument.askChildPlans': async (session, record, input) => {
    const { id, values } = record as Document
    const asked = input.childPlansFrom as string[]
    const before = new Set(values.childPlansFrom ?? [])
    await notify(
      session,
      asked.filter((body) => !before.has(body)),
      {
        title: `请制定落实方案：${values.title}`,
        body: `请于${input.childPlansDue}前报送本单位的落实方案。`,
        register: 'policyDocument',
        record: id,
      },
    )
    return {
      set: {
        childPlansFrom: asked,
        childPlansDue: input.childPlansDue,
        bodies: [...new Set([...(values.bodies ?? []), ...asked])],
      },
    }
  },

  /** 更正: the document and its entries are copied into a draft; each task continues the one it was copied from. */
  'policyDocument.correct': async (session, record) => {
    await session.asSystem('更正为新版本', (system) => copyDocument(system, record as Document))
  },
}

async function retire(session: Session, id: string, reason: string): Promise<void> {
  await session.asSystem(reason, async (system) => {
    const before = await system.read(policyDocument, id)
    await system.change(policyDocument, id, before.version, {}, { state: 'repealed', reason })
  })
  await moveTasks(session, id, ['planned', 'underway', 'closingOut'], 'stopped', reason)
}

async function copyDocument(system: Session, document: Document): Promise<void> {
  const {
    handedDownNumber: _n,
    handedDownOn: _d,
    signer: _s,
    approvalScan: _a,
    evaluatedAsOf: _e,
    replaces: _r,
    bodies,
    childPlansFrom,
    childPlansDue,
    ...values
  } = document.values
  const copy = await system.create(policyDocument, values, {
    set: { replaces: document.id, bodies, childPlansFrom, childPlansDue },
    state: 'draft',
  })
  const ids = new Map<string, string>()
  const pointed = (id: unknown) => (typeof id === 'string' ? (ids.get(id) ?? null) : null)
  const copyAll = async (register: Register, links: readonly string[]) => {
    for (const entry of await system.all(register, { filter: { document: document.id }, sort: 'position' })) {
      const relinked = Object.fromEntries(links.map((name) => [name, pointed(entry.values[name])]))
      const readOnly = Object.keys(register.fields).filter((name) => register.fields[name]!.readOnly)
      const kept = Object.fromEntries(Object.entries(entry.values).filter(([name]) => !readOnly.includes(name)))
      const set =
        register.name === 'task'
          ? { ...Object.fromEntries(readOnly.map((name) => [name, entry.values[name]])), continues: entry.id }
          : {}
      const { id } = await system.create(
        register,
        { ...kept, ...relinked, document: copy.id },
        { set, state: entry.state === 'done' ? 'done' : register.initial },
      )
      ids.set(entry.id, id)
    }
  }
  await copyAll(clause, ['parent'])
  await copyAll(task, ['clause'])
  await copyAll(target, ['task', 'sameAs'])
  for (const register of [milestone, extractedRule, mechanism, repair]) await copyAll(register, [])
}
