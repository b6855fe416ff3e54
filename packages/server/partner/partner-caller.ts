import { type OpenKind, openKindRegisters } from '@zhiqiao/definitions'
import { Problem } from '@zhiqiao/model'
import type { Registry, Viewer } from '@zhiqiao/registry'
import type { FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { hashOf } from '../session/token.ts'

/** Who asks with a key, and what the key is good for. */
export interface PartnerCaller {
  readonly key: string
  readonly name: string
  readonly partner: string
  readonly title: string
  /** The body that runs the partner's system, under its liaison hat and nobody's name. */
  readonly viewer: Viewer
  readonly kinds: readonly OpenKind[]
  readonly handsIn: boolean
  readonly validTo: string
  readonly perMinute: number
  readonly perDay: number
}

interface Row {
  readonly key: string
  readonly name: string
  readonly partner: string
  readonly title: string
  readonly state: string
  readonly partner_state: string
  readonly hands_in: boolean | null
  readonly valid_to: string
  readonly per_minute: number
  readonly per_day: number
  readonly organisation: string
  readonly organisation_title: string
  readonly division: string
  readonly line: string | null
  readonly kinds: Readonly<Record<OpenKind, boolean | null>>
}

/**
 * The partner whose key a request bears as `Authorization: Bearer zq_…`.
 * @throws Problem 401 when there is none or it is not known, 403 when it is over or the partner is suspended
 */
export async function callerOf(request: FastifyRequest, registry: Registry): Promise<PartnerCaller> {
  const [, token] = /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '') ?? []
  if (token === undefined)
    throw new Problem(
      401,
      'no-key',
      '请在请求头中带上接口密钥：Authorization: Bearer 密钥。',
      'Send the key in the header: Authorization: Bearer KEY.',
    )
  const { row, today } = await registry.asSystem('核对接口密钥', async (system) => {
    const { rows } = await sql<Row>`
      select k.id as key, k.name, k.state, k.hands_in, k.valid_to::text, k.per_minute, k.per_day,
        jsonb_build_object('posts', k.posts, 'graduates', k.graduates, 'cooperations', k.cooperations,
          'research', k.research, 'technicalServices', k.technical_services, 'courses', k.courses,
          'reports', k.reports) as kinds,
        p.id as partner, p.name as title, p.state as partner_state,
        o.id as organisation, o.name as organisation_title, d.path as division, coalesce(a.line, o.line) as line
      from partner_secret as s
      join partner_key as k on k.id = s.key and k.withdrawn_at is null
      join partner as p on p.id = k.partner and p.withdrawn_at is null
      join organisation as o on o.id = p.organisation
      join division as d on d.id = o.division
      left join organisation as a on a.id = o.competent_authority
      where s.hash = ${hashOf(token)}`.execute(system.query)
    return { row: rows[0], today: system.today() }
  })
  if (row?.state !== 'active')
    throw new Problem(401, 'unknown-key', '接口密钥不存在或已吊销。', 'The key is unknown or has been revoked.')
  if (row.partner_state !== 'active')
    throw new Problem(403, 'partner-suspended', '合作平台已暂停，请联系运营方。', 'The partner is suspended.')
  if (row.valid_to < today)
    throw new Problem(
      403,
      'key-over',
      `接口密钥已于${row.valid_to}到期，请联系运营方。`,
      `The key ended on ${row.valid_to}.`,
    )
  return {
    ...{ key: row.key, name: row.name, partner: row.partner, title: row.title },
    ...{ handsIn: row.hands_in === true, validTo: row.valid_to, perMinute: row.per_minute, perDay: row.per_day },
    kinds: (Object.keys(openKindRegisters) as OpenKind[]).filter((kind) => row.kinds[kind] === true),
    viewer: {
      person: null,
      hat: {
        membership: '',
        role: 'bodyOfficer',
        organisation: row.organisation,
        organisationTitle: row.organisation_title,
        division: row.division,
        line: row.line,
      },
      address: request.ip,
      via: 'partner',
    },
  }
}
