import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { kindMarks, kindWords } from '../plan/entry-words.ts'
import { type Entry, isOpen, type PlanView } from '../plan/plan-data.ts'
import { Button } from '../ui/button.tsx'
import { EntryForm } from './entry-form.tsx'
import { WrittenNames } from './written-names.tsx'

export type CardMode = 'read' | 'edit' | 'reject'

/** What a person may do with an entry from its card. */
export interface CardActs {
  readonly accept: () => void
  /** Saves from the entry as it stood when the typing began, so that what others did meanwhile is never overwritten. */
  readonly save: (changed: Record<string, unknown>, begun: Entry) => void
  readonly reject: (reason: string, begun: Entry) => void
  readonly mode: (mode: CardMode) => void
  readonly merge: () => void
  readonly split: () => void
}

/** Keeps the entry as it stands now for as long as something is typed. */
function Begun({ entry, children }: { entry: Entry; children: (begun: Entry) => ReactNode }) {
  const [begun] = useState(entry)
  return children(begun)
}

function ReasonForm({ onReject, onCancel }: { onReject: (reason: string) => void; onCancel: () => void }) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const usual = [t('review.reasonTwice'), t('review.reasonNone'), t('review.reasonWrong')]
  return (
    <form
      className="reason-form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') onReject(reason.trim())
      }}
    >
      <label className="field-label" htmlFor="reject-reason">
        {t('review.reason')}
      </label>
      <input
        ref={input}
        id="reject-reason"
        className="native-input wide"
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="reason-usual">
        {usual.map((words) => (
          <button key={words} type="button" className="word-button" onClick={() => onReject(words)}>
            {words}
          </button>
        ))}
      </p>
      <div className="page-actions">
        <Button tone="primary" htmlType="submit" disabled={reason.trim() === ''}>
          {t('review.reject')}
        </Button>
        <Button onClick={onCancel}>{t('act.cancel')}</Button>
      </div>
    </form>
  )
}

function RepairForm(props: {
  raw: string
  repaired: string
  onConfirm: (repaired: string) => void
  onReject: () => void
}) {
  const { t } = useWords()
  const [repaired, setRepaired] = useState(props.repaired)
  return (
    <form
      className="repair-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (repaired.trim() !== '') props.onConfirm(repaired)
      }}
    >
      <p>
        <span className="soft small">{t('review.asStands')}</span> <del lang="zh-CN">{props.raw}</del>
      </p>
      <label className="soft small" htmlFor="repaired">
        {t('review.readsAs')}
      </label>
      <input
        id="repaired"
        className="native-input wide"
        lang="zh-CN"
        value={repaired}
        onChange={(event) => setRepaired(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
      <div className="page-actions">
        <Button tone="primary" htmlType="submit">
          {t('review.confirmRepair')} <kbd>Enter</kbd>
        </Button>
        <Button onClick={props.onReject}>
          {t('review.rejectRepair')} <kbd>X</kbd>
        </Button>
      </div>
    </form>
  )
}

export const EntryCard = memo(DrawnCard, (one, other) => {
  const still =
    one.entry.record === other.entry.record &&
    one.title === other.title &&
    one.detail === other.detail &&
    one.chosen === other.chosen
  // Only the chosen card shows more than its line.
  return still && !other.chosen && one.onChoose === other.onChoose
})

/** One entry of the list: its line, and once chosen all that can be done with it. */
function DrawnCard(props: {
  view: PlanView
  entry: Entry
  title: string
  detail: string
  chosen: boolean
  mode: CardMode
  editable: boolean
  saving: boolean
  acts: CardActs | null
  onChoose: (id: string) => void
}) {
  const { view, entry, title, detail, chosen, mode, acts } = props
  const { t, sayCode } = useWords()
  const { data: meta } = useMeta()
  const { record, kind } = entry
  const open = isOpen(entry)
  const state = meta?.codeSets.reviewState?.values.find(({ code }) => code === record.values.reviewState)
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (chosen) card.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const stateWords =
    kind === 'repair' && !open && record.values.reviewState !== 'rejected'
      ? t('review.repaired')
      : state
        ? sayCode(state)
        : ''
  return (
    <li
      ref={card}
      className={[
        'entry',
        `entry-${kind}`,
        chosen ? 'entry-chosen' : '',
        open ? 'entry-open' : '',
        record.values.reviewState === 'rejected' ? 'entry-rejected' : '',
      ]
        .filter(Boolean)
        .join(' ')}
      data-entry={record.id}
    >
      <button type="button" className="entry-head" aria-expanded={chosen} onClick={() => props.onChoose(record.id)}>
        <span className={`kind-mark kind-${kind}`} aria-hidden="true">
          {t(kindMarks[kind])}
        </span>
        <span className="entry-line">
          <span className="visually-hidden">{t(kindWords[kind])} </span>
          <span className="entry-title" lang="zh-CN">
            {title}
          </span>
          {detail ? <span className="entry-detail">{detail}</span> : null}
        </span>
        <span className={open ? 'entry-state entry-state-open' : 'entry-state'}>{stateWords}</span>
      </button>
      {chosen ? (
        <div className="entry-body">
          {record.values.reviewNote ? (
            <p className="small">{t('review.note', { note: record.values.reviewNote })}</p>
          ) : null}
          {!props.editable || acts === null ? null : mode === 'edit' ? (
            <Begun entry={entry}>
              {(begun) => (
                <EntryForm
                  view={view}
                  kind={kind}
                  id={record.id}
                  values={begun.record.values as unknown as Record<string, unknown>}
                  saving={props.saving}
                  onSave={(changed) => acts.save(changed, begun)}
                  onCancel={() => acts.mode('read')}
                />
              )}
            </Begun>
          ) : mode === 'reject' ? (
            <Begun entry={entry}>
              {(begun) => (
                <ReasonForm onReject={(reason) => acts.reject(reason, begun)} onCancel={() => acts.mode('read')} />
              )}
            </Begun>
          ) : kind === 'repair' && open ? (
            <Begun entry={entry}>
              {(begun) => (
                <RepairForm
                  raw={record.values.raw}
                  repaired={record.values.repaired}
                  onConfirm={(repaired) => acts.save({ repaired }, begun)}
                  onReject={() => acts.mode('reject')}
                />
              )}
            </Begun>
          ) : (
            <>
              {kind === 'task' ? (
                <WrittenNames
                  view={view}
                  written={[...(record.values.leadAsWritten ?? []), ...(record.values.responsibleAsWritten ?? [])]}
                  readAs={record.values.readAs}
                  task={record.id}
                />
              ) : null}
              <div className="entry-acts">
                {open || record.values.reviewState === 'rejected' ? (
                  <Button tone="primary" onClick={acts.accept}>
                    {t('review.accept')} <kbd>Enter</kbd>
                  </Button>
                ) : null}
                <Button onClick={() => acts.mode('edit')}>
                  {t('review.edit')} <kbd>E</kbd>
                </Button>
                {record.values.reviewState === 'rejected' ? null : (
                  <Button onClick={() => acts.mode('reject')}>
                    {t('review.reject')} <kbd>X</kbd>
                  </Button>
                )}
                {kind === 'task' ? (
                  <>
                    <Button tone="quiet" onClick={acts.split}>
                      {t('review.split')} <kbd>S</kbd>
                    </Button>
                    <Button tone="quiet" onClick={acts.merge}>
                      {t('review.merge')} <kbd>M</kbd>
                    </Button>
                  </>
                ) : null}
              </div>
            </>
          )}
        </div>
      ) : null}
    </li>
  )
}
