import type { RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import type { ActMeta, RegisterMeta } from '../../api/meta.ts'
import { type RecordResponse, useHistory } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { Button } from '../../ui/button.tsx'
import { isEmptyValue } from '../../ui/field-value.tsx'
import { HistoryList } from '../../ui/history-list.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { StateLight } from '../state-light.tsx'
import { ActDialog } from './act-dialog.tsx'

/** Steps open in the record's present state that are somebody else's to take. */
export function othersActs(register: RegisterMeta, { record, permitted }: RecordResponse): [string, ActMeta][] {
  return Object.entries(register.acts ?? {}).filter(
    ([name, act]) =>
      !permitted.acts.includes(name) &&
      record.withdrawnAt === null &&
      !act.once?.some((field) => record.values[field] != null) &&
      // Nothing of what it decides on is there yet: nobody waits for it.
      !(act.shows?.length && act.shows.every((field) => isEmptyValue(record.values[field]))) &&
      record.state !== null &&
      (act.from?.includes(record.state) ?? false),
  )
}

/** 等待承办单位分管领导：审定 */
export function WaitingFor({ act }: { act: ActMeta }) {
  const { t, say } = useWords()
  return (
    <>
      {act.who
        ? t('record.nextBy', { act: say(act.label), who: `${say(act.who)}${act.another ? t('record.another') : ''}` })
        : t('record.nextByOthers', { act: say(act.label) })}
    </>
  )
}

/** The step that leads on stands first. */
const rank = ({ tone }: ActMeta) => (tone === 'primary' ? 0 : tone === 'danger' ? 2 : 1)

/** Of several steps that lead on only the first is the one to take. */
const toneOf = ({ tone }: ActMeta, at: number) => (tone === 'primary' && at > 0 ? 'plain' : (tone ?? 'plain'))

/** Where a record stands, what can be done next and by whom. */
export function RecordState({ register, answer }: { register: RegisterMeta; answer: RecordResponse }) {
  const { t, say } = useWords()
  const [asked, setAsked] = useState<string | null>(null)
  const { record, permitted } = answer
  const acts = Object.entries(register.acts ?? {})
  const mine = acts
    .filter(([name]) => permitted.acts.includes(name))
    .sort(([, one], [, other]) => rank(one) - rank(other))
  const others = othersActs(register, answer)
  if (record.state === null && mine.length === 0) return null
  return (
    <section className="margin-block">
      <h2>{t('record.stands')}</h2>
      <p className="margin-state">
        <StateLight register={register} state={record.state} withdrawn={record.withdrawnAt !== null} />
      </p>
      {mine.length > 0 ? (
        <div className="margin-acts">
          {mine.map(([name, act], at) => (
            <Button key={name} block tone={toneOf(act, at)} onClick={() => setAsked(name)}>
              {say(act.label)}
            </Button>
          ))}
        </div>
      ) : null}
      {others.length > 0 ? (
        <ul className="soft small">
          {others.map(([name, act]) => (
            <li key={name}>
              <WaitingFor act={act} />
            </li>
          ))}
        </ul>
      ) : null}
      {asked ? (
        <ActDialog
          register={register}
          record={record}
          act={asked}
          titles={answer.titles}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </section>
  )
}

export function RecordHistory(props: {
  register: RegisterMeta
  record: RecordOf
  titles: Readonly<Record<string, string>>
}) {
  const { t } = useWords()
  const history = useHistory(props.register.name, props.record.id)
  return (
    <section className="margin-block">
      <h2>{t('history.title')}</h2>
      {history.isPending ? <Skeleton lines={3} /> : null}
      {history.isError ? <ProblemNotice error={history.error} /> : null}
      {history.data ? (
        <HistoryList
          register={props.register}
          entries={history.data.entries}
          titles={{ ...props.titles, ...history.data.titles }}
        />
      ) : null}
    </section>
  )
}
