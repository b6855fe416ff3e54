import { rules } from '@zhiqiao/definitions'
import type { EmployerDesk } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { suggestedShare } from './post-gap.ts'
import { publisherDesk } from './publisher-desk.ts'
import { offersFor } from './region-offers.ts'

/** What the region has for a body that looks for people, before it is asked anything. */
export async function employerDesk(session: Session): Promise<EmployerDesk> {
  const desk = await publisherDesk(session, 'postListing')
  const { id, division } = desk.body
  if (!session.viewer.hat) return { ...desk, offers: [], entitlements: [], contacts: [], suggestedPosts: null }
  const years = await session.all('enterpriseYear', { filter: { enterprise: id }, sort: '-year' })
  const staff: number | null = years.find(({ values }) => values.staff !== null)?.values.staff ?? null
  return {
    ...desk,
    offers: await session.asSystem('本地可供人才', (system) => offersFor(system, id)),
    entitlements: Object.values(rules)
      .filter(({ kind, reads }) => kind === 'entitlement' && 'incentiveGranted' in reads)
      .map(({ name, title, help, basis }) => ({ name, title, help, basis })),
    contacts: await session.asSystem('主管部门办公电话', (system) => contactsFor(system, division)),
    suggestedPosts: staff === null ? null : Math.ceil(staff * suggestedShare),
  }
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
