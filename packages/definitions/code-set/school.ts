import { defineCodeSet, labelOf } from '@zhiqiao/model'

export const schoolKind = defineCodeSet(
  'schoolKind',
  labelOf('办学类型', 'Kind of school'),
  '教育事业统计调查制度（学校办学类型）；名称已核，代码未采用；待核',
  {
    adjustedSecondary: ['调整后中等职业学校', 'adjusted secondary vocational school'],
    secondaryTechnical: ['中等技术学校', 'secondary technical school'],
    secondaryNormal: ['中等师范学校', 'secondary normal school'],
    adultSecondary: ['成人中等专业学校', 'adult secondary specialised school'],
    vocationalHigh: ['职业高中学校', 'vocational high school'],
    otherSecondary: ['其他中职机构', 'other secondary vocational institution'],
    attachedClasses: ['附设中职班', 'attached secondary vocational classes'],
    skilledWorker: ['技工学校', 'skilled-worker school'],
    seniorSkilledWorker: ['高级技工学校', 'senior skilled-worker school'],
    technician: ['技师学院', 'technician college'],
    higherVocational: ['高等职业学校（专科）', 'higher vocational college'],
    vocationalBachelor: ['职业本科学校', 'vocational university'],
    generalUpperSecondary: ['普通高中', 'general upper secondary school'],
    comprehensive: ['综合高中', 'comprehensive upper secondary school'],
    special: ['特殊教育学校（职业教育部）', 'special school with vocational department'],
  },
  { open: true },
)

export const founderKind = defineCodeSet(
  'founderKind',
  labelOf('举办者类型', 'Kind of founder'),
  '教育事业统计调查制度（举办者）；待核',
  {
    provinceEducation: ['省级教育部门', 'provincial education department'],
    provinceOther: ['省级其他部门', 'other provincial department'],
    prefectureEducation: ['地级教育部门', 'prefectural education department'],
    prefectureOther: ['地级其他部门', 'other prefectural department'],
    countyEducation: ['县级教育部门', 'county education department'],
    countyOther: ['县级其他部门', 'other county department'],
    humanResources: ['人力资源和社会保障部门', 'human-resources department'],
    stateEnterprise: ['国有企业', 'state-owned enterprise'],
    private: ['民办', 'private'],
    mixed: ['混合所有制', 'mixed ownership'],
    foreign: ['中外合作办学', 'Chinese–foreign cooperation'],
  },
  { open: true },
)

export const affiliationLevel = defineCodeSet(
  'affiliationLevel',
  labelOf('隶属级次', 'Affiliation level'),
  '本平台',
  {
    national: ['中央部委属', 'national'],
    province: ['省属', 'provincial'],
    prefecture: ['市属', 'prefectural'],
    county: ['县（区）属', 'county'],
    corps: ['兵团师团属', 'corps'],
    enterprise: ['企业属', 'enterprise'],
    none: ['无隶属（民办）', 'none (private)'],
  },
  { open: true },
)

export const conditionClass = defineCodeSet(
  'conditionClass',
  labelOf('适用标准类别', 'Class of condition standard'),
  '中等职业学校设置标准（教职成〔2010〕12号）；技工学校设置标准（人社部发〔2012〕8号）；其余由省定；待核',
  {
    general: ['一般中等职业学校', 'ordinary secondary vocational school'],
    skilledWorker: ['技工学校', 'skilled-worker school'],
    seniorSkilledWorker: ['高级技工学校、技师学院', 'senior skilled-worker school or technician college'],
    arts: ['体育、艺术、特殊教育类', 'sports, arts or special education'],
    remote: ['边远脱贫地区', 'remote or formerly poor area'],
    higher: ['高等职业学校', 'higher vocational college'],
  },
  { open: true },
)

export const urbanKind = defineCodeSet(
  'urbanKind',
  labelOf('城乡类型', 'Urban or rural'),
  '统计上划分城乡的规定；大类',
  {
    urban: ['城区', 'urban'],
    town: ['镇区', 'town'],
    rural: ['乡村', 'rural'],
  },
)

