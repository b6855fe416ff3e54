/** Splitting a list of bodies as offices write it: `区教体局、区财政局,各团场` keeps names as written, in order. */

const TAIL =
  /(?:(?<![高初中同均特优])等(?:相关|有关)?(?:部门|单位|市直部门|成员单位)?)?(?:按照?|根据|依据)?(?:各自)?(?:职责|职能|分工)*(?:分别|共同|联合|具体|牵头|配合|参与|参加|协助|协同|协办|负责|落实|实施|承担|抓好|做好|推进|指导|会同)+(?:落实|实施|推进|此项工作)?$/
const HEAD = /^(?:由|请|责成|并由|以及|会同|其中|和|及|与|以|:)+/
const ETC =
  /(?<![高初中同均特优])等(?:相关|有关|市直|区直|县直|各|成员)?(?:部门|单位|市直部门|责任单位|成员单位|企业|学校|院校)?$/
/** 各市、县(区)人民政府: a bare level word is half of the name that follows. */
const BARE =
  /^各?(?:省辖|直管)?(?:[市县区州旗盟]|地|乡|镇|乡镇|街道|镇街|师|团场?|设区的?市|县市|县区|市区|园区|开发区|地市|市州|市地|(?:设区的)?市\(.{1,8}\))$/
const COMPLETION =
  /^(?:[市县区州旗盟]|地|乡|镇|乡镇|街道|镇街|师|团场?|县级|自治)*(?:\([^)]{1,14}\))?(?:办事处|街道办事处|人民政府|政府|管委会|管理委员会|党委|党工委|教育局|行署|开发区|新区|功能区|园区|\([^)]{1,14}\))*$/

/** Names of bodies in a piece of folded text that holds nothing else. `raw` is the same piece as written. */
export function bodyList(folded: string, raw = folded): string[] {
  const parts: { text: string; mark: string }[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i <= folded.length; i++) {
    const sign = folded[i] ?? ''
    if ('(〔【["“'.includes(sign) && sign) depth++
    else if (depth > 0 && ')〕】]"”'.includes(sign) && sign) depth--
    if (i === folded.length || (depth === 0 && SEPARATOR.includes(sign))) {
      parts.push({ text: raw.slice(from, i).trim(), mark: sign })
      from = i + 1
    }
  }
  return joinHalves(parts).map(clean).filter(isBody)
}

const SEPARATOR = '、,;/ \t\n'

function joinHalves(parts: { text: string; mark: string }[]): string[] {
  const joined: string[] = []
  for (let i = 0; i < parts.length; i++) {
    let name = parts[i]!.text
    if (!name) continue
    while (parts[i]!.mark === '、' && BARE.test(lastHalf(name)) && i + 1 < parts.length && isHalf(parts[i + 1]!.text)) {
      name += `、${parts[++i]!.text}`
    }
    joined.push(name)
  }
  return joined
}

const lastHalf = (name: string) => name.slice(name.lastIndexOf('、') + 1)
const isHalf = (name: string) => name.length > 0 && name.length <= 24 && !name.startsWith('各') && COMPLETION.test(name)

function clean(name: string): string {
  let body = name
    .replace(HEAD, '')
    .replace(/[。.:]+$/, '')
    .trim()
  // a bracket that was opened outside the list, or never
  if (/[)）]$/.test(body) && !/[(（]/.test(body)) body = body.slice(0, -1)
  // only the end can be a tail; a name has no hundred signs
  if (body.length > LONGEST_NAME) return ''
  const tail = TAIL.exec(body)
  if (tail && tail.index > 1) body = body.slice(0, tail.index)
  return body.replace(ETC, '').replace(/^等/, '').trim()
}

const LONGEST_NAME = 100

const isBody = (name: string) =>
  name.length >= 2 &&
  name.length <= 60 &&
  !/^(?:按|根据|分别|下同|排在|排名|列|第一|配合|参与|负责|牵头|完成|长期|持续|\d)/.test(name)

const BODY_END =
  /(?:局|委|办|厅|部|政府|中心|学校|院|所|会|处|科|室|站|馆|台|社|公司|集团|银行|支队|大队|单位|部门|机构|组织|院校|高校|职校|团场|街道|乡镇|镇|县|区|市|州|旗|盟|师|企业|联合会|总工会|协会|法院|检察院|园区|管委会|等|队|署|庭|校|村|基地|书记处|团委|妇联|残联|科协|工商联|文联|侨联|红十字会|分行|税务|公安|海关|邮政|电网|专班|小组|税务局|乡|营|连队|场|行|\))$/

/** Whether a name ends like the name of a body. */
export const endsLikeBody = (name: string) => BODY_END.test(name.replace(ETC, ''))
