import { expressionOfInterest, listingChecks } from '@zhiqiao/definitions'
import { chinaDay, Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandler, ActHandlers, Session, Viewer } from '@zhiqiao/registry'
import { notify, notifyPerson } from '../notice/notify.ts'
import { spansOf } from './check/span.ts'

export type Interest = RecordOf<ValuesOf<typeof expressionOfInterest>>

const listings: Readonly<Record<string, string>> = {
  ...{ post: 'postListing', internshipPost: 'internshipPost', talent: 'talentListing', graduates: 'graduateListing' },
  ...{ cooperation: 'cooperationListing', research: 'researchListing', technicalService: 'technicalServiceListing' },
  course: 'courseListing',
}

/** How many a listing asks for or offers, by the field that says so; one where it is one person or one problem. */
const wanted: Readonly<Record<string, string | number>> = {
  ...{ post: 'headcount', graduates: 'available', talent: 1, research: 1 },
}

/** What an interest answers. */
function answered({ values }: Interest): { field: string; register: string; id: string } {
  for (const [field, register] of Object.entries(listings)) {
    const id = (values as Readonly<Record<string, unknown>>)[field]
    if (typeof id === 'string') return { field, register, id }
  }
  throw new Error('expressionOfInterest: answers nothing')
}

/** On which side the viewer stands. A student answers for themselves, whatever body they belong to. */
function sideOf({ values }: Interest, { person, hat }: Viewer): 'from' | 'to' {
  if (values.person !== null && values.person === person?.id) return 'from'
  return hat?.organisation === values.to ? 'to' : 'from'
}

const bodyOn = ({ values }: Interest, side: 'from' | 'to') => values[side]
const otherSide = (side: 'from' | 'to') => (side === 'from' ? 'to' : 'from')

/** Tells the other side, with what the interest is about; somebody who took it as themselves is told as themselves too. */
export async function tellOther(session: Session, interest: Interest, title: string, body?: string): Promise<void> {
  const side = otherSide(sideOf(interest, session.viewer))
  const about = body ?? interest.values.message.slice(0, 60)
  const text = { title, body: about, register: 'expressionOfInterest', record: interest.id }
  await notify(session, [bodyOn(interest, side)], text)
  if (side === 'from' && interest.values.person !== null) await notifyPerson(session, interest.values.person, text)
}

const contact = listingChecks.find(({ name }) => name === 'contact')!

/** The contact data in what somebody wrote, as words; empty where there are none. */
export const contactsIn = (text: string): string[] =>
  spansOf(text, contact.says ?? [], contact.unless ?? []).map(({ start, end }) => text.slice(start, end))

/** @throws Problem when a text gives a contact away before both sides have agreed to talk */
export function refuseContacts(text: string): void {
  const found = contactsIn(text)
  if (found.length > 0)
    throw refused(
      'interest.contact',
      `“${found[0]}”是联系方式：双方愿意洽谈后平台自动互换，请从文字里删去。`,
      `“${found[0]}” is contact data: it is exchanged once both sides agree; leave it out of the text.`,
    )
}

const send: ActHandler = async (session, record) => {
  const interest = record as Interest
  refuseContacts(interest.values.message)
  const { register, id } = answered(interest)
  const about = await session.read(register, id)
  const publisher = about.values.publisher ?? about.values.enterprise
  if (publisher !== interest.values.to)
    throw refused(
      'interest.to',
      '发布方与所选信息的发布单位不一致，请改正。',
      'The receiver did not publish this listing.',
    )
  if (register !== 'internshipPost' && about.state !== 'open')
    throw refused('interest.closed', '这条信息已不在发布中。', 'This listing is not open any more.')
  await tellOther(session, interest, '收到对接意向')
}

const accept: ActHandler = async (session, record, input) => {
  const interest = record as Interest
  const { register, id } = answered(interest)
  const { values } = await session.asSystem('互换联系方式', (system) => system.read(register, id))
  await tellOther(session, interest, '对方愿意洽谈，联系方式已互换')
  return {
    set: {
      answer: input.answer ?? interest.values.answer,
      toContact: input.contact ?? values.contact ?? null,
      toContactPhone: input.contactPhone ?? values.contactPhone ?? null,
    },
  }
}

