import { rules } from '@zhiqiao/definitions'
import type { EmployerDesk } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { suggestedShare } from './post-gap.ts'
import { offersFor } from './region-offers.ts'

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
    suggestedPosts: staff === null ? null : Math.ceil(staff * suggestedShare),
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
export async function reachOf(session: Session, body: string, last: Partial<Reach> | undefined): Promise<Reach | null> {
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
