import type { Domain, Permission, Register } from '@zhiqiao/model'
import type { Viewer } from '@zhiqiao/registry'
import { mayEver } from './may-ever.ts'

type Own = Readonly<Record<string, 'organisation' | 'person'>>

/**
 * The references a new record has to hold of whoever makes it, for the permission to be theirs: their organisation,
 * themselves. Of several ways the first that is theirs; none where one of them may record for anybody.
 */
export function ownFields(register: Register, viewer: Viewer, domain: Domain): Own {
  const isReference = (path: string) => register.fields[path]?.type.kind === 'reference'
  const of = (part: Permission): Own => {
    if (part.kind === 'organisationIs' && isReference(part.path)) return { [part.path]: 'organisation' }
    if (part.kind === 'personIs' && isReference(part.path)) return { [part.path]: 'person' }
    if (part.kind === 'all') return Object.assign({}, ...part.of.map(of))
    if (part.kind !== 'any') return {}
    const ways = part.of.filter((way) => mayEver(way, viewer, domain, register.name)).map(of)
    return ways.some((way) => Object.keys(way).length === 0) ? {} : (ways[0] ?? {})
  }
  return of(register.permissions.create)
}
