import type { FilterOperator } from '@zhiqiao/model'
import type { FieldMeta, RegisterMeta } from '../../api/meta.ts'
import type { ListAddress } from '../../api/query.ts'

/** One condition of a list: `{ field: 'deadline', operator: 'to', value: '2026-12-31' }`. */
export interface Condition {
  readonly field: string
  readonly operator: FilterOperator
  readonly value: string
}

/** The state of a record is filtered like a code. */
export const stateField = 'state'

const reserved = new Set(['text', 'sort', 'after', 'limit', 'withdrawn', 'board'])

/** What may be asked of a field; a state answers like a code. */
export function operatorsOf(register: RegisterMeta, field: string): readonly FilterOperator[] {
  if (field === stateField) return register.states ? ['is', 'in'] : []
  return register.fields[field]?.filters ?? []
}

/** The address key of a condition: `state`, `deadline.to`. */
export function keyOf({ field, operator }: Pick<Condition, 'field' | 'operator'>): string {
  return operator === 'is' ? field : `${field}.${operator}`
}

/** Reads the conditions out of an address; what the register does not know is left alone. */
export function conditionsOf(register: RegisterMeta, address: ListAddress): Condition[] {
  return Object.entries(address).flatMap(([key, value]) => {
    if (reserved.has(key) || value === '') return []
    const [field, operator = 'is'] = key.split('.') as [string, FilterOperator?]
    return operatorsOf(register, field).includes(operator) ? [{ field, operator, value }] : []
  })
}

/** The address with the conditions on one field replaced; the place in the list starts over. */
export function withConditions(
  address: ListAddress,
  field: string,
  conditions: readonly Omit<Condition, 'field'>[],
): ListAddress {
  const rest = Object.entries(address).filter(([key]) => key !== 'after' && key.split('.')[0] !== field)
  const added = conditions
    .filter(({ value }) => value !== '')
    .map(({ operator, value }) => [keyOf({ field, operator }), value] as const)
  return Object.fromEntries([...rest, ...added])
}

/** Several choices as one condition: none, `is` one, or `in` several. */
export function choiceCondition(values: readonly string[]): Omit<Condition, 'field'>[] {
  if (values.length === 0) return []
  return values.length === 1 ? [{ operator: 'is', value: values[0]! }] : [{ operator: 'in', value: values.join(',') }]
}

/** The choices a condition holds. */
export const chosen = (conditions: readonly Condition[]): string[] =>
  conditions.flatMap(({ operator, value }) =>
    operator === 'in' ? value.split(',') : operator === 'empty' ? [] : [value],
  )

/** The fields a list offers to narrow by at once: the definition's, or the codes and the state. */
export function offeredFields(register: RegisterMeta): { first: string[]; more: string[] } {
  const all = [
    ...(register.states ? [stateField] : []),
    ...Object.entries(register.fields)
      .filter(([, field]) => (field.filters?.length ?? 0) > 0 && field.personal !== 'sensitive')
      .map(([name]) => name),
  ]
  const named = register.list?.filters?.filter((name) => all.includes(name))
  const usual = all.filter((name) => name === stateField || register.fields[name]?.kind === 'code').slice(0, 4)
  const first = named?.length ? [...(register.states ? [stateField] : []), ...named] : usual
  return { first: [...new Set(first)], more: all.filter((name) => !first.includes(name)) }
}

/** The next order when a column's head is pressed: up, down, as it was. */
export function nextSort(sort: string | undefined, field: string): string | undefined {
  if (sort === field) return `-${field}`
  return sort === `-${field}` ? undefined : field
}

/** Columns a list shows when nobody chose: the definition's, else the first that fit in a line. */
export function usualColumns(register: RegisterMeta): string[] {
  const named = register.list?.columns?.filter((name) => name in register.fields)
  const fits = (field: FieldMeta) =>
    !['longText', 'structure', 'files', 'words'].includes(field.kind) && field.personal !== 'sensitive'
  const columns = named?.length
    ? [...named]
    : Object.entries(register.fields)
        .filter(([name, field]) => name === register.titled || fits(field))
        .map(([name]) => name)
        .slice(0, 6)
  const titled = columns.includes(register.titled) ? columns : [register.titled, ...columns]
  return register.states ? [...titled, stateField] : titled
}
