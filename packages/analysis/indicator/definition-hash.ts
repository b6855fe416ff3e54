import { createHash } from 'node:crypto'
import type { Indicator } from '@zhiqiao/model'
import { builder } from '../query/builder.ts'
import { atOf } from '../query/parameter.ts'
import type { Asked } from './question.ts'

const nowhere = '00000000-0000-0000-0000-000000000000'

const hashes = new WeakMap<Indicator, Map<string, string>>()

/** A hash that changes when the definition, its query or its chosen columns do, not with day, place or parameters. */
export function definitionHash({ indicator, numerator, denominator, territory, settings }: Asked): string {
  const open = [...settings].map(([name, { value }]) => [name, value === null])
  const chosen = JSON.stringify([numerator, denominator, territory, open])
  const known = hashes.get(indicator) ?? new Map<string, string>()
  hashes.set(indicator, known)
  const hash = known.get(chosen) ?? hashOf(indicator, settings, [numerator, denominator, territory])
  known.set(chosen, hash)
  return hash
}

function hashOf(indicator: Indicator, settings: Asked['settings'], chosen: readonly (string | null)[]): string {
  const same = new Map(
    [...settings].map(([name, setting]) => [name, { ...setting, value: setting.value === null ? null : 0 }]),
  )
  const at = atOf('2000-01-01', '2000-01-01', { id: nowhere, path: '/' }, same)
  const { sql: text } = (indicator.measure(builder, at) as unknown as Compilable).compile()
  const parts = [indicator.name, indicator.as, indicator.period, text, ...chosen]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

interface Compilable {
  compile(): { sql: string }
}
