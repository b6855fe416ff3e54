import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTown, type Town } from '../testing/open-town.ts'
import { plan, pupil, task } from '../testing/town.ts'
import type { AuditFault } from './audit-fault.ts'
import { type AuditInQuestion, auditHead, verifyAudit } from './verify-audit.ts'
import type { ChainHead } from './verify-chain.ts'

interface Version {
  register: 'plan' | 'task' | 'pupil'
  id: string
  version: number
  sequence: number
}

let town: Town
let owner: Client
let head: ChainHead
let versions: Version[]
let latest: Version[]
let looks: { record: string; register: string; sequence: number; entry: number }[]
beforeAll(async () => {
  town = await openTown()
  await live(town)
  head = await auditHead(town.registry.pool)
  owner = new Client(town.ownerUrl)
  await owner.connect()
  // Whoever owns the tables may take their walls down first.
  for (const table of ['plan', 'task', 'pupil', 'division', 'organisation', 'person'])
    for (const name of [table, `${table}_history`]) await owner.query(`alter table ${name} no force row level security`)
  const { rows: links } = await owner.query<{ sequence: string; body: string }>('select sequence, body from audit_link')
  versions = links.flatMap(({ sequence, body }) =>
    (JSON.parse(body).entries as { kind: string; register: Version['register']; id: string; version: number }[])
      .filter(({ kind, register }) => kind === 'change' && ['plan', 'task', 'pupil'].includes(register))
      .map(({ register, id, version }) => ({ register, id, version, sequence: Number(sequence) })),
  )
  latest = versions.filter(({ id, version }) => !versions.some((other) => other.id === id && other.version > version))
  looks = (await owner.query('select record, register, sequence::integer, entry from record_access')).rows
})
afterAll(async () => {
  await owner?.end()
  await town?.close()
})

/** Some life: records made, changed, withdrawn and looked at, many written at once, a person forgotten. */
async function live({ registry, viewer, places, bodies }: Town): Promise<void> {
  const officer = viewer('甲', 'sectionOfficer', '区教育局')
  const registrar = viewer('戊', 'schoolRegistrar', '青石职校')
  for (let n = 0; n < 8; n++) {
    const made = await registry.as(officer, (s) =>
      s.create(plan, { title: `方案${n}`, division: places.青石区!.id, office: bodies.区教育局! }),
    )
    await registry.as(officer, (s) => s.create(task, { plan: made.id, title: `任务${n}`, leads: [bodies.区财政局!] }))
    await registry.as(officer, (s) => s.change(plan, made.id, 1, { title: `方案${n}（改）` }))
    if (n === 3) await registry.as(officer, (s) => s.withdraw(plan, made.id, 2, '重复'))
  }
  const school = bodies.青石职校!
  const pupils: { id: string }[] = []
  for (let n = 0; n < 5; n++)
    pupils.push(
      await registry.as(registrar, (s) => s.create(pupil, { registration: `S${n}`, name: `学生${n}`, school })),
    )
  for (const { id } of pupils) await registry.as(registrar, (s) => s.whole(pupil, id))
  await registry.as(registrar, (s) => s.change(pupil, pupils[0]!.id, 1, { name: '改名' }))
  await registry.as(registrar, async (s) =>
    s.noteExport(
      pupil,
      pupils.map(({ id }) => id),
      { format: 'csv' },
    ),
  )
  await registry.as(registrar, (s) =>
    s.bulk.write(
      pupil,
      Array.from({ length: 30 }, (_, n) => ({
        line: n + 1,
        values: { registration: `B${n}`, name: `成批${n}`, school },
      })),
    ),
  )
  const administrator = viewer('丁', 'systemAdministrator', '市教育局')
  await registry.as(administrator, (s) => s.forget(pupil, pupils[4]!.id, '本人申请删除'))
  await registry.as(officer, (s) =>
    s.create(plan, { title: '最后', division: places.青石区!.id, office: bodies.区教育局! }),
  )
}

/** One way of tampering: statements of the owner, and what the verification must say. */
interface Tampering {
  readonly statements: readonly string[]
  readonly finds: Partial<AuditFault>
}

