/** The columns in which a listing says what is compared; those of one kind hold one value or several. */
export interface ListingShape {
  readonly table: string
  readonly title: string
  readonly texts: readonly string[]
  readonly programmes?: string
  /** Where the programme stands behind an offering. */
  readonly offering?: string
  readonly occupations?: string
  readonly occupation?: string
  readonly industry?: string
  readonly chain?: string
  readonly kind?: string
  readonly wantedPlaces?: string
  readonly skills: readonly string[]
  /** CNY a period, or fen where there is none. */
  readonly pay?: { readonly least?: string; readonly most?: string; readonly period?: string }
  readonly schooling?: string
  readonly skillLevel?: string
  readonly direction?: string
}

/** What can be suggested. `read-party.ts` reads the same out of a record. */
export const listingShapes: Readonly<Record<string, ListingShape>> = {
  postListing: {
    table: 'post_listing',
    title: 'name',
    texts: ['duties', 'requirements'],
    programmes: 'programmes',
    occupation: 'occupation',
    chain: 'chain',
    skills: ['skills'],
    pay: { least: 'wage_from', most: 'wage_to', period: 'wage_period' },
    schooling: 'schooling',
    skillLevel: 'skill_level',
  },
  talentListing: {
    table: 'talent_listing',
    title: 'headline',
    texts: ['headline', 'introduction'],
    occupations: 'occupations',
    wantedPlaces: 'wanted_places',
    skills: ['skills'],
    pay: { least: 'wage_from', period: 'wage_period' },
    schooling: 'schooling',
    skillLevel: 'skill_level',
  },
  graduateListing: {
    table: 'graduate_listing',
    title: 'headline',
    texts: ['equipment', 'introduction'],
    offering: 'offering',
    occupations: 'occupations',
    skills: ['skills', 'certificates'],
    schooling: 'schooling',
  },
  cooperationListing: {
    table: 'cooperation_listing',
    title: 'headline',
    texts: ['content', 'conditions'],
    programmes: 'programmes',
    industry: 'industry',
    chain: 'chain',
    kind: 'kind',
    skills: [],
    direction: 'direction',
  },
  researchListing: {
    table: 'research_listing',
    title: 'headline',
    texts: ['headline', 'problem', 'goal'],
    industry: 'industry',
    chain: 'chain',
    skills: ['keywords'],
    pay: { most: 'budget' },
    direction: 'direction',
  },
  technicalServiceListing: {
    table: 'technical_service_listing',
    title: 'headline',
    texts: ['headline', 'content', 'capability'],
    industry: 'industry',
    skills: ['keywords'],
    pay: { least: 'price_from' },
    direction: 'direction',
  },
}
