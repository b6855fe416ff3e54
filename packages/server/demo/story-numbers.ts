import {
  evidence,
  jointConference,
  milestone,
  outsideFigure,
  parameter,
  policyDocument,
  sitting,
  target,
  targetBinding,
  task,
} from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'
import type { DemoIds } from './prepare-demo.ts'

/** Numbers the plan does not state itself, and who decided them. */
const decided: readonly (readonly [name: string, value: number, article: string])[] = [
  ['smallestClass', 20, '云岭市教育局2024年专业布局会议纪要：新生不足20人的不能独立成班'],
  ['yearsWithoutClass', 3, '实施方案第二条（一）1'],
  ['yearsWithoutIntake', 3, '专业动态调整管理办法（征求意见稿）第七条'],
  ['phaseOutWithoutPartner', 1, '专业动态调整管理办法（征求意见稿）第七条'],
  ['partnersOfNewProgramme', 1, '专业动态调整管理办法（征求意见稿）第三条'],
  ['teachersOfNewProgramme', 3, '专业动态调整管理办法（征求意见稿）第三条'],
  ['dualOfNewProgramme', 1, '专业动态调整管理办法（征求意见稿）第三条'],
  ['newProgrammesOfKeySchools', 3, '专业动态调整管理办法（征求意见稿）第四条'],
  ['newProgrammesOfOtherSchools', 2, '专业动态调整管理办法（征求意见稿）第四条'],
  ['idleFiledAnew', 1, '云岭市教育局2024年专业布局会议纪要'],
  ['placementDaysInMonth', 22, '云岭市教育局、市人力资源社会保障局2024年会商意见'],
  ['placementMonthsPerYear', 1, '实施方案第二条（二）4'],
  ['recruitmentYears', 3, '实施方案第二条（二）4'],
  ['partTimePosts', 15, '实施方案第二条（二）6'],
  ['schoolsPerChain', 2, '实施方案第二条（一）2'],
  ['keyProgrammesPerSchool', 1, '实施方案第二条（一）2'],
  ['internshipPosts', 2, '实施方案第二条（三）8'],
  ['surchargeShare', 30, '实施方案第二条（五）13'],
  ['appropriationNotBelowGeneral', 1, '实施方案第二条（五）13'],
  ['jointConferencesPerYear', 2, '实施方案第三条（一）'],
  ['evaluationsPerYear', 1, '实施方案第二条（五）14'],
  ['supplyShort', 80, '云岭市教育局2025年专业结构与产业需求对照报告'],
  ['supplySurplus', 300, '云岭市教育局2025年专业结构与产业需求对照报告'],
  ['matchedShareLow', 60, '云岭市教育局2025年专业结构与产业需求对照报告'],
  ['qualityWeightLeast', 60, '云教职成〔2025〕9号第八条'],
  ['recognitionNoticeDays', 5, '云教职成〔2025〕9号第十五条'],
]

/**
 * What the section officer settles once the plan is handed down: the region's numbers, and by which indicator each
 * target is counted. What the document itself proposed is confirmed as it stands.
 */
export async function settleNumbers(session: Session, plan: string, ids: DemoIds): Promise<void> {
  const division = ids.divisions.get('city')!
  const { handedDownOn } = (await session.read(policyDocument, plan)).values
  const known = new Map(
    (await session.all(parameter, { filter: { division } })).map((each) => [each.values.name, each]),
  )
  for (const [name, value, basisArticle] of decided) {
    if (known.has(name)) continue
    const own = { name, division, value, from: handedDownOn, basisDocument: plan, basisArticle }
    known.set(name, await session.create(parameter, own))
  }
  for (const { id, version, state } of known.values())
    if (state === 'proposed') await session.perform(parameter, id, version, 'confirm')
  const targets = (await session.all(target, { filter: { document: plan } })).map(({ id }) => id)
  for (const card of await session.all(targetBinding, { filter: { 'target.in': targets, state: 'proposed' } })) {
    // 开放型区域产教融合实训基地 are integration bases, not any training base.
    const { id, version } =
      card.values.indicator === 'trainingBases'
        ? await session.change(targetBinding, card.id, card.version, { numerator: 'integration' })
        : card
    await session.perform(targetBinding, id, version, 'confirm')
  }
}

/** What happened before the platform was there: conferences held, a phase completed, a paper on file. */
export async function lookBack(session: Session, plan: string, ids: DemoIds): Promise<void> {
  const [conference] = await session.all(jointConference, { filter: { division: ids.divisions.get('city')! } })
  const attended = ['education', 'industry', 'finance', 'labour'].map((key) => ids.bodies.get(key)!)
  for (const [number, heldOn] of ['2024-04-18', '2024-11-06', '2025-06-12'].entries())
    await session.create(
      sitting,
      {
        conference: conference!.id,
        title: `${heldOn.slice(0, 4)}年第${heldOn < `${heldOn.slice(0, 4)}-07` ? '一' : '二'}次联席会议`,
        number: number === 1 ? 2 : 1,
        heldOn,
        place: '市政府第二会议室',
        chair: '分管副市长',
        attended,
        minutes: '会议听取产教融合实施方案推进情况。',
      },
      { state: 'minuted' },
    )
  await session.create(
    outsideFigure,
    {
      indicator: 'dualQualifiedShare',
      division: ids.divisions.get('city')!,
      asOf: '2026-09-01',
      source: '省职业教育管理平台',
      value: 51.1,
      publication: '2026年秋季学期中等职业教育事业统计简表，表4',
      issuedOn: '2026-10-28',
      explanation: '省平台的分母含校内兼课的行政人员，且只计2022年以后按国家标准认定的教师。',
    },
    { state: 'confirmed' },
  )
  for (const entry of await session.all(milestone, { filter: { document: plan } }))
    if (entry.values.to !== null && entry.values.to <= '2025-12-31')
      await session.change(milestone, entry.id, entry.version, { reachedOn: entry.values.to })
  const closing = (await session.all(task, { filter: { document: plan } })).find(({ values }) =>
    values.title.includes('开放型实训基地'),
  )
  if (!closing) return
  const file = await session.storeFile({
    name: '实训基地验收结论.txt',
    type: 'text/plain',
    bytes: new TextEncoder().encode('4个开放型区域产教融合实训基地通过验收（示例）。\n'),
  })
  await session.create(evidence, {
    task: closing.id,
    title: '实训基地验收结论',
    body: ids.bodies.get('development')!,
    documentNumber: '云发改社会〔2026〕52号',
    datedOn: '2026-10-20',
    attachment: [file.id],
  })
}
