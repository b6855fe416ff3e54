import { Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../language/use-words.ts'
import { dateWords } from '../../ui/format.ts'
import { readDate } from './read-date.ts'

/**
 * A day typed as people type it (2026年3月31日, 2026-3-31, 20260331) or taken from the system's own calendar.
 * What is no day stays as typed and is handed on as it is, for the form to name.
 */
export function DateInput(props: {
  id: string
  value: unknown
  onChange: (value: string | null) => void
  invalid?: boolean
  describedBy?: string
}) {
  const { t, language } = useWords()
  const { value, onChange } = props
  const given = value === null || value === undefined ? '' : String(value)
  const [typed, setTyped] = useState<string | null>(null)
  const calendar = useRef<HTMLInputElement>(null)
  const iso = readDate(given)
  useEffect(() => {
    if (given === '') setTyped((before) => (before === null ? null : ''))
  }, [given])
  const shown = typed ?? (iso ? dateWords(iso, language) : given)
  return (
    <span className="date-input">
      <Input
        id={props.id}
        value={shown}
        status={props.invalid ? 'error' : undefined}
        aria-invalid={props.invalid}
        aria-describedby={props.describedBy}
        placeholder={t('form.dateExample')}
        onChange={(event) => {
          setTyped(event.target.value)
          const text = event.target.value.trim()
          onChange(text === '' ? null : (readDate(text) ?? text))
        }}
        onBlur={() => setTyped(null)}
      />
      <button
        type="button"
        className="date-button"
        aria-label={t('form.calendar')}
        onClick={() => {
          const input = calendar.current
          // Chromium before 99 has no showPicker; there the day is typed.
          if (input && 'showPicker' in input) input.showPicker()
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 3.5h12v10H2zM2 6.5h12M5 1.5v3M11 1.5v3" fill="none" stroke="currentColor" />
        </svg>
      </button>
      <input
        ref={calendar}
        type="date"
        className="date-native"
        tabIndex={-1}
        aria-hidden="true"
        value={iso ?? ''}
        onChange={(event) => {
          setTyped(null)
          onChange(event.target.value || null)
        }}
      />
    </span>
  )
}
