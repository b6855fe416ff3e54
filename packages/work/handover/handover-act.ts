import { collection, type handover, incomingDocument, membership, task, yearlyDuty } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { addDays } from '../calendar/working-day.ts'
import { dayIn } from '../calendar/yearly-date.ts'

type Handover = RecordOf<ValuesOf<typeof handover>>

/** What comes due so soon after that whoever takes over has to know of it. */
const daysToTell = 90
const mostListed = 500

export const handoverActs: ActHandlers = {
  /** Lists what is open with the one who leaves and their office; what was put in by hand stays. */
  'handover.gather': async (session, record) => {
    const { values } = record as Handover
    const { organisation: office, from } = values
    const papers = await session.all(incomingDocument, {
      filter: { office, handler: from, 'state.in': ['registered', 'proposed', 'instructed', 'inHand'] },
    })
    const asked = await session.all(collection, { filter: { office, 'state.in': ['draft', 'issued', 'closed'] } })
    const tasks = (await session.all(task, { filter: { 'state.in': ['underway', 'closingOut'] } })).filter(
      ({ values: { leadBodies } }) => (leadBodies ?? []).includes(office),
    )
    const also = (listed: readonly string[] | null, found: readonly { id: string }[]) =>
      [...new Set([...(listed ?? []), ...found.map(({ id }) => id)])].slice(0, mostListed)
    return {
      set: {
        documents: also(values.documents, papers),
        collections: also(values.collections, asked),
        tasks: also(values.tasks, tasks),
        nextDuties: values.nextDuties ?? (await dutiesAfter(session, office, values.effectiveOn)),
      },
    }
  },

  /** Both have signed: the post passes from one to the other on its day, and what was in hand with it. */
  'handover.complete': async (session, record) => {
    const handedOver = record as Handover
    await session.asSystem('工作交接', async (system) => {
      await passPost(system, handedOver)
      if (handedOver.values.temporaryTo === null) await passPapers(system, handedOver)
    })
  },
}

async function dutiesAfter(session: Session, office: string, from: string): Promise<string | null> {
  const until = addDays(from, daysToTell)
  const years = [Number(from.slice(0, 4)), Number(until.slice(0, 4))]
  const due = (await session.all(yearlyDuty, { filter: { office, state: 'inForce' } })).flatMap(({ values }) =>
    [...new Set(years)]
      .map((year) => dayIn(year, values))
      .filter((day) => day >= from && day <= until)
      .map((day) => `${day} ${values.name}`),
  )
  return due.length === 0 ? null : due.sort().join('\n').slice(0, 4000)
}

/** The one who leaves keeps the post until the day before; a stand-in has it besides, until their last day. */
async function passPost(system: Session, { values }: Handover): Promise<void> {
  const { organisation, role, effectiveOn, temporaryTo } = values
  const posts = await system.all(membership, { filter: { organisation, role, 'from.to': temporaryTo ?? effectiveOn } })
  const held = (person: string) =>
    posts.find((post) => post.values.person === person && (post.values.to === null || post.values.to >= effectiveOn))
  const left = held(values.from)
  if (temporaryTo === null) {
    if (!left)
      throw new Problem(
        422,
        'handover.no-post',
        '移交人在这个单位已没有这个岗位，请核对岗位和交接生效日期。',
        'The one who hands over holds no such post here any more: check the post and the day.',
      )
    const last = addDays(effectiveOn, -1)
    // A post that would end before it began was never held.
    if (last < left.values.from) await system.withdraw(membership, left.id, left.version, '交接生效前未到任')
    else await system.change(membership, left.id, left.version, { to: last })
  }
  const taken = held(values.to)
  if (!taken)
    await system.create(membership, { person: values.to, organisation, role, from: effectiveOn, to: temporaryTo })
  else if (temporaryTo === null && taken.values.to !== null)
    await system.change(membership, taken.id, taken.version, { to: null })
}

/** Papers the one who left was handling are now with the one who took over. */
async function passPapers(system: Session, { values }: Handover): Promise<void> {
  for (const id of values.documents ?? []) {
    const { version, values: paper, state } = await system.read(incomingDocument, id)
    if (paper.handler === values.from && state !== 'done' && state !== 'archived')
      await system.change(incomingDocument, id, version, { handler: values.to })
  }
}
