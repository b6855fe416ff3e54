import type { Label } from '@zhiqiao/model'

/**
 * One thing in which two listings may agree. Its words hold what was compared: `{what}` is a programme, a place, skills,
 * a day; `{theirs}` and `{yours}` are what either side names where the two part; amounts have names of their own.
 */
export interface MatchCriterion {
  readonly title: Label
  /** Points where it is met altogether; a part of them where it is met in part. */
  readonly points: number
  /** Said with the points it counts. */
  readonly met: Label
  /** Said instead where it counts in part, if that reads otherwise. */
  readonly near?: Label
  /** Said where it counts nothing. */
  readonly unmet: Label
  /** What a side that does not say leaves out, where that is not the title: it neither adds nor excludes. */
  readonly named?: Label
}

/** What must hold for something to be suggested at all. */
export interface MatchCondition {
  readonly title: Label
  /** Said where one side does not say: nothing is excluded by what is not known. */
  readonly unknown?: Label
}

const zhEn = (zh: string, en: string): Label => ({ zh, en })

/** How much of the points nearness in a tree (programmes, occupations, industries, places) is worth, by steps apart. */
export const nearness: readonly number[] = [1, 0.6, 0.3]

/** A listing counts all its points for being new on its first day, none from this day on. */
export const newForDays = 90

/** Pay below what is asked counts in part down to this share of it. */
export const leastPayShare = 0.8

/** How many are shown. */
export const mostMatches = 20

/** Said of what neither adds nor excludes, by who does not say it. */
export const unstated = {
  theirs: zhEn('对方没有写明{what}', 'Not stated on their side: {what}'),
  yours: zhEn('您这边没有写明{what}', 'Not stated on your side: {what}'),
  both: zhEn('双方都没有写明{what}', 'Not stated on either side: {what}'),
} as const satisfies Record<string, Label>

/** A person and a post: 100 points. What the work is counts most, then what one can, where it is, what it pays. */
export const workCriteria = {
  programme: {
    title: zhEn('专业', 'Programme'),
    points: 30,
    met: zhEn('专业对口：{what}', 'The very programme: {what}'),
    near: zhEn(
      '专业相近：对方是{theirs}，您这边是{yours}',
      'A programme near: {theirs} on their side, {yours} on yours',
    ),
    unmet: zhEn('面向的专业不同：{what}', 'Meant for other programmes: {what}'),
  },
  occupation: {
    title: zhEn('职业', 'Occupation'),
    points: 15,
    met: zhEn('职业方向一致：{what}', 'The very occupation: {what}'),
    near: zhEn(
      '职业方向相近：对方是{theirs}，您这边是{yours}',
      'An occupation near: {theirs} on their side, {yours} on yours',
    ),
    unmet: zhEn('职业方向不同：{what}', 'Another occupation: {what}'),
  },
  skill: {
    title: zhEn('技能', 'Skills'),
    points: 25,
    met: zhEn('具备所要的技能：{what}', 'Has skills asked for: {what}'),
    unmet: zhEn('还缺的技能：{what}', 'Skills still lacking: {what}'),
  },
  place: {
    title: zhEn('地点', 'Place'),
    points: 15,
    met: zhEn('地点相符：{what}', 'In the right place: {what}'),
    near: zhEn('地点相近：对方是{theirs}，您这边是{yours}', 'Not far: {theirs} on their side, {yours} on yours'),
    unmet: zhEn('地点较远：{what}', 'Far away: {what}'),
  },
  pay: {
    title: zhEn('薪酬', 'Pay'),
    points: 10,
    met: zhEn(
      '薪酬达到期望：每月给{offered}元，期望{wished}元',
      'Pay as wished: CNY {offered} a month, {wished} wished',
    ),
    near: zhEn(
      '薪酬接近期望：每月给{offered}元，期望{wished}元',
      'Pay nearly as wished: CNY {offered} a month, {wished} wished',
    ),
    unmet: zhEn(
      '薪酬低于期望：每月给{offered}元，期望{wished}元',
      'Pay below what is wished: CNY {offered} a month, {wished} wished',
    ),
  },
  date: {
    title: zhEn('发布时间', 'Published'),
    points: 5,
    met: zhEn('刚刚发布：{what}', 'Just published: {what}'),
    near: zhEn('发布于{what}', 'Published on {what}'),
    unmet: zhEn('发布已久：{what}', 'Published long ago: {what}'),
  },
} as const satisfies Record<string, MatchCriterion>

