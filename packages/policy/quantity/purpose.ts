import { type ClauseFacts, READ } from './clause-facts.ts'
import type { Quantity } from './quantity.ts'
import { unitKind } from './unit.ts'

/** What a number in a clause is for: something to be reached, a condition members of a class are held to, both, or neither. */
export type Purpose = 'target' | 'rule' | 'both' | 'none'

const ALREADY =
  /(?:已|已经|(?<![在对从将把依托利用于])现有|目前|累计已|截至目前|截至|(?<![较比])去年(?!度)|(?<![较比])上年(?!结余|度)|共有|仅[为有占]?)[^,]{0,12}$|不足\s?$|(?:约)?占全[国省][^,]{0,4}$/
const SHORTFALL = /(?:不足|占全[国省][^,]{0,4})\s?$/
const BASELINE = /(?:由|从)(?:[^,]{0,14})$/
const AFTER_BASELINE = /^[^,]{0,12}?(?:压|提|增|降|缩|减|升|扩|上升|调整)/
const GENERIC =
  /^(?:方面|阶段|环节|步骤|层面|维度|原则|要求|一[批流]|部分|问题|意识|自信|维护|确保|坚持|统筹|着力|结合|关键|关系|主题|板块|时期|世纪|字|代表|倡|面向|中心任务|基本|百年|必须|不|转变|强化|突出|注重|同步|到位|等次|等级|档次|批次|标准(?!化)|类别|第|性(?!别))/
const MAKES =
  /(?:建成|建设|新建|改建|扩建|打造|培育|设立|举办|新增|创建|引进|组建|完成|培养|遴选|开展|实施|创成|认定|选树|推出|落户|开设|建立|成立|开发|发展|形成|争创|选派|召开|开通|引入|评选|制定|出台|储备|签约|布局|重点建|支持|认证|选聘|聘任|招收|招引|落实|筹集|争取|购置|配齐|编印|整合|办好|建好|建有|改造|提升|安排|投放|承办|参与|吸纳|聘请|组织)[^,]{0,14}$/

const MONEY_RULE =
  /奖励|奖金|单[个户笔家项]|亩均|强度|[一二三特]等奖|[金银铜]奖|补助|补贴|资助|奖补|给予|标准|每[人个名户家亩次张吨床套辆台生项所]|每公里|每平方米|每[^,]{1,6}[亿万\d]|贴息|罚款|额度|收费|保费|报销|限额|免[收缴]|定额|津贴|起付|封顶|低保|救助|安排/
const MONEY_TARGET =
  /(?:筹集|争取|投资|投入|完成|落实|募集|整合|发放[^,]{0,8}贷款|产值|营收|销售额|交易额|收入|总额|规模|总值)[^,]{0,14}$/
const SHARE_RULE =
  /用于[^,]{1,40}(?:比例|不低于)|%(?:以上|左右)?(?:用于|用作|作为)|可(?:以)?(?:将|从|在|按)|(?:拨付|支付|兑付|预付|拨款)[^,]{0,8}\d|按(?:照)?[^,]{0,24}(?:\d|比例|标准)|职工总数|编制|投资额|总投入|出资|附加|权重|分值|总学时|总课时|学时|学分|上浮|下浮|绩效工资|工资总额|给予|补贴|补助|奖励|抵扣|抵免|减征|减按|土地出让|出让(?:金|收入)|首付|利率|费率|租金|价格|贴息|新招聘|公用经费|公益金|计提|提取|预留|保证金|报销|采购|股权|收益|抽成|核减/
const DURATION_RULE =
  /每|不少于|不低于|至少|累计|连续|限期|期限|年限|内|以上|不超过|不得|有效期|周期|满|前|任期|服务期|学制|经历|经验|试用|聘期|以下/
const STAFF =
  /^[^,]{0,24}(?:学院|学校|院校|机构|工作室|考点|基地|中心|园|站|社区|企业|村)[^,]{0,12}(?:教师|人员|校舍|面积|床位|安全员|社工|医师|护士)?(?:配[备置])?(?:不少于|不低于|至少)/