export const programmeCatalogue = defineCodeSet(
  'programmeCatalogue',
  labelOf('专业目录', 'Programme catalogue'),
  '职业教育专业目录（2021年）教职成〔2021〕2号；中等职业学校专业目录（2010年修订）教职成〔2010〕4号；其余待核',
  {
    secondary2021: ['职业教育专业目录（2021年）·中等职业教育', 'catalogue 2021, secondary'],
    higher2021: ['职业教育专业目录（2021年）·高等职业教育专科', 'catalogue 2021, higher vocational'],
    bachelor2021: ['职业教育专业目录（2021年）·高等职业教育本科', 'catalogue 2021, vocational bachelor'],
    secondary2010: ['中等职业学校专业目录（2010年修订）', 'secondary catalogue 2010'],
    higher2015: ['普通高等学校高等职业教育（专科）专业目录（2015年）', 'higher vocational catalogue 2015'],
    skilledWorker: ['全国技工院校专业目录', 'skilled-worker schools’ catalogue'],
    local: ['目录外（省级备案）', 'outside the catalogue, filed by the province'],
  },
  { open: true },
)

export const programmeTier = defineCodeSet('programmeTier', labelOf('目录层次', 'Tier'), '职业教育专业目录（2021年）', {
  catalogue: ['目录', 'catalogue'],
  broadField: ['专业大类', 'broad field'],
  narrowField: ['专业类', 'narrow field'],
  programme: ['专业', 'programme'],
})

export const educationLevel = defineCodeSet(
  'educationLevel',
  labelOf('学历层次', 'Level of education'),
  '职业教育专业目录（2021年）；技工教育层次按人社部门分类',
  {
    secondary: ['中等职业教育', 'secondary vocational'],
    higherVocational: ['高等职业教育专科', 'higher vocational'],
    vocationalBachelor: ['高等职业教育本科', 'vocational bachelor'],
    intermediateSkill: ['中级技工', 'intermediate skilled worker'],
    seniorSkill: ['高级技工', 'senior skilled worker'],
    technician: ['预备技师（技师）', 'technician'],
  },
)

export const programmeControl = defineCodeSet(
  'programmeControl',
  labelOf('布点控制', 'Controlled programme'),
  '普通高等学校高等职业教育（专科）专业设置管理办法（教职成〔2015〕10号）；省控由省定',
  {
    none: ['非控制', 'not controlled'],
    national: ['国家控制布点', 'state-controlled'],
    province: ['省级控制布点', 'province-controlled'],
  },
)

export const mappingKind = defineCodeSet(
  'mappingKind',
  labelOf('对应关系', 'Kind of mapping'),
  '职业教育专业目录新旧专业对照表',
  {
    kept: ['保留', 'kept'],
    renamed: ['更名', 'renamed'],
    merged: ['合并', 'merged'],
    split: ['拆分', 'split'],
    moved: ['归属调整', 'moved to another field'],
    added: ['新增', 'added'],
    removed: ['撤销', 'removed'],
  },
)

export const nominalDuration = defineCodeSet(
  'nominalDuration',
  labelOf('学制', 'Nominal duration'),
  '本平台',
  {
    y1: ['1年', '1 year'],
    y1half: ['1.5年', '1.5 years'],
    y2: ['2年', '2 years'],
    y2half: ['2.5年', '2.5 years'],
    y3: ['3年', '3 years'],
    y4: ['4年', '4 years'],
    y5: ['5年', '5 years'],
    y6: ['6年', '6 years'],
  },
  { open: true },
)

/** Years of a course by its nominal duration; half years end in winter. */
export const durationYears: Readonly<Record<string, number>> = {
  ...{ y1: 1, y1half: 1.5, y2: 2, y2half: 2.5 },
  ...{ y3: 3, y4: 4, y5: 5, y6: 6 },
}

