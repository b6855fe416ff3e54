import type { ReportColumn, ReportRow, ReportTable } from '@zhiqiao/definitions'
import type { Domain, Label } from '@zhiqiao/model'
import type { Market, MarketRow } from './market-rows.ts'
import { withoutSmallCells } from './small-cell.ts'

const persons = { unit: '人', unitEn: 'persons' }
const posts = { unit: '个', unitEn: 'posts' }
const listings = { unit: '条', unitEn: 'listings' }
const column = (zh: string, en: string, unit: { unit: string; unitEn: string }): ReportColumn => ({ zh, en, ...unit })

type Row = Omit<ReportRow, 'before'>
const rowOf = (key: string, { zh, en }: Label, values: readonly (number | null)[]): Row => ({ key, zh, en, values })
const named = ({ id, name }: MarketRow, values: readonly (number | null)[]): Row =>
  rowOf(id, { zh: name, en: name }, values)

/** How many rows a table of many shows; what is left out stands in the open data of the registers. */
const longest = 30

/** The tables of a yearly report: sums over the year’s listings, small counts of persons left out. */
export function reportTables(market: Market, domain: Domain): ReportTable[] {
  const { kinds, interests, occupations, programmes, places, months, skills } = market
  const monthly = months.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const tables: Omit<ReportTable & { rows: readonly Row[] }, never>[] = []
  const add = (
    name: string,
    title: Label,
    note: Label,
    columns: readonly ReportColumn[],
    rows: readonly Row[],
    /** Columns that count persons. */
    ofPersons: readonly number[] = [],
  ) => {
    if (rows.length === 0) return
    const kept = rows.slice(0, longest)
    const safe = columns.map((_, at) => {
      const values = kept.map((row) => row.values[at] ?? null)
      return ofPersons.includes(at) ? withoutSmallCells(values) : values
    })
    tables.push({
      name,
      ...title,
      note: note.zh,
      noteEn: note.en,
      columns,
      rows: kept.map((row, at) => ({ ...row, values: safe.map((values) => values[at]!), before: [] })),
    })
  }
  add(
    'kinds',
    { zh: '各类供需信息', en: 'Listings by kind' },
    { zh: '本年发布的信息，已下架的不计。', en: 'Listings published in the year, without those taken down.' },
    [column('发布条数', 'Published', listings)],
    kinds.map(({ register, listings: count }) => rowOf(register, domain.registers[register]!.title, [count])),
  )
  add(
    'matching',
    { zh: '对接情况', en: 'Matching' },
    {
      zh: '达成须经双方确认；人数不足5的不显示。',
      en: 'Matches are confirmed by both sides; counts of persons below five are not shown.',
    },
    [column('数量', 'Number', { unit: '', unitEn: '' })],
    [
      rowOf('sent', { zh: '提出意向（次）', en: 'Interests expressed' }, [interests.sent]),
      rowOf('accepted', { zh: '进入洽谈（次）', en: 'Accepted for talks' }, [interests.accepted]),
      rowOf('matched', { zh: '双方确认达成（项）', en: 'Confirmed by both sides' }, [interests.matched]),
      rowOf('placed', { zh: '达成人数（人）', en: 'Persons placed' }, [
        interests.placed > 0 && interests.placed < 5 ? null : interests.placed,
      ]),
    ],
  )
  add(
    'occupations',
    { zh: '岗位需求（按职业）', en: 'Posts by occupation' },
    {
      zh: '平均月薪取薪酬上下限的中间值，按招聘人数加权；面议和非月薪的不计。',
      en: 'Pay is the middle of the range, weighted by persons wanted; only posts paid by the month.',
    },
    [
      column('岗位', 'Posts', posts),
      column('需求人数', 'Wanted', persons),
      column('平均月薪', 'Mean monthly pay', { unit: '元', unitEn: 'CNY' }),
      column('其中难招岗位', 'Hard to fill', posts),
    ],
    occupations.map((row) =>
      named(row, [row.posts, row.wanted, row.pay === null ? null : Math.round(row.pay), row.hard]),
    ),
  )
  add(
    'programmes',
    { zh: '供需对照（按专业）', en: 'Demand and supply by programme' },
    {
      zh: '岗位写了几个专业的，人数在专业间平分；没有写专业的岗位不在本表。',
      en: 'A post naming several programmes is shared among them; posts naming none are not in this table.',
    },
    [
      column('岗位需求', 'Wanted', persons),
      column('可推荐毕业生', 'Graduates', persons),
      column('岗位平均月薪', 'Mean monthly pay', { unit: '元', unitEn: 'CNY' }),
    ],
    programmes.map((row) => named(row, [row.wanted, row.available, row.pay === null ? null : Math.round(row.pay)])),
    [1],
  )
  add(
    'places',
    { zh: '供需对照（按地区）', en: 'Demand and supply by place' },
    { zh: '岗位按工作地，毕业生按学校所在地。', en: 'Posts by place of work, graduates by place of the school.' },
    [column('岗位需求', 'Wanted', persons), column('可推荐毕业生', 'Graduates', persons)],
    places.map((row) => named(row, [row.wanted, row.available])),
    [1],
  )
  add(
    'months',
    { zh: '供需对照（按月）', en: 'Demand and supply by month' },
    {
      zh: '岗位按发布月份，毕业生按可到岗月份。',
      en: 'Posts by month of publishing, graduates by month of availability.',
    },
    [column('岗位需求', 'Wanted', persons), column('可推荐毕业生', 'Graduates', persons)],
    monthly.map((row) => rowOf(row.id, { zh: row.name, en: monthName(Number(row.id)) }, [row.wanted, row.available])),
    [1],
  )
  add(
    'skills',
    { zh: '岗位提到的技能', en: 'Skills named in posts' },
    {
      zh: '按提到该技能的岗位数；与上年同期比较，可见哪些技能多起来，哪些少下去。',
      en: 'By posts naming the skill; against the same months of the year before.',
    },
    [column('本年', 'This year', posts), column('上年同期', 'Year before', posts)],
    skills.map(({ word, now, before }) => rowOf(word, { zh: word, en: word }, [now, before])),
  )
  return tables
}

const monthName = (month: number) =>
  new Date(Date.UTC(2000, month - 1, 1)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })

/** The tables with what the report of the year before said of the same row and column. */
export function besideLastYear(tables: readonly ReportTable[], last: readonly ReportTable[] | null): ReportTable[] {
  return tables.map((table) => {
    const then = last?.find(({ name }) => name === table.name)
    if (!then) return table
    const columns = table.columns.map(({ en }) => then.columns.findIndex((column) => column.en === en))
    return {
      ...table,
      rows: table.rows.map((row) => {
        const old = then.rows.find(({ key }) => key === row.key)
        return { ...row, before: old ? columns.map((at) => (at < 0 ? null : (old.values[at] ?? null))) : [] }
      }),
    }
  })
}
