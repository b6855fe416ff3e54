import { defineCodeSet, labelOf } from '@zhiqiao/model'

export const trainingCategory = defineCodeSet(
  'trainingCategory',
  labelOf('培训类别', 'Kind of training'),
  '职业技能提升行动方案（国办发〔2019〕24号）与各部门通行分类，待核',
  {
    employmentSkill: ['就业技能培训', 'training for employment'],
    jobSkill: ['岗位技能提升培训', 'upgrading training on the job'],
    entrepreneurship: ['创业培训', 'entrepreneurship training'],
    apprenticeship: ['企业新型学徒制培训', 'new-type enterprise apprenticeship training'],
    highSkill: ['高技能人才培训', 'training of highly skilled workers'],
    safety: ['安全技能培训', 'safety training'],
    farmer: ['高素质（新型职业）农民培育', 'training of professional farmers'],
    practicalFarming: ['农村实用技术培训', 'practical farming skills'],
    veteran: ['退役军人职业技能培训', 'vocational training of veterans'],
    villageCommittee: ['“两委”干部教育培训', 'training of village and community committees'],
    professional: ['专业技术人员继续教育', 'continuing education of professionals'],
    communityWorker: ['社区教育工作者培训', 'training of community-education staff'],
    openEducation: ['开放教育', 'open education'],
    senior: ['老年教育', 'education of the elderly'],
    community: ['社区居民教育', 'education of residents'],
    other: ['其他培训', 'other training'],
  },
)

export const traineeGroup = defineCodeSet(
  'traineeGroup',
  labelOf('培训对象类别', 'Target group'),
  '国家职业教育改革实施方案（国发〔2019〕4号）、职业技能提升行动方案（国办发〔2019〕24号）所列对象，待核',
  {
    employee: ['企业在职职工', 'employees of enterprises'],
    veteran: ['退役军人', 'veterans'],
    retiredAthlete: ['退役运动员', 'retired athletes'],
    migrantWorker: ['进城务工人员', 'migrant workers'],
    professionalFarmer: ['高素质（新型职业）农民', 'professional farmers'],
    farmer: ['其他农民', 'other farmers'],
    returnedWorker: ['返乡农民工', 'returned migrant workers'],
    unemployedGraduate: ['未就业高校毕业生', 'unemployed university graduates'],
    unemployed: ['登记失业人员', 'registered unemployed'],
    laidOff: ['下岗转岗职工', 'laid-off or redeployed workers'],
    schoolLeaver: ['未升学初高中毕业生（两后生）', 'school leavers not in further education'],
    liftedFromPoverty: ['脱贫人口与防止返贫监测对象', 'people lifted from poverty or at risk of it'],
    disabled: ['残疾人', 'people with disabilities'],
    villageCommittee: ['村（社区、连队）“两委”成员', 'members of village or community committees'],
    student: ['在校学生', 'students'],
    teacher: ['教师与培训师', 'teachers and trainers'],
    communityWorker: ['社区教育工作者', 'community-education staff'],
    elderly: ['老年人', 'the elderly'],
    resident: ['其他居民', 'other residents'],
  },
)

export const dataLevel = defineCodeSet(
  'dataLevel',
  labelOf('数据层级', 'Level of the data'),
  '本平台：去重只在实名班次内进行，目标数按三种层级分列',
  {
    named: ['实名', 'named'],
    roster: ['汇总附名册', 'totals with a roster attached'],
    departmental: ['部门转报', 'passed on by a department'],
  },
)

export const trainingMode = defineCodeSet('trainingMode', labelOf('授课方式', 'Mode'), '本平台', {
  onSite: ['线下', 'on site'],
  online: ['线上', 'online'],
  blended: ['线上线下结合', 'blended'],
})

export const trainingOrganisationKind = defineCodeSet(
  'trainingOrganisationKind',
  labelOf('培训机构类型', 'Kind of training organisation'),
  '职业教育法（2022）第十五条、第十六条，分类由本平台归并',
  {
    vocationalSchool: ['职业学校（含技工院校）', 'vocational school'],
    publicCentre: ['公办培训机构与公共实训基地', 'public training centre'],
    privateSchool: ['民办职业培训学校', 'private training school'],
    enterprise: ['企业培训中心', 'enterprise training centre'],
    association: ['行业组织', 'association'],
    farmerSchool: ['农民教育培训机构（农广校、农民田间学校）', 'farmers’ training school'],
    openUniversity: ['开放大学与社区学院', 'open university or community college'],
    college: ['挂牌培训学院', 'training college named within a school'],
    other: ['其他机构', 'other'],
  },
)

export const ownershipForm = defineCodeSet('ownershipForm', labelOf('办学体制', 'Form of ownership'), '本平台', {
  public: ['公办', 'public'],
  private: ['民办', 'private'],
  mixed: ['混合所有制', 'mixed ownership'],
  jointStock: ['股份制', 'joint stock'],
  enterprise: ['企业办', 'run by an enterprise'],
})

export const shareLevel = defineCodeSet('shareLevel', labelOf('共享范围', 'Shared with'), '本平台', {
  own: ['本单位', 'the body itself'],
  county: ['县区', 'the county'],
  city: ['市', 'the city'],
  province: ['省', 'the province'],
  nation: ['国家平台', 'the national platform'],
})

