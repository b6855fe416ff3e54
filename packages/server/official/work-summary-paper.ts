import { organisation, type SummaryFigure, workSummary, workSummaryRound } from '@zhiqiao/definitions'
import type { Block } from '@zhiqiao/exchange'
import type { PaperMaker } from './paper.ts'

const unwritten = '（未填写）'

/** 年度工作总结 as it stands: overview, practice, problems, plans, and the figures as an attachment with their day. */
export const workSummaryPaper: PaperMaker = async (session, id) => {
  const { values, state } = await session.read(workSummary, id)
  const own = await session.read(organisation, values.organisation)
  const { values: round } = await session.read(workSummaryRound, values.round)
  const titles = await session.titles('organisation', [round.office])
  const name = `${own.values.name}${values.year}年度职业教育工作总结`
  const parts = [
    ['总体情况', values.overview],
    ['主要做法与成效', values.practices],
    ['存在问题', values.problems],
    ['下一年打算', values.nextStep],
  ] as const
  const final = state === 'submitted' || state === 'accepted'
  return {
    name,
    document: {
      kind: '公文',
      title: name,
      ...(final ? {} : { subtitle: '草稿' }),
      addressee: titles[round.office],
      issuer: own.values.name,
      date: values.submittedOn ?? undefined,
      asOf: values.asOf ?? undefined,
      attachments: [`${values.year}年度主要数据表`],
      blocks: [
        ...parts.flatMap(([title, text]): Block[] => [{ kind: 'heading', level: 1, text: title }, ...paragraphs(text)]),
        { kind: 'attachment', label: '附件', title: `${values.year}年度主要数据表` },
        figureTable(own.values.name, values.figures ?? [], values.asOf),
        { kind: 'note', text: '注：数据由登记册汇总，“无”和说明文字表示没有可统计的记录，不等于零。' },
      ],
    },
  }
}

const paragraphs = (text: string | null): Block[] =>
  (text?.trim() ? text.trim().split(/\n+/) : [unwritten]).map((line) => ({ kind: 'paragraph', text: line.trim() }))

function figureTable(body: string, figures: readonly SummaryFigure[], asOf: string | null): Block {
  const parts = [...new Set(figures.map(({ part }) => part))]
  return {
    kind: 'table',
    headLeft: `单位：${body}`,
    ...(asOf === null ? {} : { headRight: `数据截至${asOf}` }),
    columns: [
      { title: '指标', width: 60, grow: 2 },
      { title: '本年', width: 40, grow: 1 },
      { title: '上年同日', width: 40, grow: 1 },
    ],
    rows: parts.flatMap((part) => [
      { section: part },
      ...figures.filter((figure) => figure.part === part).map(({ name, value, before }) => [name, value, before]),
    ]),
  }
}
