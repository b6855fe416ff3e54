import { type CodeSet, defineCodeSet, labelOf } from '@zhiqiao/model'

/** The years in which each of these values may be newly chosen; the others are without end. */
const inYears = (set: CodeSet, years: Readonly<Record<string, { from?: number; to?: number }>>): CodeSet => ({
  ...set,
  values: set.values.map((value) => ({ ...value, ...years[value.code] })),
})

export const studentSource = defineCodeSet(
  'studentSource',
  labelOf('生源类别', 'Kind of entrant'),
  '国家职业教育改革实施方案（国发〔2019〕4号）所列招生对象；学籍系统代码待核',
  {
    juniorGraduate: ['应届初中毕业生', 'junior secondary graduate of the year'],
    formerJunior: ['往届初中毕业生', 'junior secondary graduate of former years'],
    seniorGraduate: ['高中阶段毕业生', 'upper secondary graduate'],
    veteran: ['退役军人', 'veteran'],
    athlete: ['退役运动员', 'retired athlete'],
    laidOff: ['下岗职工', 'laid-off worker'],
    returnedMigrant: ['返乡农民工', 'returned migrant worker'],
    underachiever: ['学业困难学生', 'student with learning difficulties'],
    farmer: ['高素质农民', 'farmer'],
    other: ['其他', 'other'],
  },
)

export const hardshipCategory = inYears(
  defineCodeSet(
    'hardshipCategory',
    labelOf('困难类型', 'Category of hardship'),
    '教育部等六部门关于做好家庭经济困难学生认定工作的指导意见（教财〔2018〕16号）；脱贫攻坚后的名称依财政、教育部门当年通知，待核',
    {
      registeredPoor: ['建档立卡贫困家庭', 'registered poor household'],
      outOfPoverty: ['脱贫家庭（脱贫不稳定、享受政策）', 'household lifted out of poverty'],
      monitored: ['防止返贫监测对象', 'household monitored against return to poverty'],
      subsistence: ['最低生活保障家庭', 'subsistence allowance household'],
      lowIncomeEdge: ['最低生活保障边缘家庭', 'household on the edge of subsistence allowance'],
      extremePoverty: ['特困供养人员', 'person in extreme poverty'],
      orphan: ['孤儿（含事实无人抚养儿童）', 'orphan'],
      martyr: ['烈士子女', 'child of a martyr'],
      disabled: ['残疾学生及残疾人子女', 'disabled student or child of disabled parents'],
      severe: ['突发严重困难家庭', 'household in sudden severe difficulty'],
      general: ['其他家庭经济困难', 'other economic difficulty'],
    },
  ),
  {
    registeredPoor: { to: 2020 },
    outOfPoverty: { from: 2021 },
    monitored: { from: 2021 },
    lowIncomeEdge: { from: 2021 },
  },
)

export const registrationStatus = defineCodeSet(
  'registrationStatus',
  labelOf('学籍状态', 'Registration status'),
  '中等职业学校学生学籍管理办法（教职成〔2010〕7号）；学籍系统代码待核',
  {
    enrolled: ['在籍', 'enrolled'],
    suspended: ['休学', 'suspended'],
    retained: ['保留学籍', 'registration retained'],
    graduated: ['毕业', 'graduated'],
    completed: ['结业', 'completed without graduating'],
    withdrawn: ['退学', 'withdrawn'],
    transferredOut: ['转出', 'transferred out'],
    expelled: ['开除学籍', 'expelled'],
    deceased: ['死亡', 'deceased'],
  },
)

export const registrationChangeKind = defineCodeSet(
  'registrationChangeKind',
  labelOf('异动类别', 'Kind of change of registration'),
  '中等职业学校学生学籍管理办法（教职成〔2010〕7号）第三章；转学分转出、转入',
  {
    transferOut: ['转出', 'transfer out'],
    transferIn: ['转入', 'transfer in'],
    changeProgramme: ['转专业', 'change of programme'],
    repeat: ['留级', 'repeat a year'],
    suspend: ['休学', 'suspend'],
    resume: ['复学', 'resume'],
    retain: ['保留学籍', 'retain registration'],
    withdraw: ['退学', 'withdraw'],
    expel: ['开除学籍', 'expel'],
    decease: ['死亡', 'death'],
  },
)

