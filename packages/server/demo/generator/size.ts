/** How much of the fictional region there is. */
export interface Size {
  readonly name: 'demo' | 'city' | 'province'
  /** Vocational schools; the first six are those of the story. */
  readonly schools: number
  /** New entrants of a school each year; null leaves the six as they are described. */
  readonly entrants: number | null
  /** Teachers of a school; null leaves the six as they are described. */
  readonly teachers: number | null
  /** Whether every school keeps the records of single students (aid, internships, destinations), or only the six. */
  readonly detailedSchools: boolean
  readonly enterprises: number
  /** Vacancies listed. */
  readonly posts: number
  /** Counties beside the story's three and the zone. */
  readonly counties: number
}

export const sizes: Readonly<Record<Size['name'], Size>> = {
  // What a newcomer gets: starts in seconds, and every number can be counted by hand.
  demo: {
    name: 'demo',
    schools: 6,
    entrants: null,
    teachers: null,
    detailedSchools: true,
    enterprises: 30,
    posts: 72,
    counties: 0,
  },
  // A city of 10 schools with 3,000 students each.
  city: {
    name: 'city',
    schools: 10,
    entrants: 1_020,
    teachers: 190,
    detailedSchools: true,
    enterprises: 300,
    posts: 3_000,
    counties: 2,
  },
  // For benchmarks: 500 schools, 2 million students of six years, 100,000 teachers, a million vacancies.
  province: {
    name: 'province',
    schools: 500,
    entrants: 667,
    teachers: 200,
    detailedSchools: false,
    enterprises: 20_000,
    posts: 1_000_000,
    counties: 96,
  },
}

/** A part of a size, for measuring and trying out: as many to a school, but so many fewer schools, counties, enterprises and posts. */
export function partOf(size: Size, share: number): Size {
  const some = (count: number, least: number) => Math.max(Math.min(least, count), Math.round(count * share))
  return {
    ...size,
    schools: some(size.schools, sizes.demo.schools),
    enterprises: some(size.enterprises, sizes.demo.enterprises),
    posts: some(size.posts, sizes.demo.posts),
    counties: some(size.counties, 1),
  }
}
