import { defineCodeSet, labelOf } from '@zhiqiao/model'
import { reportKinds } from '../governance/yearly-report.ts'

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

export const allianceKind = defineCodeSet(
  'allianceKind',
  labelOf('联盟类型', 'Kind of alliance'),
  '职业教育法（2022）第二十四条、关于深化现代职业教育体系建设改革的意见（2022）所列形式，本平台归并',
  {
    alliance: ['职业教育联盟', 'vocational education alliance'],
    group: ['职业教育集团', 'vocational education group'],
    municipalConsortium: ['市域产教联合体', 'municipal industry–education consortium'],
    sectorCommunity: ['行业产教融合共同体', 'sector industry–education community'],
    collaboration: ['协作体与结对帮扶', 'collaboration or paired assistance'],
    ecommerce: ['电商联盟', 'e-commerce alliance'],
    international: ['国际合作网络', 'international network'],
  },
)

export const communityField = defineCodeSet(
  'communityField',
  labelOf('共同体领域', 'Field of the community'),
  '区域职业教育联盟文件所设六类共同体',
  {
    generalVocational: ['职普融通发展', 'linking general and vocational education'],
    leadingIndustry: ['主导产业产教融合', 'leading industries'],
    emergingIndustry: ['新兴产业产教融合', 'emerging industries'],
    strongIndustry: ['优势产业产教融合', 'strong industries'],
    specialIndustry: ['特色产业产教融合', 'special industries'],
    supportServices: ['服务保障产教融合', 'services and support'],
  },
)

export const allianceRole = defineCodeSet('allianceRole', labelOf('成员身份', 'Role in the alliance'), '本平台', {
  lead: ['牵头（理事长）单位', 'lead'],
  deputy: ['副理事长单位', 'deputy lead'],
  director: ['理事单位', 'council member'],
  member: ['成员单位', 'member'],
  secretariat: ['秘书处单位', 'secretariat'],
})

export const councilKind = defineCodeSet('councilKind', labelOf('议事机构类型', 'Kind of council'), '本平台', {
  alliance: ['联盟（集团）理事会', 'council of an alliance or group'],
  steering: ['发展指导委员会', 'steering committee'],
  industrySteering: ['行业指导委员会', 'industry steering committee'],
  programme: ['专业建设委员会', 'programme building committee'],
  teaching: ['专业教学委员会', 'teaching committee'],
  expert: ['专家咨询委员会', 'expert committee'],
  school: ['学校理事会', 'school council'],
  supervision: ['督导与考核委员会', 'supervision committee'],
  community: ['共同体工作组', 'working group of a community'],
  leadingGroup: ['领导小组', 'leading group'],
})

export const councilRole = defineCodeSet('councilRole', labelOf('职务', 'Role in the council'), '本平台', {
  chair: ['理事长（主任委员、组长）', 'chair'],
  deputy: ['副理事长（副主任委员、副组长）', 'deputy chair'],
  secretary: ['秘书长', 'secretary'],
  member: ['理事（委员、成员）', 'member'],
  adviser: ['顾问', 'adviser'],
})

export const represented = defineCodeSet('represented', labelOf('代表方面', 'Represents'), '本平台', {
  government: ['政府部门', 'government'],
  industry: ['行业组织', 'industry organisation'],
  enterprise: ['企业', 'enterprise'],
  school: ['学校', 'school'],
  research: ['科研机构', 'research'],
  expert: ['专家', 'expert'],
  parent: ['家长', 'parents'],
  community: ['社区', 'community'],
})

export const delegationKind = defineCodeSet(
  'delegationKind',
  labelOf('放权类型', 'Kind of delegation'),
  '各地文件所列：授权行业组织、扩大学校办学自主权、绿色通道，本平台归并',
  {
    industry: ['授权行业组织', 'entrusted to an industry organisation'],
    school: ['下放学校自主权', 'delegated to schools'],
    greenChannel: ['绿色通道', 'green channel'],
  },
)

export const practiceKind = defineCodeSet('practiceKind', labelOf('典型类别', 'Kind of good practice'), '本平台', {
  case: ['典型案例', 'case'],
  experience: ['经验做法', 'experience'],
  person: ['典型人物事迹', 'person'],
  project: ['示范项目', 'demonstration project'],
})

export const practiceStage = defineCodeSet('practiceStage', labelOf('推广情况', 'Promotion'), '本平台', {
  collected: ['已征集', 'collected'],
  selected: ['已入选', 'selected'],
  published: ['已宣传推介', 'published'],
  promoted: ['已推广应用', 'taken up elsewhere'],
})

