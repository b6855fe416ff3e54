import { defineCodeSet, labelOf } from '@zhiqiao/model'

export const businessStatus = defineCodeSet(
  'businessStatus',
  labelOf('登记状态', 'Registration status'),
  '市场主体登记管理条例（国务院令第746号）；国家企业信用信息公示系统用语，待核',
  {
    active: ['存续（在营、开业、在册）', 'active'],
    dormant: ['歇业', 'dormant'],
    revoked: ['吊销', 'licence revoked'],
    deregistered: ['注销', 'deregistered'],
    movedOut: ['迁出', 'moved out'],
    abnormal: ['列入经营异常名录', 'on the list of abnormal operations'],
  },
)

export const sizeCategory = defineCodeSet(
  'sizeCategory',
  labelOf('规模类别', 'Size'),
  '统计上大中小微型企业划分办法（2017）（国统字〔2017〕213号）',
  {
    large: ['大型', 'large'],
    medium: ['中型', 'medium'],
    small: ['小型', 'small'],
    micro: ['微型', 'micro'],
  },
)

export const designatedSize = defineCodeSet(
  'designatedSize',
  labelOf('规上（限上）类别', 'Above designated size'),
  '国家统计局“一套表”调查单位范围；与大中小微型是两种划分',
  {
    industry: ['规模以上工业', 'industry above designated size'],
    construction: ['有资质的建筑业', 'qualified construction'],
    wholesaleRetail: ['限额以上批发和零售业', 'wholesale or retail above designated size'],
    lodgingCatering: ['限额以上住宿和餐饮业', 'lodging or catering above designated size'],
    realEstate: ['房地产开发经营业', 'real estate development'],
    services: ['规模以上服务业', 'services above designated size'],
    below: ['规模（限额）以下', 'below designated size'],
  },
)

export const holdingKind = defineCodeSet('holdingKind', labelOf('控股情况', 'Holding'), '国家统计局企业控股情况分类', {
  state: ['国有控股', 'state'],
  collective: ['集体控股', 'collective'],
  private: ['私人控股', 'private'],
  hongKongMacaoTaiwan: ['港澳台商控股', 'Hong Kong, Macao or Taiwan'],
  foreign: ['外商控股', 'foreign'],
  other: ['其他', 'other'],
})

export const staffCountSource = defineCodeSet(
  'staffCountSource',
  labelOf('职工数来源', 'Source of staff count'),
  '本平台：同一企业三种口径常不相等，须写明',
  {
    yearEndStaff: ['统计年末从业人员', 'staff at year end (statistics)'],
    socialInsurance: ['社会保险参保人数', 'insured persons (social insurance)'],
    ownReport: ['企业自报', 'reported by the enterprise'],
  },
)

export const chainLinkKind = defineCodeSet('chainLinkKind', labelOf('关联对象', 'What is linked'), '本平台', {
  industry: ['行业', 'industry'],
  occupation: ['职业', 'occupation'],
  offering: ['专业点', 'programme offering'],
  enterprise: ['企业', 'enterprise'],
})

export const chainRole = defineCodeSet(
  'chainRole',
  labelOf('关联程度', 'Role in the chain'),
  '本平台；链主依当地产业链文件',
  {
    leader: ['链主', 'chain leader'],
    core: ['核心', 'core'],
    related: ['相关', 'related'],
  },
)

export const agreementKind = defineCodeSet(
  'agreementKind',
  labelOf('协议类型', 'Kind of agreement'),
  '职业学校校企合作促进办法（教职成〔2018〕1号）第七条所列合作形式，归并为本平台类型',
  {
    strategic: ['战略合作', 'strategic cooperation'],
    commissioned: ['订单培养', 'commissioned class'],
    named: ['冠名培养', 'named class'],
    targeted: ['定向培养', 'targeted training'],
    apprenticeship: ['学徒制', 'apprenticeship'],
    internship: ['学生实习', 'internship'],
    base: ['实训基地共建', 'joint training base'],
    college: ['产业学院共建', 'industry college'],
    programme: ['专业课程共建', 'joint programme or courses'],
    staff: ['师资互聘', 'exchange of staff'],
    technicalService: ['技术服务与研发', 'technical service and research'],
    training: ['职工培训', 'staff training'],
    interschool: ['校际合作', 'cooperation between schools'],
    other: ['其他', 'other'],
  },
)

