import { useState } from 'react'
import type { RegisterMeta } from '../../api/meta.ts'
import { remember, remembered } from '../../ui/preference.ts'
import { stateField, usualColumns } from './filter.ts'

/** Columns every record has besides its fields. */
export const ownColumns = ['changedAt', 'createdAt'] as const

/** All columns that may be chosen, in the definition's order. */
export function possibleColumns(register: RegisterMeta): string[] {
  return [
    ...Object.keys(register.fields).filter((name) => !['files', 'structure'].includes(register.fields[name]!.kind)),
    ...(register.states ? [stateField] : []),
    ...ownColumns,
  ]
}

/** The columns a person chose for a register, remembered on this machine; what no longer exists is dropped. */
export function useColumns(register: RegisterMeta): [readonly string[], (next: readonly string[] | null) => void] {
  const key = `columns.${register.name}`
  const [chosen, setChosen] = useState<readonly string[] | null>(() => {
    const kept = remembered(key)?.split(',') ?? []
    const possible = possibleColumns(register)
    const valid = kept.filter((name) => possible.includes(name))
    return valid.length > 0 ? valid : null
  })
  return [
    chosen ?? usualColumns(register),
    (next) => {
      remember(key, next === null ? null : next.join(','))
      setChosen(next)
    },
  ]
}
