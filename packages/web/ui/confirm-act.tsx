import type { Label } from '@zhiqiao/model'
import { type ReactNode, useId } from 'react'
import { useWords } from '../language/use-words.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { ProblemNotice } from './problem-notice.tsx'

export interface ConfirmActProps {
  readonly open: boolean
  /** The act as its button says it: 下达. */
  readonly title: string
  /** What will happen, to whom, and whether it can be undone. */
  readonly consequence?: Label | string | null
  readonly tone?: 'primary' | 'danger' | 'plain' | null
  readonly busy?: boolean
  readonly error?: unknown
  /** What is asked: fields, a reason. */
  readonly children?: ReactNode
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** The dialog before an official or destructive act. The confirming button repeats the act, never "OK". */
export function ConfirmAct(props: ConfirmActProps) {
  const { t, say } = useWords()
  const form = useId()
  const { consequence } = props
  return (
    <Dialog
      open={props.open}
      title={props.title}
      onCancel={props.onCancel}
      footer={
        <>
          <Button onClick={props.onCancel} disabled={props.busy}>
            {t('act.cancel')}
          </Button>
          <Button
            tone={props.tone === 'danger' ? 'danger' : 'primary'}
            htmlType="submit"
            form={form}
            loading={props.busy}
          >
            {props.title}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          props.onConfirm()
        }}
      >
        {props.error ? <ProblemNotice error={props.error} /> : null}
        {consequence ? (
          <p className={props.tone === 'danger' ? 'notice notice-problem' : 'notice'}>
            {typeof consequence === 'string' ? consequence : say(consequence)}
          </p>
        ) : null}
        {props.children}
      </form>
    </Dialog>
  )
}
