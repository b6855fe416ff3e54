import { reportTitle, talentReport, workSummary } from '@zhiqiao/definitions'
import { fieldLabel, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { Reader, ShownItem, ShownReport } from '@zhiqiao/portal'
import { isId, publicViewer, type Registry } from '@zhiqiao/registry'
import { publicFigures } from '../official/work-summary-paper.ts'

type Report = RecordOf<ValuesOf<typeof talentReport>>
type BodyReport = RecordOf<ValuesOf<typeof workSummary>>

const parts = ['overview', 'demand', 'supply', 'advice'] as const
const grounds = ['method', 'coverage', 'caveats'] as const

/** Yearly reports on supply and demand that are public, the newest year first: those whose tables are open data. */
export async function publishedTalentReports(registry: Registry): Promise<ShownItem[]> {
  const rows = await registry.as(publicViewer, (session) =>
    session.all(talentReport, { filter: { state: 'published' }, sort: '-year' }),
  )
  const offices = await registry.asSystem('年度报告发布单位', (session) =>
    session.titles(
      'organisation',
      rows.map(({ values }) => values.office),
    ),
  )
  return rows.map(({ id, values }) => ({
    href: `/report/${id}`,
    title: values.title,
    day: values.publishedOn ?? '',
    by: offices[values.office] ?? '',
  }))
}

/** Every report that is public, of the region and of its bodies, the newest first. */
export async function publishedReports(registry: Registry): Promise<ShownItem[]> {
  const yearly = await publishedTalentReports(registry)
  const bodies = await registry.asSystem('公开的年度报告', async (session) => {
    const reports = await session.all(workSummary, { filter: { state: 'published' }, sort: '-year' })
    const names = await session.titles(
      'organisation',
      reports.map(({ values }) => values.organisation),
    )
    return reports.map(({ id, values }) => ({
      href: `/report/${id}`,
      title: reportTitle(names[values.organisation] ?? '', values),
      day: values.publishedOn ?? '',
      by: names[values.organisation] ?? '',
    }))
  })
  return [...yearly, ...bodies].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
}

/** A yearly report of a body with its name and place; null when there is none or it is not public. */
export async function publishedBodyReport(registry: Registry, reader: Reader, id: string): Promise<ShownReport | null> {
  if (!isId(id)) return null
  return registry.asSystem('公开的年度报告', async (session) => {
    const [report] = await session.all(workSummary, { filter: { id, state: 'published' }, whole: true })
    if (!report) return null
    const body = await session.read('organisation', report.values.organisation)
    const places = await session.titles('division', [body.values.division])
    return shownBodyReport(reader, report, String(body.values.name), places[body.values.division] ?? '')
  })
}

function shownBodyReport(reader: Reader, { id, values }: BodyReport, body: string, place: string): ShownReport {
  const figures = publicFigures(values.figures ?? [])
  const named = figures.flatMap(({ name, names }) =>
    names ? [{ label: reader.language === 'zh' ? `${name}：名单` : 'Names', text: names }] : [],
  )
  return {
    id,
    title: reportTitle(body, values),
    year: values.year,
    office: body,
    place,
    documentNumber: null,
    asOf: values.asOf ?? '',
    publishedOn: values.publishedOn ?? '',
    signedBy: '',
    parts: (values.sections ?? []).map(({ title, words }) => ({
      label: title,
      text: words,
      figures: figures
        .filter(({ part }) => part === title)
        .map(({ name, value, before, note }) => ({ name, value, before, note: note ?? '' })),
    })),
    tables: [],
    grounds: named,
    formats: ['pdf', 'docx'],
  }
}

/** One report on supply and demand with its tables; null when there is none or it is not public. */
export async function talentReportOf(registry: Registry, id: string): Promise<Report | null> {
  if (!isId(id)) return null
  const [report] = await registry.as(publicViewer, (session) =>
    session.all(talentReport, { filter: { id, state: 'published' }, whole: true }),
  )
  return report ?? null
}

/** The same as its page shows it. */
export async function publishedReport(registry: Registry, reader: Reader, id: string): Promise<ShownReport | null> {
  const report = await talentReportOf(registry, id)
  if (!report) return null
  const { values } = report
  const titles = await registry.asSystem('年度报告发布单位', async (session) => ({
    ...(await session.titles('organisation', [values.office])),
    ...(await session.titles('division', [values.division])),
  }))
  const told = (fields: readonly ((typeof parts)[number] | (typeof grounds)[number])[]) =>
    fields.flatMap((field) => {
      const text = values[field]?.trim()
      return text ? [{ label: fieldLabel(field, talentReport.fields[field])[reader.language], text }] : []
    })
  return {
    id,
    title: values.title,
    year: values.year,
    office: titles[values.office] ?? '',
    place: titles[values.division] ?? '',
    documentNumber: values.documentNumber,
    asOf: values.asOf ?? '',
    publishedOn: values.publishedOn ?? '',
    signedBy: values.signedBy ?? '',
    parts: told(parts),
    tables: values.tables ?? [],
    grounds: told(grounds),
    formats: ['pdf', 'docx', 'csv', 'json'],
  }
}
