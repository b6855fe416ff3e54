import type { Label, Light as LightKind, Tone } from '@zhiqiao/model'
import { useWords, type WordKey } from '../language/use-words.ts'
import { lightShapes } from './light-shape.tsx'
import './light.css'

export type { LightKind }

/** 已完成 · 正常 · 滞后 · 严重滞后 · 未到期 · 无数据: word, shape and colour. `word` replaces the usual word (a state's). */
export function Light({ kind, word }: { kind: LightKind | Tone; word?: Label | string }) {
  const { t, say } = useWords()
  const text = word === undefined ? t(`light.${kind}` as WordKey) : typeof word === 'string' ? word : say(word)
  return (
    <span className={`light light-${kind}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {lightShapes[kind]}
      </svg>
      <span>{text}</span>
    </span>
  )
}
