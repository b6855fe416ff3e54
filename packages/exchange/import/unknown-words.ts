import type { Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { type Batch, registerOf } from './read-batch.ts'

/** A word of the files that its field’s code set does not know, and in how many rows it stands. */
export interface UnknownWord {
  readonly field: string
  readonly written: string
  readonly rows: number
}

const most = 200

/** The words for which rows of a preview were refused, the most frequent first: what they mean can be said once for all. */
export async function unknownWords(session: Session, batch: Batch): Promise<UnknownWord[]> {
  const { fields } = registerOf(session, batch)
  const coded = Object.keys(fields).filter((name) => fields[name]!.codeSet !== undefined && !fields[name]!.personal)
  const { rows } = await sql<UnknownWord>`
    select field, written, count(*)::integer as rows
    from (
      select problem ->> 'field' as field, btrim(given ->> ((problem ->> 'column')::integer - 1)) as written
      from import_row
      cross join lateral jsonb_array_elements(problems::jsonb) as problem
      where batch = ${batch.id} and action = 'refuse' and problem ->> 'code' = 'code' and problem ->> 'column' is not null
    ) as refused
    where field = any(${coded}) and written <> '' and length(written) <= 200
    group by 1, 2 order by 3 desc, 1, 2 limit ${most}`.execute(session.query)
  return rows
}
