import type { Domain } from './domain.ts'
import { fieldLabel } from './field/field.ts'
import type { Label } from './label.ts'
import { type Permission, type Role, roles } from './permission.ts'
import type { Register } from './register.ts'

/** People a permission speaks of; everything absent is left open. */
interface Party {
  readonly roles?: readonly Role[]
  /** Whose people they are. */
  readonly body?: Label
  /** The body whose authority they belong to. */
  readonly under?: Label
  /** They work where the record lies. */
  readonly local?: true
  readonly person?: Label
  readonly signedIn?: true
}

/** More hats than these are not listed: the body's own people know who of them it is. */
const mostRoles = 2

/**
 * Who may do something, in words derived from its permission: 承办单位分管领导, “deputy director of the office in charge”.
 * States and values a permission asks for are left out: they say when, not who. Null where nobody may.
 */
export function whoMay(permission: Permission, register: Register, domain: Domain): Label | null {
  const words = [
    ...new Map(widest(parties(permission, register, domain)).map((one) => [wordsOf(one).zh, wordsOf(one)])),
  ]
  if (words.length === 0) return null
  return {
    zh: words.map(([, { zh }]) => zh).join('，或'),
    en: words.map(([, { en }]) => en).join(', or '),
  }
}

function parties(permission: Permission, register: Register, domain: Domain, depth = 0): Party[] {
  const label = (path: string) => labelAt(path, register, domain)
  switch (permission.kind) {
    case 'nobody':
      return []
    case 'everyone':
    case 'stateIs':
    case 'fieldIs':
      return [{}]
    case 'signedIn':
      return [{ signedIn: true }]
    case 'role':
      return [{ roles: permission.roles }]
    case 'organisationIs':
      return [{ body: label(permission.path) }]
    case 'personIs':
      return [{ person: label(permission.path) }]
    case 'divisionWithin':
      return [{ local: true }]
    case 'lineOf':
      return [{ under: label(permission.path) }]
    case 'through': {
      const target = domain.registers[register.fields[permission.field]?.register ?? '']
      // A chain of records that comes back to itself names nobody new.
      if (!target || depth > 5) return []
      return parties(target.permissions[permission.right], target, domain, depth + 1)
    }
    case 'any':
      return permission.of.flatMap((part) => parties(part, register, domain, depth))
    case 'all':
      return permission.of
        .map((part) => parties(part, register, domain, depth))
        .reduce((before, next) => before.flatMap((one) => next.map((other) => both(one, other))), [{} as Party])
  }
}

const both = (one: Party, other: Party): Party => ({
  ...one,
  ...other,
  ...(one.roles && other.roles ? { roles: one.roles.filter((role) => other.roles!.includes(role)) } : {}),
})

/** Parties that another one holds already say nothing new. */
function widest(all: readonly Party[]): Party[] {
  const said = all.filter((party) => party.roles?.length !== 0)
  return said.filter(
    (party, at) =>
      !said.some((other, place) => place !== at && holds(other, party) && !(holds(party, other) && place > at)),
  )
}

const same = (one: Label | undefined, other: Label | undefined) => one?.zh === other?.zh
const holds = (wide: Party, narrow: Party): boolean =>
  (wide.body === undefined || same(wide.body, narrow.body)) &&
  (wide.under === undefined || same(wide.under, narrow.under)) &&
  (wide.person === undefined || same(wide.person, narrow.person)) &&
  (wide.local === undefined || narrow.local === true) &&
  (wide.signedIn === undefined || Object.keys(narrow).length > 0) &&
  (wide.roles === undefined || (narrow.roles?.every((role) => wide.roles!.includes(role)) ?? false))

function wordsOf({ roles: hats, body, under, local, person, signedIn }: Party): Label {
  if (person) return { zh: person.zh.endsWith('本人') ? person.zh : `${person.zh}本人`, en: `the ${lower(person.en)}` }
  const hat = hats === undefined ? null : hatWords(hats)
  const of = ({ zh, en }: Label): Label => ({
    zh: `${zh}${hat?.zh ?? ''}`,
    en: hat ? `${hat.en} of ${en}` : en,
  })
  if (body) return of(bodyWords(body))
  if (under) return of({ zh: `${bodyWords(under).zh}主管部门`, en: `the authority of ${bodyWords(under).en}` })
  if (local) return hat ? of({ zh: '本地', en: 'the area' }) : { zh: '本地有关人员', en: 'people of the area' }
  if (hats) return hat ?? { zh: '有关岗位人员', en: 'people with the duty' }
  return signedIn ? { zh: '登录人员', en: 'anybody signed in' } : { zh: '任何人', en: 'anybody' }
}

/** The hats as people say them; null where whoever answers for the body is meant. */
function hatWords(hats: readonly Role[]): Label | null {
  if (hats.length > mostRoles || hats.includes('bodyOfficer')) return null
  // Section and leader together are the office itself.
  if (hats.length === 2 && hats.includes('sectionOfficer') && hats.includes('deputyDirector'))
    return { zh: '业务科室', en: 'the section' }
  const listed = hats.map((role) => roles[role])
  return { zh: listed.map(({ zh }) => zh).join('或'), en: listed.map(({ en }) => en).join(' or ') }
}

/** A body by the words of the field it stands in; words that are no noun are quoted (Organised by, 办公室设在). */
function bodyWords({ zh, en }: Label): Label {
  return {
    zh: zh === '单位' ? '该单位' : /[在于由]$/.test(zh) ? `“${zh}”的单位` : zh,
    en: / (by|at|in|to|from|for)$/.test(en) ? `the body under “${en}”` : `the ${lower(en)}`,
  }
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** The words of the field a path ends at; the register itself for `id`. */
function labelAt(path: string, register: Register, domain: Domain): Label {
  let at: Register | undefined = register
  let label = register.title
  for (const step of path.split('.')) {
    if (step === 'createdBy' || step === 'changedBy') return { zh: '经办人', en: 'person who entered it' }
    const field: Register['fields'][string] | undefined = at?.fields[step]
    if (!field) return label
    label = fieldLabel(step, field)
    at = field.register === undefined ? undefined : domain.registers[field.register]
  }
  return label
}
