/**
 * An official document as its author thinks of it, before any file format. The writers add the layout of
 * GB/T 9704-2012 and nothing else: every word on paper is given here.
 */
export type OfficialDocument = {
  /** 公文: a document that is issued · 表: a table handed up on its own · 材料: reports, minutes, packets. */
  kind: '公文' | '表' | '材料'
  title: string
  /** Under the title in brackets: 征求意见稿, 2026年第2次. */
  subtitle?: string
  /** 发文机关标志, printed red: 云岭市教育局文件. Left out for paper that already carries it. */
  redHead?: string
  /** 发文字号: 云教函〔2026〕12号. */
  number?: string
  /** Who signs, at the end on the right. */
  issuer?: string
  /** 主送机关, without the colon. */
  addressee?: string
  /** Day of signing: ISO or in words. */
  date?: string
  /** 附件说明: titles without numbers. */
  attachments?: readonly string[]
  /** 附注, without brackets: 联系人：…,电话：…. */
  contact?: string
  /** 版记: bodies copied to. */
  copyTo?: readonly string[]
  /** 版记: the office that prints, and the day. */
  printedBy?: string
  printedOn?: string
  landscape?: boolean
  /** A page before the first with the title alone and these lines below, such as the office and the month. */
  cover?: readonly string[]
  /** The day the figures were true: ISO or in words. */
  asOf?: string
  blocks: readonly Block[]
  /** A line in the foot of every page, such as a version code. */
  footer?: string
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | TableBlock
  | ListBlock
  | ChartBlock
  /** A line in small type, such as 注：…. */
  | { kind: 'note'; text: string }
  /** A signature other than the document's own, with room for a seal. */
  | { kind: 'signature'; by: string; date?: string }
  | { kind: 'pageBreak' }
  | AttachmentBlock
  /** Blocks on landscape pages of their own within a portrait document. */
  | { kind: 'landscape'; blocks: readonly Block[] }

/** Numbered 一、（一）1.（1） by its place among the headings, unless `numbered` is false. */
export type HeadingBlock = {
  kind: 'heading'
  level: 1 | 2 | 3 | 4
  text: string
  numbered?: boolean
  /** Text that runs on in the same paragraph: 「（一）总体情况。全市……」. */
  runOn?: string
}

export type ParagraphBlock = {
  kind: 'paragraph'
  text: string
  /** Opening words set bold: 「存在的问题：」. */
  lead?: string
  align?: 'justify' | 'left' | 'center' | 'right'
  /** Two characters on the first line; default true for justified text. */
  indent?: boolean
}

export type ListBlock = {
  kind: 'list'
  items: readonly string[]
  /** '1.' numbers the items, '——' sets dashes; default '1.'. */
  marker?: '1.' | '——'
}

/** Bars drawn to one scale, one or two a row, each with its number; the table they are taken from stands beside it. */
export type ChartBlock = {
  kind: 'chart'
  /** What the bars count, with its unit: the first dark, the second light. */
  series: readonly string[]
  rows: readonly { label: string; values: readonly (number | null)[] }[]
}

/** Starts a new page with 附件 in black letters, then the title of the attachment; without a label only the title. */
export type AttachmentBlock = { kind: 'attachment'; label?: string; title: string; subtitle?: string }

export type TableColumn = {
  title: string
  /** Millimetres. A column that grows has this as its least width. */
  width: number
  /** Share of the space that is left on the page. */
  grow?: number
  align?: Align
}

export type Align = 'left' | 'center' | 'right'

export type TableCell = string | { text: string; columns?: number; rows?: number; align?: Align; bold?: boolean }

/** Cells (those covered by a merged one are left out), or a heading across the whole table. */
export type TableRow = readonly TableCell[] | { section: string; level?: 1 | 2 }

export type TableBlock = {
  kind: 'table'
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
  /** Centred above the table. */
  caption?: string
  /** A form has no header: its first column names what the others hold. Default true. */
  header?: boolean
  /** Flush left above the table on one line, such as 填报单位：; flush right, such as 单位：人. */
  headLeft?: string
  headRight?: string
}