export const fulfilment = defineCodeSet('fulfilment', labelOf('履约状态', 'Fulfilment'), '本平台', {
  notBegun: ['未到履行期', 'not yet due'],
  underWay: ['正常履行', 'under way'],
  partly: ['部分履行', 'partly fulfilled'],
  fulfilled: ['已履行完毕', 'fulfilled'],
  unfulfilled: ['未履行', 'not fulfilled'],
})

export const visitKind = defineCodeSet(
  'visitKind',
  labelOf('走访类型', 'Kind of visit'),
  '访企拓岗等文件用语，归并为本平台类型',
  {
    head: ['书记校长走访', 'visit by secretary or headmaster'],
    hundred: ['百职联百企', 'a hundred schools with a hundred enterprises'],
    bureau: ['部门走访', 'visit by a bureau'],
    followUp: ['回访', 'return visit'],
    graduates: ['毕业生跟踪走访', 'visit to graduates'],
  },
)

export const visitorPost = defineCodeSet('visitorPost', labelOf('带队职务', 'Post of who leads'), '本平台', {
  secretary: ['书记', 'secretary'],
  headmaster: ['校长', 'headmaster'],
  deputy: ['副书记、副校长', 'deputy'],
  bureauLeader: ['局领导', 'leader of a bureau'],
  other: ['其他', 'other'],
})

export const demandSurveyKind = defineCodeSet(
  'demandSurveyKind',
  labelOf('调查类型', 'Kind of survey'),
  '本平台，依各地文件',
  {
    labour: ['用工需求统计', 'labour demand'],
    talent: ['人才需求调研', 'demand for talent'],
    skills: ['岗位能力需求调研', 'skills of posts'],
    cooperation: ['校企合作需求调查', 'demand for cooperation'],
    supply: ['毕业生和技术服务供给调查', 'supply of graduates and services'],
  },
)

export const obligationParty = defineCodeSet('obligationParty', labelOf('义务方', 'Party that owes'), '本平台', {
  school: ['学校', 'school'],
  enterprise: ['企业（合作单位）', 'enterprise'],
  both: ['双方', 'both'],
  other: ['其他当事方', 'other party'],
})

export const obligationKind = defineCodeSet(
  'obligationKind',
  labelOf('义务内容', 'Kind of obligation'),
  '职业学校校企合作促进办法（教职成〔2018〕1号）第七条，归并为本平台类型',
  {
    interns: ['接收实习学生', 'receive interns'],
    employment: ['录用毕业生', 'employ graduates'],
    teacherPlacement: ['接收教师企业实践', 'receive teachers'],
    partTimeTeachers: ['派出兼职教师（导师）', 'send teachers or mentors'],
    courses: ['共建课程教材', 'courses and textbooks'],
    equipment: ['投入设备', 'equipment'],
    funds: ['投入资金', 'money'],
    site: ['提供场地', 'site'],
    enrolment: ['招生与组班', 'enrolment'],
    teaching: ['教学与管理', 'teaching'],
    staffTraining: ['培训企业职工', 'train staff'],
    research: ['技术服务与研发', 'technical service and research'],
    scholarship: ['奖助学金', 'scholarships'],
    other: ['其他', 'other'],
  },
)

export const commissionedClassKind = defineCodeSet(
  'commissionedClassKind',
  labelOf('培养形式', 'Kind of commissioned class'),
  '通行做法：订单、冠名、定向三种不同',
  {
    commissioned: ['订单班', 'order-based class'],
    named: ['冠名班', 'named class'],
    targeted: ['定向班', 'targeted class'],
  },
)

