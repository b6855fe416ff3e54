import { collection, collectionReply, yearlyDuty } from '@zhiqiao/definitions'
import { chinaDay, type Label } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { addDays } from '../calendar/working-day.ts'
import { turnOf } from '../calendar/yearly-duties.ts'
import { notHandedIn } from '../collection/open-replies.ts'
import type { Duty } from './duty.ts'

const headRoles = ['headmaster', 'deputyDirector', 'bodyOfficer']

const about: Readonly<Record<string, Label>> = {
  unsigned: { zh: '报送任务待签收', en: 'to be signed for' },
  filling: { zh: '报送任务待填报', en: 'to be filled in' },
  returned: { zh: '报送被退回，请修改后重新上报', en: 'returned; please correct' },
  signing: { zh: '报送内容待审签', en: 'to be signed and submitted' },
}

/** What others ask this body to hand in, and has not been. */
export async function repliesToGive(session: Session, body: string, role: string): Promise<Duty[]> {
  const replies = await session.all(collectionReply, { filter: { organisation: body, 'state.in': [...notHandedIn] } })
  const duties: Duty[] = []
  for (const { id, values, state } of replies) {
    const of = await session.all(collection, { filter: { id: values.collection, 'state.in': ['issued', 'closed'] } })
    const asked = of[0]?.values
    if (!asked) continue
    const signs = state === 'signing'
    if (signs && !headRoles.includes(role)) continue
    duties.push({
      kind: signs ? 'decide' : state === 'returned' ? 'correct' : 'answer',
      register: 'collectionReply',
      record: id,
      title: asked.name,
      about: about[state ?? ''] ?? about.filling!,
      acts: signs ? ['sign', 'sendBack'] : state === 'unsigned' ? ['signFor'] : [],
      due: chinaDay(asked.dueAt),
      document: null,
    })
  }
  return duties
}

/** What the office has asked for and waits for, what it has to check, and what comes back every year. */
export async function collectionsToFollow(session: Session, office: string): Promise<Duty[]> {
  const duties: Duty[] = []
  for (const { id, values } of await session.all(collection, { filter: { office, state: 'issued' } })) {
    const replies = await session.all(collectionReply, { filter: { collection: id } })
    const open = values.collectsFrom.length - replies.filter(({ state }) => !notHandedIn.includes(state ?? '')).length
    const toCheck = replies.filter(({ state }) => ['submitted', 'countyReviewed'].includes(state ?? '')).length
    duties.push({
      kind: 'decide',
      register: 'collection',
      record: id,
      title: values.name,
      about:
        open === 0 && toCheck === 0
          ? { zh: '已收齐，可以汇总', en: 'all handed in; to be put together' }
          : { zh: `${open}个单位未上报，${toCheck}份待审核`, en: `${open} not handed in, ${toCheck} to check` },
      acts: open === 0 && toCheck === 0 ? ['close'] : open > 0 && values.dueAt < dueSoon(session) ? ['remind'] : [],
      due: chinaDay(values.dueAt),
      document: null,
      count: open,
    })
  }
  const today = session.today()
  for (const duty of await session.all(yearlyDuty, { filter: { office, kind: 'own', state: 'inForce' } })) {
    const turn = turnOf(duty, today)
    if (!turn || (duty.values.doneFor ?? 0) >= turn.year) continue
    duties.push({
      kind: 'decide',
      register: 'yearlyDuty',
      record: duty.id,
      title: `${turn.year}年${duty.values.name}`,
      about: { zh: '年度事项到期前请办理', en: 'comes back every year; to be done by its day' },
      acts: ['markDone'],
      due: turn.due,
      document: null,
    })
  }
  return duties
}

/** Reminding begins three days before the end. */
const dueSoon = (session: Session) => `${addDays(session.today(), 3)}T23:59:59.999Z`
