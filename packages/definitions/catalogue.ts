import type { Indicator, Parameter, Rule } from '@zhiqiao/model'
import { parameters as allParameters } from './governance/parameters.ts'

const indicatorFiles = import.meta.glob<Record<string, unknown>>('./*/*.indicator.ts', { eager: true })
const ruleFiles = import.meta.glob<Record<string, unknown>>('./*/*.rule.ts', { eager: true })

/** Every definition exported by these files, by its name. @throws Error when two share one */
function byName<D extends { readonly name: string }>(files: Record<string, Record<string, unknown>>, is: string) {
  const all: Record<string, D> = {}
  for (const [path, module] of Object.entries(files))
    for (const value of Object.values(module)) {
      if (typeof value !== 'object' || value === null || !(is in value)) continue
      const definition = value as D
      if (definition.name in all) throw new Error(`${path}: ${definition.name} 已有同名定义`)
      all[definition.name] = definition
    }
  return all
}

/** Every indicator: each `*.indicator.ts` in these folders is found by itself. */
export const indicators: Readonly<Record<string, Indicator>> = byName<Indicator>(indicatorFiles, 'measure')
/** Every rule: each `*.rule.ts` in these folders is found by itself. */
export const rules: Readonly<Record<string, Rule>> = byName<Rule>(ruleFiles, 'severity')
/** Every parameter rules and indicators may ask for. */
export const parameters: Readonly<Record<string, Parameter>> = allParameters
