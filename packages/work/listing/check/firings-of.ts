import type { Firing, Register } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { checkListing, type PublisherFacts } from './check-listing.ts'

/** What the rules object to in a listing as it would be published today. */
export async function firingsOf(
  session: Session,
  register: Register,
  values: Readonly<Record<string, unknown>>,
): Promise<Firing[]> {
  const facts = await session.asSystem('核验发布资质', (system) => factsOf(system, values.publisher))
  return checkListing(register, values, facts, session.today())
}

const ended: Readonly<Record<string, string>> = { revoked: '吊销', deregistered: '注销', dormant: '歇业' }

async function factsOf(system: Session, publisher: unknown): Promise<PublisherFacts> {
  if (typeof publisher !== 'string') return { licenceExpired: null }
  const [known] = await system.all('enterprise', { filter: { organisation: publisher } })
  const body = (await system.all('organisation', { filter: { id: publisher } }))[0]
  const today = system.today()
  const closedOn: string | null = body?.values.closedOn ?? null
  if (closedOn !== null && closedOn <= today) return { licenceExpired: `单位已于${closedOn}撤销` }
  const { businessStatus, labourLicence, labourLicenceTo } = known?.values ?? {}
  if (ended[businessStatus]) return { licenceExpired: `登记状态：${ended[businessStatus]}` }
  if (labourLicence && labourLicenceTo && labourLicenceTo < today)
    return { licenceExpired: `人力资源服务许可证有效期至${labourLicenceTo}` }
  return { licenceExpired: null }
}
