import type { RecordOf } from '@zhiqiao/model'
import { Checkbox } from 'antd'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { RegisterMeta } from '../../api/meta.ts'
import { type ListAddress, useList } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { isNumeric, unitWords } from '../../ui/field-value.tsx'
import { numberWords, tenThousandYuan } from '../../ui/format.ts'
import { useMode } from '../../ui/preference.ts'
import { ProblemNotice, ProblemState } from '../../ui/problem-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { ColumnChooser } from './column-chooser.tsx'
import { useColumns } from './column-memory.ts'
import { useColumnWords } from './column-words.ts'
import { ExportMenu } from './export-menu.tsx'
import { conditionsOf, nextSort } from './filter.ts'
import { FilterBar } from './filter-bar.tsx'
import { RowCell } from './row-cell.tsx'
import { SavedViews } from './saved-views.tsx'
import { useWindow } from './use-window.ts'
import './record-table.css'

/** Something done to several records at once. */
export interface BulkAct {
  readonly name: string
  readonly label: string
  readonly run: (rows: readonly RecordOf[]) => void
}

export interface RecordTableProps {
  readonly register: RegisterMeta
  /** The list's question as the address holds it. */
  readonly address: ListAddress
  readonly onAddress: (next: ListAddress) => void
  /** Conditions of the place the list stands in; they are neither shown nor removable. */
  readonly fixed?: ListAddress
  readonly bulk?: readonly BulkAct[]
  /** Shown when there is nothing and nothing was asked. */
  readonly empty?: ReactNode
  /** Says how many there are, once known: for the page's head. */
  readonly onTotal?: (total: number | null) => void
}

interface TableData extends RecordTableProps {
  readonly rows: readonly RecordOf[]
  readonly titles: Readonly<Record<string, string>>
  readonly columns: readonly string[]
  readonly selected: ReadonlySet<string>
  readonly onSelect: (ids: ReadonlySet<string>) => void
}

function toggled(selected: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}

function titleOf({ register, titles }: TableData, row: RecordOf): string {
  const value = row.values[register.titled]
  return String(titles[String(value)] ?? value ?? row.id)
}

