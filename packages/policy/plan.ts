/** Half-open range of UTF-16 indices into the text that was parsed: `text.slice(start, end)` is what the entry rests on. */
export interface Span {
  start: number
  end: number
}

export type Genre =
  | '实施方案'
  | '工作要点'
  | '政策解读'
  | '通知'
  | '条例'
  | '办法'
  | '意见'
  | '政策措施'
  | '任务分解表'
  | '规划'
  | '行动计划'

/** What the document says about itself. Dates are ISO days (`YYYY-MM-DD`). */
export interface PolicyDocument {
  title: string | null
  issuer: string | null
  /** Path of names, `province/city/county`. */
  region: string | null
  /** The document's own 发文字号, never that of a document it cites. */
  docNumber: string | null
  issuedOn: string | null
  publishedOn: string | null
  indexNumber: string | null
  genre: Genre | null
  /** Titles without the outer 《》, in text order, once each. */
  basis: string[]
}

/** A numbered heading with everything below it; `number` as written, `level` 1 for the outermost in this document. */
export interface Section extends Span {
  number: string
  level: number
  heading: string
}

export interface Deadline {
  raw: string
  date: string | null
}

/** A piece of work and who answers for it; `sectionPath` holds the numbers of the sections above it. */
export interface Task extends Span {
  id: string
  number: string
  title: string
  sectionPath: string[]
  leadBodies: string[]
  responsibleBodies: string[]
  /** The part of `responsibleBodies` that the text calls 配合单位. */
  supportingBodies?: string[]
  deadline?: Deadline | null
}

export type Operator = '>=' | '<=' | '=' | 'about' | 'increase' | 'decrease'
export type Recurrence = 'yearly' | 'monthly' | 'once' | null

/** A number the issuing area or its bodies must reach. 万 and 亿 are multiplied out; `valueRaw` is as written. */
export interface Target extends Span {
  id: string
  taskId: string | null
  metric: string
  subject: string | null
  operator: Operator
  value: number
  valueRaw: string
  unit: string
  /** Upper end of a range, else null. */
  valueMax: number | null
  byDate: string | null
  fromDate: string | null
  recurrence: Recurrence
}

export type RuleKind = 'threshold' | 'eligibility' | 'quota' | 'lifecycle' | 'schedule' | 'funding' | 'incentive'
export type RuleSubject =
  | 'school'
  | 'programme'
  | 'teacher'
  | 'enterprise'
  | 'student'
  | 'fund'
  | 'unit'
  | 'plan'
  | 'person'

/** A condition every member of a class is held to, or a recurrent duty. */
export interface Rule extends Span {
  id: string
  kind: RuleKind
  statement: string
  parameters: Record<string, number | string>
  appliesTo: RuleSubject
}

/** A dated phase or event; `from` is null when only an end is given. */
export interface Milestone extends Span {
  id: string
  name: string
  from: string | null
  to: string | null
  items: string[]
}

export type MechanismClass = '机构' | '平台' | '制度' | '项目' | '活动'

/** A standing thing the document sets up, runs or improves; `description` begins with its class in square brackets. */
export interface Mechanism extends Span {
  id: string
  name: string
  description: string
}

/** A place where the text looks damaged: what stands there and what it is read as, for a person to confirm. */
export interface Repair extends Span {
  raw: string
  repaired: string
}

/** What a policy document asks for, every entry with the words it rests on. */
export interface Plan {
  doc: PolicyDocument
  sections: Section[]
  tasks: Task[]
  targets: Target[]
  rules: Rule[]
  milestones: Milestone[]
  mechanisms: Mechanism[]
  repairs: Repair[]
}
