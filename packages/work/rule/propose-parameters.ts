import { proposeSettings } from '@zhiqiao/analysis'
import { extractedRule, parameter, parameters, policyDocument, rules } from '@zhiqiao/definitions'
import type { Parameter, Rule } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { sentenceOf } from '../target/sentence-of.ts'

/**
 * Proposes the numbers a document sets for rules and indicators, each with the sentence it stands in, in force from the
 * day of the document. They count once a person has confirmed them.
 * @returns how many were proposed
 */
export async function proposeParameters(session: Session, document: string): Promise<number> {
  const { division, issuedOn, body } = (await session.read(policyDocument, document)).values
  const known = await session.all(parameter, { filter: { division } })
  const from = issuedOn ?? session.today()
  const taken = new Set(known.filter(({ values }) => values.from === from).map(({ values }) => values.name))
  let proposed = 0
  for (const { id, values } of await session.all(extractedRule, { filter: { document } })) {
    if (values.reviewState === 'rejected') continue
    const stated = { ...values, sentence: sentenceOf(body ?? '', values) }
    for (const { parameter: name, value } of proposeSettings(stated, parameters)) {
      if (taken.has(name)) continue
      taken.add(name)
      await session.create(parameter, { name, division, value, from, basisDocument: document, basisRule: id })
      proposed++
    }
  }
  return proposed
}

/** A number a plan needs and its document leaves open: 定期, 独立成班人数, 一个月折合多少天. */
export interface OpenQuestion {
  readonly parameter: Parameter
  readonly rules: readonly Rule[]
}

/**
 * What must be asked when a plan is reviewed: of the rules the document sets a number for, the numbers that neither it
 * nor the region nor a national regulation gives.
 */
export async function openQuestions(session: Session, document: string): Promise<OpenQuestion[]> {
  const { division } = (await session.read(policyDocument, document)).values
  const settings = await session.all(parameter, { filter: { division } })
  const live = settings.filter(({ state }) => state !== 'retired')
  const set = new Set(live.map(({ values }) => values.name))
  const stated = new Set(
    live.filter(({ values }) => values.basisDocument === document).map(({ values }) => values.name),
  )
  const questions = new Map<string, Rule[]>()
  for (const rule of Object.values(rules)) {
    if (!rule.parameters.some((name) => stated.has(name))) continue
    for (const name of rule.parameters)
      if (!set.has(name) && parameters[name]?.national === undefined)
        questions.set(name, [...(questions.get(name) ?? []), rule])
  }
  return [...questions].map(([name, asking]) => ({ parameter: parameters[name]!, rules: asking }))
}
