import { talentReport } from '@zhiqiao/definitions'
import { fieldLabel, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { Reader, ShownItem, ShownReport } from '@zhiqiao/portal'
import { isId, publicViewer, type Registry } from '@zhiqiao/registry'

type Report = RecordOf<ValuesOf<typeof talentReport>>

const parts = ['overview', 'demand', 'supply', 'advice'] as const
const grounds = ['method', 'coverage', 'caveats'] as const

/** Reports that are public, the newest year first. */
export async function publishedReports(registry: Registry): Promise<ShownItem[]> {
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

/** One report with its tables; null when there is none or it is not public. */
export async function publishedReport(registry: Registry, id: string): Promise<Report | null> {
  if (!isId(id)) return null
  const [report] = await registry.as(publicViewer, (session) =>
    session.all(talentReport, { filter: { id, state: 'published' }, whole: true }),
  )
  return report ?? null
}

/** The report as its page shows it. */
export async function shownReport(registry: Registry, reader: Reader, report: Report): Promise<ShownReport> {
  const { id, values } = report
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
  }
}