/** Sums of the numeric columns; only said when every row is here. */
function Totals({ register, columns, rows, bulk }: TableData) {
  const { t } = useWords()
  if (rows.length < 2 || !columns.some((name) => register.fields[name] && isNumeric(register.fields[name]))) return null
  return (
    <tfoot>
      <tr>
        {bulk ? <td /> : null}
        {columns.map((name, at) => {
          const field = register.fields[name]
          if (at === 0)
            return (
              <th key={name} scope="row">
                {t('list.sum')}
              </th>
            )
          // A year or an order number is no quantity; only money and what has a unit is added up.
          const adds = field && (field.kind === 'money' || (isNumeric(field) && field.unit))
          if (!adds) return <td key={name} />
          const sum = rows.reduce((total, row) => total + Number(row.values[name] ?? 0), 0)
          return (
            <td key={name} className="number">
              {field.kind === 'money' ? tenThousandYuan(sum) : numberWords(sum)}
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}

function WideTable(data: TableData & { complete: boolean }) {
  const { register, rows, columns, selected, onSelect, address, onAddress, bulk } = data
  const words = useWords()
  const { t, say } = words
  const columnWords = useColumnWords(register)
  const body = useRef<HTMLTableSectionElement>(null)
  const shown = useWindow(body, rows.length)
  const sort = address.sort ?? register.order ?? undefined
  const all = rows.length > 0 && rows.every(({ id }) => selected.has(id))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className="table-scroll" aria-label={say(register.title)} tabIndex={0}>
      <table className="record-table" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {bulk ? (
              <th className="select-cell">
                <Checkbox
                  aria-label={t('list.selectAll')}
                  checked={all}
                  indeterminate={!all && selected.size > 0}
                  onChange={() => onSelect(all ? new Set() : new Set(rows.map(({ id }) => id)))}
                />
              </th>
            ) : null}
            {columns.map((name) => {
              const field = register.fields[name]
              const unit = field ? unitWords(field, words) : null
              const direction = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : undefined
              const label = (
                <>
                  {columnWords(name)}
                  {unit ? <span className="unit"> ({unit})</span> : null}
                </>
              )
              return (
                <th
                  key={name}
                  scope="col"
                  aria-sort={direction}
                  className={field && isNumeric(field) ? 'number' : undefined}
                >
                  {field?.sortable ? (
                    <button
                      type="button"
                      className="sort-button"
                      onClick={() => {
                        const { sort: _, after: __, ...rest } = address
                        const next = nextSort(address.sort, name)
                        onAddress(next ? { ...rest, sort: next } : rest)
                      }}
                    >
                      {label}
                      <span aria-hidden="true" className="sort-mark">
                        {direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : ''}
                      </span>
                    </button>
                  ) : (
                    label
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.above > 0 ? <tr style={{ height: shown.above }} /> : null}
          {rows.slice(shown.from, shown.to).map((row, at) => (
            <tr
              key={row.id}
              data-row
              aria-rowindex={shown.from + at + 2}
              className={row.withdrawnAt ? 'row-withdrawn' : undefined}
            >
              {bulk ? (
                <td className="select-cell">
                  <Checkbox
                    aria-label={t('list.select', { title: titleOf(data, row) })}
                    checked={selected.has(row.id)}
                    onChange={() => onSelect(toggled(selected, row.id))}
                  />
                </td>
              ) : null}
              {columns.map((name) => {
                const field = register.fields[name]
                const Cell = name === register.titled ? 'th' : 'td'
                const kind =
                  name === register.titled
                    ? 'title-cell'
                    : field && isNumeric(field)
                      ? 'number'
                      : (field?.kind ?? 'state')
                return (
                  <Cell
                    key={name}
                    scope={Cell === 'th' ? 'row' : undefined}
                    className={`cell-${kind} ${kind === 'number' ? 'number' : ''}`}
                  >
                    <RowCell register={register} row={row} name={name} titles={data.titles} />
                  </Cell>
                )
              })}
            </tr>
          ))}
          {shown.below > 0 ? <tr style={{ height: shown.below }} /> : null}
        </tbody>
        {data.complete ? <Totals {...data} /> : null}
      </table>
    </section>
  )
}

/** On a narrow screen and in the 关怀版 a row becomes a small block of named values. */
function StackedRows(data: TableData) {
  const { register, rows, columns, titles, bulk, selected, onSelect } = data
  const { t } = useWords()
  const columnWords = useColumnWords(register)
  return (
    <ul className="stacked-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <h2>
            {bulk ? (
              <Checkbox
                aria-label={t('list.select', { title: titleOf(data, row) })}
                checked={selected.has(row.id)}
                onChange={() => onSelect(toggled(selected, row.id))}
              />
            ) : null}
            <RowCell register={register} row={row} name={register.titled} titles={titles} />
          </h2>
          <dl>
            {columns
              .filter((name) => name !== register.titled)
              .map((name) => (
                <div key={name}>
                  <dt>{columnWords(name)}</dt>
                  <dd>
                    <RowCell register={register} row={row} name={name} titles={titles} />
                    {register.fields[name]?.kind === 'money' ? ` ${t('value.tenThousandYuan')}` : ''}
                  </dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}

/**
 * The list of a register: conditions in plain words, columns people choose, order, pages one after another,
 * sums, export, and acts on several records. The address holds the whole question.
 */
export function RecordTable(props: RecordTableProps) {
  const { register, address, onAddress, fixed, bulk, onTotal } = props
  const { t } = useWords()
  const narrow = useNarrow(720)
  const stacked = useMode() === 'care' || narrow
  const [columns, setColumns] = useColumns(register)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const question = useMemo(() => ({ ...address, ...fixed }), [address, fixed])
  const list = useList(register.name, question)
  const pages = list.data?.pages ?? []
  const rows = pages.flatMap((page) => page.rows)
  const titles = Object.assign({}, ...pages.map((page) => page.references)) as Record<string, string>
  const total = pages[0]?.total ?? null
  const asked = conditionsOf(register, address).length > 0 || Boolean(address.text)
  const counted = useRef<number | null | undefined>(undefined)
  if (list.data && counted.current !== total) {
    counted.current = total
    queueMicrotask(() => onTotal?.(total))
  }
  const picked = rows.filter(({ id }) => selected.has(id))
  const data: TableData = { ...props, rows, titles, columns, selected, onSelect: setSelected }

  return (
    <div className="record-list">
      <div className="list-tools no-print">
        <FilterBar register={register} address={address} onAddress={onAddress} titles={titles} />
        <div className="list-menus">
          <SavedViews register={register} address={address} onAddress={onAddress} />
          {stacked ? null : <ColumnChooser register={register} columns={columns} onColumns={setColumns} />}
          <ExportMenu register={register} question={question} />
        </div>
      </div>
      {bulk && picked.length > 0 ? (
        <div className="bulk-bar">
          <p>{t('list.selected', { count: picked.length })}</p>
          {bulk.map((act) => (
            <Button key={act.name} onClick={() => act.run(picked)}>
              {act.label}
            </Button>
          ))}
          <button type="button" className="word-button" onClick={() => setSelected(new Set())}>
            {t('list.selectNone')}
          </button>
        </div>
      ) : null}
      {list.isPending ? <Skeleton lines={10} /> : null}
      {list.isError && rows.length === 0 ? <ProblemState error={list.error} retry={() => void list.refetch()} /> : null}
      {list.isSuccess && rows.length === 0 ? (
        asked ? (
          <Empty title={t('list.noneMatch')}>{t('list.noneMatchHint')}</Empty>
        ) : (
          (props.empty ?? <Empty title={t('list.none')} />)
        )
      ) : null}
      {rows.length > 0 ? (
        <>
          {stacked ? <StackedRows {...data} /> : <WideTable {...data} complete={!list.hasNextPage} />}
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
