import type { Label } from '@zhiqiao/model'

/** What somebody does with what is suggested to them. The first three are said, the others follow from 对接意向. */
export const recommendationVerbs = {
  seen: { zh: '看过', en: 'seen' },
  saved: { zh: '收藏', en: 'saved' },
  dismissed: { zh: '不感兴趣', en: 'not interested' },
  contacted: { zh: '已联系', en: 'contacted' },
  placed: { zh: '已达成', en: 'placed' },
} as const satisfies Record<string, Label>

export type RecommendationVerb = keyof typeof recommendationVerbs

export interface FeedbackEffect {
  /** Points for the listing itself; null: it is not suggested to this person any more. */
  readonly itself: number | null
  /** Points for each such answer to a listing alike: of the same programme, occupation, chain or keyword. */
  readonly alike: number
  /** Said with what it counts; `{count}` is how many there were. */
  readonly itselfWords?: Label
  readonly alikeWords?: Label
}

/** What an answer does. Nobody needs to have done anything for a first list. */
export const feedbackEffects: Readonly<Record<RecommendationVerb, FeedbackEffect>> = {
  seen: { itself: -1, alike: 0, itselfWords: { zh: '您看过这条', en: 'You have seen this one' } },
  saved: {
    itself: 3,
    alike: 2,
    itselfWords: { zh: '您收藏了这条', en: 'You saved this one' },
    alikeWords: { zh: '您收藏过同类（{count}条）', en: 'You saved others like it ({count})' },
  },
  dismissed: {
    itself: null,
    alike: -2,
    alikeWords: { zh: '您对同类不感兴趣（{count}条）', en: 'You were not interested in others like it ({count})' },
  },
  contacted: {
    itself: -3,
    alike: 2,
    itselfWords: { zh: '您已联系过，进展见对接意向', en: 'You have been in touch; see expressions of interest' },
    alikeWords: { zh: '您联系过同类（{count}条）', en: 'You contacted others like it ({count})' },
  },
  placed: {
    itself: -3,
    alike: 3,
    itselfWords: { zh: '已经达成', en: 'Already settled' },
    alikeWords: { zh: '同类曾经达成（{count}条）', en: 'Others like it came to something ({count})' },
  },
}

/** All answers together move a listing by no more than this, of 100 points, up or down. */
export const mostByFeedback = 8

/** No more than so many of the latest answers are looked at. */
export const mostFeedback = 60

/** How often something was shown counts for so many days. */
export const exposureDays = 28

/** What has been shown far more often than others stands back by no more than this. */
export const mostByExposure = 6

/**
 * Points taken from a listing for having been shown more often than others that suit: two for each time that doubles, so
 * that among what suits nearly as well others come up too.
 * @param shown times in the last `exposureDays`
 * @param least times the least shown of those compared was
 */
export function exposureLoss(shown: number, least: number): number {
  const times = (1 + shown) / (1 + least)
  return times <= 1 ? 0 : Math.min(mostByExposure, Math.floor(2 * Math.log2(times)))
}

export const exposureWords: Label = {
  zh: '近四周比别的展示得多，给别的让位',
  en: 'Shown more often than others in the last four weeks: makes room for them',
}
