import { Select } from 'antd'
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
import { registerOf, useList, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'

/** Finds records of a register by their words; one id, or several with `many`. */
export function ReferencePicker(props: {
  id: string
  register: string
  value: unknown
  onChange: (value: unknown) => void
  /** Titles of the ids already chosen. */
  titles?: Readonly<Record<string, string>>
  many?: boolean
  label?: string
  invalid?: boolean
  describedBy?: string
}) {
  const { t } = useWords()
  const { data: meta } = useMeta()
  const definition = registerOf(meta, props.register)
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const [open, setOpen] = useState(false)
  const [known, setKnown] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), 250)
    return () => clearTimeout(timer)
  }, [typed])
  const list = useList(props.register, asked === '' ? {} : { text: asked }, { enabled: open, limit: 30 })

  const found = useMemo(
    () =>
      (list.data?.pages ?? []).flatMap((page) =>
        page.rows.map((row) => ({ value: row.id, label: String(row.values[definition?.titled ?? ''] ?? row.id) })),
      ),
    [list.data, definition],
  )
  const values = Array.isArray(props.value) ? props.value.map(String) : props.value ? [String(props.value)] : []
  const title = (id: string) =>
    known[id] ?? found.find((option) => option.value === id)?.label ?? props.titles?.[id] ?? t('value.unseen')
  const labelled = values.map((value) => ({ value, label: title(value) }))

  const common = {
    id: props.id,
    className: 'wide',
    'aria-label': props.label,
    'aria-invalid': props.invalid,
    'aria-describedby': props.describedBy,
    status: props.invalid ? ('error' as const) : undefined,
    showSearch: { filterOption: false as const, onSearch: setTyped, searchValue: typed },
    labelInValue: true as const,
    options: found,
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
