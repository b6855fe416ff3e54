/** The columns in which a listing says what is compared; those of one kind hold one value or several. */
export interface ListingShape {
  readonly table: string
  /** States in which it may be suggested. */
  readonly states: readonly string[]
  /** First and last day, who published it, where it is. */
  readonly from: string
  readonly until: string
  readonly publisher: string
  readonly division: string
  readonly title: string
  readonly texts: readonly string[]
  readonly programmes?: string
  /** Where the programme stands behind an offering. */
  readonly offering?: string
  readonly occupations?: string
  readonly occupation?: string
  /** Where occupations stand behind courses. */
  readonly courses?: string
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

const listed = {
  states: ['open'],
  from: 'valid_from',
  until: 'valid_to',
  publisher: 'publisher',
  division: 'division',
} as const

/** What can be suggested. `read-party.ts` reads the same out of a record. */
export const listingShapes: Readonly<Record<string, ListingShape>> = {
  postListing: {
    ...listed,
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
    ...listed,
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
    ...listed,
    table: 'graduate_listing',
    title: 'headline',
    texts: ['equipment', 'introduction'],
    offering: 'offering',
    occupations: 'occupations',
    skills: ['skills', 'certificates'],
    schooling: 'schooling',
  },
  cooperationListing: {
    ...listed,
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
    ...listed,
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
    ...listed,
    table: 'technical_service_listing',
    title: 'headline',
    texts: ['headline', 'content', 'capability'],
    industry: 'industry',
    skills: ['keywords'],
    pay: { least: 'price_from' },
    direction: 'direction',
  },
  internshipPost: {
    table: 'internship_post',
    states: ['confirmed'],
    from: 'from',
    until: 'to',
    publisher: 'enterprise',
    division: 'work_division',
    title: 'name',
    texts: ['duties', 'hazards'],
    programmes: 'programmes',
    occupation: 'occupation',
    skills: [],
  },
  courseListing: {
    ...listed,
    table: 'course_listing',
    title: 'headline',
    texts: ['headline', 'content', 'certificate'],
    courses: 'courses',
    skills: [],
    direction: 'direction',
  },
}
