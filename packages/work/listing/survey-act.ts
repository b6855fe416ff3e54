import { collection, collectionReply, demandAnswer, demandSurvey, supplyAnswer } from '@zhiqiao/definitions'
import { invalid, Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandler, ActHandlers, Session } from '@zhiqiao/registry'
import { addDays } from '../calendar/working-day.ts'
import { notHandedIn, openReplies } from '../collection/open-replies.ts'
import { reachOf } from './publisher-desk.ts'

type Survey = RecordOf<ValuesOf<typeof demandSurvey>>
type Demand = RecordOf<ValuesOf<typeof demandAnswer>>
type Supply = RecordOf<ValuesOf<typeof supplyAnswer>>

/** As many as a list of references holds. */
const mostBodies = 500
const sizes = ['micro', 'small', 'medium', 'large']

/**
 * Whom a survey asks: the enterprises or schools of its division, narrowed by size, industry and 规上, and those named
 * besides. An enterprise whose size or industry is not recorded is not chosen by it.
 */
export async function surveyedBodies(system: Session, { values }: Survey): Promise<string[]> {
  const rows: { id: string; path: string }[] = await system.visible('division').select(['id', 'path']).execute()
  const top = rows.find(({ id }) => id === values.division)?.path ?? ''
  const within = new Set(rows.filter(({ path }) => path.startsWith(top)).map(({ id }) => id))
  const today = system.today()
  const bodies = (await system.all('organisation', { filter: { kind: values.audience ?? '' } })).filter(
    (body) => within.has(body.values.division) && (body.values.closedOn ?? '9999') > today,
  )
  const chosen =
    values.audience === 'enterprise'
      ? await narrowed(
          system,
          values,
          bodies.map(({ id }) => id),
        )
      : bodies.map(({ id }) => id)
  return [...new Set([...chosen, ...(values.bodies ?? [])])]
}

async function narrowed(system: Session, asked: Survey['values'], bodies: readonly string[]): Promise<string[]> {
  const { smallestSize, designatedOnly } = asked
  const industries = asked.industries ?? []
  let left = new Set(bodies)
  const keep = (those: ReadonlySet<string>) => {
    left = new Set([...left].filter((id) => those.has(id)))
  }
  if (smallestSize !== null || industries.length > 0) {
    const trees: { id: string; path: string }[] = await system.visible('industry').select(['id', 'path']).execute()
    const wanted = trees.filter(({ id }) => industries.includes(id)).map(({ path }) => path)
    const within = new Set(trees.filter(({ path }) => wanted.some((top) => path.startsWith(top))).map(({ id }) => id))
    const known = await system.all('enterprise', {})
    keep(
      new Set(
        known
          .filter(
            ({ values }) =>
              (smallestSize === null || sizes.indexOf(values.sizeCategory) >= sizes.indexOf(smallestSize)) &&
              (industries.length === 0 || within.has(values.industry)),
          )
          .map(({ values }) => values.organisation),
      ),
    )
  }
  if (designatedOnly === true) {
    const years = await system.all('enterpriseYear', { sort: 'year' })
    const latest = new Map<string, string | null>(years.map(({ values }) => [values.enterprise, values.designatedSize]))
    keep(new Set([...latest].filter(([, size]) => size !== null && size !== 'below').map(([id]) => id)))
  }
  return [...left]
}

/** The campaign begins: a collection goes to those chosen. A survey that is only put on record asks nobody. */
const begin: ActHandler = async (session, record) => {
  const survey = record as Survey
  const { values } = survey
  if (values.audience === null || values.collection !== null || values.dueOn < session.today()) return
  return session.asSystem('发起需求调查', async (system) => {
    const bodies = await surveyedBodies(system, survey)
    if (bodies.length === 0 || bodies.length > mostBodies)
      throw refused(
        'survey.bodies',
        `按所选规模和行业找到${bodies.length}个单位，一次调查须在1至${mostBodies}个之间；请调整范围或另行指定单位。`,
        `${bodies.length} bodies match; a survey asks between 1 and ${mostBodies}.`,
      )
    const office = await system.read('organisation', values.office)
    const phone = values.contactPhone ?? office.values.officePhone
    if (!phone)
      throw refused('survey.contact', '请填写联系电话，以便答复单位询问。', 'Give a telephone number to ask at.')
    const answers = values.audience === 'school' ? supplyAnswer : demandAnswer
    const made = await system.create(
      collection,
      {
        name: values.name,
        office: values.office,
        basisNumber: values.documentNumber,
        collectsFrom: bodies,
        content: 'registers',
        registers: [answers.title.zh],
        instructions:
          values.audience === 'school'
            ? '请登记本年度毕业生和可提供的技术服务，逐条提交即为上报；提交后可一键发布。没有的，请零报告。'
            : '请逐个岗位登记用工需求，提交即为上报；提交后可一键发布为招聘岗位。没有需求的，请零报告。',
        referenceDate: values.referenceDate,
        definitionNote: values.definitionNote,
        // Offices close at six in the evening, Beijing time.
        dueAt: `${values.dueOn}T10:00:00.000Z`,
        form: 'online',
        contact: values.contact ?? office.values.name,
        contactPhone: phone,
      },
      { state: 'issued' },
    )
    await openReplies(system, made)
    return { set: { collection: made.id } }
  })
}

