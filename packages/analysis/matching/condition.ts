import {
  forbiddenToMinors,
  licences,
  type matchConditions,
  schoolingOrder,
  skillLevelOrder,
} from '@zhiqiao/definitions'
import type { Pair, Party } from './party.ts'

export type ConditionName = keyof typeof matchConditions

export interface Conditions {
  /** Conditions it breaks: it is not shown. */
  readonly broken: readonly ConditionName[]
  /** Conditions that could not be asked, as a side does not say. */
  readonly unknown: readonly ConditionName[]
}

/** Words of a post that is for grown people only. */
export const adultsOnly: readonly RegExp[] = [/(?:18|十八)\s*周?岁|成年人/, ...forbiddenToMinors]

/**
 * Asks the hard conditions of a pair on a day. What is not known breaks none, save one: a learner whose age is not
 * known is shown no posts of agencies.
 * @param today `YYYY-MM-DD`
 */
export function conditionsOf(pair: Pair, today: string): Conditions {
  const { pairing, supply, demand, found } = pair
  const broken: ConditionName[] = []
  const unknown: ConditionName[] = []
  if (found.until !== null && found.until < today) broken.push('open')
  if (pairing === 'internship') {
    if (demand.isAgainstRules) broken.push('internshipRules')
    if (supply.interns === 0) broken.push('interns')
    askInternAge(supply, demand, today, broken, unknown)
    return { broken, unknown }
  }
  if (pairing === 'learning') {
    if (supply.direction !== 'offered') broken.push('direction')
    const { traineeOf, isLearner, bornOn } = demand
    if (supply.traineeGroup !== null && traineeOf !== null && !traineeOf.includes(supply.traineeGroup))
      broken.push('trainee')
    if (isLearner && supply.isPaid && (bornOn === null || isYounger(bornOn, 18, today))) broken.push('unpaid')
    return { broken, unknown }
  }
  if (pairing !== 'work') {
    const own = found === supply ? demand : supply
    if (own.publisher !== null && own.publisher === found.publisher) broken.push('own')
    const opposite = own.direction === null || (supply.direction === 'offered' && demand.direction === 'wanted')
    if (!opposite) broken.push('direction')
    return { broken, unknown }
  }
  askAge(supply, demand, today, broken, unknown)
  if (isOutside(supply, demand)) broken.push('place')
  askLevel('schooling', supply.schooling, demand.schooling, schoolingOrder, broken, unknown)
  askLevel('skillLevel', supply.skillLevel, demand.skillLevel, skillLevelOrder, broken, unknown)
  askLicences(supply, demand, broken, unknown)
  return { broken, unknown }
}

function askAge(supply: Party, post: Party, today: string, broken: ConditionName[], unknown: ConditionName[]): void {
  if (!supply.isLearner) return
  const { bornOn } = supply
  if (bornOn === null) {
    unknown.push('age')
    if (post.isOfAgency) broken.push('minor')
  } else if (isYounger(bornOn, 16, today)) broken.push('age')
  else if (isYounger(bornOn, 18, today) && isForAdults(post)) broken.push('minor')
}

/** Below sixteen only a first look at work; below eighteen no nights, nothing forbidden, nothing of the heaviest. */
function askInternAge(supply: Party, post: Party, today: string, broken: ConditionName[], unknown: ConditionName[]) {
  if (!supply.isLearner) return
  const { bornOn } = supply
  if (bornOn === null) unknown.push('age')
  else if (isYounger(bornOn, 16, today) && !post.isFirstLook) broken.push('age')
  if ((bornOn === null || isYounger(bornOn, 18, today)) && (post.isHeaviest || isForAdults(post))) broken.push('minor')
}

/** Whether somebody has not yet reached an age on a day. One born on 29 February reaches it on 1 March. */
export function isYounger(bornOn: string, years: number, today: string): boolean {
  return today < `${Number(bornOn.slice(0, 4)) + years}${bornOn.slice(4)}`
}

function isForAdults({ text, title, isAtNight, isOfAgency }: Party): boolean {
  const said = `${title}\n${text}`
  return isAtNight || isOfAgency || adultsOnly.some((words) => said.search(words) >= 0)
}

function isOutside({ wantedPlaces }: Party, { places }: Party): boolean {
  if (wantedPlaces.length === 0 || places.length === 0) return false
  return !places.some(({ path }) => wantedPlaces.some(({ id }) => path.includes(id)))
}

/** Of somebody who holds certificates it is known which; who has none on record may hold one all the same. */
function askLicences(supply: Party, post: Party, broken: ConditionName[], unknown: ConditionName[]): void {
  const missing = licences.filter(({ asked }) => new RegExp(asked).test(post.text))
  if (missing.length === 0 || supply.certificates === null) return
  if (supply.certificates.length === 0) unknown.push('certificate')
  else if (missing.some(({ held }) => !supply.certificates!.some((name) => new RegExp(held).test(name))))
    broken.push('certificate')
}

/** Only what lies above the lowest level asks for anything. */
function askLevel(
  name: 'schooling' | 'skillLevel',
  held: string | null,
  asked: string | null,
  order: readonly string[],
  broken: ConditionName[],
  unknown: ConditionName[],
): void {
  const least = asked === null ? -1 : order.indexOf(asked)
  if (least === 0) return
  if (least < 0) {
    if (name === 'schooling') unknown.push(name)
    return
  }
  const has = held === null ? -1 : order.indexOf(held)
  if (has < 0) unknown.push(name)
  else if (has < least) broken.push(name)
}
