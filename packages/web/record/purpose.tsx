import { useState } from 'react'
import type { FieldMeta, RegisterMeta } from '../api/meta.ts'
import { useNamePurpose } from '../api/query.ts'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { announce } from '../ui/announcement.tsx'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { FieldInput, FieldLabel } from './form/field-input.tsx'

const usual = ['purpose.check', 'purpose.handle', 'purpose.contact', 'purpose.inspect'] as const

/**
 * Where personal values are masked and may be shown for a purpose: asks for it once a session and register, and says
 * afterwards which one is in force. Every look is recorded with it.
 */
export function Purpose({ register }: { register: RegisterMeta }) {
  const { t, say } = useWords()
  const { data: session } = useSession()
  const [open, setOpen] = useState(false)
  const [purpose, setPurpose] = useState('')
  const name = useNamePurpose(register.name)
  if (!register.revealable || !Object.values(register.fields).some(({ personal }) => personal)) return null
  const asked: FieldMeta = {
    kind: 'text',
    zh: t('purpose.asked'),
    en: t('purpose.asked'),
    required: true,
    maxLength: 200,
  }
  const given = session?.purposes?.[register.name]
  if (given) return <span className="soft small">{t('purpose.given', { purpose: given })}</span>
  return (
    <>
      <button type="button" className="word-button" onClick={() => setOpen(true)}>
        {t('purpose.show')}
      </button>
      <ConfirmAct
        open={open}
        title={t('purpose.show')}
        consequence={t('purpose.consequence', { register: say(register.title) })}
        busy={name.isPending}
        error={name.error}
        onCancel={() => setOpen(false)}
        onConfirm={() => {
          if (purpose.trim().length < 2) return
          name.mutate(purpose.trim(), {
            onSuccess: () => {
              announce(t('purpose.shown'))
              setOpen(false)
            },
          })
        }}
      >
        <div className="form-line">
          <FieldLabel name="purpose" field={asked} prefix="purpose" />
          <FieldInput
            prefix="purpose"
            name="purpose"
            field={asked}
            value={purpose}
            problems={[]}
            onChange={(value) => setPurpose(String(value ?? ''))}
          />
          <p className="soft small">
            {usual.map((key) => (
              <button key={key} type="button" className="word-button" onClick={() => setPurpose(t(key))}>
                {t(key)}
              </button>
            ))}
          </p>
        </div>
      </ConfirmAct>
    </>
  )
}