export const offeringPathway = defineCodeSet(
  'offeringPathway',
  labelOf('培养类型', 'Kind of training'),
  '本平台；名称各省不一',
  {
    employment: ['就业', 'employment'],
    progression: ['对口升学（职教高考）', 'field-matched progression'],
    threePlusTwo: ['3+2分段', '3+2 articulated'],
    fiveYear: ['五年一贯制', 'five-year integrated'],
    sevenYear: ['3+4贯通', '3+4 integrated'],
    independentEntry: ['高职单招', 'independent entry to higher vocational'],
    generalVocational: ['职普融通', 'vocational–general'],
    apprenticeship: ['学徒制', 'apprenticeship'],
  },
  { open: true },
)

export const studyForm = defineCodeSet(
  'studyForm',
  labelOf('办学形式', 'Form of study'),
  '教育事业统计调查制度',
  {
    fullTime: ['全日制', 'full-time'],
    partTime: ['非全日制（业余）', 'part-time'],
    correspondence: ['函授', 'correspondence'],
    online: ['网络', 'online'],
  },
  { open: true },
)

export const offeringStatus = defineCodeSet('offeringStatus', labelOf('办学状态', 'Offering status'), '本平台', {
  planned: ['拟设', 'planned'],
  recruiting: ['在招', 'recruiting'],
  suspendedWithStudents: ['停招（有在校生）', 'suspended, students enrolled'],
  suspendedEmpty: ['停招（无在校生）', 'suspended, no students'],
  closed: ['撤销', 'closed'],
})

export const offeringDecisionKind = defineCodeSet(
  'offeringDecisionKind',
  labelOf('决定类别', 'Kind of decision'),
  '本平台',
  {
    open: ['增设', 'opening'],
    rename: ['更名（随目录调整）', 'renaming with the catalogue'],
    merge: ['并入其他专业点', 'merged into another offering'],
    rectify: ['限期整改', 'to be rectified'],
    suspend: ['暂停招生', 'suspension of intake'],
    resume: ['恢复招生', 'resumption of intake'],
    close: ['撤销', 'closure'],
    refuse: ['不予备案', 'filing refused'],
  },
)

export const offeringClass = defineCodeSet(
  'offeringClass',
  labelOf('专业分类', 'Class of offering'),
  '本平台，依专业动态调整文件',
  {
    strong: ['优势', 'strong'],
    distinctive: ['特色', 'distinctive'],
    scarce: ['紧缺', 'scarce'],
    ordinary: ['一般', 'ordinary'],
    deviating: ['偏离', 'deviating'],
    looselyMatched: ['契合不紧密', 'loosely matched'],
    belowConditions: ['不达条件', 'below conditions'],
    surplus: ['供给过剩', 'surplus'],
    postsVanishing: ['岗位消失', 'posts vanishing'],
  },
  { open: true },
)

export const noIntakeReason = defineCodeSet(
  'noIntakeReason',
  labelOf('未招生原因', 'Reason for no intake'),
  '本平台',
  {
    notPlanned: ['未安排计划', 'no quota'],
    tooFew: ['报名不足未成班', 'too few for a class'],
    everyOtherYear: ['隔年招生', 'intake every other year'],
    suspended: ['暂停招生', 'suspended'],
    notFiled: ['未通过备案', 'not filed'],
  },
  { open: true },
)

export const campusKind = defineCodeSet(
  'campusKind',
  labelOf('校区类型', 'Kind of campus'),
  '本平台',
  {
    main: ['主校区', 'main campus'],
    branch: ['分校区', 'branch campus'],
    teachingPoint: ['教学点', 'teaching point'],
    trainingSite: ['校外实训场所', 'training site off campus'],
  },
  { open: true },
)

export const tenure = defineCodeSet('tenure', labelOf('产权', 'Tenure'), '教育事业统计调查制度（产权）', {
  owned: ['学校产权', 'owned'],
  soleUse: ['非学校产权·独立使用', 'not owned, sole use'],
  sharedUse: ['非学校产权·共同使用', 'not owned, shared'],
})

