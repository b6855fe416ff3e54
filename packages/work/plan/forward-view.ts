import { judgeRule, type View } from '@zhiqiao/analysis'
import { parameter, parameters, policyDocument, ruleCase, rules } from '@zhiqiao/definitions'
import type { Label, RecordOf, Rule, ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

type Parameter = RecordOf<ValuesOf<typeof parameter>>

/** A number a document sets, the sentence it was taken from, and the rules it makes work. */
export interface ForwardSetting {
  readonly record: string
  readonly name: string
  readonly title: Label
  readonly unit: Label
  readonly value: number
  readonly state: string | null
  /** The extracted rule of the document; null where only an article is named. */
  readonly basisRule: string | null
  readonly basisArticle: string | null
  /** Names of the rules that ask for it. */
  readonly rules: readonly string[]
}

/** A rule at work because of a document, as it stands today. */
export interface ForwardRule {
  readonly name: string
  readonly title: Label
  readonly kind: Rule['kind']
  readonly severity: Rule['severity']
  readonly examined: number
  readonly broken: number
  readonly unclear: number
  /** Numbers still to be set before it can judge. */
  readonly open: number
  /** Cases somebody is working on. */
  readonly cases: number
}

export interface Forward {
  readonly division: string
  readonly settings: readonly ForwardSetting[]
  readonly rules: readonly ForwardRule[]
}

/** Forward from a document: the numbers it sets, the rules that work by them, what they find now. Targets have their own cards. */
export async function forwardOf(session: Session, document: string, eyes: View['eyes']): Promise<Forward> {
  const { division } = (await session.read(policyDocument, document)).values
  const set = await session.all(parameter, {
    filter: { basisDocument: document, 'state.in': ['proposed', 'confirmed'] },
  })
  const settings = set.flatMap((entry) => settingOf(entry))
  const names = new Set(settings.flatMap((setting) => setting.rules))
  const found: ForwardRule[] = []
  for (const name of names) {
    const rule = rules[name]!
    const { examined, counts, open } = await judgeRule(session, rule, parameters, {
      division,
      view: { eyes, unconfirmed: true },
    })
    const cases = await session.count(ruleCase, { filter: { rule: name, 'state.in': ['open', 'answered'] } })
    found.push({
      ...{ name, title: rule.title, kind: rule.kind, severity: rule.severity, examined },
      ...{ broken: counts.broken + counts.due, unclear: counts.unclear, open: open.length, cases },
    })
  }
  return { division, settings, rules: found }
}

function settingOf({ id, state, values }: Parameter): ForwardSetting[] {
  const { name, value, basisRule, basisArticle } = values
  const definition = parameters[name]
  if (!definition) return []
  const asking = Object.values(rules).filter((rule) => rule.parameters.includes(name))
  return [
    {
      ...{ record: id, name, title: definition.title, unit: definition.unit, value, state, basisRule, basisArticle },
      rules: asking.map((rule) => rule.name),
    },
  ]
}