/** What this number of the clause is for. */
export function purposeOf(quantity: Quantity, facts: ClauseFacts): Purpose {
  const at = quantity.start - facts.start
  if (quantity.end - facts.start > READ) return 'none'
  const front = facts.words.slice(Math.max(0, at - 24), at)
  const behind = facts.words.slice(quantity.end - facts.start, quantity.end - facts.start + 16)
  if (facts.past) return 'none'
  if (facts.scored && quantity.unit !== '分') return 'rule'
  if (ALREADY.test(front) && !/[到至]$/.test(front) && !(SHORTFALL.test(front) && (facts.condition || facts.must)))
    return 'none'
  if (BASELINE.test(front) && AFTER_BASELINE.test(behind)) return 'none'
  if (/^性(?!别)/.test(behind)) return 'none'
  if (/^的[一-龥]/.test(behind) && quantity.signal && COUNTED.test(front)) return 'none'
  if (/(?:分散[在于]|分布[在于]|坐落[在于]|位于|来自)[^,]{0,6}$/.test(front) && !quantity.signal) return 'none'
  if (/全[市区县省州旗师]\s?$/.test(front) && !quantity.signal && quantity.unit !== '%') return 'none'
  const kind = unitKind(quantity.unit)
  if (kind === 'duration') return duration(quantity, facts, front, behind)
  if (isDescriptor(quantity, facts, front, behind)) {
    return facts.consequence || facts.must || facts.condition || /配/.test(behind) ? 'rule' : 'none'
  }
  if (kind === 'money') return money(quantity, facts, front)
  if (quantity.unit === '%' && /(?:承担|负担|分担(?!率)|出资)[^率,]{0,6}$/.test(front)) return 'rule'
  if (facts.inherited.condition && (facts.consequence || /^(?:并|且|再|每|按|可|应|须|均)/.test(facts.words)))
    return 'rule'
  if (facts.condition && !/(?:达到|实现|力争).*的(?:目标|挂牌)/.test(facts.words)) return 'rule'
  if (kind === 'share') return share(quantity, facts, front, behind)
  if (!quantity.arabic && !isFigure(quantity, facts, front, behind)) return facts.must ? 'rule' : 'none'
  if (GENERIC.test(behind) && (!quantity.signal || behind.startsWith('性'))) return 'none'
  return count(quantity, facts, front, behind, kind === 'occasion')
}

function money(quantity: Quantity, facts: ClauseFacts, front: string): Purpose {
  if ((facts.lawlike && !facts.dated) || facts.condition || facts.must) return 'rule'
  if (facts.inherited.condition || facts.inherited.must || facts.inherited.benefit) return 'rule'
  if (MONEY_TARGET.test(front) && !/每[人个名户家亩]|标准/.test(facts.words)) return 'target'
  if (MONEY_RULE.test(facts.words)) return 'rule'
  return quantity.signal && /工资|薪|租金|价格|费/.test(front) && quantity.operator !== 'increase' ? 'rule' : 'target'
}

function duration(quantity: Quantity, facts: ClauseFacts, front: string, behind: string): Purpose {
  if (/(?:压缩|压减|缩短|缩减|降低|减少|控制)(?:[至到在为]|以内)?\s?$/.test(front) && /[至到在为]$/.test(front))
    return 'target'
  if (/[学课]时$/.test(quantity.unit) && /总量|资源|人均|汇聚|累计开/.test(front)) return 'target'
  if (AVERAGE.test(front)) return 'target'
  if (/公示|异议/.test(facts.words)) return 'rule'
  if (/近\s?$/.test(front) && /(?:无|未|没有|不得)/.test(behind)) return 'rule'
  if (/^的(?:不低于|不少于|达|占|比例)/.test(behind) && !facts.must) return 'none'
  if (/任期\s?$/.test(front)) return 'rule'
  if (LENGTH.test(front) && (facts.lawlike || quantity.valueMax !== null)) return 'rule'
  if (AWAY.test(front) && (quantity.valueMax !== null || quantity.signal)) return 'rule'
  if (/岁$/.test(quantity.unit)) {
    return /年龄|未满/.test(facts.words) ||
      facts.consequence ||
      facts.must ||
      (facts.condition && /的$/.test(facts.words)) ||
      /均?可|报名|纳入|发放/.test(facts.words)
      ? 'rule'
      : 'none'
  }
  if (facts.cadence && !facts.cadence.sum) return 'rule'
  if (facts.consequence || facts.must || facts.condition || facts.inherited.must || facts.inherited.condition)
    return 'rule'
  if (/(?:经过|通过|用|未来|今后|过去|近|历时|时隔|第|[到至])\s?$/.test(front)) return 'none'
  if (!DURATION_RULE.test(facts.words) || quantity.signal === '左右') return 'none'
  return quantity.signal !== '' || /连续|限期|周期|每|满|期限|年限|有效期|前|内|任期|聘期|学制/.test(facts.words)
    ? 'rule'
    : 'none'
}