export const offeringAdvice = defineCodeSet(
  'offeringAdvice',
  labelOf('评估建议', 'Advice'),
  '本平台',
  {
    expand: ['扩大规模', 'expand'],
    keep: ['保持', 'keep'],
    improve: ['改造提升', 'improve'],
    rectify: ['限期整改', 'rectify'],
    suspend: ['暂停招生', 'suspend'],
    close: ['撤销', 'close'],
  },
  { open: true },
)

export const conditionResult = defineCodeSet(
  'conditionResult',
  labelOf('达标结论', 'Result'),
  '职业学校办学条件达标工程实施方案（教职成〔2022〕5号）；结论名称待核',
  {
    met: ['达标', 'met'],
    basicallyMet: ['基本达标', 'basically met'],
    notMet: ['不达标', 'not met'],
  },
)

export const examKind = defineCodeSet(
  'examKind',
  labelOf('考试类别', 'Kind of exam'),
  '各省职教高考与高职分类考试招生办法；名称各省不一',
  {
    vocationalEntrance: ['职教高考（对口升学）', 'vocational college entrance examination'],
    independentEntry: ['高职单独招生', 'independent entry'],
    articulation: ['3+2、3+4转段考核', 'articulation assessment'],
    exempt: ['免试保送', 'exempt'],
    gaokao: ['普通高考', 'general college entrance examination'],
    skilledWorker: ['高级工、预备技师班考核', 'senior skilled-worker classes'],
  },
  { open: true },
)

export const courseKind = defineCodeSet(
  'courseKind',
  labelOf('课程类别', 'Kind of course'),
  '教育部关于职业院校专业人才培养方案制订与实施工作的指导意见（教职成〔2019〕13号）；待核',
  {
    ideology: ['思想政治', 'ideological and political'],
    general: ['公共基础（不含思政）', 'general'],
    professionalBase: ['专业基础', 'programme foundation'],
    professionalCore: ['专业核心', 'programme core'],
    professionalExtension: ['专业拓展', 'programme extension'],
    practice: ['实训与实习', 'practical training and internship'],
    labour: ['劳动教育', 'labour education'],
    jointlyBuilt: ['校企合作课程', 'built with enterprises'],
    farmer: ['农民教育课程', 'farmer education'],
    enlightenment: ['职业启蒙课程', 'career enlightenment'],
  },
  { open: true },
)

export const standardKind = defineCodeSet(
  'standardKind',
  labelOf('标准类别', 'Kind of standard'),
  '国家职业教育改革实施方案（国发〔2019〕4号）；待核',
  {
    programme: ['专业教学标准', 'programme teaching standard'],
    course: ['课程标准', 'course standard'],
    internship: ['岗位实习标准', 'internship standard'],
    equipment: ['实训教学条件建设标准', 'equipment standard'],
  },
)

export const textbookKind = defineCodeSet(
  'textbookKind',
  labelOf('教材类别', 'Kind of textbook'),
  '职业院校教材管理办法（教材〔2019〕3号）；待核',
  {
    unified: ['国家统编', 'unified national'],
    nationalPlanned: ['国家规划', 'nationally planned'],
    provincialPlanned: ['省级规划', 'provincially planned'],
    published: ['其他正式出版', 'otherwise published'],
    school: ['校本教材', 'of the school'],
    imported: ['境外教材', 'imported'],
  },
  { open: true },
)

export const textbookInspection = defineCodeSet('textbookInspection', labelOf('检查结论', 'Inspection'), '本平台', {
  sound: ['规范', 'sound'],
  minor: ['有一般问题', 'minor problems'],
  replaced: ['已更换', 'replaced'],
  banned: ['停用', 'taken out of use'],
})

