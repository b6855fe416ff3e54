import type { Session } from '@zhiqiao/registry'
import { warnOfInsurance } from '../internship/internship-act.ts'
import { expireListings } from '../listing/expire-listings.ts'
import { tellOfSavedSearches } from '../listing/saved-search.ts'
import { remindOfSurveys } from '../listing/survey-reminder.ts'
import { openYearlyDuties } from './yearly-duties.ts'

export interface DailyRun {
  /** Collections issued because their day of the year has come. */
  readonly issued: number
  /** Listings taken down the day after their last. */
  readonly expired: number
  /** Schools told that a policy of their interns runs out. */
  readonly warned: number
  /** People told what is new for a search they saved. */
  readonly told: number
  /** Bodies reminded of a survey that is about to close. */
  readonly reminded: number
}

/**
 * What the calendar alone brings about. Any number of times a day, on any node: what has been done is seen from the
 * records and not done again.
 */
export async function dailyRun(system: Session): Promise<DailyRun> {
  return {
    issued: await openYearlyDuties(system),
    expired: await expireListings(system),
    warned: await warnOfInsurance(system),
    told: await tellOfSavedSearches(system),
    reminded: await remindOfSurveys(system),
  }
}
