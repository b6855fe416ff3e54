import { calendarDay, collection, type incomingDocument, organisation } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import { type Notice, readNotice } from '@zhiqiao/policy'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { addDays, calendarOf, isWorkingDay } from '../calendar/working-day.ts'
import { bodyMatcher } from '../plan/match-body.ts'

type Incoming = RecordOf<ValuesOf<typeof incomingDocument>>

/** Working days the office keeps for itself between the bodies' replies and the day it owes its own. */
const daysForOffice = 2

export const incomingActs: ActHandlers = {
  /** A notice that asks for papers becomes a collection that is still being drawn up: a person looks it over and issues it. */
  'incomingDocument.toCollection': async (session, record, input) => {
    const incoming = record as Incoming
    const given = input as {
      body: string
      collectsFrom?: string[]
      dueAt?: string
      contact: string
      contactPhone: string
    }
    const notice = readNotice(given.body, incoming.values.receivedOn)
    const passOnBy =
      notice.due?.value ?? (incoming.values.handleBy ? { day: incoming.values.handleBy, hour: null } : null)
    const dueAt = given.dueAt ?? (passOnBy && (await dueForBodies(session, passOnBy.day)))
    if (!dueAt)
      throw new Problem(
        422,
        'notice.no-day',
        '来文正文中没有读出报送期限，请填写“各单位报齐时间”。',
        'The text names no last day: fill in when the bodies are to answer.',
        { problems: [{ field: 'dueAt', code: 'required', zh: '请填写各单位报齐时间', en: 'Say when' }] },
      )
    const bodies = given.collectsFrom?.length
      ? given.collectsFrom
      : await bodiesAsked(session, incoming.values.office, notice)
    await session.create(collection, {
      name: notice.matter ?? incoming.values.title,
      office: incoming.values.office,
      incomingDocument: incoming.id,
      basisNumber: notice.documentNumber ?? incoming.values.senderNumber,
      collectsFrom: bodies,
      content: notice.content ?? 'report',
      questions: notice.items.map(({ value }) => ({ question: value.slice(0, 500) })),
      fieldsAsked: notice.items.length || null,
      referenceDate: notice.referenceDay?.value ?? null,
      dueAt,
      passOnBy: passOnBy && moment(passOnBy.day, passOnBy.hour ?? 18),
      form: notice.form,
      reportsTo: sentTo(incoming, notice),
      contact: given.contact,
      contactPhone: given.contactPhone,
    })
    return { set: { body: given.body } }
  },
}

/** Local time of the region: the collection's moments are kept in UTC. */
const moment = (day: string, hour: number) =>
  new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`).toISOString()

/** Two working days before the office itself owes its answer; never before tomorrow. */
async function dueForBodies(session: Session, owedOn: string): Promise<string> {
  const calendar = calendarOf((await session.all(calendarDay, {})).map(({ values }) => values))
  let day = owedOn
  for (let left = daysForOffice; left > 0 && day > session.today(); ) {
    day = addDays(day, -1)
    if (isWorkingDay(day, calendar)) left--
  }
  const tomorrow = addDays(session.today(), 1)
  return moment(day < tomorrow ? tomorrow : day, 17)
}

function sentTo({ values }: Incoming, { contact, phone, mail }: Notice): string {
  const whom = [contact?.value, phone?.value, mail?.value].filter(Boolean).join('，')
  return `${values.senderAsWritten}${whom && `（${whom}）`}`
}

/**
 * The bodies a notice is addressed to, as far as they answer to this office: by name, by a group’s members, 各县区教育局
 * by their line, 各学校 by kind. A notice from above is addressed to the office itself: then its own schools are asked.
 */
async function bodiesAsked(session: Session, office: string, { bodies: written }: Notice): Promise<string[]> {
  const all = await session.all(organisation, {})
  const own = all.find(({ id }) => id === office)!
  const place = await session.read('division', own.values.division)
  const match = bodyMatcher(
    all.map(({ id, values }) => ({ id, ...values, aliases: values.aliases ?? [] })),
    { id: place.id, name: String(place.values.name) },
  )
  const schools = all.filter(({ values }) => values.kind === 'school' && values.competentAuthority === office)
  const found = written.flatMap((name): readonly string[] => {
    const id = match(name)
    const body = id === null ? undefined : all.find((each) => each.id === id)
    if (body) return body.values.kind === 'group' ? (body.values.members ?? []) : [body.id]
    // 各市教育局 is whom the province writes to: this office itself.
    if (/各[^、]*[县区].*教(?:育|体|科).*局/.test(name))
      return all.flatMap(({ id: bureau, values }) =>
        values.kind === 'bureau' && values.line === own.values.line && values.division !== own.values.division
          ? [bureau]
          : [],
      )
    return /学校|院校|职校|中专|技校/.test(name) ? schools.map(({ id: school }) => school) : []
  })
  const asked = [...new Set(found)].filter((id) => id !== office)
  return asked.length > 0 ? asked : schools.map(({ id }) => id)
}
