import { talentReport } from '@zhiqiao/definitions'
import type { Registry } from '@zhiqiao/registry'
import type { DemoIds, ViewerOf } from './prepare-demo.ts'

const year = 2026

/** The yearly reports of supply and demand: last year’s as it was given out, this year’s compiled, edited and signed off. */
export async function tellReport(registry: Registry, ids: DemoIds, viewerOf: ViewerOf): Promise<void> {
  const valuesOf = (of: number) => ({
    title: `云岭市${of}年度人才供需信息`,
    division: ids.divisions.get('city')!,
    office: ids.bodies.get('education')!,
    year: of,
    documentNumber: `云教发〔${of === year ? of : of + 1}〕${of === year ? 21 : 3}号`,
  })
  await registry.asSystem('演示数据', async (session) => {
    const made = await session.create(talentReport, valuesOf(year - 1))
    await session.change(
      talentReport,
      made.id,
      made.version,
      { advice: '院校：按发布的岗位需求安排春季实习。\n用人单位：岗位说明写明班制和食宿，便于学校推荐。' },
      { state: 'published', set: { publishedOn: `${year}-01-20`, signedBy: '陈示例' } },
    )
  })
  const id = await registry.as(viewerOf('zhou'), async (session) => {
    const made = await session.create(talentReport, valuesOf(year))
    const edited = await session.change(talentReport, made.id, made.version, {
      advice:
        '院校：需求多于毕业生的专业可与用人单位商定订单培养，毕业生多于需求的专业提前拓展就业去向。\n用人单位：较久无人应聘的岗位，可调整薪酬、班制或与学校共建实习岗位。\n求职者：登录后可按专业和技能查看推荐岗位，并说明每条推荐的理由。',
    })
    await session.perform(talentReport, edited.id, edited.version, 'submit', {})
    return edited.id
  })
  await registry.as(viewerOf('chen'), async (session) => {
    const { version } = await session.read(talentReport, id)
    await session.perform(talentReport, id, version, 'publish', {})
  })
}