/** A registry whose pool is the owner's connection, inside whose open transaction the verification shall look. */
function asOwner(): AuditInQuestion {
  const client = {
    query: (text: string, values?: unknown[]) =>
      /^(begin|rollback)/.test(text)
        ? Promise.resolve({ rows: [] })
        : owner.query({ text, values, types: town.registry.pool.options.types }),
    release: () => undefined,
  }
  return { ...town.registry, pool: { connect: async () => client, options: { max: 1 } } as never }
}

async function verdictAfter(statements: readonly string[], heads: readonly ChainHead[] = [head]) {
  await owner.query('begin')
  try {
    await owner.query(`set local timezone = 'UTC'`)
    for (const statement of statements) {
      const done = await owner.query(statement)
      expect(done.rowCount, statement).toBeGreaterThan(0)
    }
    return await verifyAudit(asOwner(), { heads })
  } finally {
    await owner.query('rollback')
  }
}

const at = fc.nat()
const pick = <T>(from: readonly T[], n: number): T => from[n % from.length]!
const where = ({ id, version }: Version) => `where id = '${id}' and version = ${version}`
const ofVersion = ({ register, id, version, sequence }: Version) => ({ register, record: id, version, sequence })

/** What can be done to the chain itself. */
const toLinks: fc.Arbitrary<Tampering> = fc.oneof(
  fc.tuple(at, at).map(([a, place]) => {
    const n = 1 + (a % head.sequence)
    return {
      statements: [
        `update audit_link set body = overlay(body placing '~' from 1 + ${place} % length(body)) where sequence = ${n}`,
      ],
      finds: { sequence: n },
    }
  }),
  fc.tuple(at, fc.constantFrom('previous', 'digest')).map(([a, column]) => {
    const n = 2 + (a % (head.sequence - 1))
    return {
      statements: [
        `update audit_link set ${column} = translate(${column}, '0123456789abcdef', '123456789abcdef0') where sequence = ${n}`,
      ],
      finds: { sequence: n },
    }
  }),
  // Back-dated, by years or by a millionth of a second.
  fc.tuple(at, fc.constantFrom('1 year', '1 microsecond')).map(([a, interval]) => {
    const n = 1 + (a % head.sequence)
    return {
      statements: [`update audit_link set at = at - interval '${interval}' where sequence = ${n}`],
      finds: { sequence: n },
    }
  }),
  at.map((a) => {
    const n = 1 + (a % head.sequence)
    return { statements: [`delete from audit_link where sequence = ${n}`], finds: { sequence: n } }
  }),
  at.map((a) => {
    const n = 1 + (a % head.sequence)
    return { statements: [`delete from audit_link where sequence >= ${n}`], finds: { sequence: n } }
  }),
  // Cut off together with the head and everything written since: only the exported head knows.
  at.map((a) => {
    const n = 2 + (a % (head.sequence - 1))
    return { statements: setBackTo(n - 1), finds: { sequence: n } }
  }),
  fc
    .tuple(at, at)
    .map(([a, b]) => [1 + (a % head.sequence), 1 + (b % head.sequence)] as const)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({
      statements: [
        `update audit_link as l set body = o.body, at = o.at, digest = o.digest, previous = o.previous from audit_link as o
         where (l.sequence, o.sequence) in ((${a}, ${b}), (${b}, ${a}))`,
      ],
      finds: { sequence: Math.min(a, b) },
    })),
  fc.constant({
    statements: [`insert into audit_link select max(sequence) + 1, now(), 'hmac-sm3', '{}', 'x', 'x' from audit_link`],
    finds: { sequence: -1 },
  }),
  fc.constantFrom('sequence = sequence - 1', `digest = 'x'`, 'sequence = sequence + 1').map((set) => ({
    statements: [`update audit_head set ${set}`],
    finds: {},
  })),
)

