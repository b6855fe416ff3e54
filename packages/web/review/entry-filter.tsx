import { useWords } from '../language/use-words.ts'
import { kindMarks, kindWords } from '../plan/entry-words.ts'
import { Popup } from '../ui/popup.tsx'
import { addKeys } from './selection-bar.tsx'
import type { Desk } from './use-desk.ts'

/** Which entries are listed: one kind or all, everything or what is left; and the way to accept a kind as a whole. */
export function EntryFilter({ desk }: { desk: Desk }) {
  const { filter, setFilter, onlyOpen, setOnlyOpen, kindsHere, openOf, entries, filterable, editable, setDialog, add } =
    desk
  const { t } = useWords()
  return (
    <div className="entry-filter">
      {(['all', ...kindsHere] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className={kind === 'all' ? 'filter-kind' : `filter-kind kind-${kind}`}
          aria-pressed={filter === kind}
          onClick={() => setFilter(kind)}
        >
          {kind === 'all' ? t('filter.all') : t(kindWords[kind])}{' '}
          <span className="soft">
            {openOf(kind) > 0 ? `${openOf(kind)}/` : ''}
            {kind === 'all' ? entries.length : entries.filter((entry) => entry.kind === kind).length}
          </span>
        </button>
      ))}
      <label className="only-open">
        <input type="checkbox" checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)} />
        {t('review.onlyOpen')}
      </label>
      {filterable && editable && openOf(filterable) > 1 ? (
        <button type="button" className="word-button" onClick={() => setDialog('all')}>
          {t('review.acceptAll', { count: openOf(filterable) })} <kbd>A</kbd>
        </button>
      ) : null}
      {editable ? (
        <Popup label={t('review.add')} end>
          {(close) => (
            <ul className="menu-list">
              {Object.values(addKeys).map((kind) => (
                <li key={kind}>
                  <button
                    type="button"
                    onClick={() => {
                      close()
                      add(kind, null)
                    }}
                  >
                    <span className={`kind-mark kind-${kind}`} aria-hidden="true">
                      {t(kindMarks[kind])}
                    </span>
                    {t(kindWords[kind])}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Popup>
      ) : null}
    </div>
  )
}
