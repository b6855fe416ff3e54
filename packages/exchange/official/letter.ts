import type { Block, OfficialDocument, TableRow } from './block.ts'
import { chineseDate, ownName, quoted, sentence } from './words.ts'

type Letterhead = {
  issuer: string
  redHead?: string
  number?: string
  /** 主送机关, all on one line: 市发展改革委、市财政局. */
  addressee: string
  date?: string
  /** When the answer is wanted: ISO or in words. */
  replyBy: string
  contact?: string
}

export type ConsultationLetter = Letterhead & {
  planTitle: string
  /** Why the plan was drawn up, as an adverbial: 为贯彻落实…,; left out where the file does not say. */
  basis?: string
  /** Whether silence counts as consent; the letter says so only where somebody decided it. */
  silenceIsConsent?: boolean
}

/** 征求意见函 with the draft as first attachment (its own file) and a reply slip as second. */
export function consultationLetter(letter: ConsultationLetter): OfficialDocument {
  const own = ownName(letter.issuer)
  const draft = `${letter.planTitle.replace(/^《|》$/g, '')}（征求意见稿）`
  const drafted = `${own}起草了${quoted(draft)}，现送你单位征求意见。`
  const answer = `请认真研究，于${chineseDate(letter.replyBy)}前将书面意见（加盖公章）反馈${own}；没有意见的，也请书面回复。`
  return {
    ...headOf(letter),
    title: `关于征求${quoted(draft)}意见的函`,
    attachments: [draft, '意见反馈表'],
    blocks: [
      { kind: 'paragraph', text: `${letter.basis ? comma(letter.basis) : ''}${drafted}` },
      { kind: 'paragraph', text: `${answer}${letter.silenceIsConsent ? '逾期未反馈的，视为没有意见。' : ''}` },
      { kind: 'attachment', label: '附件2', title: '意见反馈表' },
      ...replySlip(`${quoted(draft)}`, letter.replyBy, opinionTable()),
    ],
  }
}

export type RequestLetter = Letterhead & {
  /** 关于商请提供…的函 */
  title: string
  /** Paragraphs before the request. */
  background?: readonly string[]
  /** What is asked for, one sentence each. */
  requests: readonly string[]
}

/** 商请函 with a reply slip that repeats each request. */
export function requestLetter(letter: RequestLetter): OfficialDocument {
  return {
    ...headOf(letter),
    title: letter.title,
    attachments: ['回执'],
    blocks: [
      ...(letter.background ?? []).map((text): Block => ({ kind: 'paragraph', text: sentence(text) })),
      { kind: 'paragraph', text: '现就有关事项函商如下：' },
      ...letter.requests.map((text): Block => ({ kind: 'heading', level: 1, text: '', runOn: sentence(text) })),
      { kind: 'paragraph', text: `请予支持，并于${chineseDate(letter.replyBy)}前函复${ownName(letter.issuer)}。` },
      { kind: 'paragraph', text: '特此函商。' },
      { kind: 'attachment', label: '附件', title: '回　　执' },
      ...replySlip(letter.title, letter.replyBy, requestTable(letter.requests)),
    ],
  }
}

function headOf(letter: Letterhead): Pick<OfficialDocument, 'kind'> & Partial<OfficialDocument> {
  const { issuer, redHead, number, addressee, date, contact } = letter
  return { kind: '公文', issuer, redHead, number, addressee, date, contact }
}

function comma(text: string): string {
  return `${text.replace(/[，,。]$/, '')}，`
}

function replySlip(about: string, replyBy: string, table: Block): Block[] {
  const blank = ''
  return [
    {
      kind: 'table',
      header: false,
      columns: [
        { title: '', width: 30, align: 'center' },
        { title: '', width: 48 },
        { title: '', width: 30, align: 'center' },
        { title: '', width: 48 },
      ],
      rows: [
        [label('来函事项'), { text: about, columns: 3 }],
        [label('单位（盖章）'), { text: '\u3000\n\u3000', columns: 3 }],
        [label('联系人'), blank, label('联系电话'), blank],
        [label('填写日期'), blank, label('反馈截止'), chineseDate(replyBy)],
      ],
    },
    { kind: 'paragraph', text: '\u3000', indent: false },
    table,
    { kind: 'note', text: '注：请加盖公章后反馈，行数不够可另附页。' },
  ]
}

function label(text: string) {
  return { text, bold: true }
}

const blankRows = 6

function opinionTable(): Block {
  return {
    kind: 'table',
    headLeft: '□ 没有意见　　□ 有意见（填写下表）',
    columns: [
      { title: '序号', width: 12, align: 'center' },
      { title: '条目（页码）', width: 30 },
      { title: '原文表述', width: 38 },
      { title: '修改建议', width: 38 },
      { title: '理由', width: 38 },
    ],
    rows: Array.from({ length: blankRows }, (_, index): TableRow => [String(index + 1), '\u3000\n\u3000', '', '', '']),
  }
}

function requestTable(requests: readonly string[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: '序号', width: 12, align: 'center' },
      { title: '商请事项', width: 60, grow: 1 },
      { title: '答复', width: 60, grow: 1 },
    ],
    rows: requests.map((text, index): TableRow => [String(index + 1), text, '\u3000\n\u3000']),
  }
}
