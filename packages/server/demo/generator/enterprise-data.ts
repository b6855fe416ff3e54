/** An enterprise of the story. No real one is meant. */
export interface EnterpriseFacts {
  readonly key: string
  readonly name: string
  /** Where it lies, as in region.ts. */
  readonly division: string
  /** GB/T 4754-2017, division. */
  readonly industry: string
  readonly chain: 'energy' | 'food' | null
  /** At the end of 2025. */
  readonly staff: number
  /** Since when it is above designated size (规上、限上); null if it is not. */
  readonly listedSince: number | null
  readonly business: string
  /** Recognised as integrated (市级产教融合型企业) on that day. */
  readonly integratedOn?: string
  /** Offers fewer places for interns than 2 % of its staff: so many only. */
  readonly fewPlaces?: number
}

type Line = readonly [
  key: string,
  name: string,
  division: string,
  industry: string,
  chain: 'energy' | 'food' | null,
  staff: number,
  listedSince: number | null,
  business: string,
  integratedOn?: string | null,
  fewPlaces?: number,
]

const lines: readonly Line[] = [
  ['turbine', '云岭风光新能源装备有限公司', 'zone', '34', 'energy', 860, 2015, '风电机组总装与运维', '2024-09-12'],
  ['windCare', '云岭澄风电力运维有限公司', 'zone', '44', 'energy', 240, 2018, '风电场、光伏电站运维', '2024-09-12'],
  ['solar', '云岭晖阳光伏材料有限公司', 'zone', '38', 'energy', 610, 2017, '光伏组件制造', '2024-09-12'],
  ['battery', '云岭储澜电池科技有限公司', 'zone', '38', 'energy', 430, 2020, '储能电池制造', '2025-10-20'],
  // Far below 2 % of its staff.
  ['blade', '石桥峰翼叶片制造有限公司', 'shiqiao', '34', 'energy', 380, 2016, '风电叶片制造', null, 4],
  ['switchgear', '云岭衡启电气设备有限公司', 'zone', '38', 'energy', 290, 2014, '高低压开关设备', '2025-10-20'],
  ['windFarm', '澜山岭上风电场有限公司', 'lanshan', '44', 'energy', 86, null, '风力发电', '2026-08-28'],
  ['carService', '云岭驭电新能源汽车服务有限公司', 'qinghe', '81', 'energy', 110, null, '新能源汽车维修'],
  ['machining', '云岭锐匠数控机械有限公司', 'zone', '34', 'energy', 175, 2012, '精密零件加工', '2025-10-20'],
  ['steel', '云岭合焊钢结构有限公司', 'zone', '34', 'energy', 210, 2013, '塔筒与钢结构焊接'],
  ['smart', '石桥启光智能装备有限公司', 'shiqiao', '34', 'energy', 150, 2019, '自动化产线集成', '2026-08-28'],
  ['grain', '澜山云谷高原食品有限公司', 'lanshan', '13', 'food', 520, 2011, '高原杂粮加工', '2024-09-12'],
  ['barley', '澜山青稞坊食品有限公司', 'lanshan', '14', 'food', 180, 2016, '青稞食品制造', '2025-10-20'],
  ['juice', '石桥果语果汁饮料有限公司', 'shiqiao', '14', 'food', 230, 2015, '果蔬汁饮料制造', '2025-10-20'],
  ['mushroom', '石桥溪畔菌菇农业有限公司', 'shiqiao', '13', 'food', 96, null, '食用菌种植与加工'],
  ['dairy', '云岭牧野乳品有限公司', 'zone', '14', 'food', 340, 2013, '乳制品制造', '2024-09-12'],
  ['oil', '云岭禾仓粮油有限公司', 'qinghe', '13', 'food', 150, 2010, '粮油加工与储运'],
  ['tea', '澜山茶韵茶业有限公司', 'lanshan', '13', 'food', 72, null, '茶叶加工与销售', '2026-08-28'],
  ['coldChain', '石桥冷链鲜达物流有限公司', 'shiqiao', '59', 'food', 110, 2021, '农产品冷链物流', '2026-08-28'],
  ['hotel', '云岭悦栖酒店管理有限公司', 'qinghe', '61', null, 160, 2018, '酒店经营'],
  ['dining', '清河膳味餐饮管理有限公司', 'qinghe', '62', null, 165, 2019, '餐饮连锁'],
  ['care', '清河颐安养老服务有限公司', 'qinghe', '85', null, 120, null, '机构与社区养老', '2025-10-20'],
  ['kindergarten', '云岭童芽幼教服务有限公司', 'qinghe', '85', null, 130, null, '托育服务'],
  ['software', '云岭数峰信息技术有限公司', 'zone', '65', null, 95, 2022, '工业软件与数据服务', '2024-09-12'],
  ['commerce', '云岭电商谷网络科技有限公司', 'zone', '64', null, 68, null, '农产品电商平台'],
  ['lift', '云岭升平电梯工程有限公司', 'qinghe', '81', null, 145, null, '电梯安装维保'],
  ['design', '云岭绘界设计有限公司', 'qinghe', '74', null, 32, null, '平面与包装设计'],
  ['cars', '云岭驰安汽车服务有限公司', 'qinghe', '81', null, 88, null, '汽车维修'],
  ['construction', '云岭安居建设工程有限公司', 'qinghe', '47', null, 310, 2009, '房屋建筑施工'],
  // Below 2 % as well, though nearer to it.
  ['supermarket', '清河和乐超市连锁有限公司', 'qinghe', '52', null, 420, 2008, '商品零售', null, 7],
]

export const enterpriseFacts: readonly EnterpriseFacts[] = lines.map(
  ([key, name, division, industry, chain, staff, listedSince, business, integratedOn, fewPlaces]) => ({
    key,
    name,
    division,
    industry,
    chain,
    staff,
    listedSince,
    business,
    ...(integratedOn && { integratedOn }),
    ...(fewPlaces !== undefined && { fewPlaces }),
  }),
)
