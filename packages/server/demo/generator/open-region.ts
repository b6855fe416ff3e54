import { bodies as storyBodies } from '../region.ts'
import { type Dice, diceOf } from './dice.ts'
import { type Enterprise, planEnterprises } from './enterprise-plan.ts'
import type { Official } from './official.ts'
import { type RecordId, recordIds } from './record-id.ts'
import { planSchools, type School } from './school-plan.ts'
import type { Size } from './size.ts'

/** The seed of the region everybody sees. */
export const usualSeed = 20_260_901

/** The fictional region as it has been decided, before anything is written: the same for a seed, everywhere. */
export interface Region {
  readonly seed: number
  readonly size: Size
  readonly official: Official
  readonly id: RecordId
  dice(...about: readonly (string | number)[]): Dice
  readonly schools: readonly School[]
  readonly enterprises: readonly Enterprise[]
  /** A school of the story by its key. */
  school(key: string): School
  /** The id of a body or enterprise, of a division, of a person of region.ts. */
  body(key: string): string
  division(key: string): string
  person(name: string): string
}

export function openRegion(official: Official, size: Size, seed = usualSeed): Region {
  const id = recordIds(seed)
  const schools = planSchools(seed, size, id, storyBodies)
  const byKey = new Map(schools.map((school) => [school.key, school]))
  return {
    seed,
    size,
    official,
    id,
    dice: (...about) => diceOf(seed, ...about),
    schools,
    enterprises: planEnterprises(seed, size, id),
    school: (key) => {
      const school = byKey.get(key)
      if (!school) throw new Error(`示范地区没有学校${key}`)
      return school
    },
    body: (key) => id('organisation', key),
    division: (key) => id('division', key),
    person: (name) => id('person', name),
  }
}
