import { lineLooks, type RecordOf } from '@zhiqiao/model'
import { memo, type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import type { LightKind } from '../../ui/light.tsx'
import type { ClauseValues, DocumentValues, EntryKind } from '../plan-data.ts'
import { type Line, linesOf, type Span } from './segment.ts'
import './document-text.css'

export interface TextSpan extends Span {
  readonly kind: EntryKind
  /** Checked by a person: drawn fainter. */
  readonly settled: boolean
  /** How it stands, where the words are drawn in the colour of their light. */
  readonly tone?: LightKind
}

/** The sentence an entry rests on, brought into view. */
export function showWords(root: ParentNode | null, id: string): void {
  const words = root?.querySelector(`[data-opens~="${id}"]`)
  if (!words) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  // Motion shows where something went; over a long way it would only keep people waiting.
  const far = Math.abs(words.getBoundingClientRect().top - innerHeight / 2) > 2 * innerHeight
  words.scrollIntoView({ block: 'center', behavior: still || far ? 'auto' : 'smooth' })
}

interface Drawing {
  readonly lines: readonly Line[]
  readonly kinds: ReadonlyMap<string, TextSpan>
}

/** One line of the text; `words` says all that its looks depend on. */
const TextLine = memo(function TextLine(props: {
  at: number
  text: string
  look: string
  words: string
  drawing: RefObject<Drawing>
  marks?: Readonly<Record<EntryKind, string>>
}) {
  const { text, marks, drawing } = props
  const { lines, kinds } = drawing.current
  const line = lines[props.at]!
  // A task's whole extent shows as a bar beside its lines.
  const last = line.segments[line.segments.length - 1]
  const task = last?.covers.map((id) => kinds.get(id)!).find(({ kind }) => kind === 'task')
  const bar = task ? ` line-task${task.settled ? '' : ' line-task-open'}${task.tone ? ` tone-${task.tone}` : ''}` : ''
  return (
    <p className={`${props.look}${bar}`} data-line={line.start}>
      {line.segments.map(({ start, end, covers }) => {
        const here = covers.map((id) => kinds.get(id)!)
        if (here.length === 0)
          return (
            <span key={start} data-at={start}>
              {text.slice(start, end)}
            </span>
          )
        const opens = here.filter((span) => span.start === start)
        const mark = marks ? opens.map((span) => marks[span.kind]).join('') : ''
        const tone = here.filter((span) => span.kind === 'target').pop()?.tone
        const classes = here.map((span) => `words-${span.kind}${span.settled ? '' : ` open-${span.kind}`}`)
        return (
          <span
            key={start}
            data-at={start}
            data-entries={covers.join(' ')}
            data-opens={opens.length > 0 ? opens.map(({ id }) => id).join(' ') : undefined}
            data-mark={mark === '' ? undefined : mark}
            className={`words ${[...new Set(classes)].join(' ')}${tone ? ` tone-${tone}` : ''}`}
          >
            {text.slice(start, end)}
          </span>
        )
      })}
    </p>
  )
})

/**
 * A document's text exactly as stored, the words of its entries marked by kind. A press on marked words chooses the
 * narrowest entry there, a second press the next wider. Each piece carries its offset (`data-at`) and what begins in
 * it (`data-opens`).
 */
export const DocumentText = memo(function DocumentText(props: {
  document: DocumentValues
  clauses: readonly RecordOf<ClauseValues>[]
  spans: readonly TextSpan[]
  chosen: string | null
  onChoose: (id: string) => void
  /** A character before the first words of an entry, by kind; none when left out. */
  marks?: Readonly<Record<EntryKind, string>>
  label: string
}) {
  const { document, clauses, spans, chosen, onChoose, marks } = props
  const text = document.body ?? ''
  const root = useRef<HTMLDivElement>(null)
  const kinds = useMemo(() => new Map(spans.map((span) => [span.id, span])), [spans])
  const lines = useMemo(() => linesOf(text, spans), [text, spans])
  const looks = useMemo(
    () =>
      lineLooks(
        text,
        lines,
        { title: document.title, documentNumber: document.documentNumber, issuer: document.issuerAsWritten },
        clauses.map(({ values }) => values),
      ),
    [text, lines, document, clauses],
  )

  useLayoutEffect(() => {
    const lit = chosen === null ? [] : [...(root.current?.querySelectorAll(`[data-entries~="${chosen}"]`) ?? [])]
    for (const piece of lit) piece.classList.add('words-chosen')
    return () => {
      for (const piece of lit) piece.classList.remove('words-chosen')
    }
  })

  // Which line looks how, in one word each: a line is drawn anew only when its own word changed.
  const words = useMemo(
    () =>
      lines.map(({ segments }) =>
        segments
          .map(({ end, covers }) =>
            [end, ...covers.map((id) => `${id}${kinds.get(id)!.settled ? '' : '!'}${kinds.get(id)!.tone ?? ''}`)].join(
              ' ',
            ),
          )
          .join('|'),
      ),
    [lines, kinds],
  )
  const latest = useRef({ lines, kinds })
  latest.current = { lines, kinds }
  const drawn = lines.map((line, at) => (
    <TextLine
      key={line.start}
      at={at}
      text={text}
      look={looks[at]!}
      words={words[at]!}
      drawing={latest}
      marks={marks}
    />
  ))

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same entries are reached by keyboard in the list beside
    <div
      ref={root}
      className="document-text"
      lang="zh-CN"
      role="document"
      aria-label={props.label}
      onClick={(event) => {
        if (!getSelection()?.isCollapsed) return
        const piece = (event.target as Element).closest<HTMLElement>('[data-entries]')
        if (!piece) return
        const covers = piece.dataset.entries!.split(' ')
        const at = chosen === null ? -1 : covers.indexOf(chosen)
        onChoose(at > 0 ? covers[at - 1]! : covers[covers.length - 1]!)
      }}
    >
      {drawn}
    </div>
  )
})
