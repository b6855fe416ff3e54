import type { Domain, Permission } from '@zhiqiao/model'
import type { Viewer } from '@zhiqiao/registry'

/**
 * Whether there could be a record for which the permission holds for this viewer: decides what is offered at all
 * (menu, "new" button, description of a register). Which records it holds for, only the registry says.
 */
export function mayEver(
  permission: Permission,
  viewer: Viewer,
  domain: Domain,
  of: string,
  seen: readonly string[] = [],
): boolean {
  const again = (part: Permission) => mayEver(part, viewer, domain, of, seen)
  switch (permission.kind) {
    case 'nobody':
      return false
    case 'everyone':
    case 'stateIs':
    case 'fieldIs':
      return true
    case 'signedIn':
    case 'personIs':
      return viewer.person !== null
    case 'role':
      return viewer.hat !== null && permission.roles.includes(viewer.hat.role)
    case 'organisationIs':
    case 'divisionWithin':
      return viewer.hat !== null
    case 'lineOf':
      return Boolean(viewer.hat?.line)
    case 'through': {
      const target = domain.registers[domain.registers[of]?.fields[permission.field]?.register ?? '']
      const step = `${of}.${permission.field}.${permission.right}`
      // A chain that comes back to itself adds nobody.
      if (!target || seen.includes(step)) return false
      return mayEver(target.permissions[permission.right], viewer, domain, target.name, [...seen, step])
    }
    case 'any':
      return permission.of.some(again)
    case 'all':
      return permission.of.every(again)
  }
}
