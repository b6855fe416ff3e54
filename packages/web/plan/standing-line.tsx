import type { RecordOf } from '@zhiqiao/model'
import { useWords, type Words } from '../language/use-words.ts'
import { amountWords } from './entry-words.ts'
import type { FigureValues, PlanView, TargetValues } from './plan-data.ts'

/** The confirmed figures of a target, newest first; a target stated twice is counted once. */
export function figuresOf(view: PlanView, target: RecordOf<TargetValues>): RecordOf<FigureValues>[] {
  const tracked = target.values.sameAs ?? target.id
  return view.figures.filter(({ values, state }) => values.target === tracked && state === 'confirmed')
}

/** 54.3 / 60%; without a figure 无数据, never 0. */
export function reachedWords(view: PlanView, target: RecordOf<TargetValues>, { t, language }: Words): string {
  const last = figuresOf(view, target)[0]
  const goal = amountWords(target.values.value, target.values.unit, language)
  return last
    ? `${amountWords(last.values.value, target.values.unit, language)} / ${goal}`
    : t('plan.noFigureOf', { goal })
}

export function Reached({ view, target }: { view: PlanView; target: RecordOf<TargetValues> }) {
  return <>{reachedWords(view, target, useWords())}</>
}
