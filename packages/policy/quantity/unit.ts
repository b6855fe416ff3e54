/** Measure words and units, by what kind of thing they count. */
export type UnitKind = 'count' | 'people' | 'occasion' | 'share' | 'money' | 'duration' | 'size'

const WORDS: Record<UnitKind, string> = {
  share: '% ‰ 个百分点 百分点',
  people: '人次 人 名 位 户次 户 人/次 例次 对夫妇',
  occasion: '次 届 场次 场 轮次 轮 期 回 遍 趟 班次 架次 台次 课 讲',
  money: '元 美元 欧元 港元',
  duration:
    '个工作日 工作日 个自然日 自然日 个小时 小时 个学时 学时 个课时 课时 学分 个学分 分钟 秒 天 日 个月 月 年 周 个星期 周岁 岁 个学期 学期 个学年 学年 个季度 节',
  size: '公里 千米 米 平方米 平方公里 平米 立方米 立方 亩 亩次 公顷 吨标准煤 吨 千克 公斤 斤 千瓦 千瓦时 兆瓦 兆瓦时 度 标箱 TEU MW GW kW KW km kg t 升 毫克 微克/立方米 方 倍 勒克斯 里 厘米 毫米 兆 摄氏度 Mbps',
  count:
    '个 所 家 支 项 门 套 件 条 篇 册 本 只 头 羽 尾 台 座 处 片 批 班 类 种 部 份 张 辆 艘 架 间 栋 幢 床 口 眼 株 棵 箱 对 组 队 幅 集 款 块 宗 起 单 笔 桩 根 道 段 盏 杆 颗 枚 席 站 例 个班 台套 台(套) 个(次) 分 卷 樘 副 块次 垄 畦 穴 孔 艘次 间次 家次 件次 项次 站点 车次 条次 孔',
}

const KIND_OF = new Map<string, UnitKind>()
for (const [kind, words] of Object.entries(WORDS) as [UnitKind, string][]) {
  for (const word of words.split(' ')) if (word && !KIND_OF.has(word)) KIND_OF.set(word, kind)
}
const LONGEST = Math.max(...[...KIND_OF.keys()].map((word) => word.length))

/** The unit standing at an offset, the longest that fits; empty when none does. */
export function unitAt(text: string, index: number): string {
  for (let length = Math.min(LONGEST, text.length - index); length > 0; length--) {
    const word = text.slice(index, index + length)
    if (KIND_OF.has(word)) return word
  }
  return ''
}

export const unitKind = (unit: string): UnitKind => KIND_OF.get(unit) ?? 'count'

const MEASURES: [RegExp, string][] = [
  [/^(?:[一-龥]{0,8}?)(?:学校|院校|中学|小学|幼儿园|医院|学院|大学|高校|卫生院|敬老院|养老院)/, '所'],
  [/^(?:[一-龥]{0,8}?)(?:企业|公司|机构|合作社|农场|银行|商场|超市|单位)/, '家'],
  [/^(?:[一-龥]{0,8}?)(?:团队|队伍)/, '支'],
  [/^(?:[一-龥]{0,8}?)(?:教师|学生|人才|专家|校长|工匠|医生|医师|护士|干部|社工)/, '名'],
  [/^(?:[一-龥]{0,8}?)(?:课程)/, '门'],
  [
    /^(?:[一-龥]{0,8}?)(?:专业|基地|中心|培训点|服务点|站点|平台|实训室|工作室|项目|示范区|园区|集团|联盟|公园|社区|村)/,
    '个',
  ],
]

/** The measure word for the noun the words end with. */
export function measureOfLast(words: string): string {
  for (const length of [2, 3, 4, 5]) {
    const measure = measureFor(words.slice(-length))
    if (measure && words.length >= length) return measure
  }
  return ''
}

/** The measure word a noun takes; for a number that stands before its noun without one. Empty when unknown. */
export function measureFor(words: string): string {
  for (const [pattern, measure] of MEASURES) if (pattern.test(words)) return measure
  return ''
}
