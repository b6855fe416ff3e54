import { type PublicTarget, writtenUnit } from '@zhiqiao/model'
import type { Reader } from './public-plan.ts'
import { siteWords } from './site-words.ts'

/** The portal's own words: Chinese first, English complete. */
const words = {
  product: ['职桥', 'Zhiqiao'],
  tagline: ['找岗位、找培训，看承诺办到哪一步', 'Find work and training, see which promises are kept'],
  purpose: ['职业教育与产教融合公共服务', 'vocational education and industry, open to all'],
  explain: [
    '本地职业教育的岗位、毕业生、校企合作和培训，眼下有哪些；政策文件提出了什么、办到哪一步。每个数字都能回到它的出处。',
    'Which posts, graduates, partners and courses of the region are open now; what its policy on vocational education promises, and how that stands. Each number leads back to where it comes from.',
  ],
  home: ['首页', 'Home'],
  documents: ['政策文件', 'Documents'],
  notices: ['公示', 'Public notices'],
  noNotices: ['目前没有公示。', 'There is no public notice at present.'],
  noticeOpen: ['公示中', 'On display'],
  noticeEnded: ['公示结束', 'Ended'],
  noticePeriod: ['公示期', 'Notice period'],
  provisional: [
    '截止日跨入尚未公布放假安排的年份，暂定',
    'The last day is provisional: holidays of that year are not published yet',
  ],
  objectTo: ['异议受理', 'Objections to'],
  noticeBy: ['公示机关', 'Given by'],
  noticeWhat: ['名称', 'Name'],
  noticeBody: ['单位', 'Body'],
  noticeNote: ['说明', 'Note'],
  signIn: ['登录', 'Sign in'],
  care: ['关怀版', 'Larger text'],
  plain: ['标准版', 'Standard text'],
  otherLanguage: ['English', '中文'],
  skip: ['跳到正文', 'Skip to content'],
  promises: ['说到的，做到了多少', 'What was promised, and how it stands'],
  newest: ['最新公开的文件', 'Newest documents'],
  all: ['全部文件', 'All documents'],
  search: ['在公开文件中查找', 'Search the published documents'],
  searchGo: ['查找', 'Search'],
  found: ['找到', 'Found'],
  foundNone: ['没有找到相关文件，请换个词试试。', 'Nothing found; try another word.'],
  nothing: [
    '目前还没有公开的文件。经领导签发公开后，会在这里列出。',
    'Nothing has been published yet. Documents appear here once a leader has signed them off.',
  ],
  asOf: ['数据截至', 'As of'],
  text: ['正文', 'Text'],
  targets: ['目标', 'Targets'],
  tasks: ['任务', 'Tasks'],
  milestones: ['时间安排', 'Timetable'],
  history: ['公开记录', 'Publication history'],
  print: ['打印', 'Print'],
  printHow: ['用浏览器的打印功能即可打印本页', 'Use your browser to print this page'],
  issuer: ['发文机关', 'Issued by'],
  documentNumber: ['发文字号', 'Document number'],
  indexNumber: ['索引号', 'Index number'],
  genre: ['文种', 'Genre'],
  issuedOn: ['成文日期', 'Date of issue'],
  publishedOn: ['发布日期', 'Published'],
  handedDown: ['下达文号', 'Handed down as'],
  period: ['实施期', 'Period'],
  state: ['状态', 'Status'],
  basis: ['依据', 'Basis'],
  signedBy: ['签发公开', 'Signed off by'],
  lead: ['牵头', 'Lead'],
  responsible: ['责任', 'Responsible'],
  deadline: ['时限', 'Deadline'],
  number: ['编号', 'No.'],
  promise: ['承诺', 'Promise'],
  now: ['现状', 'Now'],
  source: ['来源', 'Source'],
  progress: ['进度', 'Progress'],
  noFigure: ['无数据', 'no data'],
  inText: ['看原文', 'in the text'],
  current: ['当前', 'current'],
  snapshotOld: ['您正在看的是较早的公开快照。', 'This is an earlier snapshot.'],
  toNewest: ['看最新', 'See the newest'],
  tally: ['项', 'tasks'],
  notFound: ['没有这个页面', 'No such page'],
  refused: ['暂时打不开', 'Not possible now'],
  requestNumber: ['编号', 'Number'],
  notFoundText: ['您要看的页面不存在，或者尚未公开。', 'The page does not exist or is not public.'],
  phase: ['阶段', 'Phase'],
  year: ['年', ''],
  ...siteWords,
} as const satisfies Record<string, readonly [zh: string, en: string]>

export type WordKey = keyof typeof words

/** The portal's word for a key in the reader's language. */
export const wordsFor =
  ({ language }: Pick<Reader, 'language'>) =>
  (key: WordKey): string =>
    words[key][language === 'zh' ? 0 : 1]

const regionDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })
const englishDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** A day, or the region's day of a moment: 2026年11月21日, or 21 November 2026. */
export function dateWords(iso: string | null, language: Reader['language']): string {
  if (iso === null) return ''
  const day = iso.length > 10 ? regionDay.format(new Date(iso)) : iso
  if (language === 'en') return englishDay.format(new Date(`${day}T00:00:00Z`))
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** Until when: 2027年12月31日前, or by 31 December 2027. */
export function deadlineWords(day: string, language: Reader['language']): string {
  return language === 'zh' ? `${dateWords(day, language)}前` : `by ${dateWords(day, language)}`
}

/** Units of targets in English; what a document counts otherwise stays as it wrote it. */
const unitsInEnglish: Readonly<Record<string, string>> = {
  ...{ 人: 'persons', 人次: 'person-times', 万人: '×10,000 persons', 万人次: '×10,000 person-times' },
  ...{ 所: 'schools', 家: 'bodies', 个: '', 项: 'items', 门: 'courses', 名: 'persons', 次: 'times', 分: 'points' },
  ...{ 万元: 'CNY 10,000', 元: 'CNY', 学时: 'class hours', 年: 'years', 天: 'days' },
}

const singular = (unit: string) => (unit === 'bodies' ? 'body' : unit.replace(/s$/, ''))

/** A value with its unit: 54.3%, 0.92∶1, 22,640 人次, 2—3 家; 2—3 schools. */
export function quantityWords(
  value: number,
  written: string,
  language: Reader['language'],
  max: number | null = null,
): string {
  const english = unitsInEnglish[written] ?? written
  const unit = writtenUnit(language === 'zh' ? written : value === 1 && max === null ? singular(english) : english)
  const shown = (number: number) => number.toLocaleString('en-US', { maximumFractionDigits: 2 })
  const range = max === null ? shown(value) : `${shown(value)}—${shown(max)}`
  return /^[%‰∶]/.test(unit) ? `${range}${unit}` : `${range} ${unit}`.trim()
}

/** The operator's word on its side of the quantity: 不低于 60%, 4,500 人左右, at least 60%. */
export function operatorWords(
  { codes, language }: Reader,
  { operator }: Pick<PublicTarget, 'operator'>,
): { before: string; after: string } {
  const word = codes.operator?.[operator]?.[language] ?? ''
  return operator === 'about' && language === 'zh' ? { before: '', after: word } : { before: word, after: '' }
}

/** Where a figure comes from: as it was reported, or as the platform says it of what it computed itself. */
export function sourceWords(figure: { source: string; sourceEn?: string }, language: 'zh' | 'en'): string {
  return (language === 'en' ? figure.sourceEn : undefined) ?? figure.source
}
