import type { Align } from './block.ts'

/** How a line of the document is set; each writer has one rule for each. */
export type Role =
  | 'redHead'
  | 'number'
  | 'numberUnderTitle'
  | 'redRule'
  | 'title'
  | 'subtitle'
  | 'addressee'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'flush'
  | 'center'
  | 'right'
  | 'attachmentFirst'
  | 'attachmentNext'
  | 'contact'
  | 'note'
  | 'attachmentLabel'
  | 'caption'
  | 'blank'
  | 'pageBreak'

/** Words set in one face; without a face, the role's own. */
export type Run = { text: string; face?: 'body' | 'bold' }

export type ArrangedCell = {
  text: string
  columns: number
  rows: number
  align: Align
  face: 'body' | 'bold' | 'head' | 'section'
}

export type Arranged =
  /** `keep`: on the same page as what follows. */
  | { role: Role; runs: Run[]; keep?: true }
  | { role: 'signature'; keep?: true; by: string; date: string; byIndent: number; dateIndent: number }
  | { role: 'tableHead'; left: string; right: string }
  /** Widths in millimetres; `header` says whether the first row is one, repeated on every page. */
  | { role: 'table'; widths: number[]; header: boolean; rows: ArrangedCell[][] }
  | ArrangedChart
  | { role: 'cover'; title: string[]; subtitle: string; lines: string[] }
  /** 版记, at the foot of the last page. */
  | { role: 'imprint'; copyTo: string; printedBy: string; printedOn: string }

/** Bars with their numbers; `share` of the longest bar, from 0 to 1. */
export type ArrangedChart = {
  role: 'chart'
  rows: { label: string; bars: { share: number; text: string }[] }[]
}

/** A cover has no page number and is not counted. */
export type ArrangedPart = { landscape: boolean; cover: boolean; items: Arranged[] }
