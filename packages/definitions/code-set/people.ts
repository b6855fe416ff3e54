import { defineCodeSet, labelOf } from '@zhiqiao/model'

export const divisionChange = defineCodeSet(
  'divisionChange',
  labelOf('变更类别', 'Kind of change'),
  '行政区划管理条例（国务院令第704号）',
  {
    renamed: ['更名', 'renamed'],
    upgraded: ['撤县设市、设区', 'county made city or district'],
    merged: ['合并', 'merged'],
    split: ['析置', 'split'],
    moved: ['隶属变更', 'moved'],
    abolished: ['撤销', 'abolished'],
    recoded: ['代码调整', 'recoded'],
  },
)

export const contactDuty = defineCodeSet(
  'contactDuty',
  labelOf('联系职责', 'Contact for'),
  '本平台',
  {
    leader: ['主要负责人', 'head'],
    deputy: ['分管领导', 'deputy in charge'],
    section: ['科室负责人', 'head of section'],
    liaison: ['联络员', 'liaison'],
    counterpart: ['部门对口联系人', 'counterpart in another department'],
    duty: ['值班', 'on duty'],
  },
  { open: true },
)

export const honourHolder = defineCodeSet(
  'honourHolder',
  labelOf('获得者类别', 'Kind of holder'),
  '本平台',
  {
    school: ['学校', 'school'],
    offering: ['专业', 'programme'],
    cluster: ['专业群', 'programme cluster'],
    teacher: ['教师', 'teacher'],
    team: ['团队', 'team'],
    studio: ['工作室', 'studio'],
    master: ['技能人才', 'skilled person'],
    base: ['基地', 'base'],
    course: ['课程、教材、资源', 'course, textbook or resource'],
    enterprise: ['企业', 'enterprise'],
    division: ['区县', 'county'],
    case: ['典型案例', 'case'],
  },
  { open: true },
)

export const honourLevel = defineCodeSet('honourLevel', labelOf('级别', 'Level'), '本平台', {
  national: ['国家级', 'national'],
  province: ['省（自治区）级', 'provincial'],
  prefecture: ['市（州、师）级', 'prefectural'],
  county: ['县（区、团场）级', 'county'],
  school: ['校（企）级', 'of the school or enterprise'],
  sector: ['行业级', 'of the sector'],
})

export const honourSeries = defineCodeSet(
  'honourSeries',
  labelOf('称号系列', 'Series of titles'),
  '各级教育部门公布文件中的通行称号；全称以文件为准；待核',
  {
    nationalKey: ['国家级重点中等职业学校', 'national key secondary vocational school'],
    provincialKey: ['省级重点中等职业学校', 'provincial key school'],
    nationalDemonstration: ['国家中等职业教育改革发展示范学校', 'national demonstration school'],
    highQuality: ['优质中等职业学校（双优、双高）', 'high-quality school'],
    backbone: ['骨干专业', 'backbone programme'],
    distinctive: ['特色专业', 'distinctive programme'],
    quality: ['优质专业', 'quality-designated programme'],
    brand: ['品牌专业', 'brand programme'],
    key: ['重点、示范专业', 'key or demonstration programme'],
    scarce: ['紧缺人才专业', 'scarce-talent programme'],
    cluster: ['高水平专业群', 'high-level programme cluster'],
    masterTeacher: ['教学名师', 'master teacher'],
    headTeacher: ['专业带头人、骨干教师', 'programme leader or key teacher'],
    innovationTeam: ['职业教育教师教学创新团队', 'teacher innovation team'],
    studio: ['名师（大师）工作室', 'master studio'],
    enterpriseLecturer: ['企业名讲师', 'outstanding enterprise lecturer'],
    skilledPerson: ['技术能手、首席技师、工匠', 'skilled worker title'],
    course: ['精品课程、规划教材、教学资源库', 'course, textbook or resource'],
    base: ['示范基地', 'demonstration base'],
    integration: ['产教融合试点、示范', 'integration pilot or demonstration'],
    learner: ['百姓学习之星、终身学习品牌', 'lifelong learning'],
    county: ['职业教育与成人教育示范县', 'demonstration county'],
    other: ['其他', 'other'],
  },
  { open: true },
)

export const projectSeries = defineCodeSet(
  'projectSeries',
  labelOf('项目系列', 'Series of projects'),
  '国家和地方职业教育文件中的项目名称；待核',
  {
    qualityImprovement: ['提质培优行动计划', 'quality improvement action plan'],
    doubleHigh: ['双优计划、双高计划', 'high-quality schools and programmes plan'],
    dualPilot: ['双元制培训改革试点', 'dual training pilot'],
    onePlusX: ['1+X证书制度试点', '1+X pilot'],
    apprenticeship: ['现代学徒制试点', 'apprenticeship pilot'],
    integrated: ['中高职贯通培养', 'integrated pathway'],
    courseContest: ['岗课赛证融通', 'post–course–contest–certificate'],
    careGroups: ['一老一小专业建设', 'care for old and young'],
    dualMatching: ['双对接', 'dual matching'],
    artisan: ['工匠储备人才', 'artisan reserve'],
    masterTeacher: ['名师、团队和企业讲师遴选', 'selection of master teachers'],
    conditions: ['办学条件达标', 'school conditions'],
    digitalCampus: ['数字校园建设', 'digital campus'],
    base: ['实训基地建设', 'training base'],
    generalVocational: ['职普融通试点', 'vocational–general pilot'],
    integration: ['产教融合试点、工程', 'integration pilot'],
    research: ['课题研究', 'research'],
    newSchool: ['学校新建、迁建', 'new school buildings'],
    other: ['其他', 'other'],
  },
  { open: true },
)

