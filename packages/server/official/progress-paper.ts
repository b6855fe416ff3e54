import { circular, evidence, followUp, policyDocument, progressReport, task } from '@zhiqiao/definitions'
import {
  circular as circularPaper,
  type EvidenceEntry,
  type EvidenceFile,
  followUpOrder,
  summary,
  writeEvidenceBundle,
} from '@zhiqiao/exchange'
import { type Cycle, lastPeriod, planView } from '@zhiqiao/work'
import type { PaperMaker } from './paper.ts'
import { targetStatesOf, taskStatesOf } from './plan-state.ts'

/** 督办单 to one body, about its first task. */
export const followUpPaper: PaperMaker = async (session, id) => {
  const { values } = await session.read(followUp, id)
  const view = await planView(session, values.document)
  const states = taskStatesOf(view)
  const kept = view.tasks.filter((entry) => entry.values.reviewState !== 'rejected')
  const at = kept.findIndex((entry) => values.tasks?.includes(entry.id))
  const entry = kept[at]
  const words =
    entry && entry.values.start !== null && entry.values.end !== null
      ? (view.document.values.body ?? '').slice(entry.values.start, entry.values.end)
      : undefined
  return {
    name: values.title,
    document: followUpOrder({
      issuer: view.titles[view.document.values.office] ?? '',
      number: values.number ?? undefined,
      planTitle: view.document.values.title,
      task: states[at] ?? { task: values.title, status: '无数据' },
      basis: words,
      requirement: values.content,
      replyBy: values.answerBy,
      issuedOn: session.today(),
    }),
  }
}

/** 通报: a draft carries no date until a leader has signed it. */
export const circularOf: PaperMaker = async (session, id) => {
  const { values } = await session.read(circular, id)
  const view = await planView(session, values.document)
  const titles = await session.titles('organisation', values.bodies)
  return {
    name: values.title,
    document: circularPaper({
      issuer: view.titles[view.document.values.office] ?? '',
      number: values.number ?? undefined,
      planTitle: view.document.values.title,
      period: lastPeriod((view.document.values.cycle ?? 'quarterly') as Cycle, session.today()).name,
      asOf: values.asOf,
      addressee: values.bodies.map((body) => titles[body] ?? '').join('、'),
      date: values.signedOn ?? undefined,
      tasks: taskStatesOf(view),
      requirements: [values.content],
    }),
  }
}

const cycles: Record<string, Cycle> = { month: 'monthly', quarter: 'quarterly', year: 'yearly' }

/** 月度、季度、年度进展情况报告 from the ledger. */
export const summaryOf: PaperMaker = async (session, id, query) => {
  const view = await planView(session, id)
  const period = lastPeriod(
    cycles[query.get('period') ?? ''] ?? ((view.document.values.cycle ?? 'quarterly') as Cycle),
    session.today(),
  )
  return {
    name: `${period.name}进展情况报告(${view.document.values.title})`,
    document: summary({
      planTitle: view.document.values.title,
      period: period.name,
      issuer: view.titles[view.document.values.office],
      date: session.today(),
      asOf: view.asOf,
      tasks: taskStatesOf(view),
      targets: targetStatesOf(view),
      next: view.reports
        .filter(({ values, state }) => values.period === period.name && state === 'accepted' && values.nextStep)
        .map(({ values }) => values.nextStep as string),
    }),
  }
}

const kinds: Record<string, EvidenceFile['kind']> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

/** 佐证材料包: 目录 by task, every file behind its number, one PDF. */
export const evidenceBundle: PaperMaker = async (session, id) => {
  const { values: document } = await session.read(policyDocument, id)
  const tasks = await session.all(task, { filter: { document: id }, sort: 'position' })
  const entries: EvidenceEntry[] = []
  for (const entry of tasks) {
    const papers = await session.all(evidence, { filter: { task: entry.id } })
    const reports = await session.all(progressReport, { filter: { task: entry.id } })
    const ids = [
      ...papers.flatMap(({ values }) => values.attachment),
      ...reports.flatMap(({ values }) => [...(values.evidence ?? []), ...(values.scan ?? [])]),
      ...(entry.values.closeOutEvidence ?? []),
    ]
    const files: EvidenceFile[] = []
    for (const file of new Set(ids)) {
      const { name, type, bytes } = await session.openFile(file)
      files.push({ name, bytes: new Uint8Array(bytes), kind: kinds[type] ?? 'other' })
    }
    if (files.length > 0)
      entries.push({ title: `${entry.values.number ?? ''}${entry.values.title}`, source: document.title, files })
  }
  const titles = await session.titles('organisation', [document.office])
  return {
    name: `佐证材料(${document.title})`,
    pdf: async () =>
      (
        await writeEvidenceBundle({
          cover: { title: `${document.title}佐证材料`, issuer: titles[document.office], date: session.today() },
          entries,
        })
      ).bytes,
  }
}