export const apprenticeshipKind = defineCodeSet(
  'apprenticeshipKind',
  labelOf('学徒制类型', 'Kind of apprenticeship'),
  '职业教育法（2022）第三十条；企业新型学徒制由人社部门组织（人社部发〔2021〕39号，待核）',
  {
    chinese: ['中国特色学徒制', 'apprenticeship with Chinese characteristics'],
    modern: ['现代学徒制', 'modern apprenticeship'],
    enterprise: ['企业新型学徒制', 'new-type enterprise apprenticeship'],
    field: ['现场工程师专项培养', 'field engineers'],
  },
)

export const apprenticeEnd = defineCodeSet('apprenticeEnd', labelOf('学徒结果', 'Result'), '本平台', {
  completedEmployed: ['出师并留用', 'completed and employed'],
  completed: ['出师', 'completed'],
  leftOwnWish: ['本人退出', 'left at own wish'],
  leftEnterprise: ['企业退出', 'ended by the enterprise'],
  failed: ['考核未通过', 'failed the assessment'],
})

export const baseKind = defineCodeSet(
  'baseKind',
  labelOf('基地类型', 'Kind of base'),
  '本平台：文件中的实训基地、产教融合基地、产教融合型基地不作同义处理，认定后各按其名',
  {
    practical: ['实训基地', 'training base'],
    integration: ['产教融合基地', 'industry–education base'],
    integrationType: ['产教融合型基地', 'industry–education integrated base'],
    integrationCentre: ['产教融合实践中心', 'industry–education practice centre'],
    public: ['公共实训基地', 'public training base'],
    virtual: ['虚拟仿真实训基地', 'virtual simulation base'],
    teachers: ['教师企业实践基地', 'base for teachers’ placements'],
    contest: ['竞赛集训基地', 'contest base'],
    startUp: ['创业孵化基地', 'start-up base'],
    careerExperience: ['职业体验基地', 'career experience base'],
  },
)

export const baseSite = defineCodeSet('baseSite', labelOf('所在', 'Site'), '本平台', {
  campus: ['校内', 'on campus'],
  enterprise: ['企业内', 'in an enterprise'],
  public: ['公共场所', 'public'],
})

export const operationModel = defineCodeSet('operationModel', labelOf('运营方式', 'Model of operation'), '本平台', {
  school: ['学校自营', 'by the school'],
  enterprise: ['企业运营', 'by an enterprise'],
  joint: ['校企共营', 'jointly'],
  company: ['成立公司运营', 'by a company set up for it'],
  entrusted: ['委托第三方', 'by a third party'],
  government: ['政府运营', 'by government'],
})

export const bookingPurpose = defineCodeSet('bookingPurpose', labelOf('使用用途', 'Purpose'), '本平台', {
  teaching: ['教学实训', 'teaching'],
  internship: ['实习', 'internship'],
  training: ['社会培训', 'training'],
  staffTraining: ['企业职工培训', 'staff training'],
  assessment: ['技能评价考核', 'assessment'],
  contest: ['竞赛与集训', 'contest'],
  teacherPlacement: ['教师实践', 'teachers’ placement'],
  pupils: ['中小学职业体验', 'pupils’ career experience'],
  research: ['研发与生产', 'research and production'],
  visit: ['参观交流', 'visit'],
})

export const recognitionStage = defineCodeSet(
  'recognitionStage',
  labelOf('认定阶段', 'Stage'),
  '建设产教融合型企业实施办法（试行）（发改社会〔2019〕590号）：先建后认',
  {
    applied: ['申报', 'applied'],
    listed: ['入库培育（试点）', 'listed for cultivation'],
    recognised: ['认证', 'recognised'],
    reviewed: ['复核通过', 'reviewed'],
    revoked: ['退出', 'left'],
  },
)

export const recognitionCondition = defineCodeSet(
  'recognitionCondition',
  labelOf('认定条件', 'Condition'),
  '建设产教融合型企业实施办法（试行）（发改社会〔2019〕590号）第四条，任一即可；数额待核',
  {
    runsSchool: ['独立举办或参与举办职业院校、企业大学，或牵头职教集团', 'runs or co-runs a school or leads a group'],
    apprenticeship: [
      '承担学徒制试点，或接收实习学生达到规定人数和时长',
      'apprenticeship pilot, or enough interns for long enough',
    ],
    certificate: ['承担1＋X证书制度试点', '1+X pilot'],
    programmes: ['与职业院校共建专业、开展订单培养', 'programmes built with schools'],
    investment: ['以校企合作方式投入实训基地或设备达到规定数额', 'invested in bases or equipment'],
    property: ['与职业院校共同取得知识产权', 'intellectual property shared with schools'],
  },
)