export const registrationChangeReason = defineCodeSet(
  'registrationChangeReason',
  labelOf('异动原因', 'Reason of change'),
  '本平台；学籍系统代码待核',
  {
    economic: ['家庭经济困难', 'economic difficulty'],
    illness: ['疾病或意外', 'illness or accident'],
    military: ['参军入伍', 'military service'],
    learning: ['学业困难', 'learning difficulties'],
    programme: ['专业不适应', 'programme does not suit'],
    moved: ['家庭迁移', 'family moved'],
    work: ['就业或创业', 'work'],
    streaming: ['职普融通分流', 'streaming between vocational and general'],
    abroad: ['出国（境）', 'gone abroad'],
    discipline: ['违纪处分', 'disciplinary'],
    other: ['其他', 'other'],
  },
)

export const admissionSeason = defineCodeSet('admissionSeason', labelOf('入学季', 'Season of entry'), '通行做法', {
  autumn: ['秋季', 'autumn'],
  spring: ['春季', 'spring'],
})

export const householdArea = defineCodeSet(
  'householdArea',
  labelOf('家庭所在地类型', 'Kind of home area'),
  '统计上划分城乡的规定（国函〔2008〕60号）；学籍系统代码待核',
  {
    city: ['城区', 'city'],
    town: ['镇区', 'town'],
    rural: ['乡村', 'rural'],
  },
)

export const outcomePoint = defineCodeSet(
  'outcomePoint',
  labelOf('统计时点', 'Reference point'),
  '学生就业分析报告9月1日口径；年底与毕业三年由年报使用',
  {
    september: ['毕业当年9月1日', '1 September of the year of graduation'],
    yearEnd: ['毕业当年12月31日', '31 December of the year of graduation'],
    thirdYear: ['毕业三年后', 'three years after graduation'],
  },
)

export const destination = defineCodeSet(
  'destination',
  labelOf('去向类别', 'Destination'),
  '教育部毕业去向分类（普通高校口径，中职参照）；代码待核',
  {
    agreement: ['签就业协议', 'employment agreement signed'],
    contract: ['签劳动合同', 'labour contract signed'],
    otherEmployment: ['其他录用形式就业', 'otherwise employed'],
    business: ['自主创业', 'own business'],
    flexible: ['灵活就业', 'flexible employment'],
    military: ['应征入伍', 'military service'],
    grassroots: ['基层项目', 'grassroots project'],
    furtherStudy: ['升学', 'further study'],
    abroad: ['出国（境）深造', 'study abroad'],
    seeking: ['待就业', 'seeking work'],
    notSeeking: ['暂不就业', 'not seeking work'],
    unknown: ['失去联系', 'out of contact'],
  },
)

export const progressionRoute = defineCodeSet(
  'progressionRoute',
  labelOf('升学途径', 'Route of progression'),
  '国家职业教育改革实施方案（国发〔2019〕4号）“职教高考”及各省现行招生方式；地方叫法待核',
  {
    matchedExam: ['对口升学', 'field-matched entrance'],
    vocationalExam: ['职教高考（文化素质＋职业技能）', 'vocational college entrance examination'],
    separateExam: ['高职单独招生', 'separate examination of a college'],
    pathway: ['贯通培养转段', 'passage within an integrated pathway'],
    skillsExempt: ['技能拔尖人才免试', 'exempt for outstanding skill'],
    generalExam: ['普通高考', 'general college entrance examination'],
    bachelorTransfer: ['专升本', 'transfer to a bachelor’s programme'],
    other: ['其他', 'other'],
  },
)

export const progressionLevel = defineCodeSet(
  'progressionLevel',
  labelOf('升入层次', 'Level entered'),
  '学位条例及高等教育层次',
  {
    higherVocational: ['高职专科', 'higher vocational'],
    vocationalBachelor: ['职业本科', 'vocational bachelor’s'],
    bachelor: ['普通本科', 'bachelor’s'],
    graduate: ['研究生', 'graduate'],
  },
)

