import { endsOf, readAmount, readRange } from '@zhiqiao/model'
import type { FieldMeta } from '../../api/meta.ts'

type FieldsMeta = Readonly<Record<string, FieldMeta>>

/** What typing into a field sets: a range typed into either of its ends fills both (5000-8000, 5千到8千). */
export function typedInto(fields: FieldsMeta, name: string, value: unknown): readonly (readonly [string, unknown])[] {
  const ends = endsOf(fields, name)
  if (ends === null || typeof value !== 'string') return [[name, value]]
  const range = readRange(value)
  if (range) return [[ends[0], range[0]] as const, [ends[1], range[1]] as const]
  return [[name, readAmount(value) ?? value]]
}
