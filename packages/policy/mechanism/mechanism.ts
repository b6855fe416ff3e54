import type { Mechanism, MechanismClass } from '../plan.ts'

export type FoundMechanism = Omit<Mechanism, 'id'>

const ENDINGS: [MechanismClass, RegExp][] = [
  [
    '平台',
    /(?:平台|系统|台账|数据库|资源库|专家库|项目库|人才库|大师库|题库|信息库|[一-龥]{2}库|APP|App|小程序|公众号|网站|学习网|服务网|物联网|热线|学习空间)$/,
  ],
  [
    '机构',
    /(?:委员会|领导小组|工作小组|理事会|联席会议|专班|基地|学院|工作室|工作坊|调解室|共同体|联合体|联盟|集团|(?<!为|以)中心|研究院|指挥部|孵化器|众创空间|科技园|产业园|创业园|职教园区|示范园|服务站|驿站|工作站|流动站|专家组|协会|团队|教科研队伍|(?:办学|合作|教育|服务)网络|技术转移机构|培训机构|评价组织|大学|实验室|办公室|发展基金)$/,
  ],
  ['项目', /(?:工程|计划|项目|试点|行动|改革)$/],
  ['活动', /(?:活动周|活动|竞赛|大赛|技能节|文化节|研讨会|比武|开放日)$/],
  ['制度', /(?:制度|机制|体系|办法|细则|标准|模式|清单)$/],
]

const VERB =
  /(?:建立健全|建立完善|建立和完善|建立|组建|成立|设立|筹建|打造|建设好?|建好|搭建|新建|开发|共建共享|共建|完善|健全|创建|启动|实施好?|推进|开展|举办|组织|办好|探索|推行|落实|设置|构建|培育|做强|升级|依托|挂牌|改造|建成|争创|创设|申办|发挥好?|用好|加强|加快|整合|鼓励|支持|增挂|上线|聘任|统筹)/g

/** What is done with the thing, behind its name. */
const AFTER = /(?:建设|作用|试点工作|\d+[个所家支间](?:以上|左右)?)+$/

/** Words that only say how: 高水平, 一批. A name made of nothing but these names no thing. */
const VAGUE =
  /^(?:(?:一批|若干|各类|多个|有关|相关|现有|重大|重点|示范性?|高水平|高质量|优质|国家级?|省级?|市级?|区级?|县级?|校级|师级|公共|实训|信息|服务|合作|产教融合|职业教育|教育教学|长效|工作|协调|保障|发展|创新|综合|专业|稳定|现代|特色|新型|良好|的)*)(?:平台|系统|基地|中心|机制|体系|制度|项目|工程|改革|活动|标准|模式|清单|办法|联盟|团队|行动|计划)$/

/** Standing things a clause sets up or runs: the noun after a verb of founding, cut at 、 and 和 when every part names a thing. */
export function mechanismsOf(text: string, folded: string, start: number, end: number): FoundMechanism[] {
  const words = folded.slice(start, Math.min(end, start + 240))
  VERB.lastIndex = 0
  const verb = VERB.exec(words)
  if (!verb) return []
  let founding = verb[0]
  const found: FoundMechanism[] = []
  let at = verb.index + verb[0].length
  for (let i = at; i <= words.length; i++) {
    if (i < words.length && words[i] !== '、' && words[i] !== '和') continue
    const piece = words.slice(at, i)
    const kind = classOf(piece)
    if (kind) {
      const inner = lastVerb(piece)
      if (inner.verb) founding = inner.verb
      const bare = piece
        .slice(inner.end)
        .replace(
          /^(?:的|或|由[^,]{2,24}(?:任|担任|为)[^,]{1,8}的|建筑面积[^,]{1,16}的|好|一批|一个|一套|若干|各类|\d+(?:-\d+)?[个所家支间]|[一二两三四五六七八九十]+[个所家支次])(?:左右|以上)?的?/,
          '',
        )
      const offset = start + at + piece.length - bare.length
      const to = start + i - (AFTER.exec(bare)?.[0].length ?? 0)
      const name = text.slice(offset, to).trim()
      if (name.length >= 3 && name.length <= 60 && !VAGUE.test(folded.slice(offset, to)))
        found.push({ name, description: `[${kind}]${founding}`, start: offset, end: to })
    }
    at = i + 1
  }
  return found
}

/** 大师建立大师工作室: what is founded stands behind the last verb that leaves a name. */
function lastVerb(piece: string): { verb: string; end: number } {
  let verb = ''
  let end = 0
  VERB.lastIndex = 0
  for (let match = VERB.exec(piece); match; match = VERB.exec(piece)) {
    const rest = piece.slice(match.index + match[0].length)
    if (rest.length < 4 || !classOf(rest)) break
    verb = match[0]
    end = match.index + match[0].length
  }
  return { verb, end }
}

function classOf(piece: string): MechanismClass | null {
  const noun = piece.replace(/(?:建设|工作|作用|试点工作|等|\d+[个所家支间](?:以上|左右)?)+$/, '')
  if (noun.length < 3) return null
  for (const [kind, ending] of ENDINGS) if (ending.test(noun)) return kind
  return null
}
