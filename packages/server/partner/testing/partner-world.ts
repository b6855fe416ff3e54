import { randomBytes } from 'node:crypto'
import { domain } from '@zhiqiao/definitions'
import type { RecordOf } from '@zhiqiao/model'
import { openRegistry, type Registry, type Session, type Viewer } from '@zhiqiao/registry'
import { acts } from '@zhiqiao/work'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import pino from 'pino'
import { domainDatabase } from '../../../../test/domain-database.ts'
import { buildServer } from '../../build-server.ts'
import { portalRoutes } from '../../portal/portal.tsx'
import { savedSearchActs, savedSearchRoutes } from '../../portal/saved-search-feed.ts'
import { noLimits } from '../../test/test-region.ts'
import { openFollowers } from '../follow-open.ts'
import { partnerActs } from '../partner-acts.ts'
import { partnerRoutes } from '../partner-routes.ts'
import { partnerSettingsOf } from '../partner-settings.ts'

/** What a test receiver on this machine needs to be reached. */
export const thisMachine = partnerSettingsOf({ partner: { networks: ['127.0.0.1/32'], plainHttp: true } })

/** A city with an operator, a recruiting site that is a partner, an enterprise with a post, and the partners' interface. */
export interface PartnerWorld {
  readonly registry: Registry
  readonly server: FastifyInstance
  readonly operator: Viewer
  /** Somebody of the recruiting site, and of the enterprise. */
  readonly clerk: Viewer
  readonly employer: Viewer
  readonly partner: string
  /** Moves the clock. */
  at(moment: Date): void
  now(): Date
  post(name: string, publisher?: Viewer): Promise<RecordOf>
  /** Issues a key. @returns the key and its record */
  issue(values: object): Promise<{ token: string; id: string }>
  /** Does an act as somebody. @returns what it hands over */
  act(viewer: Viewer, register: string, id: string, name: string, reason?: string): Promise<string | null>
  ask(token: string | null, request: InjectOptions): Promise<LightMyRequestResponse>
  close(): Promise<void>
}

const contact = { contact: '唐示例', contactPhone: '13900001111' }

export async function partnerWorld(): Promise<PartnerWorld> {
  const database = await domainDatabase()
  const keys = { audit: randomBytes(32), personal: randomBytes(32) }
  let moment = new Date('2026-06-15T02:00:10Z')
  const clock = () => moment
  const registry = await openRegistry({
    ...{ url: database.url, domain, keys, clock, followers: openFollowers(domain) },
    acts: { ...acts, ...partnerActs(keys, thisMachine), ...savedSearchActs },
  })
  const made = await registry.asSystem('测试', async (session) => {
    const city = await session.create('division', { name: '云岭市', kind: 'prefecture', divisionCode: '539000' })
    const { rows } = await session.query
      .selectFrom('division')
      .select('path')
      .execute()
      .then((found) => ({ rows: found }))
    const path = (rows[0] as { path: string }).path
    const body = async (name: string, role: NonNullable<Viewer['hat']>['role'], kind: string): Promise<Viewer> => {
      const { id } = await session.create('organisation', { name, kind, division: city.id })
      const person = await session.create('person', { name: `${name}示例` })
      const hat = { membership: '', role, organisation: id, organisationTitle: name, division: path }
      return { person: { id: person.id, name: `${name}示例` }, hat, address: null, via: 'account' }
    }
    const operator = await body('云岭市政府', 'systemAdministrator', 'government')
    const clerk = await body('云岭人才网', 'bodyOfficer', 'enterprise')
    const employer = await body('云岭风机厂', 'enterpriseHr', 'enterprise')
    return { city: city.id, operator, clerk, employer }
  })
  const { city, operator, clerk, employer } = made
  const create = (viewer: Viewer, register: string, values: object): Promise<RecordOf> =>
    registry.as(viewer, (session) => session.create(register, values as Record<string, unknown>))
  const act: PartnerWorld['act'] = (viewer, register, id, name, reason) =>
    registry.as(viewer, async (session: Session) => {
      const { version } = await session.read(register, id)
      await session.perform(register, id, version, name, {}, reason)
      return session.handedOver
    })
  const { id: partner } = await create(operator, 'partner', {
    ...{ name: '云岭人才网', kind: 'recruiting', organisation: clerk.hat!.organisation, division: city },
    purpose: '同步招聘岗位',
  })
  const server = await buildServer({
    ...{ registry, settings: {}, webFolder: null, limits: noLimits, longestLagMs: 0, clock },
    ...{ routes: [partnerRoutes, portalRoutes, savedSearchRoutes], log: pino({ level: 'silent' }) },
  })
  return {
    ...{ registry, server, operator, clerk, employer, partner, act, now: clock },
    at: (next) => {
      moment = next
    },
    post: (name, publisher = employer) =>
      create(publisher, 'postListing', {
        ...{ name, publisher: publisher.hat!.organisation, division: city, validFrom: '2026-06-01' },
        ...{ validTo: '2026-12-31', ...contact, source: 'own', headcount: 6, employmentForm: 'fullTime' },
        ...{ wagePeriod: 'month', wageFrom: 5500, wageTo: 7000, beforeTax: true, includesInsurance: false },
        duties: '按图纸完成加工和自检，做好设备日常保养。',
      }),
    async issue(values) {
      const key = await create(operator, 'partnerKey', {
        ...{ name: '岗位同步', partner, posts: true, reports: true, validTo: '2026-12-31', perMinute: 1000 },
        ...{ perDay: 10_000, ...values },
      })
      return { token: (await act(operator, 'partnerKey', key.id, 'issue'))!, id: key.id }
    },
    ask: (token, request) =>
      server.inject({
        ...request,
        headers: { ...(token && { authorization: `Bearer ${token}` }), ...request.headers },
      }),
    async close() {
      await server.close()
      await registry.close()
      await database.close()
    },
  }
}