export const surveyGroup = defineCodeSet(
  'surveyGroup',
  labelOf('调查对象', 'Respondents'),
  '职业教育质量年度报告满意度调查表的通行分组，待核',
  {
    student: ['在校生', 'students'],
    graduate: ['应届毕业生', 'this year’s graduates'],
    alumni: ['毕业三年内毕业生', 'graduates of up to three years'],
    staff: ['教职工', 'staff'],
    employer: ['用人单位', 'employers'],
    parent: ['家长', 'parents'],
    enterprise: ['合作企业', 'partner enterprises'],
    trainee: ['培训学员', 'trainees'],
    public: ['社会公众', 'the public'],
  },
)

export const surveyMethod = defineCodeSet('surveyMethod', labelOf('调查方式', 'Method'), '本平台', {
  online: ['网上问卷', 'online questionnaire'],
  paper: ['纸质问卷', 'paper questionnaire'],
  phone: ['电话访问', 'telephone'],
  interview: ['座谈访谈', 'interview'],
  thirdParty: ['第三方调查', 'by a third party'],
})

export const surveyAspect = defineCodeSet(
  'surveyAspect',
  labelOf('满意度方面', 'Aspect'),
  '职业教育质量年度报告满意度调查表的通行分项，待核',
  {
    overall: ['总体', 'overall'],
    classroom: ['课堂育人', 'education in class'],
    outsideClass: ['课外育人', 'education outside class'],
    ideology: ['思想政治课教学', 'ideological and political teaching'],
    general: ['公共基础课教学', 'general subjects'],
    vocational: ['专业课教学', 'vocational subjects'],
    studentWork: ['学生工作', 'student affairs'],
    teachingManagement: ['教学管理', 'management of teaching'],
    logistics: ['后勤服务', 'logistics'],
    internship: ['实习安排', 'internships'],
    employment: ['就业服务', 'employment service'],
    cooperation: ['校企合作', 'cooperation'],
  },
)

export const inspectionKind = defineCodeSet(
  'inspectionKind',
  labelOf('检查类别', 'Kind of inspection'),
  '国务院办公厅关于推广随机抽查规范事中事后监管的通知（国办发〔2015〕58号）与各地文件所列，待核',
  {
    random: ['双随机抽查', 'double random inspection'],
    monthly: ['月度督查', 'monthly inspection round'],
    special: ['专项检查', 'special inspection'],
    unannounced: ['不定期抽查', 'unannounced check'],
    daily: ['日常督导', 'daily supervision'],
    yearEnd: ['年底调度', 'year-end review'],
    teachingGuidance: ['下派教学指导', 'teaching guidance visit'],
    reinspection: ['复查', 're-inspection'],
  },
)

export const inspectionMatter = defineCodeSet(
  'inspectionMatter',
  labelOf('检查事项', 'Matter inspected'),
  '各地文件所列检查事项，本平台归并；可与本地随机抽查事项清单对应',
  {
    skillCertificate: ['职业技能等级证书考核', 'skill-level certificate work'],
    programme: ['专业设置与办学质量', 'programmes'],
    privateCondition: ['民办学校办学条件', 'conditions of private schools'],
    textbook: ['教材使用', 'use of textbooks'],
    enrolment: ['招生与学籍', 'enrolment and registration'],
    internship: ['学生实习', 'internships'],
    safety: ['校园安全', 'campus safety'],
    enterpriseCooperation: ['企业参与校企合作', 'enterprises in cooperation'],
    training: ['职业培训与补贴资金', 'training and subsidies'],
    teachingManagement: ['教学常规与教学管理', 'management of teaching'],
    funds: ['经费使用', 'use of funds'],
    planProgress: ['任务推进情况', 'progress of the plan'],
    other: ['其他', 'other'],
  },
)

export const inspectionOutcome = defineCodeSet('inspectionOutcome', labelOf('检查结果', 'Outcome'), '本平台', {
  clear: ['未发现问题', 'nothing found'],
  corrected: ['发现问题已当场改正', 'corrected on the spot'],
  ordered: ['发现问题责令整改', 'corrective action ordered'],
  referred: ['移送其他部门', 'referred to another department'],
  notCarriedOut: ['未能检查', 'could not be inspected'],
})

export const problemSeverity = defineCodeSet('problemSeverity', labelOf('问题程度', 'Severity'), '本平台', {
  minor: ['一般', 'minor'],
  serious: ['较重', 'serious'],
  grave: ['严重', 'grave'],
})

export const recheckResult = defineCodeSet('recheckResult', labelOf('复查结论', 'Re-inspection'), '本平台', {
  passed: ['整改到位', 'put right'],
  partly: ['部分到位，继续整改', 'partly; to be continued'],
  failed: ['未整改', 'not put right'],
})

