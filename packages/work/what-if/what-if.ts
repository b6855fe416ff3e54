import {
  type Computed,
  computeIndicator,
  judgeRule,
  type Place,
  type Sandbox,
  settingsIn,
  type View,
} from '@zhiqiao/analysis'
import { indicators, parameters, policyDocument, rules, target, targetBinding } from '@zhiqiao/definitions'
import type { Finding, WhatIf as Touched, Trial } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { lightOfTarget } from '../light/light.ts'
import { factsOf, questionOfCard, referenceDayOn } from '../target/bound-figures.ts'
import { tryMerger } from './merger.ts'

/** What a trial would touch, with the findings themselves. */
export type WhatIf = Touched<Finding>

const shown = 20

/** What can be tried out in a place: its parameters as they are, and its offerings that are not closed. */
export async function trialChoices(session: Session, place: Place) {
  const settings = await settingsIn(session, Object.values(parameters), place.path, session.today())
  const offerings = await session.all('programmeOffering', {
    filter: { 'status.in': ['recruiting', 'suspendedWithStudents', 'suspendedEmpty'] },
  })
  const titles = await session.titles(
    'programmeOffering',
    offerings.map(({ id }) => id),
  )
  const schools = await session.titles(
    'organisation',
    offerings.map(({ values }) => values.school),
  )
  return {
    place,
    schools: await schoolsIn(session, place),
    settings: [...settings.values()],
    offerings: offerings.map(({ id, values }) => ({
      id,
      title: titles[id] ?? '',
      school: schools[values.school] ?? '',
    })),
  }
}

/** Schools of a place that still stand, by name. */
async function schoolsIn(session: Session, place: Place) {
  const profiles = await session.all('school')
  const standing = profiles.filter(({ values }) => values.closedOn === null).map(({ values }) => values.organisation)
  const bodies = await session.all('organisation', { filter: { 'id.in': standing } })
  const divisions: { id: string; path: string }[] = await session.visible('division').select(['id', 'path']).execute()
  const within = new Set(divisions.filter(({ path }) => path.startsWith(place.path)).map(({ id }) => id))
  return bodies
    .filter(({ values }) => within.has(values.division as string))
    .map(({ id, values }) => ({ id, title: values.name as string }))
    .sort((a, b) => a.title.localeCompare(b.title, 'zh'))
}

/**
 * Tries out closing offerings, a school going into another and changing parameters: which findings, targets and
 * students it touches.
 */
export async function whatIf(session: Session, place: Place, eyes: View['eyes'], trial: Trial): Promise<WhatIf> {
  const merger = trial.merge ? await tryMerger(session, trial.merge) : null
  const sandbox: Sandbox = {
    ...merger?.sandbox,
    parameters: trial.parameters,
    changed: {
      ...merger?.sandbox.changed,
      programmeOffering: Object.fromEntries(
        trial.close.map((id) => [id, { status: 'closed', statusSince: session.today() }]),
      ),
    },
  }
  const touches = (reads: object, names: readonly string[]) =>
    (trial.close.length > 0 && 'programmeOffering' in reads) ||
    Object.keys(reads).some((register) => merger?.touched.has(register)) ||
    names.some((name) => name in trial.parameters)
  return {
    place,
    on: session.today(),
    ...(await rulesTouched(session, place, eyes, sandbox, touches)),
    ...(await targetsTouched(session, sandbox, touches)),
    offerings: await offeringsClosed(session, trial.close),
    merger: merger?.told ?? null,
  }
}

type Touches = (reads: object, parameters: readonly string[]) => boolean

async function rulesTouched(session: Session, place: Place, eyes: View['eyes'], sandbox: Sandbox, touches: Touches) {
  const asked = Object.values(rules).filter(
    ({ kind, reads, parameters: names }) => kind !== 'permission' && touches(reads, names),
  )
  const moved: WhatIf['rules'][number][] = []
  for (const rule of asked) {
    const view: View = { eyes, unconfirmed: true }
    const judge = (whatIf?: Sandbox) =>
      judgeRule(session, rule, parameters, { division: place.id, view: { ...view, ...(whatIf && { whatIf }) } })
    const [now, then] = await Promise.all([judge(), judge(sandbox)])
    const broken = (findings: readonly Finding[]) =>
      findings.filter(({ verdict }) => verdict === 'broken' || verdict === 'due')
    const known = new Set(broken(now.findings).map(({ record }) => record))
    const still = new Set(broken(then.findings).map(({ record }) => record))
    const come = broken(then.findings).filter(({ record }) => !known.has(record))
    const go = broken(now.findings).filter(({ record }) => !still.has(record))
    const count = ({ counts }: typeof now) => counts.broken + counts.due
    if (come.length + go.length === 0 && count(now) === count(then) && now.open.length === then.open.length) continue
    moved.push({
      name: rule.name,
      title: rule.title,
      severity: rule.severity,
      before: count(now),
      after: count(then),
      waiting: now.open.length > 0,
      come: come.slice(0, shown),
      go: go.slice(0, shown),
    })
  }
  return { rules: moved, rulesAsked: asked.length }
}

async function targetsTouched(session: Session, sandbox: Sandbox, touches: Touches) {
  const cards = (await session.all(targetBinding, { filter: { state: 'confirmed' } })).filter(({ values }) => {
    const indicator = indicators[values.indicator]
    return indicator !== undefined && touches(indicator.reads, indicator.parameters ?? [])
  })
  const promises = new Map(
    (await session.all(target, { filter: { 'id.in': cards.map(({ values }) => values.target) } })).map((one) => [
      one.id,
      one,
    ]),
  )
  const moved: WhatIf['targets'][number][] = []
  let asked = 0
  for (const card of cards) {
    const promise = promises.get(card.values.target)
    if (!promise || promise.values.reviewState === 'rejected') continue
    const { division } = (await session.read(policyDocument, promise.values.document)).values
    asked += 1
    const indicator = indicators[card.values.indicator]!
    const day = referenceDayOn(card.values.referenceDay, session.today())
    const compute = (view: View) =>
      computeIndicator(session, indicator, parameters, { ...questionOfCard(card.values, division, day), view })
    const [before, after] = [await compute({ eyes: 'all' }), await compute({ eyes: 'all', whatIf: sandbox })]
    if (before.value === after.value) continue
    const { document, metric, unit, value } = promise.values
    const light = (now: Computed) =>
      lightOfTarget(factsOf(promise.values, [], { binding: card, now, yearEarlier: now }), session.today())
    moved.push({
      id: promise.id,
      document,
      metric,
      unit,
      indicator: card.values.indicator,
      promised: value,
      before: before.value,
      after: after.value,
      lightBefore: light(before),
      lightAfter: light(after),
    })
  }
  return { targets: moved, targetsAsked: asked }
}

async function offeringsClosed(session: Session, ids: readonly string[]): Promise<WhatIf['offerings']> {
  if (ids.length === 0) return []
  const offerings = await session.all('programmeOffering', { filter: { 'id.in': [...ids] } })
  const titles = await session.titles('programmeOffering', [...ids])
  const schools = await session.titles(
    'organisation',
    offerings.map(({ values }) => values.school),
  )
  const years = await session.all('programmeYear', { filter: { 'offering.in': [...ids] } })
  return offerings.map(({ id, values }) => {
    const [newest] = years
      .filter((one) => one.values.offering === id && one.values.enrolment !== null)
      .sort((a, b) => b.values.year - a.values.year)
    return {
      id,
      title: titles[id] ?? '',
      school: schools[values.school] ?? '',
      year: newest?.values.year ?? null,
      students: newest?.values.enrolment ?? null,
    }
  })
}
