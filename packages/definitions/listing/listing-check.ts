import type { ListingCheck } from './check-basis.ts'
import { offerChecks } from './offer-check.ts'
import { personChecks } from './person-check.ts'

export type { CheckBasis, ListingCheck } from './check-basis.ts'
export { forbiddenToMinors } from './offer-check.ts'

/** What every listing is held against before it is open; the order is that in which firings are shown. */
export const listingChecks: readonly ListingCheck[] = [...personChecks, ...offerChecks]
