import { activity, trainingClass } from '@zhiqiao/definitions'
import type { Domain, RecordOf, ValuesOf } from '@zhiqiao/model'
import { dateWords, type Reader, type ShownCourse, wordsFor } from '@zhiqiao/portal'
import type { Registry, Session } from '@zhiqiao/registry'
import { takesBookings } from './visit.ts'

export type ShownClass = ShownCourse & {
  readonly hours: number
  readonly mode: string | null
  readonly place: string
}

type Class = RecordOf<ValuesOf<typeof trainingClass>>
type Event = RecordOf<ValuesOf<typeof activity>>

/**
 * Classes an authority has confirmed and that have not begun, and events that are not over. Read as the platform and
 * told in a few named fields: the records themselves hold totals, rosters and telephone numbers that stay inside.
 */
export async function openCourses(
  registry: Registry,
  reader: Reader,
): Promise<{ readonly classes: readonly ShownClass[]; readonly openDays: readonly ShownCourse[] }> {
  return registry.asSystem('公开的培训与活动', async (session) => {
    const today = session.today()
    const classes = await session.all(trainingClass, {
      filter: { state: 'confirmed', 'startsOn.from': today },
      sort: 'startsOn',
    })
    const events = await session.all(activity, {
      filter: { state: 'confirmed', 'startsOn.from': today },
      sort: 'startsOn',
    })
    const titles = await namesOf(session, [
      ...classes.flatMap(({ values }) => [values.organiser, values.division]),
      ...events.flatMap(({ values }) => [values.organiser, values.division]),
    ])
    return {
      classes: classes.map((each) => shownClass(registry.domain, each, titles, reader)),
      openDays: events.map((each) => shownEvent(registry.domain, each, titles, reader, session.now(), today)),
    }
  })
}

async function namesOf(session: Session, ids: readonly string[]): Promise<Record<string, string>> {
  return { ...(await session.titles('organisation', ids)), ...(await session.titles('division', ids)) }
}

function shownClass(domain: Domain, { id, values }: Class, titles: Record<string, string>, reader: Reader): ShownClass {
  const t = wordsFor(reader)
  const where = [titles[values.division], values.place].filter(Boolean).join(' ')
  return {
    id,
    title: values.name,
    by: titles[values.organiser] ?? '',
    from: values.startsOn,
    to: values.endsOn,
    facts: [
      { label: '', words: codeWords(domain, 'trainingCategory', values.kind, reader) },
      { label: t('forWhom'), words: codeWords(domain, 'traineeGroup', values.traineeGroup, reader) },
      { label: t('where'), words: where },
      { label: t('hours'), words: String(values.hours) },
      { label: t('places'), words: values.plannedPlaces === null ? '' : String(values.plannedPlaces) },
    ].filter(({ words }) => words !== ''),
    subsidised: values.subsidyStandard !== null || values.purchased === true,
    href: null,
    hours: values.hours,
    mode: values.mode,
    place: where,
  }
}

function shownEvent(
  domain: Domain,
  event: Event,
  titles: Record<string, string>,
  reader: Reader,
  now: Date,
  today: string,
): ShownCourse {
  const t = wordsFor(reader)
  const { id, values } = event
  return {
    id,
    title: values.name,
    by: titles[values.organiser] ?? '',
    from: values.startsOn,
    to: values.endsOn,
    facts: [
      { label: '', words: codeWords(domain, 'activityKind', values.kind, reader) },
      { label: t('forWhom'), words: codeWords(domain, 'audience', values.audience, reader) },
      { label: t('where'), words: [titles[values.division], values.place].filter(Boolean).join(' ') },
      {
        label: t('bookable'),
        words: values.booking && values.bookingTo ? dateWords(values.bookingTo, reader.language) : '',
      },
    ].filter(({ words }) => words !== ''),
    subsidised: false,
    href: takesBookings(event, now, today) ? `/visit/${id}` : null,
  }
}

function codeWords(domain: Domain, set: string, code: string, { language }: Reader): string {
  return domain.codeSets[set]?.values.find((value) => value.code === code)?.[language] ?? ''
}