/** 平均受教育年限提高到9.5年, 人均预期寿命达到80岁: an average to be reached. */
const AVERAGE =
  /(?:平均|人均|预期)[^,]{0,12}(?:年限|寿命|时长|时间|年龄|学时)[^,]{0,4}(?:达到?|提高到|提升[到至]|延长[到至]|超过)\s?$/
/** 实习时间一般为6个月, 学制3—5年. */
const LENGTH =
  /(?:时间|期限|周期|学制|年限|工期|任期|聘期|建设期|服务期|合作期|培养期)(?:一般|原则上|应|须|为|是|在|控制)*\s?$/
/** 跟岗3—5个月, 脱产学习1个月以上. */
const AWAY = /(?:跟岗|挂职|顶岗|实习|实践|学习|研修|进修|锻炼|驻点|驻校|脱产)(?:时间)?(?:为|不少于|不低于|至少)?\s?$/

function share(quantity: Quantity, facts: ClauseFacts, front: string, behind: string): Purpose {
  if (facts.lawlike && !facts.dated) return 'rule'
  const reached = facts.dated && REACHES.test(quantity.signal) && !GIVES.test(facts.words)
  if (SHARE_RULE.test(facts.words) && !RATE.test(front) && !reached) return 'rule'
  if (facts.inherited.condition && facts.consequence) return 'rule'
  if (/(?:抽查|回访|抽检|核查|巡查)[^,]{0,6}[率例]/.test(facts.words) && !facts.dated && !facts.cadence) return 'rule'
  if (/(?:抽查|回访|抽检|核查|巡查)[^,]{0,6}[率例]/.test(facts.words) && !facts.dated) return 'rule'
  if (RELATIVE.test(front) && !RATE.test(front) && !facts.dated) return 'rule'
  if (/^各(?:校|学校|院校|企业|机构)/.test(facts.words) && /比例/.test(front) && /不/.test(quantity.signal))
    return 'rule'
  const bounded = /不低于|不少于|不超过|不高于|不得/.test(quantity.signal)
  // 每年拿出不低于10%的岗位定向招聘
  if (bounded && /^的(?:岗位|编制|名额|指标|计划|资金|经费|学时|课时|学分|面积|场地|工位)/.test(behind)) return 'rule'
  if (facts.inherited.must && !/其中|力争|确保/.test(facts.words)) return 'rule'
  if (facts.must && !/力争|确保|实现|达到/.test(facts.words)) return 'rule'
  if (
    bounded &&
    !facts.dated &&
    !facts.planned &&
    /(?:占比|比例|比重|权重)[^,]{0,4}$/.test(front.replace(quantity.signal, ''))
  )
    return 'rule'
  return 'target'
}

const REACHES = /达|提高|提升|超过|突破|不低于|不少于|以上/
const GIVES =
  /权重|考核|%(?:以上)?用于|给予|补贴|补助|奖励|抵扣|抵免|减征|按(?:照)?[^,]{0,24}比例|用于[^,]{0,20}(?:奖励|绩效)/

/** 每所学校全年走访企业不少于10家: what each member owes every year. */
const EACH_YEAR =
  /^(?:[^,]{0,10}[:。])?每(?:所|名|个|家|位)[^,]{2,10}(?:全年|每年|每学年|每学期|每月)[^,]{0,14}(?:不少于|至少|不低于)/

/** 生均图书不少于30册, 亩均用药不超过…: a mean every member is held to. */
const MEAN = /(?:生|户|亩|师|床|班|校|站)均[^,]{0,10}(?:不少于|不低于|不超过|不高于)\s?$/

