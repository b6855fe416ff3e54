import { defineCodeSet, labelOf, roles, sourceSystems } from '@zhiqiao/model'

export const divisionKind = defineCodeSet(
  'divisionKind',
  labelOf('区划类型', 'Kind of division'),
  '行政区划管理条例（国务院令第704号）；功能区与兵团由本平台区分',
  {
    province: ['省级行政区', 'province-level division'],
    prefecture: ['地级行政区', 'prefecture-level division'],
    county: ['县级行政区', 'county-level division'],
    township: ['乡级行政区', 'township-level division'],
    zone: ['功能区（开发区、管委会）', 'development zone'],
    corpsDivision: ['兵团师', 'division of the Production and Construction Corps'],
    regiment: ['团场', 'regiment'],
  },
)

export const organisationKind = defineCodeSet(
  'organisationKind',
  labelOf('机构类型', 'Kind of organisation'),
  '本平台',
  {
    government: ['人民政府及办公室', 'people’s government and its office'],
    bureau: ['政府部门', 'government department'],
    party: ['党群机关', 'Party or mass organisation'],
    township: ['乡镇街道', 'township or sub-district'],
    school: ['学校', 'school'],
    enterprise: ['企业', 'enterprise'],
    association: ['行业协会', 'association'],
    training: ['培训机构', 'training organisation'],
    evaluator: ['评价机构', 'evaluator'],
    technologyTransfer: ['技术转移机构', 'technology transfer organisation'],
    sciencePark: ['科技园与孵化器', 'science park or incubator'],
    alliance: ['联盟与理事会', 'alliance or council'],
    group: ['单位群体（成员另列）', 'group of bodies (members listed)'],
  },
)

/** The hats of `model/permission.ts` as a code set: written there, chosen from here. */
export const roleCode = defineCodeSet(
  'role',
  labelOf('岗位', 'Role'),
  '本平台',
  Object.fromEntries(Object.entries(roles).map(([name, { zh, en }]) => [name, [zh, en] as const])),
)

export const authorityLine = defineCodeSet(
  'authorityLine',
  labelOf('条线', 'Line of authority'),
  '职业教育法（2022）第八条：教育部门统筹，人社等部门在各自职责范围内负责',
  {
    education: ['教育', 'education'],
    humanResources: ['人力资源和社会保障', 'human resources and social security'],
    agriculture: ['农业农村', 'agriculture and rural affairs'],
    industry: ['工业和信息化', 'industry and information technology'],
    finance: ['财政', 'finance'],
    tax: ['税务', 'taxation'],
    development: ['发展和改革', 'development and reform'],
    commerce: ['商务', 'commerce'],
    health: ['卫生健康', 'health'],
    civilAffairs: ['民政', 'civil affairs'],
    veterans: ['退役军人事务', 'veterans affairs'],
    stateAssets: ['国有资产监管', 'state-owned assets'],
    other: ['其他', 'other'],
  },
)

/** The systems of `model/source.ts` as a code set: written there, chosen from here. */
export const sourceSystemCode = defineCodeSet(
  'sourceSystem',
  labelOf('来源系统', 'Source system'),
  '本平台',
  Object.fromEntries(Object.entries(sourceSystems).map(([name, { zh, en }]) => [name, [zh, en] as const])),
)
