import type { Enterprise } from './enterprise-plan.ts'
import type { Region } from './open-region.ts'
import type { Offering } from './school-plan.ts'

/** Enterprises of the story a programme works with: the nearest first. */
const byProgramme: Readonly<Record<string, readonly [string, string]>> = {
  '610105': ['mushroom', 'tea'],
  '610114': ['grain', 'dairy'],
  '610116': ['coldChain', 'juice'],
  '640501': ['construction', 'lift'],
  '660103': ['machining', 'turbine'],
  '660105': ['steel', 'turbine'],
  '660201': ['smart', 'battery'],
  '660203': ['switchgear', 'turbine'],
  '660204': ['turbine', 'windCare'],
  '660206': ['lift', 'construction'],
  '660301': ['smart', 'machining'],
  '660302': ['switchgear', 'solar'],
  '660303': ['battery', 'smart'],
  '660601': ['windFarm', 'windCare'],
  '690101': ['barley', 'juice'],
  '690104': ['dairy', 'oil'],
  '700206': ['cars', 'carService'],
  '700209': ['carService', 'cars'],
  '710201': ['software', 'commerce'],
  '710205': ['software', 'windCare'],
  '710210': ['design', 'commerce'],
  '730301': ['oil', 'commerce'],
  '730701': ['commerce', 'coldChain'],
  '730801': ['coldChain', 'oil'],
  '740101': ['hotel', 'dining'],
  '740201': ['dining', 'hotel'],
  '740203': ['dining', 'barley'],
  '770101': ['kindergarten', 'care'],
  '790302': ['care', 'hotel'],
}

/** The enterprises an offering works with; none where no enterprise takes part. In larger regions many more join in. */
export function partnersOf({ enterprises }: Region, { facts, number }: Offering): Enterprise[] {
  const near = byProgramme[facts.programme] ?? []
  const named = near.map((key) => enterprises.find((each) => each.key === key)!)
  const further = enterprises.length - 30
  if (further <= 0 || named.length === 0) return named
  return [...named, ...Array.from({ length: 10 }, (_, n) => enterprises[30 + ((number * 10 + n) % further)]!)]
}
