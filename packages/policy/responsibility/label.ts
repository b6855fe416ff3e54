/** Labels that announce who answers for a piece of work, by what they say. */
export type Role = 'lead' | 'responsible' | 'supporting' | 'deadline' | 'other'

const LEAD =
  '牵头(?:责任)?(?:单位|部门|科室|处室|机构|主体|局)?|主办(?:单位|部门|科室)|主责(?:单位|部门)|主要责任(?:单位|部门)|第一责任(?:单位|部门)|总牵头(?:单位|部门)?'
const RESPONSIBLE =
  '(?:具体|共同|落实|相关|有关)?责任(?:单位|部门|科室|处室|机构|主体|局|分工)|负责(?:单位|部门|科室|处室)|(?:承办|落实|实施|承担|执行|组织)(?:单位|部门|科室)|责任'
const SUPPORTING = '(?:协同|配合|协办|协作|协助|参与|参加|支持|会办)(?:责任)?(?:单位|部门|科室|处室)?'
const DEADLINE =
  '(?:完成|办结|落实)?(?:时限|期限|时间)(?:要求|节点|安排)?|时间节点|进度(?:要求|安排)|截止(?:时间|日期)|完成日期'
const OTHER =
  '(?:责任|牵头|分管|包联|市级|县级|区级|具体)?(?:领导|责任人|负责人|联系人|联络人)|备注|联系电话|工作目标|目标要求|成果形式|配套措施'

const ALL = new RegExp(
  `\\s{0,3}(?:(${LEAD})|(${SUPPORTING})|(${RESPONSIBLE})|(${DEADLINE})|(${OTHER}))\\s{0,3}[:、]?(?<=[:])\\s{0,3}`,
  'y',
)

export interface Label {
  role: Role
  /** Where the words after the label begin. */
  end: number
}

/** The label standing at an offset of the folded text, colon included. */
export function labelAt(folded: string, index: number): Label | null {
  ALL.lastIndex = index
  const found = ALL.exec(folded)
  if (!found) return null
  const role: Role = found[1]
    ? 'lead'
    : found[2]
      ? 'supporting'
      : found[3]
        ? 'responsible'
        : found[4]
          ? 'deadline'
          : 'other'
  return { role, end: ALL.lastIndex }
}
