import { domain } from '@zhiqiao/definitions'
import { tableOf } from '@zhiqiao/registry'
import type { Hand } from './hand.ts'

export interface Ground {
  /** Reference date, `YYYY-MM-DD`. */
  readonly on: string
  /** As recorded at the end of this day; as things stand when null. */
  readonly asRecordedOn: string | null
  readonly by: 'division' | 'organisation'
}

/** Where the rows lie and by what they are grouped, for statements written by hand. */
export function handOf({ on, asRecordedOn, by }: Ground): Hand {
  const year = Number(on.slice(0, 4))
  const schoolYear = on.slice(5) < '09-01' ? year - 1 : year
  const county = `nullif(split_part(place.path, '/', 3), '')::uuid`
  // Bodies and places too as they were recorded, where the day asked for lies in the past.
  const from = (name: string) => (asRecordedOn === null ? name : `(${rowsOf(name, asRecordedOn)})`)
  const within = (division: string) => ({
    key: county,
    join: `join ${from('division')} place on place.id = ${division}`,
  })
  return {
    on,
    january: `${year}-01-01`,
    schoolYear,
    september: `${schoolYear}-09-01`,
    yearOver: on.endsWith('-12-31') ? year : year - 1,
    year,
    rows: (register) => `(${rowsOf(register, asRecordedOn)})`,
    within,
    of(body) {
      if (by === 'organisation') return { key: body, join: '' }
      return {
        key: county,
        join: `join ${from('organisation')} seat on seat.id = ${body}
          join ${from('division')} place on place.id = seat.division`,
      }
    },
  }
}

function rowsOf(name: string, asRecordedOn: string | null): string {
  const register = domain.registers[name]!
  const { name: table, history, columns, personal, columnOf } = tableOf(register)
  const confirmed = register.states && 'confirmed' in register.states ? ` and state in ('confirmed', 'archived')` : ''
  if (asRecordedOn === null) return `select * from ${table} where withdrawn_at is null${confirmed}`
  const before = `(('${asRecordedOn}'::date + 1)::timestamp at time zone 'Asia/Shanghai')`
  // Versions hold personal values sealed: these are read where they stand.
  const sealed = new Set(personal.map((field) => columnOf.get(field)!.name))
  const shown = columns.map((column) => `${sealed.has(column.name) ? 'now' : 'h'}."${column.name}"`)
  const standing = sealed.size === 0 ? '' : ` left join ${table} now on now.id = h.id`
  return `select ${shown.join(', ')} from ${history} h${standing}
    where h.recorded_from < ${before} and h.withdrawn_at is null${confirmed.replace('state', 'h.state')} and not exists (
      select 1 from ${history} later
      where later.id = h.id and later.version > h.version and later.recorded_from < ${before})`
}