export const employerKind = defineCodeSet(
  'employerKind',
  labelOf('单位性质', 'Kind of employer'),
  '教育部毕业去向登记单位性质分类；代码待核',
  {
    government: ['机关', 'government'],
    institution: ['事业单位', 'public institution'],
    stateOwned: ['国有企业', 'state-owned enterprise'],
    privateOwned: ['民营企业', 'private enterprise'],
    foreignOwned: ['外资及港澳台资企业', 'foreign-invested enterprise'],
    individual: ['个体工商户', 'individual business'],
    cooperative: ['农民专业合作社', 'farmers’ cooperative'],
    military: ['部队', 'armed forces'],
    other: ['其他', 'other'],
  },
)

export const economicSector = defineCodeSet(
  'economicSector',
  labelOf('产业', 'Sector of the economy'),
  '三次产业划分规定（国统字〔2012〕108号，2018年修订）',
  {
    primary: ['第一产业', 'primary'],
    secondary: ['第二产业', 'secondary'],
    tertiary: ['第三产业', 'tertiary'],
  },
)

export const pathwayKind = defineCodeSet(
  'pathwayKind',
  labelOf('贯通类型', 'Kind of pathway'),
  '现代职业教育体系建设及各省中高职贯通、职普融通文件；名称待核',
  {
    threePlusTwo: ['“3＋2”中高职贯通', '3+2 secondary–higher'],
    fiveYear: ['五年一贯制', 'five-year'],
    threePlusFour: ['“3＋4”中本贯通', '3+4 secondary–bachelor'],
    articulation: ['中高职衔接', 'articulation'],
    comprehensive: ['综合高中（职普融通班）', 'comprehensive upper secondary'],
    generalVocational: ['职普学籍互转', 'transfer between vocational and general'],
    vocationalElective: ['普通中学职业课程渗透', 'vocational electives in general schools'],
  },
)

export const creditSource = defineCodeSet(
  'creditSource',
  labelOf('学分来源', 'Source of credits'),
  '国家职业教育改革实施方案（国发〔2019〕4号）学分银行；分类由本平台归并',
  {
    course: ['学校课程', 'course at school'],
    enterpriseCourse: ['企业课程', 'course in an enterprise'],
    certificate: ['证书', 'certificate'],
    competition: ['竞赛成绩', 'competition result'],
    training: ['培训', 'training'],
    internship: ['实习与工作经历', 'internship or work'],
    militaryService: ['服役经历', 'military service'],
    otherSchool: ['他校课程', 'course at another school'],
    other: ['其他成果', 'other result'],
  },
)

export const certificateKind = defineCodeSet(
  'certificateKind',
  labelOf('证书类别', 'Kind of certificate'),
  '职业技能等级与“1＋X”证书制度文件、国家职业资格目录（2021年版）；分类由本平台归并',
  {
    onePlusX: ['1＋X职业技能等级证书', '1+X skill-level certificate'],
    skillLevel: ['职业技能等级证书（人社评价）', 'skill-level certificate'],
    qualification: ['职业资格证书', 'vocational qualification'],
    specialAbility: ['专项职业能力证书', 'special ability certificate'],
    specialOperation: ['特种作业操作证', 'special operations permit'],
    specialEquipment: ['特种设备作业人员证', 'special equipment operator certificate'],
    farmer: ['高素质农民（农业技能）证书', 'farmer’s certificate'],
    sector: ['行业企业证书', 'certificate of a sector or enterprise'],
    computer: ['计算机等级证书', 'computer certificate'],
    language: ['语言等级证书', 'language certificate'],
    other: ['其他', 'other'],
  },
)