export const activityKind = defineCodeSet(
  'activityKind',
  labelOf('活动类别', 'Kind of activity'),
  '各地文件所列活动，本平台归并',
  {
    vocationalWeek: ['职业教育活动周', 'vocational education week'],
    skillsFestival: ['职教技能节', 'skills festival'],
    openDay: ['校园开放日', 'open day'],
    baseOpenDay: ['实训基地体验日', 'experience day at a training base'],
    masterInSchool: ['大师、劳模、工匠进校园', 'masters and model workers in schools'],
    publicLecture: ['公益课堂', 'public lecture'],
    visit: ['三走进', 'visits to villages, enterprises and schools'],
    careerGuidance: ['职业启蒙与生涯规划', 'career guidance'],
    media: ['电视专题与媒体宣传', 'television and media'],
    policyPublicity: ['政策宣讲与企业征集', 'publicity of policy'],
    seminar: ['人才培养研讨会', 'seminar on training'],
    exchange: ['教师交流互访', 'exchange of teachers'],
    promotion: ['现场推进与观摩', 'meeting on site'],
    other: ['其他', 'other'],
  },
)

export const audience = defineCodeSet('audience', labelOf('面向对象', 'Audience'), '本平台', {
  public: ['社会公众', 'the public'],
  pupil: ['中小学生', 'pupils of primary and secondary schools'],
  parent: ['学生家长', 'parents'],
  student: ['职业学校学生', 'vocational students'],
  teacher: ['教师', 'teachers'],
  enterprise: ['企业', 'enterprises'],
  invited: ['特邀人员', 'by invitation'],
})

export const secrecy = defineCodeSet(
  'secrecy',
  labelOf('密级', 'Secrecy'),
  '保守国家秘密法：涉密文件不得在本平台登记，每次登记须确认非密',
  { open: ['非密', 'not secret'] },
)

export const urgency = defineCodeSet(
  'urgency',
  labelOf('紧急程度', 'Urgency'),
  '党政机关公文处理工作条例（中办发〔2012〕14号）第九条',
  { ordinary: ['平件', 'ordinary'], urgent: ['加急', 'urgent'], extraUrgent: ['特急', 'extra urgent'] },
)

export const retention = defineCodeSet(
  'retention',
  labelOf('保管期限', 'Retention'),
  '机关文件材料归档范围和文书档案保管期限规定（国家档案局令第8号）',
  { permanent: ['永久', 'permanent'], thirty: ['30年', '30 years'], ten: ['10年', '10 years'] },
)

export const collectionContent = defineCodeSet('collectionContent', labelOf('报送内容', 'What is asked'), '本平台', {
  registers: ['登记册中的字段', 'fields of registers'],
  workbook: ['表格', 'a workbook'],
  report: ['文字材料', 'a written report'],
  mixed: ['表格和材料', 'workbook and report'],
})

export const collectionForm = defineCodeSet('collectionForm', labelOf('报送形式', 'Form'), '本平台', {
  online: ['网上报送', 'online'],
  stamped: ['网上报送并附签字盖章扫描件', 'online with a signed and stamped scan'],
  paper: ['网上报送并交纸质件', 'online and on paper'],
})

export const dutyKind = defineCodeSet('dutyKind', labelOf('办理方式', 'How it is carried out'), '本平台', {
  collection: ['按时下发报送任务', 'a collection is issued in time'],
  report: ['到时布置年度报告', 'a yearly report is asked for in time'],
  own: ['本单位办理，提醒承办人', 'done by the office itself, which is reminded'],
})

export const reportKind = defineCodeSet(
  'reportKind',
  labelOf('年度报告类别', 'Kind of yearly report'),
  '各地文件所列年度总结、质量年度报告、就业分析、用工需求统计，本平台归并',
  Object.fromEntries(Object.entries(reportKinds).map(([kind, { title }]) => [kind, [title.zh, title.en] as const])),
)

export const partyWorkKind = defineCodeSet(
  'partyWorkKind',
  labelOf('党建引领事项类别', 'Kind of Party work'),
  '本平台',
  {
    deployment: ['同部署', 'planned together'],
    implementation: ['同落实', 'carried out together'],
    assessment: ['同考核', 'assessed together'],
    decision: ['重大事项决策', 'decision on major matters'],
    ideology: ['意识形态与思政工作', 'ideology and political education'],
    organisationLife: ['组织生活', 'Party organisation life'],
  },
)

export const departmentAgreementKind = defineCodeSet(
  'departmentAgreementKind',
  labelOf('协作文件类型', 'Kind of agreement'),
  '本平台',
  {
    memorandum: ['合作备忘录', 'memorandum'],
    agreement: ['协作协议', 'agreement'],
    joint: ['联合发文', 'joint document'],
    dataSharing: ['数据共享协议', 'data-sharing agreement'],
    framework: ['政校行企合作框架', 'framework of government, schools, industry and enterprises'],
  },
  { open: true },
)

export const draftedKind = defineCodeSet('draftedKind', labelOf('文件类别', 'Kind of document'), '本平台', {
  opinion: ['实施意见', 'opinion'],
  measures: ['管理办法', 'measures'],
  rules: ['实施细则', 'detailed rules'],
  standard: ['标准与规程', 'standard or procedure'],
  other: ['其他规范性文件', 'other normative document'],
})
