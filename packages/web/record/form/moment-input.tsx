import { chinaTime } from '@zhiqiao/model'
import { Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../../language/use-words.ts'
import { DateInput } from './date-input.tsx'
import { readTime } from './read-time.ts'

/** A day and a time of day, in Beijing time wherever the browser stands; half of it is handed on as it is, to be named. */
export function MomentInput(props: {
  id: string
  value: unknown
  onChange: (value: string | null) => void
  invalid?: boolean
  describedBy?: string
}) {
  const { t } = useWords()
  const [day, time] = partsOf(props.value)
  const [typed, setTyped] = useState<string | null>(null)
  const set = (nextDay: string, nextTime: string) => {
    const read = readTime(nextTime)
    if (nextDay === '' && nextTime === '') props.onChange(null)
    else if (/^\d{4}-\d{2}-\d{2}$/.test(nextDay) && read !== null)
      props.onChange(new Date(`${nextDay}T${read}:00+08:00`).toISOString())
    else props.onChange(`${nextDay} ${nextTime}`)
  }
  return (
    <span className="moment-input">
      <DateInput
        id={props.id}
        value={day}
        invalid={props.invalid}
        describedBy={props.describedBy}
        onChange={(next) => set(next ?? '', typed ?? time)}
      />
      <Input
        className="time-input"
        value={typed ?? time}
        status={props.invalid ? 'error' : undefined}
        inputMode="numeric"
        maxLength={8}
        aria-label={t('form.time')}
        aria-invalid={props.invalid}
        aria-describedby={props.describedBy}
        placeholder={t('form.timeExample')}
        onChange={(event) => {
          setTyped(event.target.value)
          set(day, event.target.value.trim())
        }}
        onBlur={() => setTyped(null)}
      />
    </span>
  )
}

/** Day and time as they stand in the two boxes. */
function partsOf(value: unknown): readonly [day: string, time: string] {
  const text = typeof value === 'string' ? value : ''
  const at = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(at)) {
    const local = chinaTime(new Date(at))
    return [local.slice(0, 10), local.slice(11, 16)]
  }
  const [, day = '', time = ''] = /^(.*?) ([^ ]*)$/.exec(text) ?? [text, text]
  return [day, time]
}
