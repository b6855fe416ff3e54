/** An organisation as far as matching needs it. */
export interface KnownBody {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: string
  readonly division: string
}

/** Where a document is carried out: names are read as those of this division first. */
export interface Place {
  readonly id: string
  readonly name: string
}

/** Common short forms of department names, as offices write them. General usage, no place or issuer in it. */
const shortForms: readonly (readonly [full: string, ...short: string[]])[] = [
  ['教育体育局', '教体局', '教育局'],
  ['教育科技和体育局', '教科体局'],
  ['教育和体育局', '教体局'],
  ['人力资源和社会保障局', '人社局', '人力资源社会保障局'],
  ['发展和改革委员会', '发改委', '发展改革委'],
  ['发展和改革局', '发改局', '发展改革局'],
  ['工业和信息化局', '工信局'],
  ['科学技术局', '科技局'],
  ['自然资源和规划局', '自规局', '资规局', '自然资源局'],
  ['住房和城乡建设局', '住建局'],
  ['农业农村局', '农业局'],
  ['卫生健康局', '卫健局'],
  ['卫生健康委员会', '卫健委', '卫生健康委'],
  ['市场监督管理局', '市场监管局'],
  ['行政审批服务局', '行政审批局', '审批局'],
  ['政务服务数据管理局', '政数局'],
  ['退役军人事务局', '退役军人局'],
  ['文化和旅游局', '文旅局'],
  ['交通运输局', '交通局'],
  ['应急管理局', '应急局'],
  ['国有资产监督管理委员会', '国资委'],
  ['乡村振兴局', '扶贫办'],
  ['机构编制委员会办公室', '委编办', '编办'],
  ['妇女联合会', '妇联'],
  ['总工会', '工会'],
  ['共产主义青年团', '团委'],
  ['工商业联合会', '工商联'],
  ['残疾人联合会', '残联'],
  ['人民政府办公室', '政府办', '政府办公室'],
  ['金融工作办公室', '金融办'],
  ['互联网信息办公室', '网信办'],
  ['职业技术教育中心', '职教中心', '职业教育中心'],
  ['中等职业技术学校', '职校', '中职学校'],
]

const plain = (name: string) => name.replace(/[\s·“”"'‘’()\uff08\uff09《》]/g, '')

/** Every way a body's name may be written in a document of this division: 区教体局, 教体局, 永宁区教育体育局 … */
export function spellingsOf(body: KnownBody, place: Place): Set<string> {
  const spellings = new Set<string>()
  const level = place.name.slice(-1)
  for (const name of [body.name, ...body.aliases].map(plain)) {
    spellings.add(name)
    const core = name.startsWith(place.name) ? name.slice(place.name.length) : name
    const cores = [core]
    for (const [full, ...short] of shortForms)
      if (core.endsWith(full)) for (const form of short) cores.push(core.slice(0, -full.length) + form)
    if (body.division === place.id)
      for (const form of cores)
        spellings
          .add(form)
          .add(level + form)
          .add(place.name + form)
  }
  return spellings
}

/**
 * Builds the matcher of written names for one document. A name that two bodies share is left to a person.
 * @returns the organisation's id, or null when there is none or more than one
 */
export function bodyMatcher(bodies: readonly KnownBody[], place: Place): (written: string) => string | null {
  const known = new Map<string, string | null>()
  const exact = new Map<string, string>()
  for (const body of bodies) {
    for (const name of [body.name, ...body.aliases]) exact.set(plain(name), body.id)
    for (const spelling of spellingsOf(body, place)) {
      const other = known.get(spelling)
      known.set(spelling, other === undefined || other === body.id ? body.id : null)
    }
  }
  return (written) => exact.get(plain(written)) ?? known.get(plain(written)) ?? null
}
