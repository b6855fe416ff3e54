import { rules } from '@zhiqiao/definitions'
import type { EmployerDesk, Offer, PostGap } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

const mostOffers = 8
/** Fewer graduates than this of one programme and school are not counted out from registrations. */
const fewest = 5

/** What the region has for a body that looks for people, before it is asked anything. */
export async function employerDesk(session: Session): Promise<EmployerDesk> {
  const { hat } = session.viewer
  if (!hat)
    return {
      body: { id: '', title: '', division: null, divisionTitle: '' },
      offers: [],
      entitlements: [],
      contacts: [],
      suggestedPosts: null,
      reach: null,
      earlier: [],
    }
  const body = await session.read('organisation', hat.organisation)
  const years = await session.all('enterpriseYear', { filter: { enterprise: hat.organisation }, sort: '-year' })
  const staff: number | null = years.find(({ values }) => values.staff !== null)?.values.staff ?? null
  const earlier = await session.list('postListing', {
    filter: { publisher: hat.organisation },
    sort: '-validFrom',
    limit: 10,
  })
  return {
    body: {
      ...{ id: body.id, title: body.values.name, division: body.values.division },
      divisionTitle: (await session.titles('division', [body.values.division]))[body.values.division] ?? '',
    },
    offers: await session.asSystem('本地可供人才', (system) => offersFor(system, hat.organisation)),
    entitlements: Object.values(rules)
      .filter(({ kind, reads }) => kind === 'entitlement' && 'incentiveGranted' in reads)
      .map(({ name, title, help, basis }) => ({ name, title, help, basis })),
    contacts: await session.asSystem('主管部门办公电话', (system) => contactsFor(system, body.values.division)),
    suggestedPosts: staff === null ? null : Math.ceil(staff * 0.02),
    reach: await reachOf(session, hat.organisation, earlier.rows[0]?.values),
    earlier: earlier.rows.map(({ id, state, values }) => ({
      id,
      state,
      name: values.name,
      validFrom: values.validFrom,
    })),
  }
}

/** Never a masked value: what a viewer may not see clearly is left to be typed. */
async function reachOf(session: Session, body: string, last: Partial<Reach> | undefined): Promise<Reach | null> {
  const isClear = (reach: Partial<Reach> | undefined) =>
    reach?.contact && reach.contactPhone && !`${reach.contact}${reach.contactPhone}`.includes('*')
      ? { contact: reach.contact, contactPhone: reach.contactPhone }
      : null
  if (isClear(last)) return isClear(last)
  const [known] = await session.all('enterprise', { filter: { organisation: body } })
  return isClear({ contact: known?.values.hrContact, contactPhone: known?.values.hrPhone })
}

interface Reach {
  readonly contact: string
  readonly contactPhone: string
}

/** Graduates published by schools and, where a school has published none, those about to leave by its registrations. */
async function offersFor(system: Session, enterprise: string): Promise<Offer[]> {
  const today = system.today()
  const links = await system.all('chainLink', { filter: { 'state.in': ['confirmed', 'archived'] } })
  const inForce = links.filter(({ values }) => values.from <= today && (values.to ?? '9999') >= today)
  const chains = new Set(
    inForce.filter(({ values }) => values.enterprise === enterprise).map(({ values }) => values.chain),
  )
  const related = new Set(
    inForce
      .filter(({ values }) => values.kind === 'offering' && chains.has(values.chain))
      .map(({ values }) => values.offering),
  )
  const listings = await system.all('graduateListing', { filter: { state: 'open', 'validTo.from': today } })
  const rows = [
    ...listings.map(({ id, values }) => ({
      ...{
        offering: values.offering,
        school: values.publisher,
        available: values.available,
        interns: values.interns ?? 0,
      },
      ...{ from: values.availableFrom, listing: id as string | null },
    })),
    ...(await leavingSoon(system, today, new Set(listings.map(({ values }) => values.offering)), related)),
  ].filter(({ available, interns }) => available + interns > 0)
  const offerings = new Map(
    (
      await system.all('programmeOffering', { filter: { 'id.in': [...new Set(rows.map(({ offering }) => offering))] } })
    ).map(({ id, values }) => [id, values.programme as string]),
  )
  const programmes = await system.titles('programme', [...new Set(offerings.values())])
  const schools = await system.titles('organisation', [...new Set(rows.map(({ school }) => school))])
  const by = new Map<string, Offer>()
  for (const row of rows.sort((a, b) => b.available - a.available)) {
    const programme = (programmes[offerings.get(row.offering) ?? ''] ?? '').replace(/\s*\d{6}$/, '')
    const before = by.get(programme)
    const school = schools[row.school] ?? ''
    by.set(programme, {
      programme,
      schools: before?.schools.includes(school) ? before.schools : [...(before?.schools ?? []), school],
      available: (before?.available ?? 0) + row.available,
      interns: (before?.interns ?? 0) + row.interns,
      from: before && before.from < row.from ? before.from : row.from,
      related: (before?.related ?? false) || related.has(row.offering),
      listing: before?.listing ?? row.listing,
    })
  }
  return [...by.values()]
    .sort((a, b) => Number(b.related) - Number(a.related) || b.available - a.available)
    .slice(0, mostOffers)
}

