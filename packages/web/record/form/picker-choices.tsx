import { useEffect, useMemo, useState } from 'react'
import { registerOf, useList, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { type Choice, choiceOf, inUseFirst, nearestFirst } from './choice.ts'

export interface PickerProps {
  readonly id: string
  readonly register: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** Titles of the ids already chosen. */
  readonly titles?: Readonly<Record<string, string>>
  readonly many?: boolean
  readonly label?: string
  readonly invalid?: boolean
  readonly describedBy?: string
}

/** What the register holds for the letters typed, asked for a moment after the last one. */
export function useChoices(register: string, typed: string, enabled: boolean) {
  const words = useWords()
  const { data: meta } = useMeta()
  const definition = registerOf(meta, register)
  const [asked, setAsked] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), 250)
    return () => clearTimeout(timer)
  }, [typed])
  const list = useList(register, asked === '' ? {} : { text: asked }, { enabled, limit: 30 })
  // Many may hold the words; the one of this very name is asked for by itself, wherever the order would put it.
  const isNamed = definition?.fields[definition.titled]?.kind === 'text'
  const named = useList(
    register,
    { [definition?.titled ?? '']: asked },
    { enabled: enabled && isNamed && asked !== '' },
  )
  const choices = useMemo((): Choice[] => {
    if (!definition || !meta) return []
    const pages = [...((asked !== '' && named.data?.pages) || []), ...(list.data?.pages ?? [])]
    const found = pages.flatMap((page) =>
      page.rows.map((row) => choiceOf(row, definition, meta, page.references, words)),
    )
    const once = [...new Map(found.map((choice) => [choice.value, choice])).values()]
    return inUseFirst(nearestFirst(once, asked))
  }, [list.data, named.data, definition, meta, words, asked])
  return { choices, list }
}

export const chosenIds = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value ? [String(value)] : []

/** A choice with whose it is beside it: namesakes of several schools are told apart. */
export function ChoiceWords({ label, place, retired }: Omit<Choice, 'value'>) {
  const { t } = useWords()
  const beside = [place, retired === null ? '' : t('form.retired', { year: retired })].filter(Boolean).join(' ')
  return beside === '' ? (
    label
  ) : (
    <>
      {label} <span className="choice-place">{beside}</span>
    </>
  )
}
