import { writtenUnit } from '@zhiqiao/model'

const operators: Record<string, string> = {
  atLeast: '不低于',
  atMost: '不超过',
  exactly: '达到',
  about: '',
  increase: '提高',
  decrease: '降低',
}

/** A target in an office's words: 双师型教师比例不低于60%(2027年底前). */
export function targetSentence(target: {
  readonly metric: string
  readonly operator: string
  readonly value: number
  readonly valueMax: number | null
  readonly unit: string
  readonly byDate: string | null
  readonly recurrence: string | null
}): string {
  const number = (value: number) => (value >= 100_000 && value % 10_000 === 0 ? `${value / 10_000}万` : String(value))
  const range = target.valueMax === null ? number(target.value) : `${number(target.value)}—${number(target.valueMax)}`
  const unit = target.operator === 'increase' && target.unit === '%' ? '个百分点' : writtenUnit(target.unit)
  const when =
    target.byDate === null
      ? ''
      : `(${target.byDate.endsWith('-12-31') ? `${target.byDate.slice(0, 4)}年底前` : target.byDate})`
  const each =
    target.recurrence === 'yearly' && !target.unit.includes('/年')
      ? '每年'
      : target.recurrence === 'monthly'
        ? '每月'
        : ''
  return `${target.metric}${each}${operators[target.operator] ?? ''}${range}${unit}${target.operator === 'about' ? '左右' : ''}${when}`
}
