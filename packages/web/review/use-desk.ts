import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../language/use-words.ts'
import { kindMarks, useEntryWords } from '../plan/entry-words.ts'
import { type Entry, type EntryKind, entriesOf, entryKinds, isOpen, type PlanView } from '../plan/plan-data.ts'
import { showWords, type TextSpan } from '../plan/text/document-text.tsx'
import { announce } from '../ui/announcement.tsx'
import type { CardActs, CardMode } from './entry-card.tsx'
import { type AddKind, proposed } from './proposed-entry.ts'
import { useReviewKeys } from './review-keys.ts'
import { addKeys, useMarked } from './selection-bar.tsx'
import type { Marked } from './text-selection.ts'
import { useReview } from './use-review.ts'

/** Where a person stands in a review: what is shown and chosen, what is being done with it, and the keys for all of it. */
export function useDesk(view: PlanView) {
  const { t } = useWords()
  const review = useReview(view.document.id)
  const entryWords = useEntryWords(view)
  const entries = useMemo(() => entriesOf(view), [view])
  const open = useMemo(() => entries.filter(isOpen), [entries])
  const [filter, setFilter] = useState<EntryKind | 'all'>('all')
  const [onlyOpen, setOnlyOpen] = useState(false)
  const [chosen, setChosen] = useState<string | null>(() => open[0]?.record.id ?? null)
  const [mode, setMode] = useState<CardMode>('read')
  const [dialog, setDialog] = useState<'merge' | 'split' | 'keys' | 'all' | null>(null)
  const [adding, setAdding] = useState<{ kind: AddKind; values: Record<string, unknown> } | null>(null)
  const [tab, setTab] = useState<'text' | 'entries'>('entries')
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
    save: (changed, begun) => {
      if (begun.kind === 'repair') {
        const repaired = String(changed.repaired)
        const same = repaired === begun.record.values.repaired
        return void review.confirmRepair(begun, same ? undefined : repaired).then((done) => {
          if (!done) return
          setMode('read')
          told(begun, 'review.accepted')
          step(1)
        })
      }
      const wasOpen = isOpen(begun)
      const values =
        Object.keys(changed).length === 0
          ? { reviewState: 'accepted' }
          : { ...changed, reviewState: begun.record.values.reviewState === 'added' ? 'added' : 'edited' }
      void review.change(begun, values).then((done) => {
        if (!done) return
        setMode('read')
        told(begun, 'review.changed')
        if (wasOpen) step(1)
      })
    },
    reject: (reason, begun) => {
      setMode('read')
      step(1)
      void review
        .change(begun, { reviewState: 'rejected', reviewNote: reason }, { reason })
        .then((done) => done && told(begun, 'review.rejected'))
    },
    merge: () => setDialog('merge'),
    split: () => setDialog('split'),
  })
  const add = (kind: AddKind, place: Marked | null) => {
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
  // What was chosen may have been withdrawn by somebody else.
  useEffect(() => {
    if (current === null && chosen !== null) setChosen(open[0]?.record.id ?? null)
  }, [current, chosen, open])

  return {
    review,
    entryWords,
    entries,
    open,
    shown,
    filter,
    setFilter,
    onlyOpen,
    setOnlyOpen,
    chosen,
    choose,
    chooseInText,
    mode,
    setMode,
    dialog,
    setDialog,
    adding,
    setAdding,
    add,
    tab,
    setTab,
    pane,
    text,
    marked,
    task,
    editable,
    spans: steadySpans.current.spans,
    marks,
    actsOf,
    undo,
    filterable,
    openOf,
    kindsHere,
  }
}

export type Desk = ReturnType<typeof useDesk>
