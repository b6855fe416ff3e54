import { registerOf, useHistory, useMeta, useRecord } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Opening } from './panel-parts.tsx'
import { ShortForm } from './short-form.tsx'

/** What can be sent back, and which of its fields are then put right. */
const fields: Readonly<Record<string, readonly string[]>> = {
  progressReport: ['content', 'obstacle', 'nextStep', 'light', 'evidence'],
  figure: ['value', 'asOf', 'source', 'definitionNote', 'evidence'],
}
const act = 'resubmit'

/** Whether a register's records are put right where they stand after they were sent back. */
export const isCorrectable = (register: string): boolean => register in fields

interface Correction {
  readonly register: string
  readonly id: string
  readonly onDone: () => void
}

/** A report or figure that was sent back, with the reason: put right and sent again in one step. */
export function CorrectionForm(props: Correction & { onCancel: () => void }) {
  const { t } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, props.register)
  const answer = useRecord(props.register, props.id)
  const history = useHistory(props.register, props.id)
  if (answer.isError && !answer.data) return <ProblemNotice error={answer.error} />
  if (!register || !answer.data) return <Skeleton lines={4} />
  const { record, titles } = answer.data
  const returns = (history.data?.entries ?? []).filter(({ what }) => what === 'return')
  const reason = returns[returns.length - 1]?.reason
  return (
    <>
      {reason ? <p className="notice">{t('plan.returnedBecause', { reason })}</p> : null}
      <ShortForm
        key={record.version}
        register={register}
        names={[...(fields[props.register] ?? []), ...(record.values.scan ? ['scan'] : [])]}
        existing={{ record, act }}
        place={`correct-${record.id}`}
        title={t('plan.correct')}
        submit={t('plan.sendAgain')}
        titles={titles}
        onDone={props.onDone}
        onCancel={props.onCancel}
      />
    </>
  )
}

/** The way to put right what was sent back, for whoever may send it again. */
export function CorrectionOpening({ register, id, onDone }: Correction) {
  const { t } = useWords()
  const answer = useRecord(register, id)
  if (!answer.data?.permitted.acts.includes(act)) return null
  return (
    <Opening label={t('plan.correct')} tone="primary">
      {(close) => (
        <CorrectionForm
          register={register}
          id={id}
          onCancel={close}
          onDone={() => {
            close()
            onDone()
          }}
        />
      )}
    </Opening>
  )
}