/** What can be done to the history and to the records as they stand. */
const toRecords: fc.Arbitrary<Tampering> = fc.oneof(
  fc
    .tuple(at, fc.constantFrom('changed_by_name', 'act', 'reason', 'wall_division', 'created_at'))
    .map(([a, column]) => {
      const one = pick(versions, a)
      const set = column === 'created_at' ? `created_at - interval '1 day'` : `coalesce(${column}, '') || '~'`
      return {
        statements: [`update ${one.register}_history set ${column} = ${set} ${where(one)}`],
        finds: ofVersion(one),
      }
    }),
  at.map((a) => {
    const one = pick(versions, a)
    return {
      statements: [`update ${one.register}_history set recorded_from = recorded_from - interval '1 day' ${where(one)}`],
      finds: ofVersion(one),
    }
  }),
  at.map((a) => {
    const one = pick(versions, a)
    return { statements: [`delete from ${one.register}_history ${where(one)}`], finds: ofVersion(one) }
  }),
  // Changed in both places alike, as the registry would have left it.
  at.map((a) => {
    const one = pick(latest, a)
    const statements = ['', '_history'].map(
      (suffix) => `update ${one.register}${suffix} set changed_at = changed_at - interval '1 hour' ${where(one)}`,
    )
    return { statements, finds: ofVersion(one) }
  }),
  // A version of one's own making, in both places, back-dated.
  at.map((a) => {
    const one = pick(latest, a)
    return {
      statements: [
        `update ${one.register} set version = version + 1 where id = '${one.id}'`,
        `create temporary table forged on commit drop as select * from ${one.register}_history ${where(one)}`,
        `update forged set version = version + 1, recorded_from = recorded_from - interval '1 day'`,
        `insert into ${one.register}_history select * from forged`,
      ],
      finds: { sequence: null, register: one.register, record: one.id, version: one.version + 1 },
    }
  }),
  at.map((a) => {
    const one = pick(latest, a)
    return {
      statements: [`update ${one.register} set changed_by = gen_random_uuid() where id = '${one.id}'`],
      finds: ofVersion(one),
    }
  }),
  at.map((a) => {
    const one = pick(latest, a)
    return { statements: [`delete from ${one.register} where id = '${one.id}'`], finds: ofVersion(one) }
  }),
  at.map((a) => {
    const one = pick(latest, a)
    return {
      statements: [
        `create temporary table added on commit drop as select * from ${one.register} where id = '${one.id}'`,
        `update added set id = '00000000-0000-7000-8000-000000000001'${one.register === 'pupil' ? `, registration = 'new'` : ''}`,
        `insert into ${one.register} select * from added`,
      ],
      finds: { sequence: null, register: one.register, record: '00000000-0000-7000-8000-000000000001' },
    }
  }),
  // Set back to what it was before.
  at.map((a) => {
    const one = pick(
      latest.filter(({ register, version }) => register === 'plan' && version > 1),
      a,
    )
    return {
      statements: [
        `update plan as t set title = h.title, version = h.version, changed_at = h.changed_at
         from plan_history as h where t.id = '${one.id}' and h.id = t.id and h.version = 1`,
      ],
      finds: ofVersion(one),
    }
  }),
  // Moved behind another wall.
  fc.tuple(at, fc.constantFrom('wall_organisation', 'wall_division', 'wall_person')).map(([a, column]) => {
    const one = pick(latest, a)
    const other = column === 'wall_division' ? `'${town.places.白水县!.path}'` : 'gen_random_uuid()'
    return {
      statements: [`update ${one.register} set ${column} = ${other} where id = '${one.id}'`],
      finds: ofVersion(one),
    }
  }),
  at.map((a) => {
    const one = pick(
      latest.filter(({ register, version }) => register === 'pupil' && version === 1),
      a,
    )
    return { statements: [`update pupil set name = '冒名' where id = '${one.id}'`], finds: ofVersion(one) }
  }),
  // Among what was written at once.
  at.map((n) => ({
    statements: [
      `update pupil_history set reason = '~' where (id, version) in (
      select h.id, h.version from pupil_history as h join pupil as t on t.id = h.id where t.registration = 'B${n % 30}')`,
    ],
    finds: { register: 'pupil', record: null },
  })),
  at.map((n) => ({
    statements: [`delete from pupil_history where id = (select id from pupil where registration = 'B${n % 30}')`],
    finds: { register: 'pupil', record: null },
  })),
)

