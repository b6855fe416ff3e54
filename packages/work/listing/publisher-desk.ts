import type { PublisherDesk } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { begunListings } from './begun-listing.ts'
import { leavesOn, nextSummer } from './leaving-class.ts'
import { listingRegisters } from './listing-kind.ts'

type Record = Awaited<ReturnType<Session['all']>>[number]

/** What is known of the viewer's body before it publishes a listing of a kind: nobody is asked what stands on record. */
export async function publisherDesk(session: Session, register: string): Promise<PublisherDesk> {
  const { hat } = session.viewer
  if (!hat) return nobody
  const body = await session.read('organisation', hat.organisation)
  const { titled, fields } = session.domain.registers[register]!
  const earlier = await session.list(register, { filter: { publisher: body.id }, sort: '-validFrom', limit: 10 })
  const last = earlier.rows[0]
  return {
    body: {
      ...{ id: body.id, title: body.values.name, division: body.values.division },
      divisionTitle: (await session.titles('division', [body.values.division]))[body.values.division] ?? '',
    },
    reach: await reachOf(session, body.id, (last ?? (await lastOfAny(session, body.id)))?.values),
    usual: {
      // What it did before it does again; else a school offers and others look for something.
      ...('direction' in fields && {
        direction: last?.values.direction ?? (body.values.kind === 'school' ? 'offered' : 'wanted'),
      }),
      ...('graduationYear' in fields && { graduationYear: nextSummer(session), availableFrom: leavesOn(session) }),
    },
    begun: await begunListings(session, register, body.id),
    earlier: earlier.rows.map(({ id, state, values }) => ({
      ...{ id, state, name: String(values[titled]), validFrom: values.validFrom },
    })),
  }
}

const nobody: PublisherDesk = {
  body: { id: '', title: '', division: null, divisionTitle: '' },
  ...{ reach: null, usual: {}, begun: [], earlier: [] },
}

/** The newest listing of the body, of whatever kind. */
async function lastOfAny(session: Session, body: string): Promise<Record | undefined> {
  const newest: Record[] = []
  for (const register of listingRegisters)
    newest.push(...(await session.list(register, { filter: { publisher: body }, sort: '-validFrom', limit: 1 })).rows)
  return newest.sort((one, other) => String(other.values.validFrom).localeCompare(String(one.values.validFrom)))[0]
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