export const participantRole = defineCodeSet(
  'participantRole',
  labelOf('参与角色', 'Role in the project'),
  '本平台',
  {
    lead: ['牵头单位', 'lead'],
    school: ['参与学校', 'school'],
    enterprise: ['参与企业', 'enterprise'],
    offering: ['试点专业', 'offering'],
    person: ['入选人员', 'person'],
    team: ['入选团队', 'team'],
    expert: ['指导专家', 'expert'],
  },
  { open: true },
)

export const participantStatus = defineCodeSet('participantStatus', labelOf('参与情况', 'Participation'), '本平台', {
  recommended: ['推荐', 'recommended'],
  selected: ['入选', 'selected'],
  active: ['进行中', 'active'],
  completed: ['完成', 'completed'],
  withdrawn: ['退出', 'withdrawn'],
  failed: ['未入选', 'not selected'],
})

export const acceptanceStage = defineCodeSet(
  'acceptanceStage',
  labelOf('验收环节', 'Stage'),
  '本平台',
  {
    start: ['开题、启动', 'start'],
    midTerm: ['中期检查', 'mid-term'],
    school: ['校内自评', 'by the school'],
    county: ['县级验收', 'by the county'],
    prefecture: ['市级验收', 'by the prefecture'],
    province: ['省级验收', 'by the province'],
    national: ['国家级验收', 'national'],
  },
  { open: true },
)

export const acceptanceResult = defineCodeSet('acceptanceResult', labelOf('验收结论', 'Result'), '本平台', {
  excellent: ['优秀', 'excellent'],
  passed: ['通过', 'passed'],
  conditional: ['整改后通过', 'passed after correction'],
  rectify: ['限期整改', 'to be corrected'],
  failed: ['不通过', 'not passed'],
})

export const skillLevel = defineCodeSet(
  'skillLevel',
  labelOf('技能等级', 'Skill level'),
  '关于健全完善新时代技能人才职业技能等级制度的意见（试行）人社部发〔2022〕14号',
  {
    apprentice: ['学徒工', 'apprentice'],
    level5: ['五级（初级工）', 'level 5, junior'],
    level4: ['四级（中级工）', 'level 4, intermediate'],
    level3: ['三级（高级工）', 'level 3, senior'],
    level2: ['二级（技师）', 'level 2, technician'],
    level1: ['一级（高级技师）', 'level 1, senior technician'],
    special: ['特级技师', 'special-class technician'],
    chief: ['首席技师', 'chief technician'],
    none: ['无等级（民间技艺）', 'none (folk craft)'],
  },
)

export const masterSource = defineCodeSet(
  'masterSource',
  labelOf('人才来源', 'Comes from'),
  '本平台',
  {
    enterprise: ['企业', 'enterprise'],
    school: ['学校', 'school'],
    heritage: ['非遗传承', 'intangible heritage'],
    rural: ['乡村工匠', 'rural artisan'],
    society: ['社会', 'society'],
  },
  { open: true },
)

export const expertKind = defineCodeSet(
  'expertKind',
  labelOf('专家类别', 'Kind of expert'),
  '本平台',
  {
    teaching: ['教育教学', 'teaching'],
    industry: ['行业企业', 'industry'],
    evaluation: ['评估评审', 'evaluation'],
    industryProfessor: ['产业教授', 'industry professor'],
    skillsTraining: ['技能培训', 'skills training'],
    farmer: ['土专家、种养大户', 'local farming expert'],
    policy: ['政策与法律', 'policy and law'],
    finance: ['财务审计', 'finance and audit'],
  },
  { open: true },
)

export const projectProgress = defineCodeSet('projectProgress', labelOf('推进阶段', 'Progress'), '本平台', {
  applying: ['申报中', 'being applied for'],
  approved: ['已立项', 'approved'],
  building: ['建设中', 'under way'],
  midterm: ['中期检查', 'half-way check'],
  accepting: ['待验收', 'to be accepted'],
  accepted: ['已验收', 'accepted'],
  ended: ['已终止', 'ended'],
})

export const talentIncentiveKind = defineCodeSet(
  'talentIncentiveKind',
  labelOf('技能人才激励方式', 'Kind of incentive'),
  '各地文件所列激励事项，本平台归并',
  {
    bonus: ['奖金', 'bonus'],
    allowance: ['津贴补贴', 'allowance'],
    rank: ['晋升职业技能等级', 'promotion in skill level'],
    title: ['职称或岗位晋升', 'title or post'],
    share: ['股权、分红', 'shares or profit'],
    commendation: ['表彰', 'commendation'],
    living: ['落户、住房、子女入学', 'residence, housing, schooling'],
    other: ['其他', 'other'],
  },
)