export const certificateLevel = defineCodeSet(
  'certificateLevel',
  labelOf('证书等级', 'Level of certificate'),
  '1＋X分初、中、高三级；职业技能等级依人社部发〔2022〕14号',
  {
    xJunior: ['初级（1＋X）', 'junior (1+X)'],
    xIntermediate: ['中级（1＋X）', 'intermediate (1+X)'],
    xSenior: ['高级（1＋X）', 'senior (1+X)'],
    apprentice: ['学徒工', 'apprentice'],
    level5: ['五级（初级工）', 'level 5, junior'],
    level4: ['四级（中级工）', 'level 4, intermediate'],
    level3: ['三级（高级工）', 'level 3, senior'],
    level2: ['二级（技师）', 'level 2, technician'],
    level1: ['一级（高级技师）', 'level 1, senior technician'],
    special: ['特级技师', 'special-class technician'],
    chief: ['首席技师', 'chief technician'],
    passed: ['合格（不分级）', 'passed, no levels'],
  },
)

export const studentAidKind = defineCodeSet(
  'studentAidKind',
  labelOf('资助项目', 'Kind of aid'),
  '学生资助资金管理办法（财教〔2021〕310号）；地方项目待核',
  {
    grant: ['国家助学金', 'national bursary'],
    tuitionExemption: ['免学费', 'exemption from tuition'],
    ruralPlan: ['“雨露计划”补助', 'allowance for vocational education of rural households'],
    localGrant: ['地方政府资助', 'aid of local government'],
    schoolGrant: ['校内资助', 'aid of the school'],
    temporary: ['临时困难补助', 'emergency allowance'],
    workStudy: ['勤工助学', 'work-study'],
    military: ['服兵役资助', 'aid for military service'],
    social: ['社会资助', 'aid from society'],
  },
)

export const schoolTerm = defineCodeSet('schoolTerm', labelOf('学期', 'Term'), '通行做法', {
  autumn: ['秋季学期', 'autumn term'],
  spring: ['春季学期', 'spring term'],
  year: ['全学年', 'whole year'],
})

export const scholarshipKind = defineCodeSet(
  'scholarshipKind',
  labelOf('奖学金类别', 'Kind of scholarship'),
  '中等职业教育国家奖学金（财教〔2021〕310号）及各级设立的奖学金',
  {
    national: ['国家奖学金', 'national'],
    province: ['省政府奖学金', 'provincial government'],
    local: ['市县政府奖学金', 'local government'],
    school: ['学校奖学金', 'school'],
    enterprise: ['企业奖学金', 'enterprise'],
    social: ['社会奖学金', 'society'],
  },
)

export const competitionKind = defineCodeSet(
  'competitionKind',
  labelOf('赛事类别', 'Kind of competition'),
  '教育、人社部门主办的竞赛名称',
  {
    skills: ['职业院校技能大赛', 'skills competition of vocational schools'],
    occupationalSkills: ['职业技能大赛（人社）', 'occupational skills competition'],
    worldSkills: ['世界技能大赛', 'WorldSkills'],
    culture: ['文明风采', 'moral and cultural contest'],
    innovation: ['创新创业大赛', 'innovation and entrepreneurship'],
    teaching: ['教学能力比赛', 'teaching ability'],
    classTeacher: ['班主任能力比赛', 'class teachers'],
    moralTeacher: ['思政（德育）教师比赛', 'moral-education teachers'],
    sector: ['行业竞赛', 'sector competition'],
    other: ['其他', 'other'],
  },
)

export const competitionAward = defineCodeSet('competitionAward', labelOf('奖项', 'Award'), '通行等次', {
  special: ['特等奖', 'special prize'],
  gold: ['金牌', 'gold'],
  silver: ['银牌', 'silver'],
  bronze: ['铜牌', 'bronze'],
  first: ['一等奖', 'first prize'],
  second: ['二等奖', 'second prize'],
  third: ['三等奖', 'third prize'],
  merit: ['优胜（优秀）奖', 'merit'],
  none: ['未获奖', 'no award'],
})

export const exchangeKind = defineCodeSet('exchangeKind', labelOf('学生交流形式', 'Kind of exchange'), '本平台', {
  course: ['短期学习', 'short study'],
  joint: ['联合培养', 'joint training'],
  skills: ['技能训练', 'skills training'],
  culture: ['文化体育交流', 'culture and sport'],
})
