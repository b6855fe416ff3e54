import {
  evaluationAssignment,
  evaluationRound,
  milestone,
  objection,
  offeringRecognition,
  planGoal,
  policyDocument,
  programmeOffering,
  publicNotice,
  task,
  workSummary,
  workSummaryRound,
} from '@zhiqiao/definitions'
import { parsePolicy } from '@zhiqiao/policy'
import type { Registry, Viewer } from '@zhiqiao/registry'
import { acceptAll, importPlan } from '@zhiqiao/work'
import improvementPlan from './document/improvement-plan.txt?raw'
import type { DemoIds, ViewerOf } from './prepare-demo.ts'
import { demandWords, qualityWords } from './story-words.ts'

type Input = Readonly<Record<string, unknown>>

/** A document whose phases are the calendar of the years 2026 to 2028: read, checked, handed down. */
export async function tellPhases(registry: Registry, ids: DemoIds, viewerOf: ViewerOf): Promise<void> {
  const [officer, leader] = [viewerOf('zhou'), viewerOf('chen')]
  const office = ids.bodies.get('education')!
  const id = await registry.as(officer, async (session) => {
    const made = await importPlan(session, {
      ...{ text: improvementPlan, plan: parsePolicy(improvementPlan), office },
      division: ids.divisions.get('city')!,
      fallbackTitle: '行动方案',
    })
    await acceptAll(session, made)
    return made
  })
  const act = async (viewer: Viewer, name: string, input: Input) =>
    registry.as(viewer, async (session) => {
      const { version } = await session.read(policyDocument, id)
      await session.perform(policyDocument, id, version, name, input)
    })
  await act(leader, 'approve', {})
  await act(officer, 'issue', { handedDownNumber: '云教函〔2026〕31号', handedDownOn: '2026-06-24', signer: '陈示例' })
  await registry.asSystem('演示数据', async (session) => {
    for (const { id: phase, version, values } of await session.all(milestone, { filter: { document: id } }))
      if (values.to !== null && values.to < '2026-10-01')
        await session.change(milestone, phase, version, { reachedOn: values.to })
  })
}

/** Titles for offerings: one under public notice with an objection settled, one just applied for. */
export async function tellRecognition(registry: Registry, ids: DemoIds, viewerOf: ViewerOf): Promise<void> {
  const [head, officer, leader] = [viewerOf('xu'), viewerOf('zhou'), viewerOf('chen')]
  const office = ids.bodies.get('education')!
  const applied = await registry.as(head, async (session) => {
    const offerings = await session.all(programmeOffering, {
      filter: { school: ids.bodies.get('centre')!, status: 'recruiting' },
    })
    const made: string[] = []
    for (const [at, [title, statement]] of (
      [
        ['backbone', '本专业与新能源装备产业链企业共建课程，毕业生对口就业稳定，师资结构合理。'],
        ['distinctive', '本专业面向本地产业开设方向课程，技能竞赛成绩突出。'],
      ] as const
    ).entries()) {
      const year = Number(session.today().slice(0, 4))
      const application = { offering: offerings[at]!.id, title, level: 'prefecture', year, office, statement }
      const { id, version } = await session.create(offeringRecognition, application)
      await session.perform(offeringRecognition, id, version, 'apply', {})
      made.push(id)
    }
    return made
  })
  const act = async (viewer: Viewer, name: string, input: Input) =>
    registry.as(viewer, async (session) => {
      const { version } = await session.read(offeringRecognition, applied[0]!)
      await session.perform(offeringRecognition, applied[0]!, version, name, input)
    })
  await act(officer, 'score', { panelScore: 91.5, opinion: '专家组认为专业定位准确、条件扎实，同意推荐。' })
  await act(officer, 'propose', {})
  await act(leader, 'giveNotice', { contact: '云岭市教育局职业教育与成人教育科，电话0900-8600101（示例）' })
  await registry.as(officer, async (session) => {
    const [notice] = await session.all(publicNotice, { filter: { state: 'open' } })
    const made = await session.create(objection, {
      notice: notice!.id,
      receivedOn: session.today(),
      raisedBy: '匿名',
      content: '反映该专业部分实训设备未投入使用。',
    })
    await session.perform(objection, made.id, made.version, 'settle', {
      outcome: 'dismissed',
      finding: '经现场核查，设备均有使用记录，所反映情况不属实。',
    })
  })
}

