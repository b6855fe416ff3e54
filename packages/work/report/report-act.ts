import { placeOf } from '@zhiqiao/analysis'
import { talentReport } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { marketOf } from './market-rows.ts'
import { besideLastYear, reportTables } from './report-table.ts'
import { reportWords } from './report-words.ts'

type Report = RecordOf<ValuesOf<typeof talentReport>>

const written = ['overview', 'demand', 'supply', 'method', 'coverage', 'caveats'] as const

/** 年度人才供需信息: figures and first words come with the record; compiled again, only words that are missing are written. */
export const reportActs: ActHandlers = {
  'talentReport.create': async (session, record) => ({ set: await compiled(session, record as Report) }),

  'talentReport.compile': async (session, record) => ({ set: await compiled(session, record as Report) }),

  'talentReport.submit': async (_session, record) => {
    const missing = written.filter((field) => !(record as Report).values[field]?.trim())
    if (missing.length > 0)
      throw new Problem(
        422,
        'report.unwritten',
        '各部分都写好后才能提交签发。',
        'Write every part before submitting it.',
        { problems: missing.map((field) => ({ field, code: 'required', zh: '请填写', en: 'Fill this in' })) },
      )
    return undefined
  },

  'talentReport.publish': async (session) => ({
    set: { publishedOn: session.today(), signedBy: session.viewer.person?.name ?? '' },
  }),
}

async function compiled(session: Session, { values }: Report) {
  const today = session.today()
  const on = Number(today.slice(0, 4)) > values.year ? `${values.year}-12-31` : today
  if (on < `${values.year}-01-01`)
    throw new Problem(422, 'report.future', '这个年度还没有开始，无法取数。', 'That year has not begun.')
  const place = await placeOf(session, values.division)
  const market = await marketOf(session, place, values.year, on)
  const tables = besideLastYear(reportTables(market, session.domain), await lastYear(session, values))
  const words = reportWords(place.name, market, tables)
  const open = written.filter((field) => !values[field]?.trim())
  return {
    asOf: on,
    tables,
    ...Object.fromEntries(open.map((field) => [field, words[field]])),
  }
}

async function lastYear(session: Session, { division, year }: Report['values']) {
  const [last] = await session.all(talentReport, {
    filter: { division, year: year - 1, state: 'published' },
    whole: true,
  })
  return last?.values.tables ?? null
}
