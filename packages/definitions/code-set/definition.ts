import { type CodeSet, type Label, labelOf } from '@zhiqiao/model'
import { indicators, parameters, rules } from '../catalogue.ts'

const codesOf = (name: string, title: Label, all: Readonly<Record<string, { readonly title: Label }>>): CodeSet => ({
  name,
  title,
  source: '本平台定义',
  values: Object.entries(all).map(([code, definition]) => ({ code, ...definition.title })),
})

/** Definitions as code sets, so that records can name them. */
export const indicatorCode = codesOf('indicator', labelOf('指标', 'Indicator'), indicators)
export const ruleCode = codesOf('rule', labelOf('规则', 'Rule'), rules)
export const parameterName = codesOf('parameterName', labelOf('参数', 'Parameter'), parameters)