/** What can be done to what stands beside the chain. */
const toTheRest: fc.Arbitrary<Tampering> = fc.oneof(
  at.map((a) => {
    const { record, register, sequence, entry } = pick(looks, a)
    return {
      statements: [
        `delete from record_access where (record, register, sequence, entry) = ('${record}', '${register}', ${sequence}, ${entry})`,
      ],
      finds: { sequence },
    }
  }),
  at.map((a) => {
    const { record, register, sequence, entry } = pick(looks, a)
    return {
      statements: [
        `update record_access set record = gen_random_uuid() where (record, register, sequence, entry) = ('${record}', '${register}', ${sequence}, ${entry})`,
      ],
      finds: { sequence },
    }
  }),
  fc.tuple(at, at).map(([a, b]) => {
    const sequence = 1 + (b % head.sequence)
    return {
      statements: [`insert into record_access values ('${pick(looks, a).record}', 'pupil', ${sequence}, 7)`],
      finds: { sequence },
    }
  }),
  fc
    .constantFrom(
      `update audit_layout set columns = columns[2:]`,
      `update audit_layout set register = 'plan' where register = 'pupil'`,
      `delete from audit_layout where register = 'task'`,
    )
    .map((statement) => ({ statements: [statement], finds: {} })),
  fc
    .constantFrom(
      `update person_key set wrapped = null where wrapped is not null and subject = (select id from pupil where registration = 'S1')`,
      `delete from person_key where subject = (select id from pupil where registration = 'S1')`,
      `update person_key set wrapped = 'AAAA' || substr(wrapped, 5) where subject = (select id from pupil where registration = 'S1')`,
      `update person_key set wrapped = 'x' where wrapped is null`,
    )
    .map((statement) => ({ statements: [statement], finds: {} })),
)

/** Takes everything back to the state after a link, as a restored backup would. */
function setBackTo(n: number): string[] {
  const since = versions.filter(({ sequence }) => sequence > n)
  return [
    `delete from audit_link where sequence > ${n}`,
    `update audit_head set sequence = ${n}, digest = (select digest from audit_link where sequence = ${n})`,
    ...since.map((one) => `delete from ${one.register}_history ${where(one)}`),
  ]
}

describe('the owner of the database', () => {
  test('finds no way of altering, removing, swapping, cutting off or back-dating that is not told, with its place', async () => {
    expect(await verifyAudit(town.registry, { heads: [head] })).toMatchObject({ entries: head.sequence, fault: null })
    const found = new Map<string, number>()
    // Drawn before the tables are known: the arbitraries look at them only when they are used.
    const tampering = fc.oneof(
      { weight: 4, arbitrary: toLinks },
      { weight: 5, arbitrary: toRecords },
      { weight: 2, arbitrary: toTheRest },
    )
    await fc.assert(
      fc.asyncProperty(tampering, async ({ statements, finds }) => {
        const { fault } = await verdictAfter(statements)
        expect(fault, statements.join(';\n')).not.toBeNull()
        const wanted = finds.sequence === -1 ? { sequence: head.sequence + 1 } : finds
        expect(fault, statements.join(';\n')).toMatchObject(wanted)
        found.set(fault!.zh, (found.get(fault!.zh) ?? 0) + 1)
      }),
      { numRuns: 1000 },
    )
    expect([...found.values()].reduce((sum, n) => sum + n)).toBeGreaterThanOrEqual(1000)
    expect(found.size).toBeGreaterThan(10)
  }, 600_000)

  test('can take everything back to an earlier moment: that is told by an exported head, and by nothing else', async () => {
    const last = versions.at(-1)!
    expect(last.sequence).toBe(head.sequence)
    const statements = [...setBackTo(head.sequence - 1), `delete from ${last.register} where id = '${last.id}'`]
    expect((await verdictAfter(statements, [])).fault).toBeNull()
    expect((await verdictAfter(statements, [head])).fault).toMatchObject({ sequence: head.sequence })
  })

  test('is also told of a record altered in earnest, which is compared on a connection of its own', async () => {
    const [plan] = (await owner.query(`select id, title from plan limit 1`)).rows
    await owner.query(`update plan set title = '改' where id = $1`, [plan.id])
    const { fault } = await verifyAudit(town.registry, { heads: [head] })
    await owner.query(`update plan set title = $1 where id = $2`, [plan.title, plan.id])
    expect(fault).toMatchObject({ register: 'plan', record: plan.id, sequence: expect.any(Number) })
    expect((await verifyAudit(town.registry, { heads: [head] })).fault).toBeNull()
  })
})
