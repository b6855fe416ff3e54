import { Link } from '@tanstack/react-router'
import type { Label } from '@zhiqiao/model'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { registerOf, useMeta, useSession } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { BreakdownMenu } from '../plan/breakdown-menu.tsx'
import { DocumentActs } from '../plan/document-acts.tsx'
import { kindMarks, kindWords, useEntryWords } from '../plan/entry-words.ts'
import { type Entry, type EntryKind, entriesOf, entryKinds, isOpen, type PlanView } from '../plan/plan-data.ts'
import { usePlanEvents } from '../plan/plan-events.ts'
import { DocumentText, showWords, type TextSpan } from '../plan/text/document-text.tsx'
import { ConflictDialog } from '../record/page/conflict-dialog.tsx'
import { StateLight } from '../record/state-light.tsx'
import { announce } from '../ui/announcement.tsx'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { useMode } from '../ui/preference.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useNarrow } from '../ui/use-narrow.ts'
import { DocumentForm } from './document-form.tsx'
import { type CardActs, type CardMode, EntryCard } from './entry-card.tsx'
import { EntryForm } from './entry-form.tsx'
import { useReviewKeys } from './review-keys.ts'
import { addKeys, SelectionBar, useMarked } from './selection-bar.tsx'
import { ShortcutDialog } from './shortcut-dialog.tsx'
import { MergeDialog, SplitDialog } from './task-dialogs.tsx'
import { type Marked, markedIn, numbered, quantityIn } from './text-selection.ts'
import { UnmatchedBodies } from './unmatched-bodies.tsx'
import { useReview } from './use-review.ts'
import '../record/page/record-page.css'
import './review.css'

type AddKind = Exclude<EntryKind, 'repair'>

/** What new entry from marked words begins with. */
function proposed(kind: AddKind, view: PlanView, { start, end }: Marked): Record<string, unknown> {
  const text = view.document.values.body ?? ''
  const words = text.slice(start, end)
  const same = entriesOf(view).filter((entry) => entry.kind === kind)
  const earlier = same.filter(({ record }) => (record.values.start ?? 0) <= start)
  const before = earlier[earlier.length - 1]
  const common = { start, end, position: before?.record.values.position ?? 0 }
  const first = words.split(/[。；\n]/)[0]!.trim()
  const within = view.tasks.find(({ values }) => (values.start ?? start + 1) <= start && (values.end ?? 0) >= end)
  const clause = view.clauses
    .filter(({ values }) => (values.start ?? start + 1) <= start && (values.end ?? 0) >= end)
    .sort((a, b) => b.values.level - a.values.level)[0]
  if (kind === 'task') {
    const { number, rest } = numbered(first)
    return { ...common, number, title: rest.slice(0, 200), clause: clause?.id ?? null }
  }
  if (kind === 'target') {
    const quantity = quantityIn(words)
    return {
      ...common,
      metric: (quantity?.before || first).slice(0, 200),
      operator: /不低于|不少于|至少|以上/.test(words)
        ? 'atLeast'
        : /不超过|以内|以下/.test(words)
          ? 'atMost'
          : 'exactly',
      value: quantity?.value ?? null,
      unit: quantity?.unit ?? null,
      valueRaw: words.slice(0, 200),
      task: within?.id ?? null,
      recurrence: /每年/.test(words) ? 'yearly' : 'once',
    }
  }
  if (kind === 'milestone') return { ...common, name: first.slice(0, 200) }
  if (kind === 'extractedRule')
    return { ...common, statement: words.slice(0, 2000), kind: 'threshold', appliesTo: 'school' }
  return { ...common, name: first.slice(0, 100), kind: 'system' }
}

