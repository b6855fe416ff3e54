import { talentReport } from '@zhiqiao/definitions'
import type { Registry } from '@zhiqiao/registry'
import type { DemoIds, ViewerOf } from './prepare-demo.ts'

const year = 2026

/** The yearly report of supply and demand: compiled and edited by an officer, signed off by the leader. */
export async function tellReport(registry: Registry, ids: DemoIds, viewerOf: ViewerOf): Promise<void> {
  const id = await registry.as(viewerOf('zhou'), async (session) => {
    const made = await session.create(talentReport, {
      title: `云岭市${year}年度人才供需信息`,
      division: ids.divisions.get('city')!,
      office: ids.bodies.get('education')!,
      year,
      documentNumber: `云教发〔${year}〕21号`,
    })
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