/** The yearly reports of the region: asked for, and those whose writers are through with them handed in or public. */
export async function tellReports(registry: Registry, ids: DemoIds, viewerOf: ViewerOf): Promise<void> {
  const [officer, leader] = [viewerOf('zhou'), viewerOf('chen')]
  const year = 2026
  const ask = (kind: string, name: string, from: string, dueOn: string) =>
    registry.as(officer, async (session) => {
      const asked = { division: ids.divisions.get('city')!, office: ids.bodies.get('education')!, year }
      const made = await session.create(workSummaryRound, { ...asked, name, kind, from, dueOn })
      await session.perform(workSummaryRound, made.id, made.version, 'open', {})
      return made.id
    })
  const write = (viewer: Viewer, round: string, body: string, words: Readonly<Record<string, string>>) =>
    registry.as(viewer, async (session) => {
      const [own] = await session.all(workSummary, { filter: { round, organisation: body }, whole: true })
      const sections = own!.values.sections!.map((one) => ({ ...one, words: words[one.title] ?? '' }))
      const written = await session.change(workSummary, own!.id, own!.version, { sections })
      await session.perform(workSummary, written.id, written.version, 'submit', {})
      return written.id
    })
  const settle = async (viewer: Viewer, id: string, ...names: string[]) => {
    for (const name of names)
      await registry.as(viewer, async (session) => {
        const { version } = await session.read(workSummary, id)
        await session.perform(workSummary, id, version, name, {})
      })
  }
  const centre = ids.bodies.get('centre')!
  const quality = await ask('quality', `${year}年职业教育质量年度报告`, `${year}-10-20`, `${year}-12-20`)
  await settle(leader, await write(viewerOf('xu'), quality, centre, qualityWords), 'accept', 'publish')
  // Asked for and still on the desks of its writers.
  await ask('employment', `${year}届毕业生就业分析`, `${year}-09-01`, `${year}-11-30`)
  const demand = await ask('demand', `${year}年企业用工需求统计与对接`, `${year}-04-01`, `${year}-04-30`)
  await settle(leader, await write(officer, demand, ids.bodies.get('education')!, demandWords), 'accept', 'publish')
}

/** What the plan of the phases is to solve, and by which of its tasks; the next phase waits for one of them. */
export async function tellGoals(registry: Registry, ids: DemoIds, viewerOf: ViewerOf): Promise<void> {
  const document = await registry.as(viewerOf('zhou'), async (session) => {
    const [plan] = await session.all(policyDocument, {
      filter: { office: ids.bodies.get('education')!, handedDownNumber: '云教函〔2026〕31号' },
    })
    const tasks = await session.all(task, { filter: { document: plan!.id } })
    const goals = [
      ['problem', '部分专业与本地产业契合不紧密', [tasks[0]!.id], 'underWay', '专业调整台账已更新，停招一个专业点。'],
      ['problem', '企业参与人才培养不深', [tasks[1]!.id], 'underWay', null],
      ['goal', '形成特色鲜明、结构合理的专业体系', [], 'notBegun', null],
    ] as const
    for (const [kind, statement, by, progress, assessment] of goals)
      await session.create(planGoal, {
        ...{ document: plan!.id, kind, statement, tasks: [...by], progress, assessment },
        assessedOn: assessment === null ? null : session.today(),
      })
    return { plan: plan!.id, first: tasks[0]!.id }
  })
  await registry.asSystem('演示数据', async (session) => {
    const phases = await session.all(milestone, { filter: { document: document.plan, 'from.from': '2026-11-23' } })
    const [next] = phases.sort((one, other) => String(one.values.from).localeCompare(String(other.values.from)))
    if (next) await session.change(milestone, next.id, next.version, { entryTasks: [document.first] })
  })
}

/** The evaluation of the year: totals worked out from what has been scored so far and from the registers. */
export async function tellEvaluation(registry: Registry, viewerOf: ViewerOf): Promise<void> {
  await registry.as(viewerOf('tang'), async (session) => {
    const [own] = await session.all(evaluationAssignment, {})
    await session.perform(evaluationAssignment, own!.id, own!.version, 'openScores', {})
  })
  await registry.as(viewerOf('zhou'), async (session) => {
    const [round] = await session.all(evaluationRound, { filter: { year: 2026, 'publishedOn.empty': 'true' } })
    await session.perform(evaluationRound, round!.id, round!.version, 'tally', {})
  })
}

/** The year-end summary of every school and county: asked for, one handed in. */
export async function tellSummaries(registry: Registry, ids: DemoIds, viewerOf: ViewerOf): Promise<void> {
  const round = await registry.as(viewerOf('zhou'), async (session) => {
    const year = Number(session.today().slice(0, 4))
    const made = await session.create(workSummaryRound, {
      name: `${year}年度职业教育工作总结`,
      division: ids.divisions.get('city')!,
      kind: 'summary',
      year,
      office: ids.bodies.get('education')!,
      from: session.today(),
      dueOn: `${year}-12-31`,
      requirement: '数据由平台汇总，各单位补写做法、问题和打算，由负责人审核后报送。',
    })
    await session.perform(workSummaryRound, made.id, made.version, 'open', {})
    return made.id
  })
  await registry.as(viewerOf('xu'), async (session) => {
    const [own] = await session.all(workSummary, { filter: { round, organisation: ids.bodies.get('centre')! } })
    const written = await session.change(workSummary, own!.id, own!.version, {
      practices: '围绕新能源装备产业链调整课程，与合作企业共建实训项目，教师分批到企业实践。',
      problems: '个别专业招生规模偏小，企业兼职教师授课时间不够稳定。',
      nextStep: '完成专业调整台账任务，扩大订单培养规模，做好等级认定后的持续建设。',
    })
    await session.perform(workSummary, written.id, written.version, 'submit', {})
  })
}
