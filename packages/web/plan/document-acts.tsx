import type { RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import { registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { ActDialog } from '../record/page/act-dialog.tsx'
import { othersActs, WaitingFor } from '../record/page/record-margin.tsx'
import { Button } from '../ui/button.tsx'
import { type PlanView, usePlanCache } from './plan-data.ts'

/** The acts this person may do with the document now, each says what will happen before it does; and whom it waits for. */
export function DocumentActs({
  view,
  only,
  except = [],
}: {
  view: PlanView
  only?: readonly string[]
  except?: readonly string[]
}) {
  const { say } = useWords()
  const { data: meta } = useMeta()
  const cache = usePlanCache(view.document.id)
  const [asked, setAsked] = useState<string | null>(null)
  const register = registerOf(meta, 'policyDocument')
  if (!register) return null
  const acts = view.permitted.acts.filter(
    (act) => register.acts?.[act] && (only === undefined || only.includes(act)) && !except.includes(act),
  )
  const record = view.document as unknown as RecordOf
  // The office and whoever decides for it: what others wait for is no concern of the bodies named.
  const waiting = view.permitted.change
    ? othersActs(register, { record, titles: view.titles, permitted: view.permitted }).filter(
        ([name, { tone, to }]) =>
          tone === 'primary' &&
          to != null &&
          (name !== 'approve' || view.remaining === 0) &&
          (only === undefined || only.includes(name)),
      )
    : []
  const main = acts.find((act) => register.acts![act]!.tone === 'primary')
  return (
    <>
      {acts.map((act) => (
        <Button
          key={act}
          tone={act === main ? 'primary' : register.acts![act]!.tone === 'danger' ? 'danger' : 'plain'}
          onClick={() => setAsked(act)}
        >
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
          titles={view.titles}
          onClose={() => {
            setAsked(null)
            void cache.refetch()
          }}
        />
      ) : null}
    </>
  )
}
