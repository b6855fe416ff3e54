import { collection, workSummaryRound, yearlyDuty } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { openReplies } from '../collection/open-replies.ts'
import { openRound, writersOf } from '../summary/open-round.ts'
import { dayIn, openTurn, type Turn } from './yearly-date.ts'

/** As many as a list of references holds. */
const mostBodies = 500

type YearlyDuty = RecordOf<ValuesOf<typeof yearlyDuty>>

/** The turn of a duty that is open on a day, unless it is ended. */
export const turnOf = ({ values, state }: YearlyDuty, today: string): Turn | null =>
  state === 'inForce' ? openTurn(values, { from: values.fromYear, to: values.toYear }, today) : null

/**
 * Issues the collections and asks for the reports whose time has come, each once a year: collections with last year's
 * answers beside the questions, reports with a draft for every body that writes one.
 * @returns how many were issued
 */
export async function openYearlyDuties(system: Session): Promise<number> {
  const today = system.today()
  let issued = 0
  const filter = { state: 'inForce', 'kind.in': ['collection', 'report'] }
  for (const duty of await system.all(yearlyDuty, { filter, whole: true })) {
    const turn = turnOf(duty, today)
    if (!turn) continue
    if (await (duty.values.kind === 'report' ? askForReport(system, duty, turn) : issue(system, duty, turn))) issued++
  }
  return issued
}

/** A report due in the first three months is of the year before. */
const yearOfReport = ({ year, due }: Turn) => (due.slice(5, 7) <= '03' ? year - 1 : year)

/** One round a division, kind and year, whoever has asked for it. */
async function askForReport(system: Session, { values }: YearlyDuty, turn: Turn): Promise<boolean> {
  const { division } = (await system.read('organisation', values.office)).values
  const { office, report: kind, name, instructions: requirement } = values
  const year = yearOfReport(turn)
  if ((await system.count(workSummaryRound, { filter: { division, kind, year } })) > 0) return false
  // Where nobody is there to write it the day's other work goes on.
  if ((await writersOf(system, { kind: kind!, division, office })).length === 0) return false
  const round = await system.create(
    workSummaryRound,
    {
      ...{ name: `${year}年${name}`, division, kind: kind!, year, office, requirement: requirement?.slice(0, 4000) },
      ...{ from: system.today(), dueOn: turn.due },
    },
    { state: 'open' },
  )
  await openRound(system, round)
  return true
}

async function issue(system: Session, { id, values }: YearlyDuty, turn: Turn): Promise<boolean> {
  const earlier = await system.all(collection, { filter: { yearlyDuty: id }, sort: '-dueAt' })
  const name = `${turn.year}年${values.name}`
  if (earlier.some((one) => one.values.name === name)) return false
  const bodies = values.bodies ?? (await bodiesOfKind(system, values.office, values.bodyKind ?? ''))
  if (bodies.length === 0 || bodies.length > mostBodies) return false
  const made = await system.create(
    collection,
    {
      name,
      office: values.office,
      yearlyDuty: id,
      previous: earlier[0]?.id ?? null,
      basisNumber: values.basis,
      collectsFrom: bodies,
      content: values.content!,
      form: values.form!,
      instructions: values.instructions,
      questions: values.questions,
      template: values.template,
      referenceDate: referenceDay(values, turn.year),
      // Offices close at six in the evening, Beijing time.
      dueAt: `${turn.due}T10:00:00.000Z`,
      contact: values.contact!,
      contactPhone: values.contactPhone!,
    },
    { state: 'issued' },
  )
  await openReplies(system, made)
  return true
}

const referenceDay = ({ referenceMonth: month, referenceDay: day }: YearlyDuty['values'], year: number) =>
  month === null || day === null ? null : dayIn(year, { month, day })

/** The bodies of a kind in the office's division and beneath it that have not been closed; never the office itself. */
async function bodiesOfKind(system: Session, office: string, kind: string): Promise<string[]> {
  const { division } = (await system.read('organisation', office)).values
  const rows: { id: string; path: string }[] = await system.visible('division').select(['id', 'path']).execute()
  const top = rows.find((row) => row.id === division)?.path ?? ''
  const within = new Set(rows.filter(({ path }) => path.startsWith(top)).map(({ id }) => id))
  const bodies = await system.all('organisation', { filter: { kind } })
  const today = system.today()
  return bodies
    .filter(({ id, values }) => id !== office && within.has(values.division) && (values.closedOn ?? '9999') > today)
    .map(({ id }) => id)
}

export const yearlyDutyActs: ActHandlers = {
  'yearlyDuty.adopt': async (session, record) => {
    const { kind, bodies, bodyKind, office } = (record as YearlyDuty).values
    if (kind !== 'collection') return
    const asked =
      bodies ?? (await session.asSystem('年度事项', (system) => bodiesOfKind(system, office, bodyKind ?? '')))
    if (asked.length === 0 || asked.length > mostBodies)
      throw new Problem(
        422,
        'duty.bodies',
        `这一类单位有${asked.length}个，一次报送须在1至${mostBodies}个之间；请指定报送单位，或由下级分别设立。`,
        `There are ${asked.length} bodies of this kind; a collection asks between 1 and ${mostBodies}.`,
      )
  },
  'yearlyDuty.markDone': async (session, record) => {
    const duty = record as YearlyDuty
    const turn = turnOf(duty, session.today())
    return { set: { doneFor: turn?.year ?? Number(session.today().slice(0, 4)), doneOn: session.today() } }
  },
}