export const investmentKind = defineCodeSet(
  'investmentKind',
  labelOf('投资内容', 'Kind of investment'),
  '财政部关于调整部分政府性基金有关政策的通知（财税〔2019〕46号）；合格范围由主管税务机关认定，待核',
  {
    ownSchool: ['独立举办职业院校', 'own school'],
    jointSchool: ['参与举办职业院校', 'joint school'],
    base: ['实训基地建设', 'training base'],
    baseRunning: ['实训基地基本运行费', 'running a base'],
    equipment: ['设备投入', 'equipment'],
    equipmentOnLoan: ['准捐赠（借用）设备', 'equipment on loan'],
    programme: ['专业课程共建', 'programmes and courses'],
    apprenticeship: ['学徒培养', 'apprentices'],
    partTimeTeachers: ['兼职教师与导师', 'teachers and mentors'],
    scholarship: ['奖助学金与捐赠', 'scholarships and donations'],
    platform: ['研发平台', 'research platform'],
    other: ['其他', 'other'],
  },
)

export const incentiveKind = defineCodeSet(
  'incentiveKind',
  labelOf('激励类型', 'Kind of incentive'),
  '国家产教融合建设试点实施方案（发改社会〔2019〕1558号）“金融＋财政＋土地＋信用”组合式激励；税费另列',
  {
    finance: ['金融', 'finance'],
    fiscal: ['财政补助', 'fiscal subsidy'],
    land: ['土地', 'land'],
    credit: ['信用', 'credit standing'],
    tax: ['税费', 'taxes and charges'],
    project: ['项目优先', 'priority in projects'],
    purchase: ['购买服务', 'purchase of service'],
    honour: ['荣誉', 'honour'],
    other: ['其他', 'other'],
  },
)

export const collegeKind = defineCodeSet(
  'collegeKind',
  labelOf('学院类型', 'Kind of college'),
  '现代产业学院建设指南（试行）（教高厅函〔2020〕16号）及地方混合所有制文件，待核',
  {
    industryCollege: ['产业学院', 'industry college'],
    enterpriseCollege: ['企业学院', 'enterprise college'],
    mixedOwnership: ['混合所有制二级学院', 'mixed-ownership college'],
    mixedOwnershipSchool: ['混合所有制学校', 'mixed-ownership school'],
  },
)

export const contributionForm = defineCodeSet(
  'contributionForm',
  labelOf('出资形式', 'Form of contribution'),
  '国发〔2019〕4号所列',
  {
    money: ['资金', 'money'],
    land: ['土地', 'land'],
    building: ['房屋场地', 'building'],
    equipment: ['设备', 'equipment'],
    technology: ['技术', 'technology'],
    talent: ['人才', 'talent'],
  },
)

export const researchKind = defineCodeSet('researchKind', labelOf('项目类别', 'Kind of project'), '科研统计通行分类', {
  vertical: ['纵向', 'granted by authorities'],
  horizontal: ['横向', 'commissioned'],
  joint: ['校企联合攻关', 'joint with an enterprise'],
  platform: ['研发平台建设', 'research platform'],
  teaching: ['教学研究', 'teaching research'],
  group: ['集团（联盟）课题', 'of a group or alliance'],
  conversion: ['成果转化', 'conversion of results'],
})

export const technicalContractKind = defineCodeSet(
  'technicalContractKind',
  labelOf('合同类型', 'Kind of contract'),
  '民法典第三编第二十章技术合同',
  {
    development: ['技术开发', 'development'],
    transfer: ['技术转让', 'transfer'],
    licence: ['技术许可', 'licence'],
    consulting: ['技术咨询', 'consulting'],
    service: ['技术服务', 'service'],
  },
)