export const resourceKind = defineCodeSet(
  'resourceKind',
  labelOf('资源类别', 'Kind of resource'),
  '本平台',
  {
    library: ['专业教学资源库', 'teaching resource library'],
    onlineCourse: ['在线精品课程', 'online course'],
    simulation: ['虚拟仿真实训项目', 'virtual simulation'],
    microLesson: ['微课', 'micro-lesson'],
    digitalBook: ['数字教材', 'digital textbook'],
    questionBank: ['题库', 'question bank'],
    caseLibrary: ['企业案例库', 'library of cases'],
    heritage: ['技艺传承资源', 'craft heritage'],
  },
  { open: true },
)

export const samplingMode = defineCodeSet(
  'samplingMode',
  labelOf('抽测方式', 'Mode of sampling'),
  '本平台，依地方文件“普考、抽考、赛考”',
  {
    all: ['公共基础课普考', 'all students, general courses'],
    chosen: ['专业理论抽考', 'chosen students, theory'],
    contest: ['专业技能赛考', 'contest, practice'],
  },
  { open: true },
)

export const awardStage = defineCodeSet('awardStage', labelOf('阶段', 'Stage'), '本平台', {
  cultivated: ['培育', 'cultivated'],
  recommended: ['推荐', 'recommended'],
  noticed: ['公示', 'public notice'],
  awarded: ['获奖', 'awarded'],
  notAwarded: ['未获奖', 'not awarded'],
})

export const awardGrade = defineCodeSet('awardGrade', labelOf('等次', 'Grade'), '教学成果奖励条例（国务院令第151号）', {
  special: ['特等奖', 'special prize'],
  first: ['一等奖', 'first prize'],
  second: ['二等奖', 'second prize'],
  third: ['三等奖', 'third prize'],
})

export const moralEducationKind = defineCodeSet(
  'moralEducationKind',
  labelOf('德育类别', 'Kind'),
  '中等职业学校德育大纲（教职成〔2014〕14号）及文明风采活动；待核',
  {
    civility: ['文明风采活动', 'civility and elegance contest'],
    themed: ['主题教育', 'themed education'],
    labour: ['劳动教育', 'labour education'],
    classTeacher: ['班主任建设', 'class teachers'],
    course: ['德育与思政课程', 'moral education courses'],
    mental: ['心理健康教育', 'mental health'],
    culture: ['校园文化品牌', 'campus culture'],
    volunteer: ['志愿服务', 'volunteering'],
    safety: ['法治与安全教育', 'law and safety'],
  },
  { open: true },
)

export const streamingBasis = defineCodeSet(
  'streamingBasis',
  labelOf('分流依据', 'Basis of streaming'),
  '本平台',
  {
    choice: ['学生自愿', 'students’ choice'],
    score: ['学业成绩', 'results'],
    both: ['自愿与成绩结合', 'choice and results'],
  },
  { open: true },
)

export const filingLevel = defineCodeSet(
  'filingLevel',
  labelOf('备案层级', 'Level of filing'),
  '中等职业学校专业设置管理办法（教职成厅〔2010〕9号）：省级统筹，县、市按省规定；各省层级不一，待核',
  {
    county: ['县级', 'county'],
    city: ['市级', 'city'],
    province: ['省级', 'province'],
  },
)

export const filingKind = defineCodeSet('filingKind', labelOf('备案类别', 'Kind of filing'), '本平台', {
  new: ['新设', 'new'],
  changed: ['变更', 'changed'],
  continued: ['继续', 'continued'],
  stopped: ['停招', 'intake stopped'],
})

export const filingOutcome = defineCodeSet(
  'filingOutcome',
  labelOf('备案结果', 'Outcome of filing'),
  '各地专业备案通知用语；名称各省不一',
  {
    accepted: ['予以备案', 'accepted'],
    supplement: ['补正', 'to be supplemented'],
    refused: ['不予备案', 'refused'],
  },
)

export const filingSource = defineCodeSet('filingSource', labelOf('结果来源', 'Source of the result'), '本平台', {
  document: ['正式文件', 'official document'],
  platform: ['上级备案系统', 'the higher level’s system'],
  meeting: ['会议决定', 'decision of a meeting'],
})

