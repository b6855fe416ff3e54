import { type FieldProblem, type Register, type SourceSystem, sourceSystems } from '@zhiqiao/model'
import { isSame } from '../history/write-version.ts'
import { tableOf } from '../store/table-of.ts'
import { problemAt } from './check-values.ts'
import type { Row } from './row.ts'

/**
 * Fields that a named system delivered are mended there and delivered again (一数一源): a change by hand is refused
 * once the record has come from that system. Records entered by hand stay open until then.
 */
export function lockedBySource(
  register: Register,
  before: Row,
  values: Readonly<Record<string, unknown>>,
): FieldProblem[] {
  const system = before.source_system as SourceSystem | null | undefined
  if (system == null) return []
  const { columnOf } = tableOf(register)
  const { zh, en } = sourceSystems[system] ?? { zh: system, en: system }
  return Object.entries(values)
    .filter(([name, value]) => {
      const column = columnOf.get(name)
      return register.fields[name]?.source === system && column !== undefined && !isSame(before[column.name], value)
    })
    .map(([name]) =>
      problemAt(
        register.title,
        register.fields,
        name,
        'source',
        `来自${zh}${before.source_on ? `（${before.source_on}）` : ''}，请在该系统更正后重新导入`,
        `comes from the ${en}: mend it there and import it again`,
      ),
    )
}