/** 每餐次食品留样不少于125克, 每班学生不超过45人. */
const EACH_THING =
  /每(?!年|个?月|季|学[年期]|周|日|天|半年|两|三|\d|百|千|万)[^,\d]{1,12}(?:不少于|不低于|至少|不超过|不得少于|不得超过)\s?$/

/** 3个年产值超10亿元的产业集群: the second number says which ones are counted. */
const COUNTED = /\d(?:个|家|所|条|项|座|处|支|名)[^,、]{0,14}$/

/** 不低于在校生规模的50%, 不超过总数的2%: a bound on one number of each body by another. */
const RELATIVE = /(?:不低于|不少于|不超过|不高于|不得[^,]{1,3})[^\d,、]{2,20}的\s?$/

/** 就业率达到, 合格率保持在: a rate to be reached, whatever else the clause speaks of. */
const RATE =
  /(?:[^费汇利税]率|度)(?:达到?|不低于|提高|保持|稳定|超|在|为|均|分别|力争|提升|控制|实现)?[^,]{0,4}$|[^费汇利税]率(?:达到?|不低于|提高到|保持在|稳定在)[^,\d]{2,12}的$/

/** 300人以上的企业, 收托50人以下的机构: the number says which ones are meant. */
function isDescriptor(quantity: Quantity, facts: ClauseFacts, front: string, behind: string): boolean {
  if (/每(?:新增|超过|减少|增加|满)?\s?$/.test(front) || /^的(?:(?:机构|企业|学校|单位)?至少|应|须|,)/.test(behind))
    return true
  if (!/以上|以下|以内/.test(quantity.signal) || quantity.unit === '%') return false
  const noun =
    /^(?:[^,]{0,8}的)?(?:[^,]{0,6})(?:企业|机构|学校|单位|人员|项目|小区|社区|公司|家庭|医院|教师|人群|场所|工程|建筑|车辆|合同|主体|设备)/
  if (/^的/.test(behind) && noun.test(behind)) return true
  return (facts.must || facts.consequence) && noun.test(behind) && !MAKES.test(front)
}

/** A Chinese numeral that counts: something makes that many, or an operator stands by. 三个面向 and 一支队伍 do not count. */
function isFigure(quantity: Quantity, facts: ClauseFacts, front: string, behind: string): boolean {
  if (unitKind(quantity.unit) === 'occasion')
    return (
      facts.cadence !== null || quantity.signal !== '' || quantity.value >= 10 || /可(?:以)?[^,]{0,12}$/.test(front)
    )
  if (quantity.signal !== '' || quantity.value >= 10) return true
  if (GENERIC.test(behind) || /^[类级]$/.test(quantity.unit)) return false
  if (/每(?:个|所|县|街道|乡镇|村|校|家)/.test(facts.words.slice(0, 30)) && MAKES.test(front)) return true
  if (quantity.value < 2) return false
  return MAKES.test(front) || /^(?:$|[、,;])/.test(behind)
}

/** 发展党员不超过22名, 全年事故不超过3起: in a plan a cap on what the area itself does, not on each member of a class. */
const isOwnCap = (facts: ClauseFacts) =>
  OWN_DOING.test(facts.words) && !/每|各|均|一般|原则上|最|同一/.test(facts.words) && !facts.condition && !facts.must

const OWN_DOING = /^(?:全年|本年度?|年内)?[^,]{0,6}?(?:发展|新增|招收|招录|招聘|引进|发生|召开|举办|印发|安排)/

/** (25分) weighs a heading, 得5分 and 扣1分 are what a measure brings, 90分以上的为优秀 is a class: only 满意度达到90分 is a target. */
function points(facts: ClauseFacts, front: string, behind: string): Purpose {
  if (front.endsWith('(') && /^[)]/.test(behind)) return 'none'
  if (
    /[得占计加扣减记赋满]$|[加扣]分项?$|分值|权重|总分/.test(front) ||
    /^[^,]{0,12}的(?:为|$|,)|^(?:即|评|定|认定)?为/.test(behind)
  )
    return 'rule'
  return /不?足$/.test(front) || facts.condition ? 'rule' : 'target'
}

