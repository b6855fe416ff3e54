import type { BulkRow } from '@zhiqiao/registry'
import { diceOf } from '../demo/generator/dice.ts'

/** Bodies and places a corpus refers to, by id. */
export interface CorpusGround {
  readonly organisations: readonly string[]
  /** The bodies' own places, at the same index. */
  readonly placeOf: readonly string[]
  readonly programmes: readonly string[]
}

const trades =
  `数控车工 数控铣工 加工中心操作工 模具钳工 装配钳工 机修钳工 维修电工 电气装配工 电焊工 氩弧焊工 钣金工 喷涂工 注塑工 冲压工 质量检验员 三坐标测量员 机械制图员 工艺员 生产班组长 设备管理员
  风电运维工 光伏安装工 储能调试员 锂电池装配工 变电检修工 配电柜装配工 无人机巡检员 工业机器人调试员 自动化技术员 单片机开发工程师 嵌入式开发工程师 前端开发工程师 后端开发工程师 测试工程师 网络运维员 数据分析员 平面设计师 视频剪辑师 直播运营 电商客服
  仓库管理员 叉车司机 货车司机 快递分拣员 冷库管理员 采购员 跟单员 会计 出纳 行政文员 人事专员 前台接待 销售代表 市场专员 店长 收银员 导购员 厨师 面点师 烘焙师
  中式烹调师 餐厅服务员 客房服务员 导游 茶艺师 美容师 美发师 保洁员 保安员 家政服务员 养老护理员 护士 康复治疗师 药剂员 化验员 育婴员 幼儿教师 保育员 汽车维修工 新能源汽车检测员
  施工员 造价员 资料员 安全员 测量员 钢筋工 木工 架子工 塔吊司机 挖掘机司机 给排水工 暖通技术员 电梯维保员 农机维修工 果树种植员 畜牧兽医 乳品加工工 食品检验员 饮料灌装工 服装缝纫工`
    .split(/\s+/)
    .filter(Boolean)
const levels = ['', '', '', '高级', '中级', '初级', '资深', '实习', '夜班', '见习']
const duties =
  `负责日常生产操作，按工艺卡完成加工|负责设备点检与维护保养，填写运行记录|按图纸完成装配并自检，配合质检抽查|负责现场安全巡查，及时上报隐患|参与新产品试制，整理工艺文件|负责来料检验和过程检验，出具检验报告|配合班组完成交接班，保持现场整洁|负责客户接待与需求登记，跟进售后|负责订单录入、发货与库存盘点|负责数据整理与报表编制，按月上报|参与项目现场调试，解决常见故障|负责食品原料验收与冷链储存|照料老人起居，做好护理记录|负责幼儿一日生活照料与游戏活动|按规程进行高空检修，执行登高作业票|负责控制程序的编写与参数调整|负责直播间选品、脚本与数据复盘|负责车辆检测、故障诊断与维修|负责施工放样、测量与资料归档|负责温室育苗、灌溉与病虫害防治`.split(
    '|',
  )
const demands =
  `中专及以上学历，专业不限|机电、数控相关专业优先|有特种作业操作证优先|熟悉办公软件，沟通能力好|能适应倒班，服从安排|一年以上同岗位经验|应届毕业生可培养|持有职业技能等级证书者优先|身体健康，能吃苦耐劳|会读机械图，懂公差配合|熟练使用示波器、万用表|持健康证上岗|有驾驶证，驾龄两年以上|普通话标准，形象良好|能接受短期出差|了解可编程控制器和变频器|有团队管理经验|退役军人优先录用`.split(
    '|',
  )
const offers =
  `提供食宿，缴纳五险一金|包吃住，月休四天|双休，节假日福利|交通补贴与高温补贴|师傅带徒，定期技能培训|长白班，加班按规定计酬|年底双薪，工龄奖|两班倒，夜班有补贴|提供单身宿舍，免费班车|考取等级证书报销费用`.split(
    '|',
  )
const tools =
  `红外测温仪 变桨系统 齿轮箱 伺服电机 触摸屏 组态软件 三坐标测量机 线切割机 冷媒回收机 激光切割机 贴片机 喷码机 包装线 污水处理站 配电室 锅炉房 塔筒 叶片 升压站 储能舱 充电桩 电池包 底盘 变速箱 轴承 阀门 泵站 传送带 冷库 温室`
    .split(' ')
    .filter(Boolean)
const makers = '恒 明 远 汇 达 诚 通 和 瑞 华 信 德 嘉 康 宏 泰 源 盛 立 新'.split(' ')
const businesses = [
  '机械',
  '电子',
  '食品',
  '新能源',
  '物流',
  '餐饮',
  '家政',
  '建筑',
  '纺织',
  '农业',
  '汽车',
  '医药',
  '软件',
  '商贸',
  '环保',
  '装备',
]

/** An invented firm's name, never twice within 20⁴·16. */
export function firmName(n: number): string {
  const at = (step: number) => makers[Math.floor(n / step) % makers.length]!
  return `云岭${at(1)}${at(20)}${at(400)}${businesses[n % businesses.length]}有限公司${n >= 8000 ? Math.floor(n / 8000) : ''}`
}

/** The n-th vacancy (a firm's each of another fortnight: no two are the same), about 200 characters of text: a few trades are common and most are not. */
export function vacancy(n: number, ground: CorpusGround, today: number): BulkRow {
  const dice = diceOf(7, 'vacancy', n)
  const common = <T>(all: readonly T[]) => all[Math.floor((all.length * dice.between(0, 999_999) ** 2) / 1e12)]!
  const trade = common(trades)
  const firms = ground.organisations.length
  const firm = n % firms
  const several = <T>(all: readonly T[], count: number) => Array.from({ length: count }, () => common(all))
  const from = new Date(today - (Math.floor(n / firms) * 14 + dice.between(0, 13)) * 86_400_000)
    .toISOString()
    .slice(0, 10)
  const wage = dice.between(22, 120) * 100
  const grade = common(levels)
  return {
    line: n + 1,
    values: {
      name: `${grade}${trade}${dice.chance(0.3) ? `（${common(tools)}方向）` : ''}`,
      publisher: ground.organisations[firm],
      division: ground.placeOf[firm],
      validFrom: from,
      validTo: '2099-12-31',
      contact: '联系人示例',
      contactPhone: '19900000000',
      source: 'own',
      headcount: dice.between(1, 20),
      employmentForm: 'fullTime',
      wagePeriod: 'month',
      wageFrom: wage,
      wageTo: wage + 1000,
      beforeTax: true,
      includesInsurance: false,
      schooling: dice.pick(['upperSecondary', 'college', 'juniorSecondary', 'bachelor']),
      programmes: dice.chance(0.5) ? [common(ground.programmes)] : [],
      duties: `${several(duties, 3).join('；')}。接触${several(tools, 2).join('、')}。岗位编号 yl-${n.toString(36)}。`,
      requirements: `${several(demands, 3).join('；')}。${several(offers, 2).join('；')}。与${common(trades)}、${common(trades)}配合。`,
    },
  }
}
