import type { Lit } from '@zhiqiao/model'
import { lightShapes } from '../../web/ui/light-shape.tsx'
import type { Reader } from '../public-plan.ts'

/** A light: word, shape and colour, and on demand the reason. */
export function LightMark({ reader, light, why = false }: { reader: Reader; light: Lit; why?: boolean }) {
  const word = reader.codes.light?.[light.light]?.[reader.language] ?? light.light
  return (
    <span className={`light light-${light.light}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {lightShapes[light.light]}
      </svg>
      <span>
        {word}
        {why && <small className="soft"> {light.why[reader.language]}</small>}
      </span>
    </span>
  )
}
