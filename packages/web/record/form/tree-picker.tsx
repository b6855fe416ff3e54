import type { Page } from '@zhiqiao/model'
import { kebabCase } from '@zhiqiao/model'
import { TreeSelect } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import { request } from '../../api/client.ts'
import { registerOf, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { type Choice, choiceOf, inUseFirst } from './choice.ts'
import { ChoiceWords, chosenIds, type PickerProps, useChoices } from './picker-choices.tsx'

interface Node {
  readonly id: string
  /** The node above, 0 at the top. */
  readonly pId: string | 0
  readonly value: string
  readonly label: string
  readonly isLeaf: boolean
}

/** Chooses from a register that is a tree: walked down level by level, or found by name, code and pinyin initials. */
export function TreePicker(props: PickerProps) {
  const words = useWords()
  const { t } = words
  const { data: meta } = useMeta()
  const definition = registerOf(meta, props.register)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [walked, setWalked] = useState<readonly Node[]>([])
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({})
  const { choices, list } = useChoices(props.register, typed, open && typed.trim() !== '')

  /** Fetches what lies directly beneath; what has nothing beneath it becomes a leaf. */
  const walk = async (above: string | null) => {
    if (!definition?.tree || !meta || walked.some(({ pId }) => pId === (above ?? 0))) return
    const within = above === null ? `${definition.tree}.empty=true` : `${definition.tree}=${above}`
    const page = await request<Page>(`/${kebabCase(props.register)}?${within}&limit=500`)
    const found = inUseFirst(page.rows.map((row) => choiceOf(row, definition, meta, page.references, words)))
    setWalked((before) => [
      ...before.map((node) => (node.id === above && found.length === 0 ? { ...node, isLeaf: true } : node)),
      ...found.map(({ value, label }) => ({ id: value, pId: above ?? 0, value, label, isLeaf: false }) as const),
    ])
  }
  const title = (id: string) =>
    titles[id] ?? walked.find((node) => node.id === id)?.label ?? props.titles?.[id] ?? t('value.unseen')
  const labelled = chosenIds(props.value).map((value) => ({ value, label: title(value) }))
  const nodes = typed.trim() === '' ? walked : choices.map(foundNode)

  return (
    <TreeSelect
      id={props.id}
      className="wide"
      aria-label={props.label}
      aria-invalid={props.invalid}
      aria-describedby={props.describedBy}
      status={props.invalid ? 'error' : undefined}
      labelInValue
      allowClear={{ label: t('form.remove') }}
      multiple={props.many}
      showSearch={{ filterTreeNode: false, onSearch: setTyped, searchValue: typed, autoClearSearchValue: true }}
      treeDataSimpleMode
      treeData={[...nodes]}
      treeTitleRender={({ value }: { value?: string }) => {
        const found = typed.trim() === '' ? undefined : choices.find((choice) => choice.value === value)
        return found ? <ChoiceWords {...found} /> : title(String(value))
      }}
      loadData={({ value }) => walk(String(value))}
      open={open}
      onOpenChange={(opened: boolean) => {
        setOpen(opened)
        if (opened) void walk(null)
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Tab') setOpen(false)
      }}
      // The input says it controls a list of this name; antd gives the tree another one.
      popupRender={(tree) => <div id={`${props.id}_list`}>{tree}</div>}
      placeholder={t('form.searchRecord')}
      notFoundContent={
        list.isFetching || walked.length === 0
          ? t('state.loading')
          : list.isError
            ? t('state.failed')
            : t('form.noneFound')
      }
      value={props.many ? labelled : (labelled[0] ?? undefined)}
      onChange={(chosen: unknown) => {
        const all = [chosen ?? []].flat() as { value: string; label?: unknown }[]
        setTitles((before) => ({
          ...before,
          ...Object.fromEntries(
            all.map(({ value }) => [value, choices.find((c) => c.value === value)?.label ?? title(value)]),
          ),
        }))
        setTyped('')
        props.onChange(props.many ? all.map(({ value }) => value) : (all[0]?.value ?? null))
        if (!props.many) setOpen(false)
      }}
      getPopupContainer={(node: HTMLElement) => node.closest<HTMLElement>('dialog, .popup') ?? document.body}
    />
  )
}

const foundNode = ({ value, label }: Choice): Node => ({ id: value, pId: 0, value, label, isLeaf: true })
