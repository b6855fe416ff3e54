import type { RegisterMeta } from '../../api/meta.ts'
import { type ListAddress, useList, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { Popup } from '../../ui/popup.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useColumnWords } from './column-words.ts'
import { stateField } from './filter.ts'
import { RowCell } from './row-cell.tsx'
import './record-board.css'

const most = 9
const shownCards = 20
const linesOnCard = 3

/** By what records can stand side by side: their state, or a code of few values; the definition's own choice first. */
export function boardFields(register: RegisterMeta, sizeOf: (codeSet: string) => number): string[] {
  const coded = Object.entries(register.fields)
    .filter(([, { codeSet }]) => codeSet && sizeOf(codeSet) >= 2 && sizeOf(codeSet) <= most)
    .map(([name]) => name)
  const own = register.list?.board
  return [...new Set([...(own ? [own] : []), ...(register.states ? [stateField] : []), ...coded])]
}

/** 看板: the same list, its records in columns by what they have in one field; a card opens the record. */
export function RecordBoard(props: { register: RegisterMeta; question: ListAddress; by: string }) {
  const { register, question, by } = props
  const { t, say, sayCode } = useWords()
  const { data: meta } = useMeta()
  const columnWords = useColumnWords(register)
  const codeSet = register.fields[by]?.codeSet
  const columns =
    by === stateField
      ? Object.entries(register.states ?? {}).map(([key, { label }]) => ({ key, title: say(label) }))
      : (meta?.codeSets[codeSet ?? '']?.values ?? []).map((value) => ({ key: value.code, title: sayCode(value) }))
  const unsaid = by === stateField || register.fields[by]?.required ? [] : [{ key: null, title: t('value.blank') }]
  return (
    <ScrollRegion className="record-board" aria-label={t('list.boardBy', { field: columnWords(by) })}>
      {[...columns, ...unsaid].map(({ key, title }) => (
        <BoardColumn
          key={key ?? ''}
          register={register}
          title={title}
          question={{ ...question, ...(key === null ? { [`${by}.empty`]: 'true' } : { [by]: key }) }}
          by={by}
        />
      ))}
    </ScrollRegion>
  )
}

function BoardColumn(props: { register: RegisterMeta; title: string; question: ListAddress; by: string }) {
  const { register, title, question, by } = props
  const { t } = useWords()
  const columnWords = useColumnWords(register)
  const list = useList(register.name, question, { limit: shownCards })
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const titles = Object.assign({}, ...(list.data?.pages.map((page) => page.references) ?? [])) as Record<string, string>
  const total = list.data?.pages[0]?.total ?? null
  const lines = (register.list?.columns ?? []).filter((name) => name !== register.titled && name !== by)
  return (
    <section className={rows.length === 0 ? 'board-column board-column-empty' : 'board-column'}>
      <h2>
        {title} <span className="soft small">{total ?? ''}</span>
      </h2>
      {list.isPending ? <Skeleton lines={3} /> : null}
      {list.isError ? <ProblemNotice error={list.error} /> : null}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <RowCell register={register} row={row} name={register.titled} titles={titles} />
            <dl className="small">
              {lines
                .filter((name) => row.values[name] !== null && row.values[name] !== undefined)
                .slice(0, linesOnCard)
                .map((name) => (
                  <div key={name}>
                    <dt className="soft">{columnWords(name)}</dt>
                    <dd>
                      <RowCell register={register} row={row} name={name} titles={titles} />
                    </dd>
                  </div>
                ))}
            </dl>
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <button type="button" className="word-button" onClick={() => void list.fetchNextPage()}>
          {t('list.more')}
        </button>
      ) : null}
    </section>
  )
}

/** Between the list and its boards. */
export function BoardChooser(props: {
  register: RegisterMeta
  by: string | null
  onBoard: (field: string | null) => void
}) {
  const { register, by, onBoard } = props
  const { t } = useWords()
  const { data: meta } = useMeta()
  const columnWords = useColumnWords(register)
  const fields = boardFields(register, (codeSet) => meta?.codeSets[codeSet]?.values.length ?? 0)
  if (fields.length === 0) return null
  return (
    <Popup end label={by === null ? t('list.board') : t('list.boardBy', { field: columnWords(by) })}>
      {(close) => (
        <ul className="menu-list">
          {[null, ...fields].map((field) => (
            <li key={field ?? ''}>
              <button
                type="button"
                aria-current={field === by ? 'true' : undefined}
                onClick={() => {
                  close()
                  onBoard(field)
                }}
              >
                {field === null ? t('list.asList') : t('list.boardBy', { field: columnWords(field) })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Popup>
  )
}