export const trainingResult = defineCodeSet('trainingResult', labelOf('学习结果', 'Result'), '本平台', {
  studying: ['在学', 'in training'],
  completed: ['结业', 'completed'],
  failed: ['未结业', 'not completed'],
  left: ['中途退出', 'left'],
})

export const attendancePeriod = defineCodeSet('attendancePeriod', labelOf('时段', 'Part of the day'), '本平台', {
  morning: ['上午', 'morning'],
  afternoon: ['下午', 'afternoon'],
  evening: ['晚上', 'evening'],
})

export const attendanceState = defineCodeSet('attendanceState', labelOf('出勤情况', 'Attendance'), '本平台', {
  present: ['出勤', 'present'],
  late: ['迟到或早退', 'late or left early'],
  leave: ['请假', 'on leave'],
  absent: ['缺勤', 'absent'],
})

export const subsidyKind = defineCodeSet(
  'subsidyKind',
  labelOf('补贴类别', 'Kind of subsidy'),
  '就业补助资金管理办法（财社〔2017〕164号）等，待核',
  {
    training: ['职业培训补贴', 'training subsidy'],
    assessment: ['职业技能评价补贴', 'skill assessment subsidy'],
    living: ['生活费与交通补贴', 'living and travel allowance'],
    apprenticeship: ['学徒培训补贴', 'apprenticeship subsidy'],
    baseCost: ['实训成本补助', 'cost subsidy of a training base'],
    projectPurchase: ['项目制购买服务', 'purchase of a training project'],
  },
)

export const communitySchoolKind = defineCodeSet(
  'communitySchoolKind',
  labelOf('社区教育机构类型', 'Kind of community school'),
  '关于进一步推进社区教育发展的意见（教职成〔2016〕4号）的四级网络，待核',
  {
    university: ['社区大学（老年大学）', 'community university (university for the elderly)'],
    college: ['社区学院', 'community college'],
    school: ['社区学校', 'community school'],
  },
)

export const settlementKind = defineCodeSet('settlementKind', labelOf('村社类型', 'Kind of settlement'), '本平台', {
  village: ['行政村', 'village'],
  community: ['社区', 'urban community'],
  company: ['连队', 'company of a regiment'],
  other: ['其他场所', 'other place'],
})

export const learningActivityKind = defineCodeSet(
  'learningActivityKind',
  labelOf('学习活动类别', 'Kind of learning activity'),
  '本平台，按各地文件所列活动归并',
  {
    lifelongLearningWeek: ['全民终身学习活动周', 'lifelong learning week'],
    reading: ['全民阅读', 'reading'],
    scienceWinter: ['科普之冬', 'popular-science winter'],
    countyTour: ['社区教育进县区', 'community education tours the counties'],
    lecture: ['讲座与公益课', 'lecture'],
    villageStay: ['教师驻村驻社', 'teachers staying in villages'],
    cooperativeService: ['服务农民合作社', 'service to farmers’ cooperatives'],
    farmTechnology: ['送农业技术下乡', 'farming technology in the village'],
    skillsForRelief: ['技能帮扶', 'skills for relief of poverty'],
    recruiting: ['开放教育招生宣传', 'open-education recruiting'],
    culture: ['文体与非遗活动', 'culture and heritage'],
    other: ['其他', 'other'],
  },
)

export const learningPlatformKind = defineCodeSet(
  'learningPlatformKind',
  labelOf('学习平台类型', 'Kind of learning platform'),
  '本平台',
  {
    website: ['学习网站', 'website'],
    app: ['手机应用', 'mobile app'],
    wechat: ['微信公众号', 'WeChat account'],
    miniProgram: ['小程序', 'mini-program'],
    channel: ['视频号与直播', 'video channel'],
  },
)

export const permitKind = defineCodeSet(
  'permitKind',
  labelOf('办学许可类型', 'Kind of permit'),
  '民办教育促进法、民办教育促进法实施条例与职业技能等级认定备案的通行做法，待核',
  {
    privateEducation: ['民办学校办学许可证', 'permit of a private school'],
    publicInstitution: ['事业单位法人证书', 'registration of a public institution'],
    enterprise: ['企业内设（营业执照）', 'within an enterprise (business licence)'],
    filed: ['备案', 'filed'],
    none: ['无需许可', 'none needed'],
  },
)

export const productStandardKind = defineCodeSet(
  'productStandardKind',
  labelOf('农产品标准类别', 'Kind of product standard'),
  '本平台，按农产品质量认证常用类别',
  {
    greenFood: ['绿色食品', 'green food'],
    organic: ['有机产品', 'organic product'],
    geographical: ['地理标志', 'geographical indication'],
    group: ['团体标准', 'standard of an association'],
    enterprise: ['企业标准', 'standard of an enterprise'],
    local: ['地方标准', 'local standard'],
  },
)

export const portStatus = defineCodeSet('portStatus', labelOf('端口状态', 'Status of the port'), '本平台', {
  reserved: ['已预留', 'reserved'],
  trying: ['联调中', 'being tried'],
  open: ['已开通', 'open'],
  closed: ['停用', 'closed'],
})
