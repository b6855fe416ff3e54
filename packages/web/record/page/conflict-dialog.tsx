import type { RecordOf } from '@zhiqiao/model'
import { Radio } from 'antd'
import { useState } from 'react'
import type { RegisterMeta } from '../../api/meta.ts'
import { useWords } from '../../language/use-words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldValue } from '../../ui/field-value.tsx'
import { momentWords } from '../../ui/format.ts'
import { compareVersions, settled } from './conflict.ts'

/** Two people changed the same record: both versions field by field, and a choice where they differ. */
export function ConflictDialog(props: {
  register: RegisterMeta
  /** The values my typing began from. */
  base: Readonly<Record<string, unknown>>
  mine: Readonly<Record<string, unknown>>
  /** The record as it is now. */
  theirs: RecordOf
  titles: Readonly<Record<string, string>>
  onSettle: (changes: Record<string, unknown>) => void
  onCancel: () => void
}) {
  const { t, say, language } = useWords()
  const [choices, setChoices] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({})
  const { register, mine, theirs, titles } = props
  const { clashing, theirs: taken } = compareVersions(props.base, mine, theirs.values)
  const open = clashing.filter(({ field }) => choices[field] === undefined).length
  const shown = (field: string, value: unknown) => {
    const definition = register.fields[field]
    return definition ? <FieldValue value={value} field={definition} titles={titles} brief withUnit /> : String(value)
  }
  return (
    <Dialog
      open
      title={t('conflict.title')}
      onCancel={props.onCancel}
      footer={
        <>
          <Button onClick={props.onCancel}>{t('conflict.later')}</Button>
          <Button tone="primary" disabled={open > 0} onClick={() => props.onSettle(settled(mine, choices))}>
            {open > 0 ? t('conflict.open', { count: open }) : t('conflict.save')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.explained', { at: momentWords(theirs.changedAt, language) })}</p>
      {clashing.map(({ field, mine: own, theirs: other }) => (
        <fieldset key={field} className="conflict-field">
          <legend>{register.fields[field] ? say(register.fields[field]) : field}</legend>
          <Radio.Group
            className="conflict-choice"
            value={choices[field]}
            onChange={(event) => setChoices({ ...choices, [field]: event.target.value })}
            options={[
              {
                value: 'mine',
                label: (
                  <>
                    <b>{t('conflict.mine')}</b> {shown(field, own)}
                  </>
                ),
              },
              {
                value: 'theirs',
                label: (
                  <>
                    <b>{t('conflict.theirs')}</b> {shown(field, other)}
                  </>
                ),
              },
            ]}
          />
        </fieldset>
      ))}
      {taken.length > 0 ? (
        <>
          <h3>{t('conflict.taken')}</h3>
          <dl className="conflict-taken">
            {taken.map(({ field, theirs: other }) => (
              <div key={field}>
                <dt>{register.fields[field] ? say(register.fields[field]) : field}</dt>
                <dd>{shown(field, other)}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </Dialog>
  )
}