function count(quantity: Quantity, facts: ClauseFacts, front: string, behind: string, occasion: boolean): Purpose {
  const { cadence, words } = facts
  if (
    /(?:^|[^,]{2})可(?:以)?(?:享受|申请|报名|申报|选择|自主选择|自愿)?[^,可]{0,6}$/.test(front) &&
    !MAKES.test(front) &&
    !/达|超过|突破/.test(quantity.signal)
  )
    return 'rule'
  if (quantity.unit === '分') return points(facts, front, behind)
  if (/前$/.test(front) && quantity.unit === '名') return 'rule'
  if (quantity.operator === '<=' && !/压|控制|降|减/.test(front) && !(/^其中/.test(words) && facts.dated))
    return facts.planned && isOwnCap(facts) ? 'target' : 'rule'
  if (/每(?:人|名)[^,]{0,8}(?:联系|帮扶|结对|包|负责)[^,]{0,6}$|带徒[^,]{0,6}$/.test(front)) return 'rule'
  if (facts.lawlike && !facts.dated && !MAKES.test(front) && !(cadence && occasion)) return 'rule'
  if (/连续[^,]{0,2}$|累计$/.test(front) && facts.consequence) return 'rule'
  if (facts.consequence && !MAKES.test(front) && /每|按|对/.test(words))
    return cadence && !cadence.sum && cadence.cycle === 1 && occasion && quantity.operator !== '<=' ? 'both' : 'rule'
  if (
    /(?:配[备置强齐]|派驻)(?:不少于|至少|专职|兼职)?[^,]{0,8}$/.test(front) &&
    !facts.dated &&
    /每|的(?:学校|机构|企业|单位)|至少|按/.test(words)
  )
    return 'rule'
  if (
    !facts.dated &&
    /不少于|不低于|至少/.test(quantity.signal) &&
    STAFF.test(words) &&
    !/^其中/.test(words) &&
    !/聘请|选聘|聘任|担任/.test(words) &&
    !/总|设置|新增|招|培/.test(front) &&
    !cadence &&
    !MAKES.test(front)
  )
    return 'rule'
  if (/^(?:万?平方米|平米)$/.test(quantity.unit) && quantity.signal.startsWith('不') && !facts.dated) return 'rule'
  if (
    /按(?:照)?每|每(?:百|千|万)[^,]{1,8}(?:配|建|设)/.test(words) &&
    /标准|配建|配备|配置/.test(words) &&
    !facts.dated
  )
    return 'rule'
  if ((facts.must || (facts.inherited.must && !MAKES.test(front))) && !/力争|原则上.*(?:建成|新建)/.test(words)) {
    return cadence && occasion ? 'both' : 'rule'
  }
  if (quantity.unit === '倍' && RELATIVE.test(front) && !facts.dated && !cadence) return 'rule'
  if (MEAN.test(front) && !facts.dated) return 'rule'
  if (EACH_THING.test(front) && !facts.dated && !cadence && !MAKES.test(front)) return 'rule'
  if (/[^需]要(?:至少|不少于)/.test(words) && !facts.dated) return 'both'
  if (/^每(?:期|班|场|批|节|堂)/.test(words) && !cadence) return 'rule'
  if (/^每[名位]/.test(words) && occasion && !cadence && quantity.operator === '>=') return 'rule'
  if (EACH_YEAR.test(words) && quantity.operator === '>=' && !MAKES.test(words)) return 'both'
  if (
    facts.inherited.must &&
    !MAKES.test(front) &&
    /不少于|不低于|至少/.test(quantity.signal) &&
    !facts.dated &&
    !occasion
  )
    return 'rule'
  if (cadence && !cadence.sum) {
    if (cadence.cycle > 1) return occasion ? 'both' : 'target'
    if (!occasion) return /^对|每[名人位]/.test(words) && quantity.operator === '<=' ? 'rule' : 'target'
    return cadence.period === '年' && quantity.unit !== '次' ? 'target' : 'both'
  }
  if (occasion && quantity.value === 1 && !quantity.signal && !quantity.arabic) return 'none'
  if (/^(?:以上|以下)?(?:级|类(?!别)|星)/.test(behind)) return 'none'
  return 'target'
}
