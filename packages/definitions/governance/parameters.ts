import { defineParameters } from '@zhiqiao/model'
import { unread } from '../basis.ts'

const times = { zh: '次', en: 'times' }
const years = { zh: '年', en: 'years' }
const months = { zh: '个月', en: 'months' }
const percent = { zh: '%', en: '%' }
/** 1: the region's document states the rule; 0: it does not. */
const applies = { zh: '（1适用，0不适用）', en: '(1 applies, 0 does not)' }
const pieces = { zh: '个', en: '' }

const placement2016 = unread(
  '教师〔2016〕3号',
  '专业课教师每5年必须累计不少于6个月到企业或生产服务一线实践',
  'Professional teachers practise at least six months in every five years',
  '第四条',
)
const internship2016 = unread(
  '教职成〔2016〕3号',
  '实习学生人数一般不超过实习单位在岗职工总数的10%，同一岗位不超过20%；2021年规定的条文待核',
  'Interns at most 10 % of the staff and 20 % of the same post; wording of the 2021 rules to be checked',
  '第九条',
)
const investment2019 = unread(
  '财税〔2019〕46号',
  '试点企业兴办职业教育的投资，可按投资额的30%抵免当年应缴教育费附加和地方教育附加，不足抵免的可在以后年度继续抵免',
  'Pilot enterprises may credit 30 % of what they invest in vocational education against both education surcharges of the year and carry on the rest',
  '第一条',
)

/**
 * The numbers rules and indicators ask a region for. What a document says outranks what stands here under `national`;
 * where neither speaks the number is open and is asked when the plan is reviewed.
 */
