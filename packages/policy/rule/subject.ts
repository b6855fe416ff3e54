import type { RuleKind, RuleSubject } from '../plan.ts'

const SUBJECTS: [RuleSubject, string][] = [
  ['teacher', '教师|师资|校长|教职工|班主任'],
  ['fund', '经费|资金|拨款|预算|附加|收益|收入|基金'],
  ['programme', '专业(?!课|教师|化|技术|人才|人员|机构|组织)'],
  ['enterprise', '企业|公司|用人单位|用工单位'],
  ['student', '学生|毕业生|学徒|幼儿|儿童|选手(?=须为|应为)'],
  ['school', '学校|院校|幼儿园|高校|职校'],
  ['plan', '会议|联席|督查|调度|平台|总结|报告'],
  [
    'person',
    '人员|劳动者|家庭|老年人|居民|农户|每人|选手|工商户|(?:护理|服务|养护|保育|管理|指导|驾驶|技术|辅导|安全|宣传)员|学员|职工|人才|技师|导师|工匠|持证人|失业|个人|申报人',
  ],
  ['unit', '机构|单位|部门|各县|各乡|各区|街道|中心|村|基地|工作室|县|托|园|站|集团|理事'],
]
const ANY = new RegExp(SUBJECTS.map(([subject, words]) => `(?<${subject}>${words})`).join('|'), 'g')

interface Named {
  subject: RuleSubject
  start: number
  end: number
}

function namedIn(words: string): Named[] {
  return [...words.matchAll(ANY)].map((match) => ({
    subject: Object.entries(match.groups!).find(([, value]) => value !== undefined)![0] as RuleSubject,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** What offices do by themselves: the rule is about the plan's own working. */
const OFFICE_WORK =
  /(?:召开|听取|通报|调度|会商|检查|抽查|督查|督导|评估|评价|考核|测评|发布|公布|更新|公示|汇总|办结|审核|审计|巡查|核查)/
const BY_OFFICE =
  /^(?:定期|每|由|一般|复杂|市|县|区|省|州|旗|师|团|财政|教育|审计|商务|人社|人力|民政|农业|领导小组|联席|专班|督[查导]|质量|社会第三方|第三方|平台运营)/
const HIRES = /招聘[^,]{0,12}教师|聘[请任用][^,]{0,12}教师/
/** 对…的企业, …满2年的机构: whom the condition is about. */
const CONDITION = /的([^,的]{1,16})(?=$|,|可|均|给予|按|一次性|每|不|取消|一律|应|须|将|由|予以|享受|优先|所在)/

/**
 * The class of members a rule binds: the one its condition describes, else the head of the first noun that names one
 * (职业学校教师 → teacher). A rule that names none goes on about what was named last before it.
 */
export function appliesTo(words: string, before: string, kind: RuleKind): RuleSubject {
  if (HIRES.test(words)) return 'teacher'
  if ((kind === 'schedule' || kind === 'threshold') && OFFICE_WORK.test(words) && BY_OFFICE.test(words)) return 'plan'
  const described = /^(?:对|凡|给)|^[^,]{2,60}的[^,的]{1,16}(?:,|可|均|应|须|给予)/.test(words)
    ? CONDITION.exec(words.slice(0, 120))?.[1]
    : undefined
  const head = described && namedIn(described).pop()
  if (head) return head.subject
  const named = namedIn(words)
  if (named.length) return headOf(words, named).subject
  return namedIn(before).pop()?.subject ?? 'plan'
}

/** Of names that follow one another without a verb between (职业学校|专业|教师) the last is the head. */
function headOf(words: string, named: Named[]): Named {
  let head = named[0]!
  for (const next of named.slice(1)) {
    if (!/^(?![应要须可每在对从按不为将由与和及、以向])[一-龥]{0,4}$/.test(words.slice(head.end, next.start))) break
    if (/[应要须可每在对从按不为将由与和及、以向的到]/.test(words.slice(head.end, next.start))) break
    head = next
  }
  return head
}
