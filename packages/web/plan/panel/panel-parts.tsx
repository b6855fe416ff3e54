import type { RecordOf } from '@zhiqiao/model'
import { type ReactNode, useState } from 'react'
import { registerOf, useMeta, useRecord } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { ActDialog } from '../../record/page/act-dialog.tsx'
import { othersActs, WaitingFor } from '../../record/page/record-margin.tsx'
import { Button } from '../../ui/button.tsx'
import './panel.css'

/** A part of a panel under its own small heading. */
export function PanelPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="panel-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

/** Something that opens where it stands: its button, and beneath it what it opens. */
export function Opening(props: {
  label: string
  children: (close: () => void) => ReactNode
  tone?: 'primary' | 'plain'
}) {
  const [open, setOpen] = useState(false)
  return open ? (
    <div className="opening">
      <h4>{props.label}</h4>
      {props.children(() => setOpen(false))}
    </div>
  ) : (
    <Button tone={props.tone ?? 'plain'} aria-expanded={false} onClick={() => setOpen(true)}>
      {props.label}
    </Button>
  )
}

/** The acts of a record this person may do now, as buttons with their dialogs; and whom its next step waits for. */
export function RecordActs(props: { register: string; id: string; only?: readonly string[]; onDone: () => void }) {
  const { say } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, props.register)
  const answer = useRecord(props.register, props.id)
  const [asked, setAsked] = useState<string | null>(null)
  if (!register || !answer.data) return null
  const acts = answer.data.permitted.acts.filter(
    (act) => register.acts?.[act] && (props.only === undefined || props.only.includes(act)),
  )
  // The dialog of an act just done stays until it has closed itself, also when nothing further may be done.
  const waiting = othersActs(register, answer.data).filter(
    ([name, { tone, to }]) =>
      tone === 'primary' && to != null && (props.only === undefined || props.only.includes(name)),
  )
  if (acts.length === 0 && waiting.length === 0 && asked === null) return null
  const record: RecordOf = answer.data.record
  return (
    <span className="record-acts no-print">
      {acts.map((act) => (
        <Button key={act} tone={register.acts![act]!.tone ?? 'plain'} onClick={() => setAsked(act)}>
          {say(register.acts![act]!.label)}
        </Button>
      ))}
      {waiting.map(([name, act]) => (
        <span key={name} className="soft small">
          <WaitingFor act={act} />
        </span>
      ))}
      {asked ? (
        <ActDialog
          register={register}
          record={record}
          act={asked}
          titles={answer.data.titles}
          onClose={() => {
            setAsked(null)
            props.onDone()
          }}
        />
      ) : null}
    </span>
  )
}
