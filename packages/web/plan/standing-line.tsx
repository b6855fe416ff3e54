import type { RecordOf } from '@zhiqiao/model'
import { useWords, type Words } from '../language/use-words.ts'
import { amountWords } from './entry-words.ts'
import type { FigureValues, PlanView, TargetValues } from './plan-data.ts'

/** The confirmed figures of a target, newest first; a target stated twice is counted once. */
export function figuresOf(view: PlanView, target: RecordOf<TargetValues>): RecordOf<FigureValues>[] {
  const tracked = target.values.sameAs ?? target.id
  const reported = view.figures.filter(({ values, state }) => values.target === tracked && state === 'confirmed')
  const now = view.computed[tracked]?.now
  return now === undefined || now.value === null ? reported : [computedFigure(tracked, now.on, now.value), ...reported]
}

/** What a target's card computes, in the form of a figure. */
function computedFigure(target: string, asOf: string, value: number): RecordOf<FigureValues> {
  const nobody = { createdAt: '', createdBy: null, changedAt: '', changedBy: null }
  return {
    ...nobody,
    id: `computed-${target}`,
    version: 1,
    state: 'confirmed',
    withdrawnAt: null,
    withdrawnReason: null,
    values: {
      target,
      asOf,
      value: Math.round(value * 100) / 100,
      source: '',
      definitionNote: null,
      body: '',
      submittedVia: null,
    },
  }
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
