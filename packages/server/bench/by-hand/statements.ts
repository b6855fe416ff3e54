import { listing } from './listing.ts'
import { placeAndEnterprise } from './place-and-enterprise.ts'
import { quality } from './quality.ts'
import { schoolAndTeacher } from './school-and-teacher.ts'

/** For every indicator the statement somebody would write who needs its numbers for every school or county once. */
export const byHand = { ...schoolAndTeacher, ...placeAndEnterprise, ...quality, ...listing }
