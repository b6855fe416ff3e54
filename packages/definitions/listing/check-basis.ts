import type { Label } from '@zhiqiao/model'

/** An article a rule rests on; `toVerify` where its number or wording has not been compared with the original. */
export interface CheckBasis {
  readonly document: string
  readonly article?: string
  /** The day it came into force. */
  readonly from: string
  readonly toVerify?: true
}

/**
 * One thing a listing may not say, or must. `says` are the words that give it away in any text of the listing,
 * `unless` the phrases in which the same words mean something else, `missing` the fields of which one must be filled.
 */
export interface ListingCheck {
  readonly name: string
  readonly title: Label
  /** What to do about it, said to the publisher. */
  readonly help: Label
  /** The kinds of listing it is asked of; all when absent. */
  readonly registers?: readonly string[]
  readonly says?: readonly RegExp[]
  readonly unless?: readonly RegExp[]
  readonly missing?: readonly string[]
  /** A fact about the publisher on the day, told apart by name in `work/listing/check`. */
  readonly fact?: 'licenceExpired' | 'minorsInForbiddenTrade'
  readonly basis: readonly CheckBasis[]
}

export const promotion = (article: string): CheckBasis => ({ document: '就业促进法', article, from: '2008-01-01' })
export const services = (article: string): CheckBasis => ({
  document: '就业服务与就业管理规定',
  article,
  from: '2008-01-01',
  toVerify: true,
})
export const market: CheckBasis = {
  document: '人力资源市场暂行条例',
  article: '第二十四条',
  from: '2018-10-01',
  toVerify: true,
}

/** Registers that offer work to people. */
export const work = ['postListing', 'graduateListing', 'talentListing'] as const
