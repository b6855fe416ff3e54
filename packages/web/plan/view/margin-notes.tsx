import { useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useWords } from '../../language/use-words.ts'
import { dateWords } from '../../ui/format.ts'
import { Light } from '../../ui/light.tsx'
import { BodyNames } from '../body-names.tsx'
import { type Entry, entriesOf, leadsOf, othersOf, type PlanView } from '../plan-data.ts'
import { Reached } from '../standing-line.tsx'
import type { ViewProps } from './view-props.ts'

const gap = 4

/** Notes one under the other, each as near to its line as those above it allow. */
export function placed(wanted: readonly { readonly top: number; readonly height: number }[]): number[] {
  let free = 0
  return wanted.map(({ top, height }) => {
    const at = Math.max(top, free)
    free = at + height + gap
    return at
  })
}

function Note({ view, entry }: { view: PlanView; entry: Entry }) {
  const { t, language } = useWords()
  if (entry.kind === 'task') {
    const { id, values } = entry.record
    const lead = leadsOf(view, entry.record)
    const bodies = lead.length > 0 ? lead : othersOf(view, entry.record)
    return (
      <>
        <Light kind={view.lights[id]?.light ?? 'noData'} />
        <span className="note-words">
          <BodyNames bodies={bodies.slice(0, 1)} />
          {bodies.length > 1 ? t('plan.andMore', { count: bodies.length }) : ''}
          {values.deadline ? ` ${t('plan.byDay', { day: dateWords(values.deadline, language) })}` : ''}
        </span>
      </>
    )
  }
  if (entry.kind === 'target')
    return (
      <>
        <Light kind={view.lights[entry.record.id]?.light ?? 'noData'} />
        <span className="note-words">
          <Reached view={view} target={entry.record} />
        </span>
      </>
    )
  return null
}

/**
 * The margin: one note an entry, beside the line in which its words begin. Measured from the drawn text; where there is
 * no room beside, the notes stand under their paragraphs.
 */
export function MarginNotes(props: ViewProps & { root: HTMLElement | null; beside: boolean }) {
  const { view, chosen, root, beside } = props
  const { t } = useWords()
  const margin = useRef<HTMLUListElement>(null)
  const [hosts, setHosts] = useState<ReadonlyMap<string, HTMLElement>>(new Map())
  const notes = entriesOf(view).filter(
    (entry) =>
      (entry.kind === 'task' || entry.kind === 'target') &&
      entry.record.values.start !== null &&
      entry.record.values.reviewState !== 'rejected',
  )

  useLayoutEffect(() => {
    const text = root?.querySelector<HTMLElement>('.document-text')
    const list = margin.current
    if (!beside || !text || !list) return
    const arrange = () => {
      const from = list.getBoundingClientRect().top
      const items = [...list.children] as HTMLElement[]
      const wanted = items.map((item) => {
        const words = text.querySelector(`[data-opens~="${item.dataset.note}"]`)
        const line = words?.getClientRects()[0]
        return { top: line ? line.top - from + (line.height - 26) / 2 : 0, height: item.offsetHeight }
      })
      const tops = placed(wanted)
      items.forEach((item, at) => {
        item.style.top = `${tops[at]}px`
      })
    }
    arrange()
    const watch = new ResizeObserver(arrange)
    watch.observe(text)
    void document.fonts?.ready.then(arrange)
    return () => watch.disconnect()
  })

  // Without a margin each paragraph gets a place for its notes at its foot.
  useLayoutEffect(() => {
    const text = root?.querySelector<HTMLElement>('.document-text')
    if (beside || !text) return setHosts((before) => (before.size === 0 ? before : new Map()))
    const found = new Map<string, HTMLElement>()
    const made: HTMLElement[] = []
    for (const line of text.querySelectorAll<HTMLElement>('p')) {
      const opened = [...line.querySelectorAll<HTMLElement>('[data-opens]')].flatMap(({ dataset }) =>
        dataset.opens!.split(' '),
      )
      if (opened.length === 0) continue
      const host = document.createElement('div')
      host.className = 'notes-under'
      line.after(host)
      made.push(host)
      for (const id of opened) found.set(id, host)
    }
    setHosts(found)
    return () => {
      for (const host of made) host.remove()
    }
  }, [beside, root, view])

  const button = (entry: Entry) => (
    <button
      type="button"
      className={`note note-${entry.kind}`}
      aria-pressed={chosen === entry.record.id}
      onClick={() => (entry.kind === 'task' ? props.onTask : props.onTarget)(entry.record.id)}
    >
      <span className="visually-hidden">
        {entry.kind === 'task'
          ? entry.record.values.title
          : entry.kind === 'target'
            ? entry.record.values.metric
            : ''}{' '}
      </span>
      <Note view={view} entry={entry} />
    </button>
  )
  if (!beside)
    return (
      <>
        {notes.map((entry) => {
          const host = hosts.get(entry.record.id)
          return host ? createPortal(button(entry), host, entry.record.id) : null
        })}
      </>
    )
  return (
    <ul className="margin-notes" ref={margin} aria-label={t('plan.margin')}>
      {notes.map((entry) => (
        <li key={entry.record.id} data-note={entry.record.id}>
          {button(entry)}
        </li>
      ))}
    </ul>
  )
}