/** A need for research or a technical service and what is on offer: 100 points. */
export const researchCriteria = {
  skill: {
    title: zhEn('技术关键词', 'Keywords'),
    points: 45,
    met: zhEn('技术关键词相符：{what}', 'Keywords in common: {what}'),
    unmet: zhEn('没有对上的关键词：{what}', 'Keywords not met: {what}'),
  },
  chain: {
    title: zhEn('产业链', 'Chain'),
    points: 15,
    met: zhEn('同属产业链：{what}', 'In the same chain: {what}'),
    unmet: zhEn('产业链不同：{what}', 'Another chain: {what}'),
  },
  industry: {
    title: zhEn('行业', 'Industry'),
    points: 15,
    met: zhEn('行业相同：{what}', 'The very industry: {what}'),
    near: zhEn(
      '行业相近：对方是{theirs}，您这边是{yours}',
      'An industry near: {theirs} on their side, {yours} on yours',
    ),
    unmet: zhEn('行业不同：{what}', 'Another industry: {what}'),
  },
  place: { ...workCriteria.place, points: 10 },
  pay: {
    title: zhEn('经费', 'Budget'),
    points: 10,
    met: zhEn('价格在预算之内：价格{price}元，预算{budget}元', 'Within the budget: price CNY {price}, budget {budget}'),
    near: zhEn(
      '价格略高于预算：价格{price}元，预算{budget}元',
      'A little above the budget: price CNY {price}, budget {budget}',
    ),
    unmet: zhEn('价格高于预算：价格{price}元，预算{budget}元', 'Above the budget: price CNY {price}, budget {budget}'),
  },
  date: workCriteria.date,
} as const satisfies Record<string, MatchCriterion>

/** What schools and enterprises want of one another: 100 points. */
export const cooperationCriteria = {
  programme: { ...workCriteria.programme, points: 30 },
  kind: {
    title: zhEn('合作类型', 'Kind'),
    points: 20,
    met: zhEn('合作类型相同', 'The same kind of cooperation'),
    unmet: zhEn('合作类型不同', 'Another kind of cooperation'),
  },
  chain: { ...researchCriteria.chain, points: 20 },
  industry: { ...researchCriteria.industry, points: 10 },
  place: { ...workCriteria.place, points: 10 },
  date: { ...workCriteria.date, points: 10 },
} as const satisfies Record<string, MatchCriterion>

/** A learner or those of an offering and a post for interns: 100 points. */
export const internshipCriteria = {
  programme: { ...workCriteria.programme, points: 45 },
  place: { ...workCriteria.place, points: 25 },
  occupation: workCriteria.occupation,
  date: {
    ...workCriteria.date,
    title: zhEn('时间', 'Date'),
    points: 15,
    met: zhEn('即将开始或刚刚发布：{what}', 'Begins soon or just published: {what}'),
    near: zhEn('{what}开始或发布', 'Began or published on {what}'),
    unmet: zhEn('早已开始或发布：{what}', 'Began or published long ago: {what}'),
  },
} as const satisfies Record<string, MatchCriterion>

/** Somebody who learns and a course on offer: 100 points. */
export const learningCriteria = {
  topic: {
    title: zhEn('内容', 'Content'),
    points: 40,
    met: zhEn('内容与所学、所会相关：{what}', 'About what one learns or can: {what}'),
    unmet: zhEn('内容没有涉及：{what}', 'Not about: {what}'),
    named: zhEn('专业和技能', 'Programme and skills'),
  },
  occupation: { ...workCriteria.occupation, points: 30 },
  place: { ...workCriteria.place, points: 20 },
  date: { ...workCriteria.date, points: 10 },
} as const satisfies Record<string, MatchCriterion>

/** The formula of each way two sides stand to each other. */
export const matchCriteria = {
  work: workCriteria,
  internship: internshipCriteria,
  learning: learningCriteria,
  research: researchCriteria,
  cooperation: cooperationCriteria,
} as const

