import { goodPractice } from '@zhiqiao/definitions'
import { chinaDay, fieldLabel, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { Reader, ShownItem, ShownReport } from '@zhiqiao/portal'
import { isId, type Registry } from '@zhiqiao/registry'

type Practice = RecordOf<ValuesOf<typeof goodPractice>>

/** Confirmed by its bureau, and given out to others. */
const open = { 'state.in': ['confirmed', 'archived'], 'practiceStage.in': ['published', 'promoted'] }

/** 典型经验 that have been given out, newest first. */
export async function publishedPractices(registry: Registry): Promise<ShownItem[]> {
  return registry.asSystem('公开的典型经验', async (session) => {
    const rows = await session.all(goodPractice, { filter: open, sort: '-year' })
    const names = await session.titles(
      'organisation',
      rows.map(({ values }) => values.organisation),
    )
    return rows.map((row) => ({
      href: `/report/${row.id}`,
      title: row.values.title,
      day: dayOf(row),
      by: names[row.values.organisation] ?? '',
    }))
  })
}

/** One of them as a page; null when there is none or it is not public. */
export async function publishedPractice(registry: Registry, reader: Reader, id: string): Promise<ShownReport | null> {
  if (!isId(id)) return null
  return registry.asSystem('公开的典型经验', async (session) => {
    const [row] = await session.all(goodPractice, { filter: { id, ...open }, whole: true })
    if (!row) return null
    const { values } = row
    const names = await session.titles('organisation', [values.organisation, ...(values.takenUpBy ?? [])])
    const told = [
      ['summary', values.summary],
      ['publishedIn', values.publishedIn],
      ['takenUpBy', (values.takenUpBy ?? []).flatMap((body) => names[body] ?? []).join('、')],
    ] as const
    return {
      id,
      title: values.title,
      year: values.year,
      office: names[values.organisation] ?? '',
      place: '',
      documentNumber: null,
      asOf: '',
      publishedOn: dayOf(row),
      signedBy: '',
      parts: told.flatMap(([field, text]) =>
        text ? [{ label: fieldLabel(field, goodPractice.fields[field])[reader.language], text }] : [],
      ),
      tables: [],
      grounds: [],
      formats: [],
    }
  })
}

const dayOf = ({ values, changedAt }: Practice) => values.publishedOn ?? chinaDay(changedAt)
