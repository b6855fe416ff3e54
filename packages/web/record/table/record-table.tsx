import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { RegisterMeta } from '../../api/meta.ts'
import { type ListAddress, useList } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { useMode } from '../../ui/preference.ts'
import { ProblemNotice, ProblemState } from '../../ui/problem-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { Purpose } from '../purpose.tsx'
import { BulkActDialog, bulkActsOf } from './bulk-act-dialog.tsx'
import { ColumnChooser } from './column-chooser.tsx'
import { useColumns } from './column-memory.ts'
import { ExportMenu } from './export-menu.tsx'
import { conditionsOf } from './filter.ts'
import { FilterBar } from './filter-bar.tsx'
import { BoardChooser, RecordBoard } from './record-board.tsx'
import { SavedViews } from './saved-views.tsx'
import { StackedRows } from './stacked-rows.tsx'
import type { SortedData } from './table-data.ts'
import { WideTable } from './wide-table.tsx'
import './record-table.css'

export interface RecordTableProps {
  readonly register: RegisterMeta
  /** The list's question as the address holds it. */
  readonly address: ListAddress
  readonly onAddress: (next: ListAddress) => void
  /** Conditions of the place the list stands in; they are neither shown nor removable. */
  readonly fixed?: ListAddress
  /** Whether acts may be done to several records at once. */
  readonly bulk?: boolean
  /** Shown when there is nothing and nothing was asked. */
  readonly empty?: ReactNode
  /** Says how many there are, once known: for the page's head. */
  readonly onTotal?: (total: number | null) => void
}

/**
 * The list of a register: conditions in plain words, columns people choose, order, pages one after another,
 * sums, export, and acts on several records. The address holds the whole question.
 */
export function RecordTable(props: RecordTableProps) {
  const { register, address, onAddress, fixed, onTotal } = props
  const acts = props.bulk ? bulkActsOf(register) : []
  const [asked, setAsked] = useState<string | null>(null)
  const { t, say } = useWords()
  const narrow = useNarrow(840)
  const stacked = useMode() === 'care' || narrow
  const [columns, setColumns] = useColumns(register)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const board = address.board || null
  const question = useMemo(() => {
    const { board: _, ...asked } = { ...address, ...fixed }
    return asked
  }, [address, fixed])
  const list = useList(register.name, question)
  const pages = list.data?.pages ?? []
  const rows = pages.flatMap((page) => page.rows)
  const titles = Object.assign({}, ...pages.map((page) => page.references)) as Record<string, string>
  const total = pages[0]?.total ?? null
  const narrowed = conditionsOf(register, address).length > 0 || Boolean(address.text)
  const counted = useRef<number | null | undefined>(undefined)
  if (list.data && counted.current !== total) {
    counted.current = total
    queueMicrotask(() => onTotal?.(total))
  }
  const picked = rows.filter(({ id }) => selected.has(id))
  const data: SortedData = {
    register,
    address,
    onAddress,
    rows,
    titles,
    columns,
    selection: acts.length > 0 ? { ids: selected, set: setSelected } : undefined,
  }

  return (
    <div className="record-list">
      <div className="list-tools no-print">
        <FilterBar register={register} address={address} onAddress={onAddress} titles={titles} />
        <div className="list-menus">
          <SavedViews register={register} address={address} onAddress={onAddress} />
          <BoardChooser
            register={register}
            by={board}
            onBoard={(field) => onAddress({ ...address, board: field ?? '' })}
          />
          {stacked || board ? null : <ColumnChooser register={register} columns={columns} onColumns={setColumns} />}
          <Purpose register={register} />
          <ExportMenu register={register} question={question} />
        </div>
      </div>
      {picked.length > 0 ? (
        <div className="bulk-bar">
          <p>{t('list.selected', { count: picked.length })}</p>
          {acts
            .filter(([, { from }]) => picked.some(({ state }) => !from || (state !== null && from.includes(state))))
            .map(([name, { label }]) => (
              <Button key={name} onClick={() => setAsked(name)}>
                {say(label)}
              </Button>
            ))}
          <button type="button" className="word-button" onClick={() => setSelected(new Set())}>
            {t('list.selectNone')}
          </button>
        </div>
      ) : null}
      {asked ? (
        <BulkActDialog
          register={register}
          act={asked}
          rows={picked.filter(({ state }) => {
            const from = register.acts?.[asked]?.from
            return !from || (state !== null && from.includes(state))
          })}
          titles={titles}
          onClose={() => {
            setAsked(null)
            setSelected(new Set())
          }}
        />
      ) : null}
      {list.isPending ? <Skeleton lines={10} /> : null}
      {list.isError && rows.length === 0 ? <ProblemState error={list.error} retry={() => void list.refetch()} /> : null}
      {list.isSuccess && rows.length === 0 ? (
        narrowed ? (
          <Empty title={t('list.noneMatch')}>{t('list.noneMatchHint')}</Empty>
        ) : (
          (props.empty ?? <Empty title={t('list.none')} />)
        )
      ) : null}
      {rows.length > 0 ? (
        <>
          {board ? (
            <RecordBoard register={register} question={question} by={board} />
          ) : stacked ? (
            <StackedRows {...data} />
          ) : (
            <WideTable {...data} complete={!list.hasNextPage} />
          )}
          {list.isError ? <ProblemNotice error={list.error} /> : null}
          <div className="list-foot">
            <p className="soft" role="status">
              {total === null
                ? t('list.shownOfMany', { shown: rows.length })
                : total > rows.length
                  ? t('list.shownOf', { shown: rows.length, total })
                  : t('list.shownAll', { count: total })}
            </p>
            {list.hasNextPage ? (
              <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
                {t('list.more')}
              </Button>
            ) : null}
          </div>
        </>
      ) : null}
    </div>
  )
}
