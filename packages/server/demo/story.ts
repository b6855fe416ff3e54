import {
  adjustmentRequest,
  circular,
  consultationReply,
  figure,
  followUp,
  jointConference,
  policyDocument,
  progressReport,
  repair,
  resolution,
  sitting,
  target,
  task,
} from '@zhiqiao/definitions'
import type { RecordOf, ValuesOf } from '@zhiqiao/model'
import { parsePolicy } from '@zhiqiao/policy'
import type { Registry, Session } from '@zhiqiao/registry'
import { acceptAll, addDays, importPlan, lastPeriod, openCases } from '@zhiqiao/work'
import adjustmentMeasure from './document/adjustment-measure.txt?raw'
import implementationPlan from './document/implementation-plan.txt?raw'
import interpretation from './document/interpretation.txt?raw'
import workPoints from './document/work-points.txt?raw'
import type { DemoIds, ViewerOf } from './prepare-demo.ts'
import { accounts, type TargetStory, targetStories } from './story-data.ts'
import { tellListings } from './story-listing.ts'
import { lookBack, settleNumbers } from './story-numbers.ts'
import { tellEvaluation, tellGoals, tellPhases, tellRecognition, tellReports, tellSummaries } from './story-quality.ts'
import { tellReport } from './story-report.ts'

type Task = RecordOf<ValuesOf<typeof task>>

/** Tells the demo's story through the same acts people use: read, checked, approved, handed down, reported on, published. */
export async function tellStory(registry: Registry, ids: DemoIds, viewerOf: ViewerOf): Promise<void> {
  const officer = viewerOf('zhou')
  const leader = viewerOf('chen')
  const office = ids.bodies.get('education')!
  const city = ids.divisions.get('city')!
  const read = (session: Session, text: string, fallbackTitle: string) =>
    importPlan(session, { text, plan: parsePolicy(text), office, division: city, fallbackTitle })

  await tellPhases(registry, ids, viewerOf)
  const plan = await registry.as(officer, async (session) => {
    const id = await read(session, implementationPlan, '实施方案')
    await acceptAll(session, id)
    for (const entry of await session.all(repair, { filter: { document: id } }))
      await session.change(repair, entry.id, entry.version, { confirmed: true, reviewState: 'accepted' })
    await breakDownTargets(session, id)
    return id
  })
  await perform(registry, leader, plan, 'approve', {})
  await perform(registry, officer, plan, 'issue', {
    handedDownNumber: '云政办函〔2024〕26号',
    handedDownOn: '2024-03-20',
    signer: '陈示例',
  })
  await registry.as(officer, (session) => report(session, plan))
  await registry.asSystem('演示数据', (session) => recordFigures(session, plan, office))
  await closeSome(registry, officer, leader, plan)
  await registry.as(officer, (session) => follow(session, plan, ids))
  await registry.as(officer, (session) => confer(session, plan, ids))
  await registry.as(officer, (session) => settleNumbers(session, plan, ids))
  await registry.asSystem('演示数据', (session) => lookBack(session, plan, ids))
  await perform(registry, leader, plan, 'publish', { signedBy: '云岭市教育局分管负责同志', showBodyLights: false })

  const measure = await registry.as(officer, async (session) => {
    const id = await read(session, adjustmentMeasure, '管理办法')
    await acceptAll(session, id)
    return id
  })
  await registry.as(officer, async (session) => {
    const { version } = await session.read(policyDocument, measure)
    const bodies = ['finance', 'industry', 'labour', 'development', 'centre'].map((key) => ids.bodies.get(key)!)
    await session.perform(policyDocument, measure, version, 'consult', {
      deadline: addDays(session.today(), 12),
      bodies,
      letter: null,
    })
  })
  await registry.as(viewerOf('luo'), async (session) => {
    for (const reply of await session.all(consultationReply, { filter: { state: 'asked' } }))
      await session.perform(consultationReply, reply.id, reply.version, 'reply', {
        opinion: '建议第五条明确技工院校专业备案由人力资源社会保障部门审核，并抄送教育部门。',
      })
  })
  await registry.as(officer, async (session) => {
    await read(session, workPoints, '工作要点')
    const id = await read(session, interpretation, '政策解读')
    const { version } = await session.read(policyDocument, id)
    await session.change(policyDocument, id, version, { interprets: plan })
  })
  await registry.asSystem('演示数据', (session) => openCases(session, city))
  await tellRecognition(registry, ids, viewerOf)
  await tellSummaries(registry, ids, viewerOf)
  await tellReports(registry, ids, viewerOf)
  await tellEvaluation(registry, viewerOf)
  await tellGoals(registry, ids, viewerOf)
  await tellReport(registry, ids, viewerOf)
  await tellListings(registry, ids, viewerOf)
}