export const quotaChange = defineCodeSet('quotaChange', labelOf('计划变化', 'Change of quota'), '本平台', {
  first: ['首次安排', 'first'],
  more: ['增加', 'more'],
  same: ['持平', 'the same'],
  fewer: ['减少', 'fewer'],
})

export const safetyKind = defineCodeSet('safetyKind', labelOf('校园安全事项类别', 'Kind of safety record'), '本平台', {
  hazard: ['隐患排查', 'hazard found'],
  drill: ['应急演练', 'drill'],
  incident: ['安全事件', 'incident'],
  teaching: ['安全教育', 'teaching about safety'],
})

export const safetySeverity = defineCodeSet('safetySeverity', labelOf('程度', 'Severity'), '本平台', {
  minor: ['一般', 'minor'],
  serious: ['较大', 'serious'],
  major: ['重大', 'major'],
})

export const overseasKind = defineCodeSet(
  'overseasKind',
  labelOf('境外办学形式', 'Form of schooling abroad'),
  '本平台',
  {
    lubanWorkshop: ['鲁班工坊', 'Luban workshop'],
    branch: ['海外分校', 'branch school'],
    programme: ['合作专业', 'joint programme'],
    trainingCentre: ['培训中心', 'training centre'],
  },
)

export const landUse = defineCodeSet('landUse', labelOf('用地用途', 'Use of the land'), '本平台', {
  newSchool: ['新建学校', 'new school'],
  move: ['迁建', 'moved school'],
  extension: ['扩建', 'extension'],
  base: ['实训基地', 'training base'],
  park: ['教育园区', 'education park'],
})

export const landStage = defineCodeSet('landStage', labelOf('用地阶段', 'Stage of the land'), '本平台', {
  reserved: ['规划预留', 'reserved in a plan'],
  sited: ['选址', 'site chosen'],
  examined: ['用地预审', 'examined beforehand'],
  approved: ['已批准', 'approved'],
  supplied: ['已供地', 'supplied'],
  registered: ['已登记', 'registered'],
})

export const landSupply = defineCodeSet('landSupply', labelOf('供地方式', 'How land is supplied'), '本平台', {
  allocated: ['划拨', 'allocated'],
  leased: ['租赁', 'leased'],
  granted: ['出让', 'granted'],
  contributed: ['作价出资（入股）', 'contributed as a share'],
})

export const teachingRecordKind = defineCodeSet(
  'teachingRecordKind',
  labelOf('记录类别', 'Kind of record'),
  '各校教学管理规程所列，本平台归并',
  {
    lessonObserved: ['听课评课', 'lessons observed'],
    lessonPlan: ['教案检查', 'lesson plans checked'],
    homework: ['作业批改检查', 'marked work checked'],
    research: ['教研活动', 'teaching research'],
    patrol: ['巡课', 'rounds of classrooms'],
    midTerm: ['期中教学检查', 'mid-term check'],
    endOfTerm: ['期末教学检查', 'end-of-term check'],
    practice: ['实训教学检查', 'practical teaching checked'],
    guidance: ['下派教学指导', 'teaching guidance visit'],
  },
  { open: true },
)

export const careerExperienceKind = defineCodeSet(
  'careerExperienceKind',
  labelOf('活动类别', 'Kind'),
  '本平台，按中小学劳动教育与职业启蒙的常见做法归并',
  {
    course: ['职业启蒙课', 'career enlightenment course'],
    planning: ['生涯规划指导', 'career planning'],
    experience: ['职业体验', 'trying out an occupation'],
    labour: ['劳动实践', 'labour practice'],
    visit: ['参观职业学校或企业', 'visit to a school or an enterprise'],
  },
)

export const pupilStage = defineCodeSet('pupilStage', labelOf('学段', 'Stage of schooling'), '本平台', {
  primary: ['小学', 'primary'],
  junior: ['初中', 'junior secondary'],
  generalUpper: ['普通高中', 'general upper secondary'],
})
