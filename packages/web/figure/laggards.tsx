import { useWords } from '../language/use-words.ts'
import type { FigureAnswer } from './figure-data.ts'
import { cellWords, unitGap, valueWords } from './figure-words.ts'
import type { TargetStanding } from './given-data.ts'

const named = 12

/**
 * Who is behind, by name: of what each subject is measured by itself, those below the target (below the whole where no
 * target is set); of what is added up, those who have given nothing. Where nothing is known it says so, apart.
 */
export function Laggards({ answer, targets }: { answer: FigureAnswer; targets: readonly TargetStanding[] }) {
  const words = useWords()
  const { t, say } = words
  const { indicator, computed, by } = answer
  const cells = computed.cells.filter(({ id, title }) => id !== null && title !== '')
  if (cells.length < 2) return null
  const each = indicator.percent || indicator.as === 'ratio' || indicator.as === 'mean' || indicator.least === by
  const floor = Math.max(...targets.filter(({ operator }) => atLeast.includes(operator)).map(({ value }) => value))
  const ceiling = targets.some(({ operator }) => operator === 'atMost' || operator === 'decrease')
  if (ceiling) return null
  const goal = !each ? null : Number.isFinite(floor) ? floor : computed.value
  const behind = cells.filter(({ value }) => value !== null && (goal === null ? value === 0 : value < goal))
  const unknown = cells.filter(({ value, why }) => value === null && why !== 'suppressed')
  const list = (all: typeof cells, told: (cell: (typeof cells)[number]) => string) =>
    `${all.slice(0, named).map(told).join(t('figure.listGap'))}${
      all.length > named ? t('figure.andOthers', { count: all.length - named }) : ''
    }`
  if (behind.length + unknown.length === 0) return null
  return (
    <div className="figure-laggards">
      {behind.length > 0 ? (
        <p>
          {goal === null
            ? t('figure.givenNothing', { count: behind.length })
            : t(Number.isFinite(floor) ? 'figure.belowTarget' : 'figure.belowWhole', {
                count: behind.length,
                goal: `${valueWords(indicator, goal)}${unitGap(say(indicator.unit))}`,
              })}
          <span lang="zh-CN">
            {list([...behind].reverse(), (cell) =>
              goal === null ? cell.title : `${cell.title} ${cellWords(indicator, cell, words)}`,
            )}
          </span>
        </p>
      ) : null}
      {unknown.length > 0 ? (
        <p className="soft">
          {t('figure.nothingKnown', { count: unknown.length })}
          <span lang="zh-CN">{list(unknown, ({ title }) => title)}</span>
        </p>
      ) : null}
    </div>
  )
}

const atLeast: readonly string[] = ['atLeast', 'exactly', 'about']
