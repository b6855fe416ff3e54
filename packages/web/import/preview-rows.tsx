import { useState } from 'react'
import type { RegisterMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'
import { Button } from '../ui/button.tsx'
import { numberWords } from '../ui/format.ts'
import { useMode } from '../ui/preference.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import { AddedTable } from './added-table.tsx'
import { DifferenceRow } from './difference-row.tsx'
import { type Action, actions, actionWords, type ImportView, usePreviewRows } from './import-data.ts'
import { RefusedRow } from './refused-row.tsx'

/** What the rows will do, one kind after the other: those that move a number most stand first. */
export function PreviewRows({ register, view }: { register: RegisterMeta; view: ImportView }) {
  const { t } = useWords()
  const { values } = view.record
  const counts: Record<Action, number> = {
    add: Number(values.added ?? 0),
    change: Number(values.changed ?? 0),
    keep: Number(values.unchanged ?? 0),
    refuse: Number(values.refused ?? 0),
  }
  const [shown, setShown] = useState<Action>(() => actions.find((action) => counts[action] > 0) ?? 'change')
  return (
    <section className="import-part">
      <h2 id="preview-heading">{t('import.preview')}</h2>
      <fieldset className="import-kinds" aria-labelledby="preview-heading">
        {actions.map((action) => (
          <button
            key={action}
            type="button"
            className="import-kind"
            aria-pressed={shown === action}
            disabled={counts[action] === 0}
            onClick={() => setShown(action)}
          >
            <b>{numberWords(counts[action])}</b> {t(actionWords[action])}
          </button>
        ))}
      </fieldset>
      {counts[shown] > 0 ? <Rows key={shown} register={register} view={view} action={shown} /> : null}
    </section>
  )
}

function Rows({ register, view, action }: { register: RegisterMeta; view: ImportView; action: Action }) {
  const { t } = useWords()
  const stacked = useNarrow(840)
  const care = useMode() === 'care'
  const answer = usePreviewRows(view.record.id, action, view.record.version)
  const pages = answer.data?.pages ?? []
  const rows = pages.flatMap((page) => page.rows)
  const titles = Object.assign({}, ...pages.map((page) => page.titles)) as Record<string, string>
  if (answer.isPending) return <Skeleton lines={6} />
  if (answer.isError && rows.length === 0) return <ProblemNotice error={answer.error} />
  // The rows are their owner's only: a superior sees the counts.
  if (rows.length === 0) return <p className="soft">{t('import.rowsElsewhere')}</p>
  const compared = action === 'change' || rows.some(({ lastYear }) => lastYear !== null)
  const shared = { register, view, titles }
  return (
    <>
      {action === 'refuse' ? (
        <ul className="import-rows">
          {rows.map((row) => (
            <RefusedRow key={row.number} {...shared} row={row} />
          ))}
        </ul>
      ) : compared || stacked || care ? (
        <ul className="import-rows">
          {rows.map((row) => (
            <DifferenceRow key={row.number} {...shared} row={row} />
          ))}
        </ul>
      ) : (
        <AddedTable {...shared} rows={rows} />
      )}
      {answer.hasNextPage ? (
        <Button onClick={() => void answer.fetchNextPage()} loading={answer.isFetchingNextPage}>
          {t('list.more')}
        </Button>
      ) : null}
    </>
  )
}
