import type { Outline } from './outline.ts'

/** What a section is for. Only `work` gives tasks; `past` gives neither targets nor milestones. */
export const ROLES = ['work', 'goal', 'guiding', 'past', 'basis', 'phase', 'none'] as const
export type Role = (typeof ROLES)[number]

const WORK = /任务|措施|举措|内容|重点工作|保障|行动|工程/
const GOAL = /^(?:总体|工作|主要)?目标任务$|目标(?:要求|任务指标|是什么)?[??]?$|指标(?:体系)?$|^预期|愿景/
const GUIDING = /指导思想|总体(?:要求|思路)|(?:工作|基本)?思路$|原则$|^基本原则|^总则$|^总体考虑/
const PAST =
  /背景|意义|现状|形势|回顾|^(?:工作|主要|取得的?)?成效$|为什么|发展基础|^基础|发展环境|成就$|^(?:主要|突出|存在)?(?:的)?问题$|存在(?:的)?(?:主要)?问题|面临|起草(?:过程|说明|情况)|制定(?:过程|依据|背景)|出台|必要性|主要特点|创新(?:点|之处)$/
/** A heading that opens with a verb of doing is work whatever noun it ends in: 夯实发展基础, 营造良好发展环境. */
const DOES =
  /^(?:加强|加快|加大|强化|优化|深化|推进|推动|推行|促进|提升|提高|建立|健全|完善|构建|打造|夯实|营造|落实|实施|开展|组织|扩大|拓宽|拓展|培育|支持|鼓励|引导|规范|严格|严肃|守牢|突出|聚焦|坚持|统筹|大力|着力|全面|积极|稳步|切实|做好|做强|抓好|抓实|创新|改善|增强|激发|发挥|保障|压实|巩固|壮大|搭建|建设|持续|进一步|解决|破解)/
const BASIS = /依据$/
const NONE = /目的$|适用(?:范围|对象)|^附则$|名词解释|术语|^解读|联系方式|有效期|实施(?:时间|日期)$|咨询|问答|最关心/
/** 问:…主要任务有哪些? A question explains; only one about the tasks lists work. */
const QUESTION = /^问\s?[:：]|[?？]$/
const PHASE = /分步|分阶段|分期|(?:实施|工作|进度|推进|方法)?步骤|时间(?:安排|进度)|进度安排|阶段/

/** The role of each section: its own heading's, else the one of the section above. */
export function sectionRoles(found: Outline): Role[] {
  return found.sections.map((section, i, all) => {
    const own = roleOf(section.heading)
    if (own) return own
    const parent = found.parent[i]!
    return parent < 0 || !all[parent] ? 'work' : rolesSoFar(found, parent)
  })
}

/** Walks up at most nine levels: numbering has no more kinds. */
function rolesSoFar(found: Outline, from: number): Role {
  for (let i = from; i >= 0; i = found.parent[i]!) {
    const own = roleOf(found.sections[i]!.heading)
    if (own) return own
  }
  return 'work'
}

function roleOf(heading: string): Role | null {
  if (QUESTION.test(heading)) return roleOfQuestion(heading)
  if (heading.length > 40 || (DOES.test(heading) && !/目标$|阶段/.test(heading))) return null
  // a sentence that stands where a heading would: 2024年3月底前出台实施细则,6月底前…
  if (heading.length > 14 && /[,，;；].*\d|\d.*[,，;；]|20\d\d年\d/.test(heading)) return null
  if (PAST.test(heading) && !/任务|措施/.test(heading)) return 'past'
  if (BASIS.test(heading)) return 'basis'
  if (NONE.test(heading)) return 'none'
  if (GOAL.test(heading) && (!WORK.test(heading) || /目标任务$/.test(heading))) return 'goal'
  if (GUIDING.test(heading)) return 'guiding'
  if (/目标/.test(heading) && !WORK.test(heading) && heading.length <= 10) return 'goal'
  if (PHASE.test(heading) && !WORK.test(heading)) return 'phase'
  return WORK.test(heading) && heading.length <= 12 ? 'work' : null
}

function roleOfQuestion(heading: string): Role {
  if (/背景|为什么|必要性|意义|为何|起草|出台/.test(heading)) return 'past'
  if (/依据/.test(heading)) return 'basis'
  if (/目标/.test(heading)) return 'goal'
  return /(?:主要|重点|具体)[^,，]{0,4}(?:任务|内容|措施|举措|工作)|任务有哪些|哪些(?:任务|举措|措施)/.test(heading)
    ? 'work'
    : 'none'
}