/** Licences without which certain work may not be done, by the words in which posts ask for them and holders have them. */
export const licences: readonly { readonly name: string; readonly asked: string; readonly held: string }[] = [
  {
    name: '特种作业操作证',
    asked: '(须|需|必须|应)(持有?|具有|取得)?[^，。；]{0,6}特种作业(操作)?证|特种作业[^，。；]{0,4}持证上岗',
    held: '特种作业',
  },
  {
    name: '特种设备作业人员证',
    asked: '(须|需|必须|应)(持有?|具有|取得)?[^，。；]{0,6}(特种设备作业(人员)?证|叉车证)',
    held: '特种设备|叉车',
  },
  {
    name: '机动车驾驶证',
    asked: '(须|需|必须|应)(持有?|具有|取得)?[^，。；]{0,6}驾驶?(证|照)',
    held: '驾驶?[证照]',
  },
]

/**
 * Hard conditions, asked before anything is scored.
 * 最低年龄: 劳动法第十五条; 禁忌劳动: 劳动法第六十四条、未成年人保护法第六十一条; 持证: 安全生产法第三十条（待核）;
 * 实习: 职业学校学生实习管理规定（教职成〔2021〕4号）第十六条.
 */
export const matchConditions = {
  open: { title: zhEn('只列已发布、在有效期内的信息', 'Only what is open and has not expired') },
  own: { title: zhEn('不列本单位自己发布的', 'Nothing the body published itself') },
  direction: { title: zhEn('只列方向相对的信息（需求对供给）', 'Only what is offered to what is wanted') },
  age: {
    title: zhEn('未满十六周岁的不列工作岗位', 'No work below the age of sixteen'),
    unknown: zhEn('年龄没有登记，未按年龄筛选', 'The age is not on record: nothing is left out by age'),
  },
  minor: {
    title: zhEn(
      '未满十八周岁的不列禁忌劳动、夜班，也不列派遣和中介岗位',
      'Below eighteen: no forbidden work, no nights, no posts of agencies',
    ),
  },
  internshipRules: {
    title: zhEn(
      '实习岗位不经中介，不在娱乐性场所，夜班和加班须已报备',
      'Posts for interns: no agents, no places of amusement, nights and overtime only where filed',
    ),
  },
  interns: { title: zhEn('只列可以来实习的毕业生', 'Only graduates who can come as interns') },
  trainee: { title: zhEn('只列对象与本人相符的课程', 'Only courses meant for such persons') },
  unpaid: {
    title: zhEn('未满十八周岁或年龄没有登记的不列收费课程', 'Below eighteen, or of unknown age: no courses that cost'),
  },
  place: { title: zhEn('只列在意向区划之内的', 'Only within the places wanted') },
  schooling: {
    title: zhEn('学历要求要达到', 'The schooling asked for is held'),
    unknown: zhEn('有一方没有写明学历，未按学历筛选', 'One side states no schooling: nothing is left out by it'),
  },
  certificate: {
    title: zhEn('写明必须持证的，要持有该证', 'A licence that is demanded is held'),
    unknown: zhEn('要求持证上岗，但没有登记证书', 'A licence is demanded, none is on record'),
  },
  skillLevel: {
    title: zhEn('技能等级要求要达到', 'The skill level asked for is held'),
    unknown: zhEn('要求技能等级，但没有登记等级', 'A skill level is asked for, none is on record'),
  },
} as const satisfies Record<string, MatchCondition>

/** Codes of `workplaceKind` where interns may work. */
export const workplacesForInterns: readonly string[] = ['ordinary', 'campus']

/** Parts of a programme's title that tell nothing of its subject. */
export const titleFillers = /技术与应用|技术应用|技术|应用|运行|控制|管理|设备|维护|维修|保养|与|和|及|（.*?）/

/** Codes of `schooling`, the lowest first. */
export const schoolingOrder: readonly string[] = [
  'juniorSecondary',
  'upperSecondary',
  'college',
  'bachelor',
  'postgraduate',
]

/** Codes of `skillLevel` and of the same levels among certificates, the lowest first. `none` asks for nothing. */
export const skillLevelOrder: readonly string[] = [
  'none',
  'apprentice',
  'level5',
  'level4',
  'level3',
  'level2',
  'level1',
  'special',
  'chief',
]
