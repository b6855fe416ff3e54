/** Where a survey stands: who was asked, who has answered, what was said and what has become of it. */
export interface SurveyStanding {
  /** What was sent out; null while the survey is not confirmed, where those asked are those it would go to. */
  readonly collection: string | null
  readonly register: 'demandAnswer' | 'supplyAnswer'
  readonly asked: number
  readonly answered: number
  readonly inTime: number
  /** Staff of the enterprises asked, of those that have answered; null where schools are asked or no staff is known. */
  readonly staff: { readonly asked: number; readonly answered: number } | null
  readonly answers: number
  /** Persons needed, or graduates on offer. */
  readonly persons: number
  /** Answers a listing has been made of. */
  readonly listed: number
  /** Who has not answered, by name, the first of them. */
  readonly missing: readonly string[]
}
