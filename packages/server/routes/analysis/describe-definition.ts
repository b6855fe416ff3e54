import type { Domain, Indicator, Label, Rule } from '@zhiqiao/model'

const titleOf = (domain: Domain, name: string): Label => domain.registers[name]?.title ?? { zh: name, en: name }

const namedRegisters = (domain: Domain, names: Iterable<string>) =>
  [...names].map((name) => ({ name, title: titleOf(domain, name) }))

/** An indicator as the browser gets it: no query. */
export function describeIndicator(domain: Domain, indicator: Indicator) {
  const { name, title, help, unit, subject, as, percent, period, counts, persons, numerator, denominator } = indicator
  return {
    name,
    title,
    help,
    unit,
    subject,
    as,
    percent: percent === true || as === 'share',
    period,
    counts: { name: counts, title: titleOf(domain, counts) },
    persons: persons === true,
    by: namedRegisters(domain, Object.keys(indicator.by)),
    least: indicator.least ?? null,
    numerator,
    denominator: denominator ?? null,
    territories: indicator.territories ?? null,
    reads: namedRegisters(domain, Object.keys(indicator.reads)),
    basis: indicator.basis,
    caveats: indicator.caveats ?? [],
    inForce: indicator.inForce ?? null,
    breaks: indicator.breaks ?? [],
    parameters: indicator.parameters ?? [],
  }
}

/** A rule as the browser gets it: no query. */
export function describeRule(domain: Domain, rule: Rule) {
  const { name, title, help, subject, kind, severity, period, examines, parameters, numbers, basis } = rule
  return {
    name,
    title,
    help,
    subject,
    kind,
    severity,
    period,
    examines: examines === undefined ? null : { name: examines, title: titleOf(domain, examines) },
    parameters,
    numbers,
    basis,
    settleWithin: rule.settleWithin ?? null,
    inForce: rule.inForce ?? null,
  }
}
