import { monthlyPay, skillLevelOrder, workplacesForInterns } from '@zhiqiao/definitions'
import type { RecordOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { type Entry, type Party, silentParty } from './party.ts'

type Values = Readonly<Record<string, unknown>>

/** A record of any register something can be matched with. */
export interface Matched {
  readonly register: string
  readonly record: RecordOf
}

/** The entries of the trees that records refer to, by id; what the viewer may not see is missing. */
interface Known {
  entries(ids: unknown): Entry[]
  /** Programme and level of an offering. */
  offering(id: unknown): Values | undefined
  /** Where a body lies. */
  divisionOf(body: unknown): unknown
  /** Occupations the courses of a package are for. */
  occupationsOf(courses: unknown): Entry[]
}

/** Reads records into parties, through the viewer's eyes: a value masked for them is a value not stated. */
export async function readParties(session: Session, rows: readonly Matched[]): Promise<Party[]> {
  const known = await knownOf(session, rows)
  return Promise.all(
    rows.map(async ({ register, record }) => {
      const common = { ...silentParty, register, id: record.id }
      return { ...common, ...(await readers[register]!(session, record.values, known, record.id)) }
    }),
  )
}

type Reader = (session: Session, values: Values, known: Known, id: string) => Partial<Party> | Promise<Partial<Party>>

const readers: Readonly<Record<string, Reader>> = {
  async student(session, values, known, id) {
    const offering = known.offering(values.offering)
    const certificates = (await session.all('skillCertificate', { filter: { student: id } }))
      .map((row) => row.values as Values)
      .filter(({ revokedOn, validTo }) => revokedOn == null && (validTo == null || String(validTo) >= session.today()))
    return {
      title: words(values.name),
      programmes: known.entries(offering?.programme),
      occupations: known.entries(certificates.map(({ occupation }) => occupation)),
      places: known.entries([values.homeDivision, known.offering(values.offering)?.division]),
      bodyPlaces: known.entries(known.offering(values.offering)?.division),
      skills: certificates.map(({ certificateName }) => words(certificateName)).filter((name) => name !== ''),
      schooling: schoolingAfter[String(offering?.level)] ?? null,
      skillLevel: highest(certificates.map(({ level }) => String(level))),
      certificates: certificates.map(({ certificateName }) => words(certificateName)),
      isLearner: true,
      traineeOf: ['student'],
      bornOn: typeof values.bornOn === 'string' ? values.bornOn : null,
    }
  },
  async teacher(session, values, known, id) {
    const certificates = (await session.all('teacherCertificate', { filter: { teacher: id } }))
      .map((row) => row.values as Values)
      .filter(({ validTo }) => validTo == null || String(validTo) >= session.today())
    const programmes = known.entries(values.programme)
    const occupations = known.entries(certificates.map(({ occupation }) => occupation))
    return {
      title: words(values.name),
      programmes,
      occupations,
      places: known.entries(known.divisionOf(values.school)),
      bodyPlaces: known.entries(known.divisionOf(values.school)),
      skills: certificates.map(({ name }) => words(name)).filter((name) => name !== ''),
      text: [...programmes, ...occupations].map(({ title }) => title).join('\n'),
      traineeOf: ['teacher'],
      direction: 'offered',
    }
  },
  programmeOffering: (_session, values, known, id) => {
    const programmes = known.entries(values.programme)
    return {
      title: programmes[0]?.title ?? '',
      publisher: code(values.school),
      programmes,
      places: known.entries(known.offering(id)?.division),
      skills: [...list(values.direction)],
      schooling: schoolingAfter[String(values.level)] ?? null,
    }
  },
  cooperationListing: (_session, values, known) => ({
    ...listed(values, known, values.headline, [values.content, values.conditions]),
    programmes: known.entries(values.programmes),
    industries: known.entries(values.industry),
    chains: known.entries(values.chain),
    kind: code(values.kind),
    direction: code(values.direction),
  }),
  graduateListing: (_session, values, known) => {
    const offering = known.offering(values.offering)
    return {
      ...listed(values, known, values.headline, [values.equipment, values.introduction]),
      programmes: known.entries(offering?.programme),
      occupations: known.entries(values.occupations),
      skills: [...list(values.skills), ...list(values.certificates)],
      interns: typeof values.interns === 'number' ? values.interns : 0,
      schooling: code(values.schooling) ?? schoolingAfter[String(offering?.level)] ?? null,
    }
  },
  talentListing: (_session, values, known) => ({
    ...listed(values, known, values.headline, [values.headline, values.introduction]),
    occupations: known.entries(values.occupations),
    wantedPlaces: known.entries(values.wantedPlaces),
    skills: list(values.skills),
    pay: { least: monthlyPay(values.wageFrom, values.wagePeriod), most: null },
    schooling: code(values.schooling),
    skillLevel: code(values.skillLevel),
  }),
  postListing: (_session, values, known) => ({
    ...listed(values, known, values.name, [values.duties, values.requirements]),
    programmes: known.entries(values.programmes),
    occupations: known.entries(values.occupation),
    chains: known.entries(values.chain),
    skills: list(values.skills),
    pay: { least: monthlyPay(values.wageFrom, values.wagePeriod), most: monthlyPay(values.wageTo, values.wagePeriod) },
    schooling: code(values.schooling),
    skillLevel: code(values.skillLevel),
    isAtNight: values.shift === 'night' || values.shift === 'threeShift',
    isOfAgency: values.employmentForm === 'dispatch' || values.licenceCheck === 'labourService',
  }),
  internshipPost: (_session, values, known) => ({
    title: words(values.name),
    publisher: code(values.enterprise),
    date: code(values.from),
    until: code(values.to),
    programmes: known.entries(values.programmes),
    occupations: known.entries(values.occupation),
    places: known.entries(values.workDivision),
    text: [values.duties, values.hazards].map(words).filter(Boolean).join('\n'),
    isAtNight: values.nightShift === true,
    isFirstLook: values.kind === 'orientation',
    isHeaviest: values.labourGrade === '4',
    isAgainstRules:
      values.intermediary === true ||
      !workplacesForInterns.includes(String(values.workplaceKind)) ||
      ((values.nightShift === true || values.overtime === true) && !values.exceptionFilingNumber),
  }),
  courseListing: (_session, values, known) => ({
    ...listed(values, known, values.headline, [values.headline, values.content, values.certificate]),
    occupations: known.occupationsOf(values.courses),
    direction: code(values.direction),
    isPaid: Number(values.price ?? 0) > 0,
    traineeGroup: code(values.traineeGroup),
  }),
  researchListing: (_session, values, known) => ({
    ...listed(values, known, values.headline, [values.headline, values.problem, values.goal]),
    ...traded(values, known),
    pay: { least: null, most: yuan(values.budget) },
  }),
  technicalServiceListing: (_session, values, known) => ({
    ...listed(values, known, values.headline, [values.headline, values.content, values.capability]),
    ...traded(values, known),
    pay: { least: yuan(values.priceFrom), most: null },
  }),
}

function listed(values: Values, known: Known, title: unknown, texts: readonly unknown[]): Partial<Party> {
  return {
    title: words(title),
    publisher: code(values.publisher),
    date: code(values.validFrom),
    until: code(values.validTo),
    places: known.entries(values.division),
    text: texts.map(words).filter(Boolean).join('\n'),
  }
}

const traded = (values: Values, known: Known): Partial<Party> => ({
  industries: known.entries(values.industry),
  chains: known.entries(values.chain),
  skills: list(values.keywords),
  direction: code(values.direction),
})

/** The registers entries are read from, and the fields that lead there. */
const trees: Readonly<Record<string, readonly string[]>> = {
  occupation: ['occupation', 'occupations'],
  industry: ['industry'],
  industryChain: ['chain'],
  division: ['division', 'homeDivision', 'wantedPlaces', 'workDivision'],
  programme: ['programmes', 'programme'],
}

async function knownOf(session: Session, rows: readonly Matched[]): Promise<Known> {
  const ids = (...fields: readonly string[]) => [
    ...new Set(rows.flatMap(({ record }) => fields.flatMap((field) => list(record.values[field])))),
  ]
  const own = rows.flatMap(({ register, record }) => (register === 'programmeOffering' ? [record.id] : []))
  const offerings = await offeringsOf(session, [...ids('offering'), ...own])
  const bodies = await divisionsOf(
    session,
    rows.flatMap(({ register, record }) => (register === 'teacher' ? list(record.values.school) : [])),
  )
  const courses = await coursesOf(session, ids('courses'))
  const entries = new Map<string, Entry>()
  for (const [register, fields] of Object.entries(trees)) {
    const wanted = ids(...fields)
    if (register === 'programme') wanted.push(...[...offerings.values()].flatMap(({ programme }) => list(programme)))
    if (register === 'division')
      wanted.push(
        ...[...offerings.values()].flatMap(({ division }) => list(division)),
        ...[...bodies.values()].flatMap(list),
      )
    // The certificates of a person name occupations of their own.
    const all =
      register === 'occupation' ? [...wanted, ...courses.values(), ...(await certified(session, rows))] : wanted
    for (const entry of await entriesOf(session, register, all)) entries.set(entry.id, entry)
  }
  const entriesAt = (value: unknown) => [...new Set(list(value))].flatMap((id) => entries.get(id) ?? [])
  return {
    entries: entriesAt,
    occupationsOf: (value) => entriesAt(list(value).map((id) => courses.get(id))),
    offering: (id) => offerings.get(String(id)),
    divisionOf: (body) => bodies.get(String(body)),
  }
}

async function certified(session: Session, rows: readonly Matched[]): Promise<string[]> {
  const occupations: string[] = []
  for (const [register, held] of [
    ['student', 'skillCertificate'],
    ['teacher', 'teacherCertificate'],
  ] as const) {
    const holders = rows.filter((row) => row.register === register).map(({ record }) => record.id)
    if (holders.length === 0) continue
    const certificates = await session.all(held, { filter: { [`${register}.in`]: holders } })
    occupations.push(...certificates.flatMap(({ values }) => list(values.occupation)))
  }
  return occupations
}

/** Occupations of courses that have been confirmed, by course. */
async function coursesOf(session: Session, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await session.all('trainingCourse', { filter: { 'id.in': ids, 'state.in': ['confirmed', 'archived'] } })
  return new Map(rows.flatMap(({ id, values }) => (values.occupation ? [[id, values.occupation as string]] : [])))
}

/** Offerings with the division of their school. */
async function offeringsOf(session: Session, ids: readonly string[]): Promise<Map<string, Values>> {
  if (ids.length === 0) return new Map()
  const rows = await session.all('programmeOffering', { filter: { 'id.in': ids } })
  const schools = [...new Set(rows.map(({ values }) => values.school as string))]
  const places = await divisionsOf(session, schools)
  return new Map(rows.map(({ id, values }) => [id, { ...values, division: places.get(values.school) ?? null }]))
}

async function divisionsOf(session: Session, bodies: readonly string[]): Promise<Map<string, unknown>> {
  if (bodies.length === 0) return new Map()
  const rows = await session.all('organisation', { filter: { 'id.in': [...new Set(bodies)] } })
  return new Map(rows.map(({ id, values }) => [id, values.division]))
}

async function entriesOf(session: Session, register: string, ids: readonly string[]): Promise<Entry[]> {
  if (ids.length === 0) return []
  const isTree = session.domain.registers[register]?.tree !== undefined
  const rows: { id: string; name: string; path?: string }[] = await session
    .visible(register)
    .where('id', 'in', [...new Set(ids)])
    .select(isTree ? ['id', 'name', 'path'] : ['id', 'name'])
    .execute()
  return rows.map(({ id, name, path = `/${id}/` }) => ({
    id,
    title: name,
    path: path.split('/').filter((step) => step !== ''),
  }))
}

/** Schooling of those who finish an offering, by its `educationLevel`. */
const schoolingAfter: Readonly<Record<string, string>> = {
  secondary: 'upperSecondary',
  intermediateSkill: 'upperSecondary',
  seniorSkill: 'upperSecondary',
  technician: 'upperSecondary',
  higherVocational: 'college',
  vocationalBachelor: 'bachelor',
}

/** The highest of the levels held; certificates of 1+X have levels of their own and say nothing here. */
function highest(levels: readonly string[]): string | null {
  const held = levels.map((level) => skillLevelOrder.indexOf(level)).filter((at) => at > 0)
  return held.length === 0 ? null : skillLevelOrder[Math.max(...held)]!
}

/** Money is kept in fen. */
const yuan = (fen: unknown) => (typeof fen === 'number' ? fen / 100 : null)
const code = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
const words = (value: unknown) => (typeof value === 'string' ? value : '')
const list = (value: unknown): string[] =>
  [value].flat().filter((each): each is string => typeof each === 'string' && each !== '')