export function ReviewDesk({ view, notes }: { view: PlanView; notes: readonly Label[] }) {
  const { t, say } = useWords()
  const { data: meta } = useMeta()
  const { data: session } = useSession()
  const review = useReview(view.document.id)
  const entryWords = useEntryWords(view)
  const narrow = useNarrow(900)
  const tabs = useMode() === 'care' || narrow
  const heard = usePlanEvents(view.document.id, session?.person.name)

  const entries = useMemo(() => entriesOf(view), [view])
  const open = useMemo(() => entries.filter(isOpen), [entries])
  const [filter, setFilter] = useState<EntryKind | 'all'>('all')
  const [onlyOpen, setOnlyOpen] = useState(false)
  const [chosen, setChosen] = useState<string | null>(() => open[0]?.record.id ?? null)
  const [mode, setMode] = useState<CardMode>('read')
  const [dialog, setDialog] = useState<'merge' | 'split' | 'keys' | 'all' | null>(null)
  const [adding, setAdding] = useState<{ kind: AddKind; values: Record<string, unknown> } | null>(null)
  const [tab, setTab] = useState<'text' | 'entries'>('entries')
  const [about, setAbout] = useState(false)
  const [notesShown, setNotesShown] = useState(true)
  const pane = useRef<HTMLElement>(null)
  const text = view.document.values.body ?? ''
  const marked = useMarked(pane, text)

  const shown = useMemo(
    () =>
      entries.filter(
        (entry) =>
          (filter === 'all' || entry.kind === filter) && (!onlyOpen || isOpen(entry) || entry.record.id === chosen),
      ),
    [entries, filter, onlyOpen, chosen],
  )
  const current = entries.find(({ record }) => record.id === chosen) ?? null
  const task = current?.kind === 'task' ? current.record : null
  const editable = view.permitted.change && (view.document.state === 'draft' || view.document.state === 'consulting')
  const register = registerOf(meta, 'policyDocument')

  const spans = useMemo(
    (): TextSpan[] =>
      entries.flatMap(({ kind, record: { id, values } }) =>
        values.start === null || values.end === null || values.reviewState === 'rejected'
          ? []
          : [{ id, kind, start: values.start, end: values.end, settled: values.reviewState !== 'proposed' }],
      ),
    [entries],
  )
  // Drawing the text anew is the dearest step of all: only when an entry's place or standing changed.
  const spanKey = spans.map(({ id, start, end, settled }) => `${id}${start}-${end}${settled}`).join()
  const steadySpans = useRef({ key: '', spans })
  if (steadySpans.current.key !== spanKey) steadySpans.current = { key: spanKey, spans }

  const marks = useMemo(
    () => Object.fromEntries(entryKinds.map((kind) => [kind, t(kindMarks[kind])])) as Record<EntryKind, string>,
    [t],
  )

  const choose = useCallback((id: string) => {
    setChosen(id)
    setMode('read')
    setAdding(null)
    if (!getSelection()?.isCollapsed) return
    showWords(pane.current, id)
  }, [])
  const chooseInText = useCallback((id: string) => {
    setChosen(id)
    setMode('read')
    setFilter('all')
    setTab('entries')
  }, [])

  // Where the next one is: the open entry after this one in what is shown, else the first open of all.
  const step = (direction: 1 | -1) => {
    const list = shown.length > 0 ? shown : entries
    const at = list.findIndex(({ record }) => record.id === chosen)
    const order =
      direction === 1
        ? [...list.slice(at + 1), ...list.slice(0, at + 1)]
        : [...list.slice(0, Math.max(at, 0)).reverse(), ...list.slice(Math.max(at, 0)).reverse()]
    const next =
      order.find((entry) => isOpen(entry) && entry.record.id !== chosen) ??
      (direction === 1 ? list[at + 1] : list[at - 1])
    if (next) choose(next.record.id)
  }

  const told = (entry: Entry, words: 'review.accepted' | 'review.rejected' | 'review.changed') =>
    announce(t(words, { title: entryWords(entry).title.slice(0, 40) }))

  const accept = (entry: Entry) => {
    step(1)
    if (entry.kind === 'repair') void review.confirmRepair(entry).then((done) => done && told(entry, 'review.accepted'))
    else if (isOpen(entry) || entry.record.values.reviewState === 'rejected')
      void review
        .change(entry, { reviewState: 'accepted', ...(entry.record.values.reviewNote ? { reviewNote: null } : {}) })
        .then((done) => done && told(entry, 'review.accepted'))
  }
  const actsOf = (entry: Entry): CardActs => ({
    accept: () => accept(entry),
    mode: setMode,
    save: (changed) => {
      if (entry.kind === 'repair')
        return void review.confirmRepair(entry, String(changed.repaired)).then((done) => {
          if (done) step(1)
        })
      const wasOpen = isOpen(entry)
      const values =
        Object.keys(changed).length === 0
          ? { reviewState: 'accepted' }
          : { ...changed, reviewState: entry.record.values.reviewState === 'added' ? 'added' : 'edited' }
      void review.change(entry, values).then((done) => {
        if (!done) return
        setMode('read')
        told(entry, 'review.changed')
        if (wasOpen) step(1)
      })
    },
    reject: (reason) => {
      setMode('read')
      step(1)
      void review
        .change(entry, { reviewState: 'rejected', reviewNote: reason }, { reason })
        .then((done) => done && told(entry, 'review.rejected'))
    },
    merge: () => setDialog('merge'),
    split: () => setDialog('split'),
  })
  const add = (kind: AddKind, place: Marked) => {
    setAdding({ kind, values: proposed(kind, view, place) })
    setFilter('all')
    setTab('entries')
    getSelection()?.removeAllRanges()
  }
  const undo = () =>
    void review.undo().then((id) => {
      if (id === undefined) return
      choose(id)
      announce(t('review.undone'))
    })

  const filterable = filter !== 'all' && filter !== 'repair' ? filter : null
  const openOf = (kind: EntryKind | 'all') => open.filter((entry) => kind === 'all' || entry.kind === kind).length
  const kindsHere = entryKinds.filter((kind) => entries.some((entry) => entry.kind === kind))

  useReviewKeys(
    {
      j: () => step(1),
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      k: () => (marked && editable ? add('task', marked) : step(-1)),
      Enter: () => current && editable && accept(current),
      e: () => current && editable && setMode('edit'),
      x: () => current && editable && setMode('reject'),
      s: () => task && editable && setDialog('split'),
      m: () => task && editable && setDialog('merge'),
      a: () => filterable && editable && openOf(filterable) > 0 && setDialog('all'),
      z: undo,
      '?': () => setDialog('keys'),
      Escape: () => {
        setMode('read')
        setAdding(null)
        getSelection()?.removeAllRanges()
      },
      '0': () => setFilter('all'),
      ...Object.fromEntries(kindsHere.map((kind, at) => [String(at + 1), () => setFilter(kind)])),
      ...Object.fromEntries(
        Object.entries(addKeys)
          .filter(([key]) => key !== 'k')
          .map(([key, kind]) => [key, () => marked && editable && add(kind, marked)]),
      ),
    },
    dialog === null && mode === 'read' && adding === null && review.conflict === null,
  )
  // Escape also leaves an edit that has lost the focus.
  useEffect(() => {
    if (current === null && chosen !== null) setChosen(open[0]?.record.id ?? null)
  }, [current, chosen, open])

  const done = entries.length - open.length
  const heardEntry = heard && entries.find(({ record }) => record.id === heard.id)

  const textPane = (
    <section
      className="review-text"
      ref={pane}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('review.text')}
      hidden={tabs && tab !== 'text'}
    >
      <DocumentText
        document={view.document.values}
        clauses={view.clauses}
        spans={steadySpans.current.spans}
        chosen={chosen}
        onChoose={chooseInText}
        marks={marks}
        label={t('review.text')}
      />
      {text === '' ? <p className="soft">{t('review.noText')}</p> : null}
    </section>
  )

  return (
    <article className={tabs ? 'review review-tabs' : 'review'}>
      <header className="review-head">
        <div className="review-title">
          <h1>{view.document.values.title}</h1>
          <p className="small">
            {register ? <StateLight register={register} state={view.document.state} /> : null}{' '}
            <button type="button" className="word-button" aria-expanded={about} onClick={() => setAbout(!about)}>
              {t('review.about')}
            </button>
          </p>
        </div>
        <p className="review-left" role="status">
          {open.length > 0 ? (
            <>
              <b>{open.length}</b> <span className="soft">{t('review.left')}</span>
            </>
          ) : (
            <b className="review-finished">{t('review.finished')}</b>
          )}
        </p>
        <div className="page-actions no-print">
          {review.undoable > 0 ? (
            <button type="button" className="word-button" onClick={undo}>
              {t('review.undo')}
            </button>
          ) : null}
          <BreakdownMenu document={view.document.id} />
          <Link to="/plan/$id" params={{ id: view.document.id }}>
            {t('review.toPlan')}
          </Link>
          <button type="button" className="word-button" onClick={() => setDialog('keys')}>
            {t('review.keysShort')} <kbd>?</kbd>
          </button>
          <DocumentActs view={view} only={['consult', 'approve', 'approveByScan']} />
        </div>
        <progress
          className="review-progress"
          max={Math.max(entries.length, 1)}
          value={done}
          aria-label={t('review.progress')}
        />
      </header>

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
          </div>
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

      {dialog === 'keys' ? <ShortcutDialog onClose={() => setDialog(null)} /> : null}
      {dialog === 'merge' && task ? (
        <MergeDialog
          view={view}
          task={task}
          busy={review.saving}
          onCancel={() => setDialog(null)}
          onMerge={(tasks) =>
            void review.merge(tasks).then((id) => {
              setDialog(null)
              if (id) choose(id)
            })
          }
        />
      ) : null}
      {dialog === 'split' && task ? (
        <SplitDialog
          view={view}
          task={task}
          caret={markedIn(pane.current)?.start ?? null}
          busy={review.saving}
          onCancel={() => setDialog(null)}
          onSplit={(at, title) =>
            void review.split(task, at, title).then((id) => {
              setDialog(null)
              if (id) choose(id)
            })
          }
        />
      ) : null}
      {dialog === 'all' && filterable ? (
        <ConfirmAct
          open
          title={t('review.acceptAll', { count: openOf(filterable) })}
          consequence={t('review.acceptAllConsequence', { kind: t(kindWords[filterable]), count: openOf(filterable) })}
          busy={review.saving}
          onCancel={() => setDialog(null)}
          onConfirm={() =>
            void review.acceptAll(filterable).then((count) => {
              setDialog(null)
              if (count !== undefined) announce(t('review.acceptedCount', { count }))
            })
          }
        />
      ) : null}
      {review.conflict && registerOf(meta, review.conflict.register) ? (
        <ConflictDialog
          register={registerOf(meta, review.conflict.register)!}
          base={review.conflict.base}
          mine={review.conflict.mine}
          theirs={review.conflict.theirs}
          titles={view.titles}
          onSettle={(changes) => void review.settle(changes)}
          onCancel={review.leaveConflict}
        />
      ) : null}
    </article>
  )
}