async function perform(
  registry: Registry,
  viewer: Parameters<Registry['as']>[0],
  id: string,
  act: string,
  input: Record<string, unknown>,
): Promise<void> {
  await registry.as(viewer, async (session) => {
    const { version } = await session.read(policyDocument, id)
    await session.perform(policyDocument, id, version, act, input)
  })
}

const storyOf = (entry: RecordOf<ValuesOf<typeof target>>, text: string): TargetStory | undefined => {
  const sentence = text.slice(entry.values.start ?? 0, entry.values.end ?? 0)
  return targetStories.find(
    ({ words, unit, byYear }) =>
      words.every((word) => sentence.includes(word)) &&
      entry.values.unit.startsWith(unit) &&
      (byYear === undefined || entry.values.byDate?.startsWith(byYear)),
  )
}

/** The yearly breakdown a lead body hands in when a plan is handed down. */
async function breakDownTargets(session: Session, plan: string): Promise<void> {
  const { values } = await session.read(policyDocument, plan)
  for (const entry of await session.all(target, { filter: { document: plan } })) {
    const story = storyOf(entry, values.body ?? '')
    if (story?.yearly) await session.change(target, entry.id, entry.version, { yearly: story.yearly })
  }
}

async function recordFigures(session: Session, plan: string, office: string): Promise<void> {
  const { values } = await session.read(policyDocument, plan)
  for (const entry of await session.all(target, { filter: { document: plan } })) {
    const story = storyOf(entry, values.body ?? '')
    if (!story || entry.values.sameAs !== null) continue
    for (const [asOf, value] of story.figures)
      if (asOf <= session.today())
        await session.create(
          figure,
          {
            target: entry.id,
            asOf,
            value,
            source: story.source,
            body: (entry.values.task && (await leadOf(session, entry.values.task))) || office,
          },
          { state: 'confirmed' },
        )
  }
}

const leadOf = async (session: Session, id: string) => (await session.read(task, id)).values.leadBodies?.[0] ?? null

/** Reports of the last ended period for most tasks; two bodies are late, as in any real quarter. */
async function report(session: Session, plan: string): Promise<void> {
  const period = lastPeriod('quarterly', session.today())
  const tasks = await session.all(task, { filter: { document: plan }, sort: 'position' })
  for (const entry of tasks) {
    const account = accounts.find(({ words }) => entry.values.title.includes(words))
    const body = entry.values.leadBodies?.[0]
    if (!account || body === undefined) continue
    await session.asSystem('演示数据', (system) =>
      system.create(
        progressReport,
        {
          task: entry.id,
          body,
          period: period.name,
          content: account.content,
          obstacle: account.obstacle ?? null,
          nextStep: account.nextStep ?? null,
          light: account.light,
        },
        { set: { reportedOn: addDays(period.to, account.days) }, state: account.state },
      ),
    )
  }
}

/** One task closed out with evidence and a second person, one waiting for it. */
async function closeSome(
  registry: Registry,
  officer: Parameters<Registry['as']>[0],
  leader: Parameters<Registry['as']>[0],
  plan: string,
): Promise<void> {
  const request = (words: string, text: string) =>
    registry.as(officer, async (session) => {
      const entry = (await session.all(task, { filter: { document: plan } })).find(({ values }) =>
        values.title.includes(words),
      )
      if (!entry) return null
      const file = await session.storeFile({
        name: `${words}佐证.txt`,
        type: 'text/plain',
        bytes: new TextEncoder().encode(`${entry.values.title}：${text}\n`),
      })
      return session.perform(task, entry.id, entry.version, 'requestCloseOut', {
        closeOutText: text,
        closeOutEvidence: [file.id],
      })
    })
  const done = await request('规范学生实习管理', '全市学生实习管理平台2024年11月上线运行，6所学校全部接入。')
  if (done)
    await registry.as(leader, (session) =>
      session.perform(task, done.id, (done as Task).version, 'confirmCloseOut', {}, '平台已运行，同意销号。'),
    )
  await request('建设开放型实训基地', '4个开放型区域产教融合实训基地通过验收。')
}

