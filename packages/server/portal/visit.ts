import { activity, activityBooking } from '@zhiqiao/definitions'
import { invalid, Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { Registry, Session } from '@zhiqiao/registry'

type Event = RecordOf<ValuesOf<typeof activity>>

/** An event somebody without an account can book a visit to. */
export interface OpenVisit {
  readonly event: Event
  readonly organiser: string
  /** Its days that are still to come. */
  readonly days: readonly string[]
  /** How many may come at once with one booking: larger groups are agreed on with the host. */
  readonly most: number
}

const largestParty = 10
const mostDays = 14

/** Whether visitors may book now: confirmed, to come, taking bookings, within its times. */
export function takesBookings({ values, state }: Event, now: Date, today: string): boolean {
  const { booking, bookingFrom, bookingTo, startsOn, endsOn } = values
  if (state !== 'confirmed' || booking !== true || (endsOn ?? startsOn) < today) return false
  return (bookingFrom === null || new Date(bookingFrom) <= now) && (bookingTo === null || now <= new Date(bookingTo))
}

/** @throws Problem 404 for what is not there or takes no bookings, 409 when it is full */
export function openVisit(registry: Registry, id: string): Promise<OpenVisit> {
  return registry.asSystem('公众预约', async (session) => {
    const [event] = await session.all(activity, { filter: { id } })
    if (!event || !takesBookings(event, session.now(), session.today()))
      throw new Problem(404, 'visit.closed', '这项活动现在不接受预约。', 'This event takes no bookings now.')
    const left = await placesLeft(session, event)
    if (left < 1) throw new Problem(409, 'visit.full', '这项活动已经约满。', 'This event is fully booked.')
    const titles = await session.titles('organisation', [event.values.organiser])
    return {
      event,
      organiser: titles[event.values.organiser] ?? '',
      days: daysOf(event, session.today()),
      most: Math.min(largestParty, left),
    }
  })
}

async function placesLeft(session: Session, { id, values }: Event): Promise<number> {
  if (values.capacity === null) return largestParty
  const booked = await session.all(activityBooking, { filter: { activity: id } })
  return values.capacity - booked.reduce((sum, each) => sum + each.values.headcount, 0)
}

function daysOf({ values: { startsOn, endsOn } }: Event, today: string): string[] {
  const days: string[] = []
  const last = endsOn ?? startsOn
  for (let at = Date.parse(startsOn); days.length < mostDays; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    if (day > last) break
    if (day >= today) days.push(day)
  }
  return days
}

/**
 * Books a visit for whoever asks: kept for the host alone, who confirms it. A telephone number that has booked the day
 * already gets the same answer and no second booking: nobody learns from the page who comes.
 * @throws Problem 404, 409, and 422 naming the fields
 */
export async function bookVisit(
  registry: Registry,
  id: string,
  given: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { days, most } = await openVisit(registry, id)
  const day = days.length === 1 ? days[0]! : (given.day ?? '')
  const headcount = Number(given.headcount)
  const wrong = [
    ...(days.includes(day) ? [] : [{ field: 'day', zh: '请选择参观日期', en: 'Choose a day' }]),
    ...(Number.isInteger(headcount) && headcount >= 1 && headcount <= most
      ? []
      : [{ field: 'headcount', zh: `人数请填1到${most}`, en: `Between 1 and ${most} persons` }]),
  ]
  if (wrong.length > 0) throw invalid(wrong.map((each) => ({ ...each, code: 'visit' })))
  await registry.asSystem('公众预约', async (session) => {
    // Two visitors at the same moment would each see the last place free.
    await session.lock('activity', id)
    const event = await session.read(activity, id)
    const phone = (given.mobilePhone ?? '').replace(/[\s-]/g, '')
    const booked = await session.all(activityBooking, { filter: { activity: id, bookedOn: day } })
    if (booked.some(({ values }) => values.mobilePhone === phone)) return
    if ((await placesLeft(session, event)) < headcount)
      throw new Problem(409, 'visit.full', '剩下的名额不够了。', 'There are not enough places left.')
    await session.create(
      activityBooking,
      {
        ...{ activity: id, bookedOn: day, headcount, mobilePhone: phone },
        name: (given.name ?? '').trim(),
        audience: event.values.audience,
      },
      { state: 'submitted' },
    )
  })
}
