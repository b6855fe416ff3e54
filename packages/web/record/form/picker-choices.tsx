import { useEffect, useMemo, useState } from 'react'
import { registerOf, useList, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { type Choice, choiceOf, inUseFirst } from './choice.ts'

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
  const choices = useMemo(
    (): Choice[] =>
      !definition || !meta
        ? []
        : inUseFirst(
            (list.data?.pages ?? []).flatMap((page) =>
              page.rows.map((row) => choiceOf(row, definition, meta, page.references, words)),
            ),
          ),
    [list.data, definition, meta, words],
  )
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
