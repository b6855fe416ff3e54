import { Select } from 'antd'
import { type KeyboardEvent, lazy, Suspense, useState } from 'react'
import { registerOf, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import type { Choice } from './choice.ts'
import { ChoiceWords, chosenIds, type PickerProps, useChoices } from './picker-choices.tsx'

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
