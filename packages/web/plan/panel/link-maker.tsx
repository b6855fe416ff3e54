import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { request } from '../../api/client.ts'
import { useWords } from '../../language/use-words.ts'
import { Button } from '../../ui/button.tsx'
import { dateWords } from '../../ui/format.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { CopyText } from './copy-text.tsx'

interface MadeLink {
  readonly address: string
  readonly expiresAt: string
  readonly message: string
}

/** A one-time link for a body that never signs in, with the words to send it with. */
export function LinkMaker(props: {
  purpose: 'consultation' | 'progress' | 'followUp'
  record: string
  /** The bodies it can be made for; one needs no choice. */
  bodies: readonly { readonly id: string; readonly name: string }[]
}) {
  const { t, language } = useWords()
  const id = useId()
  const [body, setBody] = useState(props.bodies[0]?.id ?? '')
  const make = useMutation({
    mutationFn: () =>
      request<MadeLink>('/link', {
        method: 'POST',
        body: { purpose: props.purpose, record: props.record, ...(props.purpose === 'progress' ? { body } : {}) },
      }),
  })
  return (
    <div className="link-maker">
      {make.error ? <ProblemNotice error={make.error} /> : null}
      {props.bodies.length > 1 ? (
        <p>
          <label htmlFor={`${id}-body`} className="field-label">
            {t('plan.linkFor')}
          </label>
          <select
            id={`${id}-body`}
            className="native-input wide"
            value={body}
            onChange={(event) => {
              setBody(event.target.value)
              make.reset()
            }}
          >
            {props.bodies.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      {make.data ? (
        <>
          <CopyText key={make.data.address} id={`${id}-text`} label={t('plan.linkWords')} text={make.data.message} />
          <p className="soft small">{t('plan.linkUntil', { day: dateWords(make.data.expiresAt, language) })}</p>
        </>
      ) : (
        <Button loading={make.isPending} onClick={() => make.mutate()}>
          {t('plan.makeLink')}
        </Button>
      )}
    </div>
  )
}