export const parameters = defineParameters({
  conferencesInCounties: {
    title: { zh: '各县（市、区）建立联席会议制度', en: 'A joint conference in each county' },
    unit: applies,
    whole: true,
    question: { zh: '文件是否要求各县（市、区）建立联席会议制度？', en: 'Must every county have a joint conference?' },
    found: { keys: [], words: ['每个县', '联席会议'] },
  },
  idleFiledAnew: {
    title: { zh: '连续未招生专业重新备案', en: 'Idle offerings are filed anew' },
    unit: applies,
    whole: true,
    question: { zh: '连续未招生的专业是否按新设专业重新备案？', en: 'Are idle offerings filed anew?' },
    found: { keys: [], words: ['未招生', '备案'] },
  },
  phaseOutWithoutPartner: {
    title: { zh: '无企业参与且未招生专业淘汰', en: 'Offerings without partner and intake are phased out' },
    unit: applies,
    whole: true,
    question: { zh: '无企业参与办学且连续未招生的专业是否淘汰？', en: 'Are they phased out?' },
    found: { keys: [], words: ['企业', '未招生', '淘汰'] },
  },
  filingBeforeQuota: {
    title: { zh: '招生计划以专业备案为前提', en: 'No quota without filing' },
    unit: applies,
    whole: true,
    question: { zh: '招生计划是否以专业备案为前提？', en: 'Does a quota presuppose a filing?' },
    found: { keys: [], words: ['招生计划', '备案'] },
  },
  appropriationNotBelowGeneral: {
    title: { zh: '中职生均拨款不低于普通高中', en: 'Appropriation not below general schools' },
    unit: applies,
    whole: true,
    question: { zh: '文件是否要求中职生均拨款（公用经费）不低于普通高中？', en: 'May it not fall below?' },
    found: { keys: [], words: ['生均', '普通高中'] },
  },
  jointConferencesPerYear: {
    title: { zh: '联席会议每年至少召开次数', en: 'Joint conferences a year, at least' },
    unit: times,
    whole: true,
    question: { zh: '联席会议每年至少召开几次？', en: 'How often must the joint conference sit each year?' },
    found: { keys: ['minTimesPerYear', 'timesPerYear'], words: ['联席会议'] },
  },
  evaluationsPerYear: {
    title: { zh: '第三方评价每年次数', en: 'Third-party evaluations a year' },
    unit: times,
    whole: true,
    question: { zh: '每年开展几次第三方评价？', en: 'How many third-party evaluations a year?' },
    found: { keys: ['minTimesPerYear', 'timesPerYear'], words: ['第三方', '评价'] },
  },
  yearsWithoutIntake: {
    title: { zh: '连续未招生年数', en: 'Years without intake in a row' },
    unit: years,
    whole: true,
    question: { zh: '专业连续几年未招生要重新备案或淘汰？', en: 'After how many years without intake?' },
    found: { keys: ['years', 'consecutiveYears'], words: ['未招生'] },
  },
  yearsWithoutClass: {
    title: { zh: '连续不能独立成班年数', en: 'Years unable to form a class in a row' },
    unit: years,
    whole: true,
    question: { zh: '专业连续几年不能独立成班要停办？', en: 'After how many years unable to form a class?' },
    found: { keys: ['years', 'consecutiveYears'], words: ['独立成班'] },
  },
  smallestClass: {
    title: { zh: '独立成班最低人数', en: 'Smallest class of its own' },
    unit: { zh: '人', en: 'students' },
    whole: true,
    question: {
      zh: '招生多少人以上算能独立成班？文件一般没有写明，请确定。',
      en: 'How many new entrants make a class of its own? Documents rarely say.',
    },
  },
  newProgrammesOfKeySchools: {
    title: { zh: '国家级重点学校每学年新设专业上限', en: 'New programmes a year, national key schools' },
    unit: pieces,
    whole: true,
    question: {
      zh: '国家级重点中职学校每学年新设专业不超过几个？',
      en: 'How many new programmes may a key school open?',
    },
    found: { keys: ['max', 'maxCount', 'maxNewProgrammesPerSchoolYear'], words: ['国家级重点', '新设'] },
  },
  newProgrammesOfOtherSchools: {
    title: { zh: '其他学校每学年新设专业上限', en: 'New programmes a year, other schools' },
    unit: pieces,
    whole: true,
    question: { zh: '其他中职学校每学年新设专业不超过几个？', en: 'How many new programmes may other schools open?' },
    found: { keys: ['max', 'maxCount', 'maxNewProgrammesPerSchoolYear'], words: ['其他', '新设'] },
  },
  partnersOfNewProgramme: {
    title: { zh: '新设专业合作企业下限', en: 'Partner enterprises of a new programme, at least' },
    unit: { zh: '家', en: 'enterprises' },
    whole: true,
    question: { zh: '新设专业至少要有几家合作企业？', en: 'How many partner enterprises must a new programme have?' },
    found: { keys: ['minCount', 'count'], words: ['增设专业', '合作企业'] },
  },
  teachersOfNewProgramme: {
    title: { zh: '新设专业专任教师下限', en: 'Full-time teachers of a new programme, at least' },
    unit: { zh: '人', en: 'teachers' },
    whole: true,
    question: { zh: '新设专业至少要有几名专任专业课教师？', en: 'How many full-time teachers must it have?' },
  },
  dualOfNewProgramme: {
    title: { zh: '新设专业双师型教师下限', en: 'Dual-qualified teachers of a new programme, at least' },
    unit: { zh: '人', en: 'teachers' },
    whole: true,
    question: { zh: '新设专业的专任教师中至少几名双师型？', en: 'How many of them dual-qualified?' },
  },
  schoolsPerChain: {
    title: { zh: '每条产业链对接学校下限', en: 'Schools for each industry chain, at least' },
    unit: { zh: '所', en: 'schools' },
    whole: true,
    question: { zh: '每条产业链至少几所职业学校对接？', en: 'How many schools must serve each chain?' },
    found: { keys: ['minSchools', 'schools'], words: ['产业链', '学校'] },
  },
  keyProgrammesPerSchool: {
    title: { zh: '每校服务产业链的专业群下限', en: 'Clusters serving chains at each school, at least' },
    unit: pieces,
    whole: true,
    question: { zh: '每所学校至少几个专业群对接产业链？', en: 'How many clusters must each school have?' },
    found: { keys: ['minCount', 'count'], words: ['专业群'] },
  },
  keyIndustryOfferings: {
    title: { zh: '服务重点产业专业占比下限', en: 'Offerings serving key industries, at least' },
    unit: percent,
    question: {
      zh: '服务重点产业的专业布点占比不低于多少？',
      en: 'What share of offerings must serve key industries?',
    },
    found: { keys: ['minPercent'], words: ['重点产业', '专业'] },
  },
  leadingIndustriesMin: {
    title: { zh: '每校对接主导产业下限', en: 'Leading industries of each school, at least' },
    unit: pieces,
    whole: true,
    question: { zh: '每所学校至少对接几个主导产业？', en: 'How many leading industries at least?' },
  },
  leadingIndustriesMax: {
    title: { zh: '每校对接主导产业上限', en: 'Leading industries of each school, at most' },
    unit: pieces,
    whole: true,
    question: { zh: '每所学校至多对接几个主导产业？', en: 'How many leading industries at most?' },
  },
  placementDaysInMonth: {
    title: { zh: '企业实践一个月折合天数', en: 'Days of placement that make a month' },
    unit: { zh: '天', en: 'days' },
    question: {
      zh: '企业实践多少天算一个月？文件一般没有写明，请确定。',
      en: 'How many days of placement count as a month? Documents rarely say.',
    },
  },
  placementMonthsPerYear: {
    title: { zh: '专业课教师每年企业实践月数', en: 'Placement of professional teachers, months a year' },
    unit: months,
    question: { zh: '专业课教师每年至少到企业实践几个月？', en: 'How many months a year?' },
    found: { keys: ['minMonths', 'months', 'minMonthsPerYear'], words: ['每年', '企业', '实践'] },
  },
  placementMonthsInFiveYears: {
    title: { zh: '专业课教师每5年企业实践月数', en: 'Placement of professional teachers, months in five years' },
    unit: months,
    question: { zh: '专业课教师每5年至少到企业实践几个月？', en: 'How many months in five years?' },
    national: { value: 6, from: '2016-05-11', basis: placement2016 },
    found: { keys: ['minMonths'], words: ['每5年', '企业'] },
  },
  newTeacherYears: {
    title: { zh: '新任专业课教师考察年数', en: 'First years of a professional teacher' },
    unit: years,
    whole: true,
    question: { zh: '新任专业课教师的要求管前几年？', en: 'For how many first years?' },
  },
  newTeacherMonths: {
    title: { zh: '新任专业课教师企业实践月数', en: 'Placement of new professional teachers, months' },
    unit: months,
    question: { zh: '新任专业课教师在前几年内至少实践几个月？', en: 'How many months within those years?' },
    found: { keys: ['minMonths'], words: ['新', '前3年'] },
  },
  rotationYears: {
    title: { zh: '教师全员轮训周期', en: 'Cycle of training for all teachers' },
    unit: years,
    whole: true,
    question: { zh: '教师几年一个周期全员轮训？', en: 'In how many years is every teacher trained once?' },
    found: { keys: ['cycleYears', 'years'], words: ['轮训'] },
  },
  recruitmentYears: {
    title: { zh: '新聘专业课教师企业工作年限', en: 'Enterprise years of new professional teachers' },
    unit: years,
    whole: true,
    question: { zh: '新聘专业课教师一般须有几年企业工作经历？', en: 'How many years in an enterprise?' },
    found: { keys: ['minYears', 'minEnterpriseYears'], words: ['企业工作经历'] },
  },
  partTimePosts: {
    title: { zh: '用于兼职教师的编制员额比例', en: 'Established posts usable for part-time teachers' },
    unit: percent,
    question: { zh: '至多百分之几的编制员额用于聘请兼职教师？', en: 'What share of established posts?' },
    found: { keys: ['maxPercent', 'percent'], words: ['编制', '兼职教师'] },
  },
  dualQualifiedOfSchools: {
    title: { zh: '每校双师型教师比例下限', en: 'Dual-qualified share of each school, at least' },
    unit: percent,
    question: { zh: '每所学校双师型教师比例不低于多少？', en: 'What share at each school?' },
  },
  internshipPosts: {
    title: { zh: '规上企业实习岗位占职工比例', en: 'Internship posts to staff, larger enterprises' },
    unit: percent,
    question: { zh: '规模以上企业按职工总数的百分之几安排实习岗位？', en: 'What share of the staff?' },
    found: { keys: ['minPercent', 'percent'], words: ['职工总数', '实习岗位'] },
  },
  internsOfStaff: {
    title: { zh: '实习学生占在岗职工上限', en: 'Interns to staff, at most' },
    unit: percent,
    question: { zh: '实习学生不超过实习单位在岗职工的百分之几？', en: 'Interns at most what share of the staff?' },
    national: { value: 10, from: '2016-04-11', basis: internship2016 },
  },
  internsOfPost: {
    title: { zh: '同一岗位实习学生占职工上限', en: 'Interns of the same post, at most' },
    unit: percent,
    question: { zh: '同一岗位实习学生不超过同岗位职工的百分之几？', en: 'At most what share of the same post?' },
    national: { value: 20, from: '2016-04-11', basis: internship2016 },
  },
  creditShare: {
    title: { zh: '办学投资可抵免比例', en: 'Share of an investment that may be credited' },
    unit: percent,
    question: {
      zh: '企业职业教育投资的百分之几可抵免教育费附加和地方教育附加？',
      en: 'What share of an investment may be credited against the education surcharges?',
    },
    national: { value: 30, from: '2019-01-01', basis: investment2019 },
  },
  surchargeShare: {
    title: { zh: '教育费附加用于职业教育比例下限', en: 'Education surcharge for vocational education, at least' },
    unit: percent,
    question: { zh: '教育费附加用于职业教育的比例不低于多少？', en: 'What share of the education surcharge?' },
    found: { keys: ['minPercent'], words: ['教育费附加', '职业教育'] },
  },
  supplyShort: {
    title: { zh: '产业链人才供给不足界限', en: 'Supply of a chain counts as short below' },
    unit: percent,
    question: {
      zh: '一条产业链当年毕业生不足需求人数的百分之几，算供给不足？文件一般没有写明，请确定。',
      en: 'Below what share of the persons needed do graduates count as too few? Documents rarely say.',
    },
  },
  supplySurplus: {
    title: { zh: '产业链人才供给过剩界限', en: 'Supply of a chain counts as surplus above' },
    unit: percent,
    question: {
      zh: '一条产业链当年毕业生超过需求人数的百分之几，算供给过剩？文件一般没有写明，请确定。',
      en: 'Above what share of the persons needed do graduates count as too many? Documents rarely say.',
    },
  },
  matchedShareLow: {
    title: { zh: '对口就业率偏低界限', en: 'Matched employment counts as low below' },
    unit: percent,
    question: {
      zh: '专业点毕业生对口就业率低于百分之几，建议缩减招生？文件一般没有写明，请确定。',
      en: 'Below what share in matched work is an offering proposed for reduction? Documents rarely say.',
    },
  },
  qualityWeightLeast: {
    title: { zh: '质量得分最低数据覆盖', en: 'Weight a quality score must rest on, at least' },
    unit: percent,
    question: {
      zh: '有数据的评价指标权重合计至少占百分之几，才计算质量得分？',
      en: 'What share of the weights must have data before a score is computed?',
    },
  },
  recognitionNoticeDays: {
    title: { zh: '专业等级认定公示期', en: 'Public notice of recognitions' },
    unit: { zh: '个工作日', en: 'working days' },
    whole: true,
    question: { zh: '专业等级认定公示几个工作日？', en: 'For how many working days is a recognition under notice?' },
    found: { keys: ['workingDays', 'days'], words: ['公示', '专业'] },
  },
  investmentGrowth: {
    title: { zh: '职业教育经费年增长下限', en: 'Growth of vocational spending a year, at least' },
    unit: percent,
    question: { zh: '职业教育经费每年增长不低于百分之几？', en: 'By how much must spending grow each year?' },
    found: { keys: ['minPercent', 'percent'], words: ['职业教育', '经费', '增长'] },
  },
  newMoneyFavours: {
    title: { zh: '新增教育经费向职业教育倾斜', en: 'New money favours vocational education' },
    unit: applies,
    whole: true,
    question: { zh: '文件是否要求新增教育经费向职业教育倾斜？', en: 'Must new money favour vocational education?' },
    found: { keys: [], words: ['新增', '经费', '倾斜'] },
  },
  trainingFundShare: {
    title: { zh: '职工教育经费提取比例', en: 'Staff training funds to payroll, at least' },
    unit: percent,
    question: {
      zh: '企业按工资总额的百分之几提取职工教育经费？文件一般没有写明，请确定。',
      en: 'What share of the payroll do enterprises extract? Documents rarely say.',
    },
    found: { keys: ['minPercent', 'percent'], words: ['职工教育经费'] },
  },
  conversionNeedsEnterprise: {
    title: { zh: '成果转化须有企业参与', en: 'Conversion of results needs an enterprise' },
    unit: applies,
    whole: true,
    question: { zh: '文件是否要求科研成果转化有企业参与？', en: 'Must an enterprise take part in conversion?' },
    found: { keys: [], words: ['成果转化', '企业'] },
  },
  evidenceYears: {
    title: { zh: '佐证材料留存年限', en: 'Years evidence is kept' },
    unit: years,
    whole: true,
    question: {
      zh: '任务销号后，佐证材料留存几年备查？文件一般没有写明，请确定。',
      en: 'For how many years is evidence kept after a task is closed out? Documents rarely say.',
    },
  },
  adjustmentsPerYear: {
    title: { zh: '专业每年调整次数', en: 'Rounds of programme adjustment a year' },
    unit: times,
    whole: true,
    question: { zh: '专业每年至少调整几次？', en: 'How often a year are programmes adjusted?' },
    found: { keys: ['minTimesPerYear', 'timesPerYear'], words: ['专业', '调整'] },
  },
})
