import type { Chapter, Row } from '../generator/chapter.ts'
import type { Region } from '../generator/open-region.ts'
import { type TrainingClass, trainingClasses } from '../generator/training-plan.ts'
import { enrolmentId } from './training.ts'

/** 考勤 beneath the classes of two organisers. */
export const attendanceChapters: readonly Chapter[] = [{ register: 'attendance', rows: attendances }]

/** Attendance of the centre’s class of October and of the class that is running, session by session. */
function* attendances(region: Region): Generator<Row> {
  const kept = trainingClasses(region).filter(
    ({ organiser, startsOn, endsOn }) => endsOn > heldUntil || (organiser === 'centre' && startsOn >= '2026-10'),
  )
  for (const each of kept) {
    const sessions = sessionsOf(each).filter(({ heldOn }) => heldOn <= heldUntil)
    for (const [at, { result }] of each.trainees.entries())
      for (const [number, session] of sessions.entries()) {
        if (result === 'left' && number >= sessions.length / 3) break
        // Who failed was away every other session.
        const absent = result === 'failed' ? number % 2 === 1 : (at * 3 + number) % 17 === 4
        yield {
          id: region.id('attendance', (each.number * 100 + at) * 100 + number),
          values: {
            enrolment: enrolmentId(region, each, at),
            heldOn: session.heldOn,
            period: session.period,
            attendanceState: absent ? 'absent' : (at + number) % 13 === 6 ? 'late' : 'present',
            hours: absent ? 0 : session.hours,
          },
        }
      }
  }
}

/** The day up to which attendance has been entered. */
const heldUntil = '2026-11-20'
const periods = [
  ['morning', 4],
  ['afternoon', 4],
  ['evening', 4],
] as const

/** A class day by day, Sundays free: its hours spread evenly, morning first. */
function sessionsOf({ startsOn, endsOn, hours }: TrainingClass) {
  const days: string[] = []
  for (let at = Date.parse(startsOn); at <= Date.parse(endsOn); at += 86_400_000)
    if (new Date(at).getUTCDay() !== 0) days.push(new Date(at).toISOString().slice(0, 10))
  const eachDay = Math.floor((2 * hours) / days.length) / 2
  return days.flatMap((heldOn) => {
    let open = eachDay
    return periods.flatMap(([period, longest]) => {
      const held = Math.min(open, longest)
      open -= held
      return held > 0 ? [{ heldOn, period, hours: held }] : []
    })
  })
}
