import { defineCodeSet, labelOf } from '@zhiqiao/model'

export const evaluationKind = defineCodeSet(
  'evaluationKind',
  labelOf('评价类别', 'Kind of evaluation'),
  '本平台，按各地文件所列评价归并',
  {
    school: ['学校绩效考核', 'performance of schools'],
    county: ['县区与部门目标考核', 'target assessment of counties and departments'],
    integration: ['产教融合效能评价', 'effect of industry–education integration'],
    programme: ['专业评估与诊断', 'evaluation of programmes'],
    teaching: ['教学诊断与改进', 'diagnosis and improvement of teaching'],
    condition: ['办学条件达标验收', 'school conditions'],
    base: ['实训基地验收', 'acceptance of training bases'],
    project: ['项目验收', 'acceptance of projects'],
    trainingOrganisation: ['培训评价机构评估', 'training and evaluation organisations'],
    enterprise: ['企业参与办学评价', 'enterprises in cooperation'],
    moralEducation: ['德育工作评价', 'moral education'],
    digitalCampus: ['数字校园评估', 'digital campus'],
    selection: ['评选推荐', 'selection and recommendation'],
    other: ['其他', 'other'],
  },
)

export const evaluationStage = defineCodeSet('evaluationStage', labelOf('评价环节', 'Stage'), '本平台', {
  self: ['自评', 'self-evaluation'],
  first: ['初评', 'first evaluation'],
  second: ['复评', 'second evaluation'],
})

export const evaluationGrade = defineCodeSet('evaluationGrade', labelOf('等次', 'Grade'), '本平台', {
  excellent: ['优秀', 'excellent'],
  good: ['良好', 'good'],
  qualified: ['合格', 'qualified'],
  basicallyQualified: ['基本合格', 'basically qualified'],
  unqualified: ['不合格', 'unqualified'],
})

export const evaluator = defineCodeSet('evaluator', labelOf('评价主体', 'Evaluated by'), '本平台', {
  government: ['政府部门', 'government'],
  supervision: ['教育督导机构', 'education supervision'],
  thirdParty: ['第三方机构', 'third party'],
  industry: ['行业组织', 'industry organisation'],
  enterprise: ['企业', 'enterprise'],
  school: ['学校', 'school'],
  joint: ['多方联合', 'jointly'],
})

export const dataSource = defineCodeSet('dataSource', labelOf('数据来源', 'Where the data come from'), '本平台', {
  register: ['本平台登记册计算', 'computed from the registers'],
  system: ['业务系统数据', 'a named system'],
  evidence: ['佐证材料', 'supporting evidence'],
  site: ['现场考察', 'visit'],
  survey: ['问卷与访谈', 'survey and interviews'],
})

export const appealDecision = defineCodeSet(
  'appealDecision',
  labelOf('申诉处理结论', 'Decision on the appeal'),
  '本平台',
  {
    upheld: ['维持原评价', 'result upheld'],
    changed: ['调整评价', 'result changed'],
    reevaluated: ['重新评价', 'evaluated again'],
  },
)

export const resultUseKind = defineCodeSet(
  'resultUseKind',
  labelOf('结果运用方式', 'Use of the result'),
  '各地文件所列：与政策、资金、试点、评优表彰挂钩，本平台归并',
  {
    funding: ['经费安排', 'funding'],
    policy: ['政策支持', 'policy support'],
    pilot: ['试点与项目立项', 'pilots and projects'],
    award: ['评优表彰', 'awards'],
    enrolmentPlan: ['招生计划', 'admission quota'],
    programme: ['专业调整', 'programmes'],
    appraisal: ['单位与干部考核', 'appraisal of bodies and cadres'],
    correction: ['约谈与限期整改', 'corrective action'],
    publication: ['通报公开', 'publication'],
  },
)
