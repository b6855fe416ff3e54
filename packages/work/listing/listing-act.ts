import { listingFinding } from '@zhiqiao/definitions'
import { type Firing, Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandler, ActHandlers, Session } from '@zhiqiao/registry'
import { notify } from '../notice/notify.ts'
import { firingsOf } from './check/firings-of.ts'
import { listingFields, listingRegisters } from './listing-kind.ts'

type Finding = RecordOf<ValuesOf<typeof listingFinding>>

/** The objections to a listing, all of them or those in a state. */
const findingsOn = (system: Session, register: string, id: string, state?: string): Promise<Finding[]> =>
  system.all(listingFinding, { filter: { [listingFields[register]!]: id, ...(state && { state }) }, sort: 'createdAt' })

/** An objection an office has accepted in the same words stays accepted: nobody is asked twice. */
const isAccepted = (known: readonly Finding[], { check, place, words }: Firing): boolean =>
  known.some(
    ({ state, values }) =>
      state === 'accepted' && values.check === check && values.place === place && values.words === words.slice(0, 500),
  )

/** Publishing: what no rule objects to is open at once; else the objections are recorded for an office to look at. */
const submit =
  (register: string): ActHandler =>
  async (session, { id, values }) => {
    if (values.validTo < session.today())
      throw refused('listing.over', '有效期止已过，请先改有效期。', 'The last day is over: change it first.')
    const firings = await firingsOf(session, session.domain.registers[register]!, values)
    return session.asSystem('供求信息核验', async (system) => {
      const known = await findingsOn(system, register, id)
      await settle(system, known)
      const open = firings.filter((firing) => !isAccepted(known, firing))
      for (const { check, basis, place, placeTitle, words, excerpt, start, end } of open)
        await system.create(listingFinding, {
          [listingFields[register]!]: id,
          ...{ publisher: values.publisher, check, basis, place, placeTitle: placeTitle.zh, start, end },
          words: words.slice(0, 500),
          excerpt: excerpt || null,
          submittedBy: session.viewer.person?.id ?? null,
        })
      return open.length === 0 ? { state: 'open' } : {}
    })
  }

/** What is said of an earlier wording is settled once the listing is handed in anew or taken down. */
async function settle(system: Session, findings: readonly Finding[]): Promise<void> {
  for (const { id, version, state } of findings)
    if (state === 'open' || state === 'returned')
      await system.change(listingFinding, id, version, {}, { state: 'settled' })
}

/** A listing handed in before there were rules is opened as a whole, if none objects to it. */
const publish =
  (register: string): ActHandler =>
  async (session, { id, values }) => {
    const firings = await firingsOf(session, session.domain.registers[register]!, values)
    const known = await session.asSystem('供求信息核验', (system) => findingsOn(system, register, id))
    const open = firings.filter((firing) => !isAccepted(known, firing))
    if (open.length > 0)
      throw refused(
        'listing.findings',
        `规则指出${open.length}处：${open
          .map(({ title, words }) => `${title.zh}“${words}”`)
          .slice(0, 5)
          .join('；')}。请逐处核验，或退回发布单位。`,
        `Rules object to ${open.length} places: look at each, or send the listing back.`,
      )
  }

const settleAll =
  (register: string): ActHandler =>
  async (session, { id }) =>
    session.asSystem('供求信息核验', async (system) => settle(system, await findingsOn(system, register, id)))

const sendBack =
  (register: string): ActHandler =>
  async (session, { id, values }, _input, reason) => {
    await tellReturned(session, register, id, values.publisher, reason ?? '')
  }

const tellReturned = (session: Session, register: string, record: string, publisher: string, body: string) =>
  notify(session, [publisher], { title: '发布的信息被退回，请修改后重新发布', body, register, record })

/** Where a finding's listing is. */
function listingOf({ values }: Finding): { register: string; id: string } {
  for (const register of listingRegisters) {
    const id = (values as Readonly<Record<string, unknown>>)[listingFields[register]!]
    if (typeof id === 'string') return { register, id }
  }
  throw new Error('listingFinding: names no listing')
}

/** One place looked at; with the last of them the listing is open, or goes back with what was said of each. */
const decide =
  (accepted: boolean): ActHandler =>
  async (session, record, _input, reason) => {
    const finding = record as Finding
    const { register, id } = listingOf(finding)
    await session.asSystem('供求信息核验', async (system) => {
      await system.lock(register, id)
      const listing = await system.read(register, id)
      const others = (await findingsOn(system, register, id)).filter((one) => one.id !== finding.id)
      if (listing.state !== 'submitted' || others.some(({ state }) => state === 'open')) return
      const said = others
        .filter(({ state }) => state === 'returned')
        .map(({ values }) => `${values.placeTitle}“${values.words}”：${values.decision ?? ''}`)
      if (!accepted) said.push(`${finding.values.placeTitle}“${finding.values.words}”：${reason ?? ''}`)
      if (said.length === 0) {
        await system.change(register, id, listing.version, {}, { state: 'open', reason: '逐处核验认可' })
        return
      }
      await system.change(
        register,
        id,
        listing.version,
        {},
        { state: 'returned', reason: said.join('；').slice(0, 480) },
      )
      await tellReturned(session, register, id, listing.values.publisher, said.join('\n'))
    })
    return { set: { decision: reason } }
  }

const refused = (code: string, zh: string, en: string) => new Problem(422, code, zh, en)

export const listingActs: ActHandlers = {
  ...Object.fromEntries(
    listingRegisters.flatMap((register) => [
      [`${register}.submit`, submit(register)],
      [`${register}.publish`, publish(register)],
      [`${register}.sendBack`, sendBack(register)],
      [`${register}.takeDown`, settleAll(register)],
    ]),
  ),
  'listingFinding.accept': decide(true),
  'listingFinding.return': decide(false),
}
