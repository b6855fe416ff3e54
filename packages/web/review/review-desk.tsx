import type { Label } from '@zhiqiao/model'
import { useState } from 'react'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { kindMarks, kindWords } from '../plan/entry-words.ts'
import type { PlanView } from '../plan/plan-data.ts'
import { usePlanEvents } from '../plan/plan-events.ts'
import { DocumentText } from '../plan/text/document-text.tsx'
import { useMode } from '../ui/preference.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import { DocumentForm } from './document-form.tsx'
import { EntryCard } from './entry-card.tsx'
import { EntryFilter } from './entry-filter.tsx'
import { EntryForm } from './entry-form.tsx'
import { ReviewDialogs } from './review-dialogs.tsx'
import { ReviewHead } from './review-head.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { UnmatchedBodies } from './unmatched-bodies.tsx'
import { useDesk } from './use-desk.ts'
import '../record/page/record-page.css'
import './review.css'
import './entry.css'

/** The document left, its entries right; on a small screen one behind the other. */
export function ReviewDesk({ view, notes }: { view: PlanView; notes: readonly Label[] }) {
  const { t, say } = useWords()
  const { data: session } = useSession()
  const narrow = useNarrow(900)
  const tabs = useMode() === 'care' || narrow
  const heard = usePlanEvents(view.document.id, session?.person.name)
  const desk = useDesk(view)
  const { review, entryWords, entries, shown, chosen, choose, mode, adding, setAdding, add, tab, setTab } = desk
  const { pane, text, marked, editable, actsOf } = desk
  const [about, setAbout] = useState(false)
  const [notesShown, setNotesShown] = useState(true)
  const heardEntry = heard && entries.find(({ record }) => record.id === heard.id)

  const textPane = (
    <ScrollRegion className="review-text" ref={pane} aria-label={t('review.text')} hidden={tabs && tab !== 'text'}>
      <DocumentText
        document={view.document.values}
        clauses={view.clauses}
        spans={desk.spans}
        chosen={chosen}
        onChoose={desk.chooseInText}
        marks={desk.marks}
        label={t('review.text')}
      />
      {text === '' ? <p className="soft">{t('review.noText')}</p> : null}
    </ScrollRegion>
  )

  return (
    <article className={tabs ? 'review review-tabs' : 'review'}>
      <ReviewHead view={view} desk={desk} about={about} onAbout={setAbout} />

      {about ? <DocumentForm view={view} editable={editable} /> : null}
      {notesShown && notes.length > 0 ? (
        <div className="notice review-note">
          <ul>
            {notes.map((note) => (
              <li key={note.zh}>{say(note)}</li>
            ))}
          </ul>
          <button type="button" className="word-button" onClick={() => setNotesShown(false)}>
            {t('review.understood')}
          </button>
        </div>
      ) : null}
      {review.problem ? (
        <ProblemNotice error={review.problem}>
          <button type="button" className="word-button" onClick={review.clearProblem}>
            {t('review.understood')}
          </button>
        </ProblemNotice>
      ) : null}
      {editable ? null : <p className="notice review-note">{t('review.fixed')}</p>}

      {tabs ? (
        <div className="review-switch" role="tablist">
          {(['text', 'entries'] as const).map((name) => (
            <button key={name} type="button" role="tab" aria-selected={tab === name} onClick={() => setTab(name)}>
              {name === 'text' ? t('review.text') : t('review.entries', { count: entries.length })}
            </button>
          ))}
        </div>
      ) : null}

      <div className="review-panes">
        <div className="review-sheet" hidden={tabs && tab !== 'text'}>
          {textPane}
          {marked && editable ? (
            <SelectionBar words={text.slice(marked.start, marked.end)} onAdd={(kind) => add(kind, marked)} />
          ) : null}
        </div>
        <section
          className="review-entries"
          aria-label={t('review.entries', { count: entries.length })}
          hidden={tabs && tab !== 'entries'}
        >
          <EntryFilter desk={desk} />
          {heard && heardEntry ? (
            <p className="heard small" role="status">
              {t('review.heard', {
                who: heard.by ?? t('review.somebody'),
                title: entryWords(heardEntry).title.slice(0, 30),
              })}
            </p>
          ) : null}
          <UnmatchedBodies view={view} editable={editable} />
          {adding ? (
            <div className="entry entry-chosen entry-adding">
              <h2>
                <span className={`kind-mark kind-${adding.kind}`} aria-hidden="true">
                  {t(kindMarks[adding.kind])}
                </span>{' '}
                {t('review.addKind', { kind: t(kindWords[adding.kind]) })}
              </h2>
              <EntryForm
                view={view}
                kind={adding.kind}
                values={adding.values}
                saving={review.saving}
                onCancel={() => setAdding(null)}
                onSave={(changed) =>
                  void review.add(adding.kind, { ...adding.values, ...changed }).then((id) => {
                    if (id === undefined) return
                    setAdding(null)
                    choose(id)
                  })
                }
              />
            </div>
          ) : null}
          {shown.length === 0 ? (
            <p className="soft entry-none">{entries.length === 0 ? t('review.noEntries') : t('review.noneLeft')}</p>
          ) : null}
          <ul className="entry-list">
            {shown.map((entry) => {
              const isChosen = entry.record.id === chosen
              return (
                <EntryCard
                  key={entry.record.id}
                  view={view}
                  entry={entry}
                  {...entryWords(entry)}
                  chosen={isChosen}
                  mode={isChosen ? mode : 'read'}
                  editable={editable}
                  saving={isChosen && review.saving}
                  acts={isChosen ? actsOf(entry) : null}
                  onChoose={choose}
                />
              )
            })}
          </ul>
        </section>
      </div>

      <ReviewDialogs view={view} desk={desk} />
    </article>
  )
}