/** What a body answers in the register of answers counts as handed in for the collection of the survey. */
const answered =
  (body: 'enterprise' | 'school'): ActHandler =>
  async (session, { values }) => {
    await session.asSystem('需求调查答复', async (system) => {
      const { collection: of } = (await system.read(demandSurvey, values.survey)).values
      if (of === null) return
      const [reply] = await system.all(collectionReply, { filter: { collection: of, organisation: values[body] } })
      if (!reply || !notHandedIn.includes(reply.state ?? '')) return
      const { dueAt } = (await system.read(collection, of)).values
      const now = system.now().toISOString()
      await system.change(
        collectionReply,
        reply.id,
        reply.version,
        { submittedVia: 'account' },
        {
          state: 'submitted',
          set: {
            submittedAt: reply.values.submittedAt ?? now,
            late: reply.values.late ?? Date.parse(now) > Date.parse(dueAt),
          },
          reason: '已在答复登记册中上报',
        },
      )
    })
  }

const demandToListing: ActHandler = async (session, record, input) => {
  const { id, values } = record as Demand
  onlyOnce(values.listing)
  const duties = input.duties ?? values.duties
  if (!duties)
    throw invalid([{ field: 'duties', code: 'required', zh: '工作内容: 必须填写', en: 'Duties: must be given' }])
  const made = await publishAs(
    session,
    'postListing',
    values.enterprise,
    values,
    input,
    {
      name: values.post,
      headcount: Math.max(values.needed, 1),
      occupation: values.occupation,
      chain: values.chain,
      programmes: values.programmes,
      employmentForm: 'fullTime',
      ...(values.salaryFrom !== null && {
        wagePeriod: 'month',
        wageFrom: values.salaryFrom,
        wageTo: values.salaryTo,
        beforeTax: true,
      }),
      duties,
      answer: id,
    },
    90,
  )
  return { set: { listing: made, ...(input.duties && { duties: input.duties }) } }
}

const supplyToListing: ActHandler = async (session, record, input) => {
  const { values } = record as Supply
  onlyOnce(values.graduates ?? values.technicalService)
  if (values.kind === 'graduates') {
    const { school: publisher, offering, graduationYear } = values
    const [there] = (await session.list('graduateListing', { filter: { publisher, offering, graduationYear } })).rows
    if (there)
      throw refused(
        'answer.there',
        `这个专业点${graduationYear}届的毕业生信息已经登记：“${there.values.headline}”。请在那一条上修改人数和日期。`,
        `The graduates of this class are listed already as “${there.values.headline}”: change number and day there.`,
      )
    const made = await publishAs(
      session,
      'graduateListing',
      values.school,
      values,
      input,
      {
        headline: values.headline,
        offering: values.offering,
        graduationYear: values.graduationYear,
        available: values.available,
        interns: values.interns,
        availableFrom: values.availableFrom,
        skills: values.skills,
        introduction: values.content,
      },
      180,
    )
    return { set: { graduates: made } }
  }
  const made = await publishAs(
    session,
    'technicalServiceListing',
    values.school,
    values,
    input,
    {
      headline: values.headline,
      direction: 'offered',
      kind: values.serviceKind,
      keywords: values.skills,
      content: values.content,
    },
    180,
  )
  return { set: { technicalService: made } }
}

interface Contact {
  readonly contact: string | null
  readonly contactPhone: string | null
}

const filled = (of: object) => Object.fromEntries(Object.entries(of).filter(([, value]) => value))

/** Records a listing as the viewer's own and publishes it; rules that object keep it for an office to look at. */
async function publishAs(
  session: Session,
  register: string,
  publisher: string,
  { contact, contactPhone }: Contact,
  input: Record<string, unknown>,
  values: Record<string, unknown>,
  days: number,
): Promise<string> {
  const today = session.today()
  const { division } = (await session.read('organisation', publisher)).values
  const given = { contact: input.contact ?? contact, contactPhone: input.contactPhone ?? contactPhone }
  const [last] = (await session.list(register, { filter: { publisher }, sort: '-validFrom', limit: 1 })).rows
  const reach =
    given.contact && given.contactPhone
      ? given
      : { ...(await reachOf(session, publisher, last?.values)), ...filled(given) }
  if (!reach.contact || !reach.contactPhone)
    throw refused(
      'listing.contact',
      '请填写联系人和联系电话（双方同意洽谈后才互见）。',
      'Give a contact; it is shown only once both sides agree.',
    )
  const draft = await session.create(register, {
    ...{ publisher, division, validFrom: today, validTo: input.validTo ?? addDays(today, days), source: 'survey' },
    ...reach,
    ...values,
  })
  await session.perform(register, draft.id, draft.version, 'submit')
  return draft.id
}

function onlyOnce(listing: string | null): void {
  if (listing !== null)
    throw refused(
      'answer.listed',
      '这条答复已生成过信息，请在该信息上修改。',
      'A listing has been made of this answer already.',
    )
}

const refused = (code: string, zh: string, en: string) => new Problem(422, code, zh, en)

export const surveyActs: ActHandlers = {
  'demandSurvey.confirm': begin,
  'demandAnswer.submit': answered('enterprise'),
  'supplyAnswer.submit': answered('school'),
  'demandAnswer.toListing': demandToListing,
  'supplyAnswer.toListing': supplyToListing,
}
