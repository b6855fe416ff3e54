import { organisation } from '@zhiqiao/definitions'
import type { Register } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { organisationField } from './settle-names.ts'

/** Who keeps the records of many bodies says of each row whose it is. */
const officeRoles = new Set(['sectionOfficer', 'deputyDirector', 'inspector', 'systemAdministrator', 'securityAuditor'])

/** The body somebody works for, unless it is an office. */
export function bodyOf({ viewer: { hat } }: Session): string | null {
  return hat && !officeRoles.has(hat.role) ? hat.organisation : null
}

/**
 * The body whose records somebody brings in when nothing says otherwise: their own, unless they work in an office. A
 * field called after a kind of body (`school`) means bodies of that kind only.
 */
export async function ownBody(session: Session, register: Register): Promise<{ id: string; title: string } | null> {
  const field = organisationField(register)
  const body = bodyOf(session)
  if (field === null || body === null) return null
  const { id, values } = await session.read(organisation, body)
  const kinds = session.domain.codeSets[organisation.fields.kind.codeSet!]?.values.map(({ code }) => code) ?? []
  if (kinds.includes(field) && values.kind !== field) return null
  return { id, title: values.name }
}
