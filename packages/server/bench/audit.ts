import { pipeline } from 'node:stream/promises'
import { type Registry, tableOf, verifyAudit } from '@zhiqiao/registry'
import type { Client } from 'pg'
import { from } from 'pg-copy-streams'
import { linkText } from '../../registry/history/audit-link.ts'
import { canonicalJson } from '../../registry/history/canonical-json.ts'
import { keyedDigest, presentAlgorithm } from '../../registry/history/keys.ts'
import { digestColumns, layoutOf } from '../../registry/history/version-digest.ts'
import type { BenchOptions, Figures } from '../commands/bench.ts'
import { openPlace } from './import.ts'

const register = 'organisation'
const copied = 20_000

/**
 * Verifies a chain of a million entries: each link one change of a record whose version stands in the history, as if
 * everything had been entered by hand. The links and versions are written as the registry writes them, many at once;
 * that the verification finds nothing amiss proves that they are the same. Then one byte is altered, and it must be found.
 */
export async function benchAudit({ root, small, log }: BenchOptions): Promise<Figures> {
  const entries = small ? 20_000 : 1_000_000
  const place = await openPlace(root)
  try {
    const { registry, owner } = place
    await writeChain(registry, owner, entries, log)
    const began = performance.now()
    const sound = await verifyAudit(registry)
    const seconds = (performance.now() - began) / 1000
    if (sound.fault) throw new Error(`the chain written for measuring is broken: ${sound.fault.zh}`)
    log(`${sound.entries} links and ${sound.versions} versions hold: ${seconds.toFixed(1)} s`)
    const middle = Math.floor(sound.entries / 2)
    await owner.query(
      `update audit_link set body = replace(body, '"what":"create"', '"what":"change"') where sequence = $1`,
      [middle],
    )
    const { fault } = await verifyAudit(registry)
    if (fault?.sequence !== middle) throw new Error(`the altered link ${middle} was not found`)
    return {
      'audit.entries': sound.entries,
      'audit.verify_s': Math.round(seconds * 10) / 10,
      'audit.entries_per_s': Math.round(sound.entries / seconds),
    }
  } finally {
    await place.close()
  }
}

/** A record like the model, but itself. */
function columnOf(column: string): string {
  switch (column) {
    case 'id':
    case 'wall_organisation':
      return 'f.id'
    case 'version':
      return '1'
    case 'created_at':
    case 'changed_at':
      return `date_trunc('milliseconds', clock_timestamp())`
    case 'name':
      return `'云岭市第' || f.n || '职业技术学校'`
    default:
      return `m."${column}"`
  }
}

/** COPY's text format. */
const escaped = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')

/** Writes so many links with the records and versions they speak of. */
async function writeChain(
  { domain, keys, pool }: Registry,
  owner: Client,
  entries: number,
  log: (line: string) => void,
): Promise<void> {
  const definition = domain.registers[register]!
  const { name, history, columns } = tableOf(definition)
  const layout = layoutOf(register, digestColumns(definition))
  const { rows: model } = await owner.query(`select id from ${name} where kind = 'school' limit 1`)
  const own = columns.map((column) => column.name)
  const list = own.map((column) => `"${column}"`).join(', ')
  await owner.query('insert into audit_layout (layout, register, columns) values ($1, $2, $3) on conflict do nothing', [
    layout,
    register,
    digestColumns(definition),
  ])
  for (let done = 0; done < entries; done += copied) {
    const count = Math.min(copied, entries - done)
    // The records, and their versions with the digest the database takes of them.
    await owner.query(
      `create temporary table fresh as select gen_random_uuid() as id, n from generate_series(1, ${count}) as n`,
    )
    await owner.query(
      `insert into ${name} (${list}) select ${own.map((column) => columnOf(column)).join(', ')}
       from fresh as f cross join (select * from ${name} where id = $1) as m`,
      [model[0].id],
    )
    const { rows } = await owner.query<{ id: string; transaction: string; digest: string; at: string }>(`
      insert into ${history} as h (${list}, recorded_from, change_id, act, reason, changed_by_name, changed_by_organisation, sealed)
      select ${own.map((column) => `t."${column}"`).join(', ')}, t.created_at, gen_random_uuid(), 'create', null, '测量', null, null
      from ${name} as t join fresh as f on f.id = t.id
      returning h.id, h.change_id as transaction, h.recorded_from as at,
        encode(sha256(convert_to(row(${digestColumns(definition)
          .map((column) => `h."${column}"`)
          .join(', ')})::text, 'UTF8')), 'hex') as digest`)
    await owner.query('drop table fresh')
    const { rows: heads } = await pool.query<{ sequence: number; digest: string }>(
      'select sequence, digest from audit_head',
    )
    let { sequence, digest: previous } = heads[0]!
    function* links(): Generator<string> {
      let piece = ''
      for (const { id, transaction, digest, at } of rows) {
        const moment = new Date(at).toISOString()
        const body = canonicalJson({
          transaction,
          by: { person: null, name: '测量', organisation: null, role: null, via: 'account', address: '10.0.0.1' },
          entries: [
            {
              ...{ kind: 'change', register, id, version: 1, what: 'create', state: [null, null] },
              changes: { name: [null, `云岭市第${sequence}职业技术学校`], kind: [null, 'school'] },
              ...{ sealed: null, reason: null, layout, digest },
            },
          ],
        })
        sequence += 1
        const sum = keyedDigest(
          keys.audit,
          presentAlgorithm,
          linkText(sequence, moment, presentAlgorithm, previous, body),
        )
        piece += `${[sequence, moment, presentAlgorithm, escaped(body), previous, sum].join('\t')}\n`
        previous = sum
        if (piece.length < 65_536) continue
        yield piece
        piece = ''
      }
      yield piece
    }
    await pipeline(
      links(),
      owner.query(from('copy audit_link (sequence, at, algorithm, body, previous, digest) from stdin')),
    )
    await owner.query('update audit_head set sequence = $1, digest = $2', [sequence, previous])
    if ((done + count) % 200_000 === 0) log(`${done + count} links written`)
  }
  // As in a database that has stood for a while: no vacuum of what was just written competes for the processors.
  for (const table of [name, history, 'audit_link']) await owner.query(`vacuum (analyze) ${table}`)
}
