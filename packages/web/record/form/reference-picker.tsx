import { Select } from 'antd'
import { type KeyboardEvent, lazy, Suspense, useEffect, useMemo, useState } from 'react'
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

const TreePicker = lazy(() => import('./tree-picker.tsx').then((module) => ({ default: module.TreePicker })))

/**
 * Finds records of a register by name, code or pinyin initials; one id, or several with `many`. A register that is a
 * tree can also be walked down from its top.
 */
export function ReferencePicker(props: PickerProps) {
  const { data: meta } = useMeta()
  if (registerOf(meta, props.register)?.tree == null) return <ListPicker {...props} />
  return (
    <Suspense fallback={<ListPicker {...props} />}>
      <TreePicker {...props} />
    </Suspense>
  )
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

function ListPicker(props: PickerProps) {
  const { t } = useWords()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [known, setKnown] = useState<Readonly<Record<string, string>>>({})
  const { choices, list } = useChoices(props.register, typed, open)
  const title = (id: string) =>
    known[id] ?? choices.find(({ value }) => value === id)?.label ?? props.titles?.[id] ?? t('value.unseen')
  const labelled = chosenIds(props.value).map((value) => ({ value, label: title(value) }))

  const common = {
    id: props.id,
    className: 'wide',
    'aria-label': props.label,
    'aria-invalid': props.invalid,
    'aria-describedby': props.describedBy,
    status: props.invalid ? ('error' as const) : undefined,
    showSearch: { filterOption: false as const, onSearch: setTyped, searchValue: typed },
    labelInValue: true as const,
    options: choices.map((choice) => ({ ...choice })),
    optionRender: ({ data }: { data: Partial<Choice> }) => (
      <ChoiceWords label={data.label ?? ''} place={data.place ?? ''} retired={data.retired ?? null} />
    ),
    open,
    onOpenChange: setOpen,
    // Tab goes on to the next field; antd would choose, or take off, what the list has marked.
    onInputKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Tab') return
      event.stopPropagation()
      setOpen(false)
    },
    placeholder: t('form.searchRecord'),
    notFoundContent: list.isFetching ? t('state.loading') : list.isError ? t('state.failed') : t('form.noneFound'),
    getPopupContainer: (node: HTMLElement) => node.closest<HTMLElement>('dialog, .popup') ?? document.body,
  }
  const keep = (options: readonly { value: string; label?: unknown }[]) =>
    setKnown((before) => ({
      ...before,
      ...Object.fromEntries(options.map(({ value, label }) => [value, String(label ?? '')])),
    }))

  return props.many ? (
    <Select
      {...common}
      mode="multiple"
      value={labelled}
      onChange={(chosen: { value: string; label?: unknown }[]) => {
        keep(chosen)
        setTyped('')
        props.onChange(chosen.map(({ value }) => value))
      }}
    />
  ) : (
    <Select
      {...common}
      allowClear={{ label: t('form.remove') }}
      value={labelled[0] ?? null}
      onChange={(chosen: { value: string; label?: unknown } | null | undefined) => {
        if (chosen) keep([chosen])
        setTyped('')
        props.onChange(chosen?.value ?? null)
      }}
    />
  )
}
