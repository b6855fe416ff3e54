import { baseBooking, trainingBase } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'

type Booking = RecordOf<ValuesOf<typeof baseBooking>>

/** Refuses a booking for which, at some moment of it, the base has fewer places left than it asks for. */
async function requireFree(session: Session, booking: Booking): Promise<void> {
  const { base, from, to, places } = booking.values
  await session.asSystem('核对基地预约', async (system) => {
    // Two bookings agreed to at the same moment would each see the other's places free.
    await system.lock('trainingBase', base)
    const about = (await system.read(trainingBase, base)).values
    const others = (
      await system.all(baseBooking, {
        filter: { base, 'state.in': ['approved', 'used'], 'from.to': to, 'to.from': from },
      })
    ).filter(({ id, values }) => id !== booking.id && values.from < to && values.to > from)
    const taken = mostAtOnce(others, from)
    if (taken + places <= about.places) return
    const names = await system.titles(
      'organisation',
      others.map(({ values }) => values.bookedBy),
    )
    throw new Problem(
      422,
      'booking.clash',
      `${about.name}共${about.places}个工位，这段时间最多只剩${Math.max(0, about.places - taken)}个，预约${places}个放不下。${
        others.length === 0 ? '' : `同时段已同意：${[...new Set(Object.values(names))].join('、')}。`
      }`,
      `The base has ${about.places} places and ${taken} of them are taken at some moment: ${places} more do not fit.`,
    )
  })
}

/** The most places taken at one moment: it can only be the beginning of one of the bookings, or of this one. */
function mostAtOnce(others: readonly Booking[], from: string): number {
  const moments = [from, ...others.map(({ values }) => values.from).filter((at) => at > from)]
  return Math.max(
    ...moments.map((at) =>
      others
        .filter(({ values }) => values.from <= at && values.to > at)
        .reduce((sum, { values }) => sum + values.places, 0),
    ),
  )
}

export const bookingActs: ActHandlers = {
  'baseBooking.create': async (session, record) => requireFree(session, record as Booking),
  'baseBooking.approve': async (session, record) => requireFree(session, record as Booking),
  'baseBooking.complete': async (_session, _record, { personsPresent, hoursUsed, fee }) => ({
    set: { personsPresent, hoursUsed, fee },
  }),
  'baseBooking.change': async (session, record) => {
    if (record.state === 'approved') await requireFree(session, record as Booking)
  },
}
