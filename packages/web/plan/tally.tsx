import { useWords, type WordKey } from '../language/use-words.ts'
import type { LightKind } from '../ui/light.tsx'
import { lightShapes } from '../ui/light-shape.tsx'
import '../ui/light.css'
import './tally.css'

/** The order in which lights are told: what needs somebody first. */
const order: readonly LightKind[] = ['farBehind', 'behind', 'noData', 'onSchedule', 'done', 'notDue']

/** How many of each light, in words: 16项任务：1 严重滞后 · 3 滞后 · 9 正常. Lights nobody has are not named. */
export function Tally({ counts, whole }: { counts: Readonly<Partial<Record<LightKind, number>>>; whole?: string }) {
  const { t } = useWords()
  return (
    <span className="tally">
      {whole ? <span className="tally-whole">{whole}</span> : null}
      {order.map((kind) => {
        const count = counts[kind] ?? 0
        return count === 0 ? null : (
          <span key={kind} className={`light light-${kind}`}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              {lightShapes[kind]}
            </svg>
            <span>
              {t(`light.${kind}` as WordKey)} {count}
            </span>
          </span>
        )
      })}
    </span>
  )
}
