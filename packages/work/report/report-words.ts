import type { ReportTable } from '@zhiqiao/definitions'
import type { Market } from './market-rows.ts'
import { smallest, withoutSmall } from './small-cell.ts'

/** The parts of a report the platform can begin for its editors. */
export interface ReportWords {
  readonly overview: string
  readonly demand: string
  readonly supply: string
  readonly method: string
  readonly coverage: string
  readonly caveats: string
}

const few = 3

/** The words of a report as its figures give them, telling no count its tables leave out; editors go on from here. */
export function reportWords(place: string, market: Market, tables: readonly ReportTable[]): ReportWords {
  const { year, on, kinds, interests, occupations, programmes, places } = market
  const wanted = sum(places.map((row) => row.wanted))
  const available = sum(places.map((row) => row.available))
  const count = (register: string) => kinds.find((kind) => kind.register === register)?.listings ?? 0
  const day = `${on.slice(0, 4)}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`
  const until = on.endsWith('-12-31') ? `${year}年` : `${year}年1月1日至${day}`
  const asked = mostAsked(occupations).slice(0, few)
  const hard = sum(places.map((row) => row.hard))
  const short = programmes.filter((row) => row.wanted > row.available)
  const surplus = programmes.filter((row) => row.available > row.wanted)
  const told = new Set(
    tables.find(({ name }) => name === 'programmes')?.rows.flatMap(({ key, values }) => (values[1] ? [key] : [])),
  )
  const supplied = programmes.filter(({ id }) => told.has(id)).toSorted((a, b) => b.available - a.available)
  return {
    overview: [
      `${until}，${place}共发布招聘岗位${count('postListing')}个，需求${wanted}人；学校发布毕业生信息${count('graduateListing')}条，可推荐${withoutSmall(available) === null ? `不足${smallest}` : available}人${ratioWords(wanted, available)}。`,
      `同期发布校企合作${count('cooperationListing')}项、研发供求${count('researchListing')}项、技术服务${count('technicalServiceListing')}项、课程包${count('courseListing')}个。双方提出对接意向${interests.sent}次，进入洽谈${interests.accepted}次，经双方确认达成${interests.matched}项。`,
      ...changeWords(tables),
    ].join('\n'),
    demand: [
      asked.length === 0
        ? wanted === 0
          ? '本年没有发布招聘岗位。'
          : '发布的岗位没有写明职业，不分列。'
        : `需求人数较多的职业依次为${asked.map((row) => `${row.name}（${row.wanted}人${payOf(row.pay)}）`).join('、')}。`,
      ...(hard > 0 ? [`发布较久仍无人提出意向的难招岗位有${hard}个。`] : []),
      ...(short.length > 0
        ? [`岗位需求多于可推荐毕业生的专业有${short.length}个：${names(short.map((row) => row.name))}。`]
        : []),
      ...skillWords(market.skills),
    ].join('\n'),
    supply: [
      supplied.length === 0
        ? available === 0
          ? '本年没有发布毕业生信息。'
          : '各专业可推荐毕业生人数较少，不分列。'
        : `可推荐毕业生较多的专业依次为${supplied
            .slice(0, few)
            .map((row) => `${row.name}（${row.available}人）`)
            .join('、')}。`,
      ...(surplus.length > 0
        ? [`可推荐毕业生多于岗位需求的专业有${surplus.length}个：${names(surplus.map((row) => row.name))}。`]
        : []),
    ].join('\n'),
    method: `数据取自平台登记的供需信息和对接记录，统计期为${until}。只计经核验发布的信息；岗位按发布日期，毕业生按学校登记的可推荐人数，对接结果以双方确认为准。`,
    coverage: `覆盖在平台发布信息的用人单位和职业学校，范围为${place}。没有在平台发布的招聘和求职不在其中。`,
    caveats:
      '本报告反映在平台发布的供需，不等于全部劳动力市场。涉及人数不足5的统计格不显示，必要时连同相邻的一格不显示，以免推算。月薪为岗位发布值，不是实际发放值。',
  }
}

/** What the totals have become since the report of the year before: as far as both tell them. */
function changeWords(tables: readonly ReportTable[]): string[] {
  const changes = (tables.find(({ name }) => name === 'totals')?.rows ?? []).flatMap(({ zh, values, before }) => {
    const [now, then] = [values[0] ?? null, before[0] ?? null]
    if (now === null || then === null) return []
    const [, name, unit] = /^(.*)（(.*)）$/.exec(zh)!
    return [now === then ? `${name}持平` : `${name}${now > then ? '增加' : '减少'}${Math.abs(now - then)}${unit}`]
  })
  return changes.length === 0 ? [] : [`与上年度报告相比，${changes.join('，')}。`]
}

/** Skills that posts name more often than a year ago, and less. */
function skillWords(skills: Market['skills']): string[] {
  const changed = skills.map(({ word, now, before }) => ({ word, change: before === null ? 0 : now - before }))
  const said = (words: string, some: typeof changed) =>
    some.length === 0 ? [] : [`${words}${names(some.map(({ word }) => word))}`]
  const parts = [
    ...said(
      '增多的有',
      changed.filter(({ change }) => change > 0),
    ),
    ...said('减少的有', changed.filter(({ change }) => change < 0).toReversed()),
  ]
  return parts.length === 0 ? [] : [`岗位中提到的技能，比上年同期${parts.join('；')}。`]
}

/** The medium groups, where most posts say as much; else the major groups. */
function mostAsked(rows: Market['occupations']) {
  const of = (wanted: string) => rows.filter(({ tier, wanted: persons }) => tier === wanted && persons > 0)
  const [major, medium] = [of('major'), of('subMajor')]
  const persons = (some: typeof rows) => sum(some.map(({ wanted }) => wanted))
  return 2 * persons(medium) >= persons(major) ? medium : major
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const payOf = (pay: number | null) => (pay === null ? '' : `，平均月薪${Math.round(pay)}元`)
const names = (words: readonly string[]) => `${words.slice(0, 6).join('、')}${words.length > 6 ? '等' : ''}`
const ratioWords = (wanted: number, available: number) =>
  available < smallest ? '' : `，求人倍率为${Math.round((wanted / available) * 100) / 100}`
