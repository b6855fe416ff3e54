import type { At, Parameter, Setting } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { tableOf } from '@zhiqiao/registry'
import { sql } from 'kysely'
import type { Sandbox } from './view.ts'

interface Row {
  readonly id: string
  readonly name: string
  readonly value: number
  readonly statement: string | null
  readonly document: string | null
  readonly basis_article: string | null
  readonly basis_rule: string | null
}

/**
 * The parameters of those names in force for a division on a day: the nearest division upwards that has set one, else
 * a national regulation's number, else open.
 */
export async function settingsIn(
  session: Session,
  parameters: readonly Parameter[],
  path: string,
  on: string,
  sandbox?: Sandbox,
): Promise<ReadonlyMap<string, Setting>> {
  const rows = new Map<string, Row>()
  if (parameters.length > 0 && 'parameter' in session.domain.registers)
    for (const row of await regional(
      session,
      parameters.map(({ name }) => name),
      path,
      on,
    ))
      rows.set(row.name, row)
  return new Map(
    parameters.map((parameter) => [
      parameter.name,
      settingOf(parameter, rows.get(parameter.name), on, sandbox?.parameters?.[parameter.name]),
    ]),
  )
}

/** Rows ordered from the widest division to the nearest, earliest first: the last of a name holds. */
async function regional(session: Session, names: readonly string[], path: string, on: string): Promise<Row[]> {
  const { parameter, division, extractedRule, policyDocument } = session.domain.registers
  const table = (register: typeof parameter) => sql.table(tableOf(register!).name)
  return session.asSystem('读取地方参数', async (system) => {
    const { rows } = await sql<Row>`
      select p.id, p.name, p.value, p.basis_article, p.basis_rule, r.statement, f.title as document
      from ${table(parameter)} as p
        join ${table(division)} as d on d.id = p.division
        left join ${table(extractedRule)} as r on r.id = p.basis_rule
        left join ${table(policyDocument)} as f on f.id = p.basis_document
      where p.withdrawn_at is null and p.name = any(${names}) and starts_with(${path}, d.path)
        and p."from" <= ${on} and (p."to" is null or p."to" >= ${on}) and p.state = 'confirmed'
      order by length(d.path), p."from", p.id`.execute(system.query)
    return rows
  })
}

function settingOf(parameter: Parameter, row: Row | undefined, on: string, trial: number | undefined): Setting {
  const { name, title, unit, national } = parameter
  const whole = (value: number) => (parameter.whole ? Math.round(value) : value)
  const said = { name, title, unit }
  if (trial !== undefined)
    return {
      ...said,
      value: whole(trial),
      basis: { zh: '试算', en: 'Trial' },
      from: 'trial',
      confirmed: false,
      record: row?.id ?? null,
      basisRule: null,
    }
  if (row) {
    const words = [row.document === null ? null : `《${row.document}》`, row.basis_article, row.statement]
      .filter((part) => part !== null && part !== '')
      .join(' ')
    return {
      ...said,
      value: whole(row.value),
      basis: { zh: words || '本地参数', en: words || 'Regional parameter' },
      from: 'region',
      confirmed: true,
      record: row.id,
      basisRule: row.basis_rule,
    }
  }
  if (national && national.from <= on && (national.to === undefined || national.to >= on)) {
    const { basis, value } = national
    return {
      ...said,
      value,
      basis: { zh: `${basis.source}${basis.article ?? ''} ${basis.zh}`, en: `${basis.source} ${basis.en}` },
      from: 'national',
      confirmed: basis.confirmed,
      record: null,
      basisRule: null,
    }
  }
  return { ...said, value: null, basis: null, from: 'open', confirmed: false, record: null, basisRule: null }
}

/** What a definition's query is asked about, with the settings at hand. */
export function atOf(on: string, from: string, place: At['place'], settings: ReadonlyMap<string, Setting>): At {
  return {
    on,
    from,
    place: { id: place.id, path: place.path },
    parameter(name) {
      const setting = settings.get(name)
      if (!setting) throw new Error(`参数 ${name} 没有在 parameters 中声明`)
      return setting.value
    },
  }
}