/** Third-year students of the chain's own programmes whose school has not said how many it can recommend: from July on. */
async function leavingSoon(
  system: Session,
  today: string,
  published: ReadonlySet<string>,
  related: ReadonlySet<string>,
) {
  const offerings = [...related].filter((id) => !published.has(id))
  if (offerings.length === 0) return []
  const leaving = Number(today.slice(0, 4)) + (today.slice(5) >= '07-01' ? 1 : 0)
  const years = await system.all('programmeYear', {
    filter: { 'offering.in': offerings, year: leaving - 3, 'state.in': ['confirmed', 'archived'] },
  })
  const owners = new Map(
    (await system.all('programmeOffering', { filter: { 'id.in': offerings } })).map(({ id, values }) => [id, values]),
  )
  return years.flatMap(({ values }) => {
    const of = owners.get(values.offering)
    if (of?.nominalDuration !== 'y3' || (values.registered ?? 0) < fewest) return []
    return [
      {
        offering: values.offering,
        school: of.school,
        available: values.registered,
        interns: 0,
        from: `${leaving}-07-01`,
        listing: null,
      },
    ]
  })
}

/** The bureaux of the place and of what lies above it, by their office telephones: no person is named. */
async function contactsFor(system: Session, division: string | null) {
  const divisions: { id: string; path: string }[] = await system.visible('division').select(['id', 'path']).execute()
  const own = divisions.find(({ id }) => id === division)?.path ?? ''
  const above = divisions.filter(({ path }) => own.startsWith(path)).sort((a, b) => b.path.length - a.path.length)
  const bodies = await system.all('organisation', {
    filter: { 'division.in': above.map(({ id }) => id), 'line.in': ['education', 'humanResources'] },
  })
  const rows = await system.all('contact', { filter: { 'organisation.in': bodies.map(({ id }) => id) } })
  return bodies
    .sort(
      (a, b) =>
        above.findIndex(({ id }) => id === a.values.division) - above.findIndex(({ id }) => id === b.values.division),
    )
    .flatMap(({ id, values }) => {
      const known = rows.find(
        (row) =>
          row.values.organisation === id &&
          row.values.officePhone &&
          ['section', 'liaison', 'duty'].includes(row.values.duty),
      )
      const phone: string | null = known?.values.officePhone ?? values.officePhone
      return phone
        ? [{ body: values.name as string, section: (known?.values.section ?? null) as string | null, phone }]
        : []
    })
    .slice(0, 4)
}

/** @returns the gaps, the largest first; nothing where the viewer sees no enterprise's figures but their own */
export async function postGaps(session: Session): Promise<PostGap[]> {
  const { hat } = session.viewer
  if (!hat || !['sectionOfficer', 'deputyDirector'].includes(hat.role)) return []
  const today = session.today()
  const years = await session.all('enterpriseYear', { filter: { 'designatedSize.empty': false }, sort: 'year' })
  const latest = new Map(
    years.filter(({ values }) => values.staff !== null).map(({ values }) => [values.enterprise as string, values]),
  )
  const posts = await session.all('internshipPost', {
    filter: { 'from.to': today, 'to.from': today, 'state.in': ['confirmed', 'archived'] },
  })
  const titles = await session.titles('organisation', [...latest.keys()])
  return [...latest]
    .filter(([, { designatedSize }]) => designatedSize !== 'below')
    .map(([enterprise, { staff }]) => ({
      ...{ enterprise, title: titles[enterprise] ?? '', staff, suggested: Math.ceil(staff * 0.02) },
      offered: posts
        .filter(({ values }) => values.enterprise === enterprise)
        .reduce((sum, { values }) => sum + values.capacity, 0),
    }))
    .filter(({ suggested, offered }) => offered < suggested)
    .sort((a, b) => b.suggested - b.offered - (a.suggested - a.offered))
}