async function follow(session: Session, plan: string, ids: DemoIds): Promise<void> {
  const today = session.today()
  const late = (await session.all(task, { filter: { document: plan } })).filter(
    ({ values }) => values.title.includes('技能大师') || values.title.includes('学徒'),
  )
  const order = await session.create(followUp, {
    document: plan,
    kind: 'order',
    title: '关于加快推进技能大师工作室建设的督办单',
    body: ids.bodies.get('labour')!,
    tasks: late.map(({ id }) => id),
    content: '技能大师工作室建设进度滞后于年度分解计划，请于期限前反馈原因、措施和完成时间。',
    answerBy: addDays(today, 7),
  })
  await session.perform(followUp, order.id, order.version, 'send', {})
  await session.create(circular, {
    document: plan,
    title: `关于${lastPeriod('quarterly', today).name}产教融合重点任务进展情况的通报`,
    content:
      '各责任单位认真落实实施方案，总体进展平稳。技能大师工作室建设、社区教学点覆盖两项任务进度滞后，请有关单位对照时限加快推进。',
    bodies: ['labour', 'civil', 'counties'].map((key) => ids.bodies.get(key)!),
    asOf: lastPeriod('quarterly', today).to,
  })
  const apprentice = (await session.all(task, { filter: { document: plan } })).find(({ values }) =>
    values.title.includes('学徒'),
  )
  if (apprentice)
    await session.create(adjustmentRequest, {
      task: apprentice.id,
      body: ids.bodies.get('labour')!,
      kind: 'postponement',
      requestedDeadline: '2027-06-30',
      grounds: '部分企业学徒培养合同跨年度履行，最后一批学徒2027年5月出师，申请延期至2027年6月底。',
    })
}

async function confer(session: Session, plan: string, ids: DemoIds): Promise<void> {
  const today = session.today()
  const members = ['education', 'development', 'industry', 'finance', 'labour', 'agriculture'].map(
    (key) => ids.bodies.get(key)!,
  )
  const conference = await session.create(jointConference, {
    name: '云岭市职业教育工作联席会议',
    division: ids.divisions.get('city')!,
    office: ids.bodies.get('education')!,
    convener: '分管副市长',
    members,
    timesPerYear: 2,
    basisDocument: plan,
  })
  const held = await session.create(sitting, {
    conference: conference.id,
    title: `${today.slice(0, 4)}年第一次联席会议`,
    number: 1,
    heldOn: `${today.slice(0, 4)}-05-20`,
    place: '市政府第二会议室',
    chair: '分管副市长',
    agenda: [
      { title: '听取产教融合实施方案进展情况汇报', reporter: '云岭市教育局' },
      { title: '审议专业动态调整方案', reporter: '云岭市教育局' },
    ],
    minutes: '会议听取了产教融合实施方案推进情况，审议了专业动态调整方案，议定如下事项。',
  })
  const after = await session.perform(sitting, held.id, held.version, 'hold', { attended: members })
  await session.create(resolution, {
    sitting: held.id,
    number: '1',
    title: '建立重点产业链技能人才需求季度发布制度',
    leadBodies: [members[2]!, members[4]!],
    responsibleBodies: [members[0]!],
    deadline: `${today.slice(0, 4)}-12-31`,
  })
  void after
  const next = await session.create(sitting, {
    conference: conference.id,
    title: `${today.slice(0, 4)}年第二次联席会议`,
    number: 2,
    heldOn: addDays(today, 20),
    place: '市政府第二会议室',
    chair: '分管副市长',
    agenda: [],
  })
  await session.perform(sitting, next.id, next.version, 'draftAgenda', {})
}
