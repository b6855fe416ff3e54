import type { Label, Tone } from '@zhiqiao/model'
import type { ReactNode } from 'react'
import { useWords, type WordKey } from '../language/use-words.ts'
import './light.css'

export type LightKind = Exclude<Tone, 'neutral'> | 'notDue' | 'noData'

/** Each light has a shape of its own, so that it can be told without its colour. */
const shapes: Record<LightKind | Tone, ReactNode> = {
  done: <path d="M1 8.5 5.5 13 15 2.5" fill="none" stroke="currentColor" strokeWidth="3" />,
  onSchedule: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  behind: <path d="M8 1 15.5 15H.5z" fill="currentColor" />,
  farBehind: <path d="M8 0 16 8 8 16 0 8z" fill="currentColor" />,
  notDue: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />,
  noData: <path d="M1 8h14" stroke="currentColor" strokeWidth="2.5" strokeDasharray="4 2" />,
  neutral: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />,
}

/** 已完成 · 正常 · 滞后 · 严重滞后 · 未到期 · 无数据: word, shape and colour. `word` replaces the usual word (a state's). */
export function Light({ kind, word }: { kind: LightKind | Tone; word?: Label | string }) {
  const { t, say } = useWords()
  const text = word === undefined ? t(`light.${kind}` as WordKey) : typeof word === 'string' ? word : say(word)
  return (
    <span className={`light light-${kind}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {shapes[kind]}
      </svg>
      <span>{text}</span>
    </span>
  )
}
