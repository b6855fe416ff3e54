import type { ReportColumn, ReportRow, ReportTable } from '@zhiqiao/definitions'
import type { Domain, Label } from '@zhiqiao/model'
import type { Market, MarketRow, OccupationRow, SkillRow } from './market-rows.ts'
import { withoutSmall, withoutSmallCells } from './small-cell.ts'

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

type AddTable = (
  name: string,
  title: Label,
  note: Label,
  columns: readonly ReportColumn[],
  rows: readonly Row[],
  /** Columns that count persons. */
  ofPersons?: readonly number[],
) => void

/** The tables of a yearly report: sums over the year’s listings, small counts of persons left out. */
export function reportTables(market: Market, domain: Domain): ReportTable[] {
  const { kinds, interests, occupations, programmes, places, months, skills } = market
  const monthly = months.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const tables: Omit<ReportTable & { rows: readonly Row[] }, never>[] = []
  const add: AddTable = (name, title, note, columns, rows, ofPersons = []) => {
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
  const total = (of: (row: MarketRow) => number) => places.reduce((sum, row) => sum + of(row), 0)
  add(
    'totals',
    { zh: '总量', en: 'In all' },
    { zh: '本年发布的全部岗位和毕业生信息合计。', en: 'All posts and graduates published in the year.' },
    [column('数量', 'Number', { unit: '', unitEn: '' })],
    [
      rowOf('posts', { zh: '招聘岗位（个）', en: 'Posts' }, [total(({ posts: count }) => count)]),
      rowOf('wanted', { zh: '需求人数（人）', en: 'Persons wanted' }, [total(({ wanted }) => wanted)]),
      rowOf('available', { zh: '可推荐毕业生（人）', en: 'Graduates at hand' }, [
        withoutSmall(total(({ available }) => available)),
      ]),
      rowOf('hard', { zh: '难招岗位（个）', en: 'Posts hard to fill' }, [total(({ hard }) => hard)]),
      rowOf('matched', { zh: '双方确认达成（项）', en: 'Confirmed by both sides' }, [interests.matched]),
    ],
  )
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
      rowOf('placed', { zh: '达成人数（人）', en: 'Persons placed' }, [withoutSmall(interests.placed)]),
    ],
  )
  const byOccupation = [
    column('岗位', 'Posts', posts),
    column('需求人数', 'Wanted', persons),
    column('平均月薪', 'Mean monthly pay', { unit: '元', unitEn: 'CNY' }),
    column('其中难招岗位', 'Hard to fill', posts),
  ]
  const asked = (row: OccupationRow, indent = '') =>
    named({ ...row, name: `${indent}${row.name}` }, [
      ...[row.posts, row.wanted, row.pay === null ? null : Math.round(row.pay), row.hard],
    ])
  add(
    'occupations',
    { zh: '岗位需求（按职业大类、中类）', en: 'Posts by group of occupations' },
    {
      zh: '岗位计入其职业和以上各类，大类是其下各中类与未细分岗位之和。平均月薪取薪酬上下限的中间值，按招聘人数加权；面议和非月薪的不计。',
      en: 'A post counts in its occupation and in every group above it. Pay is the middle of the range, weighted by persons wanted; only posts paid by the month.',
    },
    byOccupation,
    groupsOf(occupations).map((row) => asked(row, row.tier === 'major' ? '' : '　')),
  )
  add(
    'trades',
    { zh: '需求较多的职业', en: 'Occupations most asked for' },
    {
      zh: '只列写明职业（细类）的岗位，按需求人数排列。',
      en: 'Posts that name a single occupation, by persons wanted.',
    },
    byOccupation,
    occupations.filter(({ tier }) => tier === 'unit').map((row) => asked(row)),
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
  addSkills(add, skills)
  return tables
}

/** Skills that appear and that fade; in a first year, with nothing before to compare with, those asked for most. */
function addSkills(add: AddTable, skills: readonly SkillRow[]): void {
  const ofSkills = [column('本年', 'This year', posts), column('上年同期', 'Year before', posts)]
  const skillRow = ({ word, now, before }: SkillRow) => rowOf(word, { zh: word, en: word }, [now, before])
  const title = { zh: '岗位提到的技能', en: 'Skills named in posts' }
  if (skills.every(({ before }) => before === null)) {
    add(
      'skills',
      title,
      { zh: '按提到该技能的岗位数，多的在前。', en: 'By posts naming the skill, the most named first.' },
      [column('岗位', 'Posts', posts)],
      skills.map(({ word, now }) => rowOf(word, { zh: word, en: word }, [now])),
    )
    return
  }
  add(
    'skills',
    title,
    {
      zh: '按提到该技能的岗位数，比上年同期多起来的在前。',
      en: 'By posts naming the skill; those that rose most against the same months of the year before come first.',
    },
    ofSkills,
    skills.filter(({ now, before }) => now >= (before ?? 0)).map(skillRow),
  )
  add(
    'fading',
    { zh: '岗位中少下去的技能', en: 'Skills that fade from posts' },
    {
      zh: '提到该技能的岗位比上年同期少，少得多的在前。',
      en: 'Fewer posts name the skill than in the same months of the year before; the steepest fall first.',
    },
    ofSkills,
    skills
      .filter(({ now, before }) => now < (before ?? 0))
      .toReversed()
      .map(skillRow),
  )
}

/** The major groups and as many medium groups as the table takes, those most asked for, each beneath its own. */
function groupsOf(rows: readonly OccupationRow[]): OccupationRow[] {
  const majors = rows.filter(({ tier }) => tier === 'major')
  const mediums = rows.filter(({ tier }) => tier === 'subMajor').slice(0, longest - majors.length)
  return majors.flatMap((major) => [major, ...mediums.filter(({ code }) => code.startsWith(`${major.code}-`))])
}

const monthName = (month: number) =>
  new Date(Date.UTC(2000, month - 1, 1)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })

/** Tables whose own columns set one year against the other. */
const ofTwoYears = ['skills', 'fading']

/** The tables with what the report of the year before said of the same row and column. */
export function besideLastYear(tables: readonly ReportTable[], last: readonly ReportTable[] | null): ReportTable[] {
  return tables.map((table) => {
    const then = last?.find(({ name }) => name === table.name)
    if (!then || ofTwoYears.includes(table.name)) return table
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
