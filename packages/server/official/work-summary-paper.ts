import {
  organisation,
  reportKinds,
  reportTitle,
  type SummaryFigure,
  workSummary,
  workSummaryRound,
} from '@zhiqiao/definitions'
import type { Block } from '@zhiqiao/exchange'
import type { Session } from '@zhiqiao/registry'
import type { PaperMaker } from './paper.ts'

const unwritten = '（未填写）'

/**
 * A yearly report as it stands. Sections carry their figures with them, a work summary has them in an annex; figures
 * come with their day, and with what they mean where the report is made public.
 */
export const workSummaryPaper: PaperMaker = (session, id) => paperOf(session, id, false)

/** The same as everybody may read it: figures on few persons are left out. Null where it is not public. */
export async function publicReportPaper(session: Session, id: string) {
  return (await session.count(workSummary, { filter: { id, state: 'published' } })) === 0
    ? null
    : paperOf(session, id, true)
}

async function paperOf(session: Session, id: string, forPublic: boolean) {
  const { values, state } = await session.read(workSummary, id)
  const own = await session.read(organisation, values.organisation)
  const { values: round } = await session.read(workSummaryRound, values.round)
  const titles = await session.titles('organisation', [round.office])
  const name = reportTitle(own.values.name, values)
  const kind = reportKinds[values.kind as keyof typeof reportKinds]
  const figures = forPublic ? publicFigures(values.figures ?? []) : (values.figures ?? [])
  const final = state !== 'draft' && state !== 'returned'
  const annexTitle = `${values.year}年度主要数据表`
  const composed = kind.fields.length === 0
  return {
    name,
    document: {
      kind: composed ? ('材料' as const) : ('公文' as const),
      title: name,
      ...(final ? {} : { subtitle: '草稿' }),
      addressee: composed ? undefined : titles[round.office],
      issuer: own.values.name,
      date: values.submittedOn ?? undefined,
      asOf: values.asOf ?? undefined,
      ...(composed ? {} : { attachments: [annexTitle] }),
      blocks: composed
        ? sectionBlocks(values.sections ?? [], figures)
        : [
            ...kind.fields.flatMap((field): Block[] => [
              { kind: 'heading', level: 1, text: workSummary.fields[field].zh },
              ...paragraphs(values[field]),
            ]),
            { kind: 'attachment' as const, label: '附件', title: annexTitle },
            ...tableOf(figures, true, `单位：${own.values.name}`, values.asOf),
            { kind: 'note' as const, text: notNought },
          ],
    },
  }
}

const notNought = '注：数据由登记册汇总，“无”和说明文字表示没有可统计的记录，不等于零。'

/** Figures as everybody may read them. */
export const publicFigures = (figures: readonly SummaryFigure[]): SummaryFigure[] =>
  figures.map((figure) => (figure.few ? { ...figure, value: '人数少，不公开', before: '—' } : figure))

/** Each section: its words, its figures with the year before, what they mean, the bodies it names. */
function sectionBlocks(
  sections: readonly { readonly title: string; readonly words: string }[],
  figures: readonly SummaryFigure[],
): Block[] {
  let tables = 0
  return sections.flatMap(({ title, words }): Block[] => {
    const own = figures.filter(({ part }) => part === title)
    const listed = own.filter(({ names }) => names)
    return [
      { kind: 'heading', level: 1, text: title },
      ...paragraphs(words),
      ...(own.length === 0 ? [] : tableOf(own, false, `表${++tables}`, null)),
      ...own.flatMap(({ name, note }, at): Block[] =>
        note ? [{ kind: 'note', text: `注${at + 1}：${name}，${note}` }] : [],
      ),
      ...listed.map(({ name, names }): Block => ({ kind: 'paragraph', lead: `${name}名单：`, text: names! })),
    ]
  })
}

const paragraphs = (text: string | null): Block[] =>
  (text?.trim() ? text.trim().split(/\n+/) : [unwritten]).map((line) => ({ kind: 'paragraph', text: line.trim() }))

function tableOf(figures: readonly SummaryFigure[], parted: boolean, headLeft: string, asOf: string | null): Block[] {
  const parts = [...new Set(figures.map(({ part }) => part))]
  const row = ({ name, value, before }: SummaryFigure) => [name, value, before]
  return [
    {
      kind: 'table',
      headLeft,
      ...(asOf === null ? {} : { headRight: `数据截至${asOf}` }),
      columns: [
        { title: '指标', width: 60, grow: 2 },
        { title: '本年', width: 40, grow: 1 },
        { title: '上年同日', width: 40, grow: 1 },
      ],
      rows: parted
        ? parts.flatMap((part) => [{ section: part }, ...figures.filter((one) => one.part === part).map(row)])
        : figures.map(row),
    },
  ]
}