const invite: ActHandler = async (session, record, { meetingAt, meetingPlace }) => {
  const interest = record as Interest
  if (Date.parse(meetingAt) < session.now().getTime())
    throw refused('interest.past', '洽谈时间已过，请改为以后的时间。', 'The meeting lies in the past.')
  const invitedBy = bodyOn(interest, sideOf(interest, session.viewer))
  await tellOther(session, interest, '对方约您洽谈，请确认时间')
  return { set: { meetingAt, meetingPlace, invitedBy, meetingAgreed: false } }
}

const agreeMeeting: ActHandler = async (session, record) => {
  const interest = record as Interest
  if (interest.values.meetingAt === null)
    throw refused('interest.no-meeting', '还没有约定时间，请先约洽谈。', 'No meeting has been proposed yet.')
  mustBeOther(session, interest, interest.values.invitedBy)
  await tellOther(session, interest, '对方同意了约谈时间')
  return { set: { meetingAgreed: true } }
}

const report: ActHandler = async (session, record, input) => {
  const interest = record as Interest
  const { result, taken, failure } = input
  if (result !== 'none' && failure)
    throw refused('interest.failure', '已达成的不填未达成原因。', 'A success has no reason of failure.')
  await tellOther(session, interest, '对方报了对接结果，请确认')
  const { meetingAgreed, meetingAt, talkedOn } = interest.values
  const hasMet = meetingAgreed && meetingAt !== null && Date.parse(meetingAt) <= session.now().getTime()
  return {
    set: {
      talkedOn: hasMet ? chinaDay(meetingAt) : talkedOn,
      ...{ result, failure, taken, resultNote: input.resultNote, agreement: input.agreement },
      settledOn: input.settledOn ?? session.today(),
      reportedBy: bodyOn(interest, sideOf(interest, session.viewer)),
    },
  }
}

const settle: ActHandler = async (session, record) => {
  const interest = record as Interest
  mustBeOther(session, interest, interest.values.reportedBy)
  if (interest.values.result !== 'none')
    await session.asSystem('对接成果', (system) => closeWhenFilled(system, interest))
  await tellOther(session, interest, '对方确认了对接结果')
}

/** A listing whose numbers both sides have confirmed as filled is matched. */
async function closeWhenFilled(system: Session, interest: Interest): Promise<void> {
  const { field, register, id } = answered(interest)
  const asks = wanted[field]
  if (asks === undefined) return
  await system.lock(register, id)
  const listing = await system.read(register, id)
  if (listing.state !== 'open') return
  const settled = await system.all(expressionOfInterest, { filter: { [field]: id, state: 'settled' } })
  const taken = [...settled.filter((one) => one.id !== interest.id && one.values.result !== 'none'), interest].reduce(
    (sum, { values }) => sum + (values.taken ?? 1),
    0,
  )
  if (taken >= (typeof asks === 'number' ? asks : listing.values[asks]))
    await system.change(register, id, listing.version, {}, { state: 'matched', reason: `双方确认达成${taken}人（项）` })
}

/** What one side said holds only once the other has confirmed it: another person of the same body will not do. */
function mustBeOther(session: Session, interest: Interest, by: string | null): void {
  if (by !== null && by === bodyOn(interest, sideOf(interest, session.viewer)))
    throw refused('interest.own', '须由对方确认。', 'The other side has to confirm this.')
}

const refused = (code: string, zh: string, en: string) => new Problem(422, code, zh, en)

export const interestActs: ActHandlers = {
  'expressionOfInterest.send': send,
  'expressionOfInterest.accept': accept,
  'expressionOfInterest.decline': async (session, record, _input, reason) => {
    await tellOther(session, record as Interest, '对方婉拒了对接意向')
    return { set: { answer: reason ?? (record as Interest).values.answer } }
  },
  'expressionOfInterest.takeBack': async (session, record) => {
    const interest = record as Interest
    if (record.state !== 'draft') await tellOther(session, interest, '对方撤回了对接意向')
    return { set: { toContact: null, toContactPhone: null } }
  },
  'expressionOfInterest.invite': invite,
  'expressionOfInterest.agreeMeeting': agreeMeeting,
  'expressionOfInterest.report': report,
  'expressionOfInterest.settle': settle,
  'expressionOfInterest.dispute': async (session, record, _input, reason) => {
    const interest = record as Interest
    mustBeOther(session, interest, interest.values.reportedBy)
    await tellOther(session, interest, '对方对所报结果有异议', reason ?? undefined)
    return { set: { reportedBy: null, result: null, taken: null, failure: null, settledOn: null } }
  },
}
