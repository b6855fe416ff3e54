import type { Block, OfficialDocument, TableRow } from './block.ts'
import { chineseDate, joined, sentence, unspecified } from './words.ts'

/** What a sitting decided; each becomes a task. */
export type Resolution = {
  text: string
  leadBodies?: readonly string[]
  supportingBodies?: readonly string[]
  deadline?: string
}

export type Minutes = {
  /** 云岭市职业教育联席会议 */
  conference: string
  /** 2026年第2次会议 */
  sitting: string
  redHead?: string
  number?: string
  date: string
  place?: string
  chair?: string
  /** Reports the sitting heard, by title. */
  heard?: readonly string[]
  /** What was said on each item, in the minute-taker's words. */
  discussions?: readonly { topic: string; text: string }[]
  resolutions: readonly Resolution[]
  present?: readonly { body: string; names?: readonly string[] }[]
  attending?: readonly { body: string; names?: readonly string[] }[]
  absent?: readonly { body: string; names?: readonly string[] }[]
  recorder?: string
  copyTo?: readonly string[]
  printedBy?: string
  printedOn?: string
}

/** 会议纪要: who met, what was heard and said, what was decided with body and date, who was there. */
export function minutes(input: Minutes): OfficialDocument {
  return {
    kind: '公文',
    title: `${input.conference}\n${input.sitting}纪要`,
    redHead: input.redHead,
    number: input.number,
    copyTo: input.copyTo,
    printedBy: input.printedBy,
    printedOn: input.printedOn,
    blocks: [
      { kind: 'paragraph', text: openingOf(input) },
      ...heard(input.heard),
      ...(input.discussions ?? []).flatMap(({ topic, text }): Block[] => [
        { kind: 'heading', level: 1, text: topic },
        ...text.split('\n').map((part): Block => ({ kind: 'paragraph', text: part })),
      ]),
      { kind: 'heading', level: 1, text: '会议议定事项' },
      ...resolutions(input.resolutions),
      ...people('出席', input.present),
      ...people('列席', input.attending),
      ...people('请假', input.absent),
      ...(input.recorder ? [line('记录', input.recorder)] : []),
    ],
  }
}

function openingOf({ date, chair, place, conference, sitting }: Minutes): string {
  const where = place ? `在${place}` : ''
  const who = chair ? `${chair}${where}主持召开` : `${where}召开`
  return `${chineseDate(date)}，${who}${conference}${sitting}。现将会议主要情况和议定事项纪要如下：`
}

function heard(titles: readonly string[] | undefined): Block[] {
  if (!titles || titles.length === 0) return []
  return [{ kind: 'paragraph', text: `会议听取了${titles.join('、')}。` }]
}

function resolutions(items: readonly Resolution[]): Block[] {
  if (items.length === 0) return [{ kind: 'paragraph', text: '本次会议未形成议定事项。' }]
  const rows = items.map(
    ({ text, leadBodies, supportingBodies, deadline }, index): TableRow => [
      String(index + 1),
      text,
      joined(leadBodies, unspecified),
      joined(supportingBodies, '—'),
      deadline ? chineseDate(deadline) : unspecified,
    ],
  )
  return [
    ...items.map(({ text }): Block => ({ kind: 'heading', level: 2, text: '', runOn: sentence(text) })),
    {
      kind: 'table',
      caption: '议定事项分工表',
      columns: [
        { title: '序号', width: 12, align: 'center' },
        { title: '议定事项', width: 50, grow: 1 },
        { title: '牵头单位', width: 26, align: 'center' },
        { title: '配合单位', width: 28, align: 'center' },
        { title: '完成时限', width: 32, align: 'center' },
      ],
      rows,
    },
  ]
}

function people(label: string, list: Minutes['present']): Block[] {
  if (!list || list.length === 0) return []
  return [
    line(label, list.map(({ body, names }) => `${body}${names?.length ? `（${names.join('、')}）` : ''}`).join('，')),
  ]
}

function line(label: string, text: string): Block {
  return { kind: 'paragraph', lead: `${label}：`, text }
}
