import type { Region } from '../generator/open-region.ts'

/** A trade with its occupation, or the group of it, the programmes that lead to it and the skills posts name. */
export interface Trade {
  readonly name: string
  readonly occupation: string
  readonly programmes: readonly string[]
  readonly skills: readonly string[]
}

const trade = (
  name: string,
  occupation: string,
  programmes: readonly string[],
  ...skills: readonly string[]
): Trade => ({
  name,
  occupation,
  programmes,
  skills,
})

const ofChains: Readonly<Record<string, readonly Trade[]>> = {
  energy: [
    trade('风电运维工', '6-28', ['660204', '660301'], '风机巡检', '电气检修', '登高作业'),
    trade('电气装配工', '6-24', ['660302', '660303'], '电气装配', '识读电气图'),
    trade('焊工', '6-18-02-04', ['660104'], '氩弧焊', '识读机械图'),
    trade('数控操作工', '6-18-01-07', ['660103', '660105'], '数控车削', '三坐标测量'),
    trade('质量检验员', '4-08-05', ['660103'], '三坐标测量', '质量分析'),
    trade('自动化调试员', '2-02-07', ['660303', '660301'], '可编程控制器', '工业机器人编程'),
  ],
  food: [
    trade('食品检验员', '4-08-05-01', ['690101'], '理化检验', '质量分析'),
    trade('饮料灌装操作工', '6-02-06-09', ['690101'], '灌装线操作'),
    trade('冷库管理员', '4-02-06-01', ['610114'], '冷链管理'),
    trade('食品加工工', '6-02', ['690101', '610116'], '食品加工', '卫生规范'),
    trade('设备维修工', '6-31-01', ['660301'], '设备点检', '电气检修'),
    trade('电商营销员', '4-01-06-02', ['730602'], '直播运营', '短视频制作'),
  ],
}

/** What those in no chain hire for, by what their line of business mentions. */
const ofBusiness: readonly (readonly [mentioned: RegExp, trades: readonly Trade[]])[] = [
  [/托育/, [trade('保育师', '4-10-01-03', ['770101'], '婴幼儿照护', '活动组织')]],
  [/养老/, [trade('养老护理员', '4-10-01-05', ['790302'], '失能照护', '康复辅助')]],
  [
    /酒店/,
    [
      trade('客房服务员', '4-03-01-02', ['740104'], '客房整理'),
      trade('餐厅服务员', '4-03-02-05', ['740104'], '餐饮服务', '卫生规范'),
    ],
  ],
  [
    /餐饮/,
    [
      trade('厨师', '4-03-02-01', ['740201'], '热菜烹调', '卫生规范'),
      trade('餐厅服务员', '4-03-02-05', ['740104'], '餐饮服务'),
    ],
  ],
  [
    /软件|信息/,
    [
      trade('程序设计员', '4-04-05-01', ['710203'], '数据库应用', '可编程控制器'),
      trade('人工智能训练师', '4-04-05-05', ['710203'], '数据标注'),
    ],
  ],
  [/电商/, [trade('电商营销员', '4-01-06-02', ['730602'], '直播运营', '短视频制作')]],
  [/电梯/, [trade('电梯安装维修工', '6-29-03-03', ['660206'], '电梯维保', '登高作业')]],
  [/设计/, [trade('广告设计师', '4-08-08-08', ['750101'], '版式设计', '短视频制作')]],
  [/汽车/, [trade('汽车维修工', '4-12-01-01', ['700209'], '新能源汽车检修', '故障诊断')]],
  [/零售/, [trade('收银员', '4-01-02-04', ['730301'], '收银操作'), trade('理货员', '4-02-06-02', [], '库存盘点')]],
  [/物流/, [trade('理货员', '4-02-06-02', [], '库存盘点', '冷链管理')]],
  [/建筑|建设/, [trade('施工员', '2-02-18', ['640301'], '识读施工图', '测量放线')]],
]

const ofOthers = ofBusiness.flatMap(([, trades]) => trades)

/** What an enterprise hires for. */
export const tradesOf = ({ chain, business }: Region['enterprises'][number]): readonly Trade[] =>
  chain === null ? (ofBusiness.find(([mentioned]) => mentioned.test(business))?.[1] ?? ofOthers) : ofChains[chain]!

/** Codes of the programmes that lead to the work of an enterprise in a chain; none of one in no chain. */
export function programmesFor({ chain, number }: Region['enterprises'][number]): readonly string[] {
  const ofChain = chain === null ? [] : (ofChains[chain] ?? [])
  return ofChain[number % Math.max(1, ofChain.length)]?.programmes ?? []
}
