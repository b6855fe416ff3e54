import { any, type Permission, type Wall } from '@zhiqiao/model'
import { bureauOf, enterpriseStaff, schoolAndBureau } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/**
 * What a school keeps about its work with an enterprise: the enterprise reads its own, the school's bureau confirms.
 * `path` leads to the record that names both parties ('' where it is this one).
 */
export function betweenParties(path = '', more: { keeper?: Permission; reader?: Permission } = {}) {
  const at = path === '' ? '' : `${path}.`
  const own = enterpriseStaff(`${at}enterprise`)
  const school = schoolAndBureau(`${at}school`)
  return recorded({
    keeper: more.keeper ? any(school, more.keeper) : school,
    confirmer: bureauOf(`${at}school`),
    reader: more.reader ? any(own, more.reader) : own,
  })
}

/** School and bureau pass by the division, the enterprise by its name: it may lie in another division. */
export const wallOfParties: Wall = { pattern: 'organisation', division: 'school', organisation: 'enterprise' }
