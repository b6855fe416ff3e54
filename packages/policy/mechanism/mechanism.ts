import type { Mechanism, MechanismClass } from '../plan.ts'

export type FoundMechanism = Omit<Mechanism, 'id'>

const ENDINGS: [MechanismClass, RegExp][] = [
  [
    '平台',
    /(?:平台|系统|台账|数据库|资源库|专家库|项目库|人才库|大师库|题库|信息库|[一-龥]{2}库|APP|App|小程序|公众号|网站|学习网|服务网|热线|物联网)$/,
  ],
  [
    '机构',
    /(?:委员会|领导小组|理事会|联席会议|工作专班|专班|基地|学院|工作室|共同体|联合体|联盟|集团|中心|研究院|指挥部|工作坊|孵化器|众创空间|科技园|产业园|职教园区|示范园|服务站|驿站|工作站|培训学院|专家组|协会|创新团队|办学网络|技术转移机构|培训机构|评价组织|大学)$/,
  ],
  ['项目', /(?:工程|计划|项目|试点|行动|改革)$/],
  ['活动', /(?:活动周|活动|竞赛|大赛|技能节|文化节|研讨会|比武)$/],
  ['制度', /(?:制度|机制|体系|办法|细则|标准|模式|清单)$/],
]

const VERB =
  /(?:建立健全|建立完善|建立和完善|建立|组建|成立|设立|筹建|打造|建设|建好|搭建|新建|开发|共建|完善|健全|创建|启动|实施|推进|开展|举办|组织|办好|探索|推行|落实|设置|构建|培育|做强|升级|依托|挂牌|改造|建成|争创|创设|申办|发挥|统筹|用好|推广|加强|鼓励|支持|扩大|规范)/

/** Standing things a clause sets up or runs: the noun after a verb of founding, cut at 、 and 和 when every part names a thing. */
export function mechanismsOf(text: string, folded: string, start: number, end: number): FoundMechanism[] {
  const words = folded.slice(start, Math.min(end, start + 240))
  const verb = VERB.exec(words)
  if (!verb) return []
  const from = verb.index + verb[0].length
  const found: FoundMechanism[] = []
  let at = from
  for (let i = from; i <= words.length; i++) {
    if (i < words.length && words[i] !== '、' && words[i] !== '和') continue
    const piece = words.slice(at, i)
    const kind = classOf(piece)
    if (kind) {
      const bare = piece.replace(
        /^(?:一批|一个|一套|若干|\d+(?:-\d+)?[个所家支间]|[一二两三四五六七八九十]+[个所家支])(?:左右|以上)?的?/,
        '',
      )
      const offset = start + at + piece.length - bare.length
      const name = text.slice(offset, start + i).trim()
      if (name.length >= 3 && name.length <= 60)
        found.push({ name, description: `[${kind}]${verb[0]}`, start: offset, end: start + i })
    }
    at = i + 1
  }
  return found
}

function classOf(piece: string): MechanismClass | null {
  const noun = piece.replace(/(?:建设|工作|作用|试点工作|等|\d+[个所家支间](?:以上|左右)?)+$/, '')
  if (noun.length < 3) return null
  for (const [kind, ending] of ENDINGS) if (ending.test(noun)) return kind
  return null
}
