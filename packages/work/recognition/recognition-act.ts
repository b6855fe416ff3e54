import { placeOf, settingsIn } from '@zhiqiao/analysis'
import {
  calendarDay,
  honour,
  objection,
  type offeringRecognition,
  organisation,
  parameters,
  programme,
  programmeOffering,
  publicNotice,
} from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { addWorkingDays, calendarOf } from '../calendar/working-day.ts'
import { qualityScores } from '../chain/quality-score.ts'
import { notify } from '../notice/notify.ts'

type Recognition = RecordOf<ValuesOf<typeof offeringRecognition>>
type Notice = RecordOf<ValuesOf<typeof publicNotice>>

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100)

/** First and last day of a notice given today: working days of the official calendar, counted from tomorrow. */
async function displayed(session: Session, workingDays: number) {
  const calendar = calendarOf((await session.all(calendarDay, {})).map(({ values }) => values))
  const from = session.today()
  const { day, provisional } = addWorkingDays(from, workingDays, calendar)
  return { from, to: day, provisional }
}

/** What the offering is called, where it is, and who recognises. */
async function about(session: Session, { values }: Recognition) {
  const offering = await session.read(programmeOffering, values.offering)
  const titles = await session.titles('organisation', [offering.values.school, values.office])
  const { values: named } = await session.read(programme, offering.values.programme)
  const words = session.domain.codeSets.offeringTitle!.values.find(({ code }) => code === values.title)!
  const office = await session.read(organisation, values.office)
  const place = await placeOf(session, office.values.division)
  return {
    school: offering.values.school,
    schoolName: titles[offering.values.school] ?? '',
    programmeName: named.name,
    officeName: titles[values.office] ?? '',
    place,
    title: `${place.name}${words.zh}`,
  }
}

/** Nothing is recognised while the notice runs or an objection is open, and nothing against one that was upheld. */
async function requireUndisputed(session: Session, id: string): Promise<Notice> {
  const notice = await session.read(publicNotice, id)
  const { to } = notice.values
  if (to === null || session.today() <= to)
    throw new Problem(
      409,
      'recognition.notice-running',
      `公示到${to ?? '尚未确定的日期'}为止，期满后才能认定。`,
      `The notice runs until ${to ?? 'a day not set yet'}; recognise after it.`,
    )
  const objections = await session.all(objection, { filter: { notice: id } })
  const open = objections.filter(({ state }) => state === 'received').length
  if (open > 0)
    throw new Problem(
      409,
      'recognition.objection-open',
      `还有${open}条异议没有办结，办结后才能认定。`,
      `${open} objections are not settled yet; settle them first.`,
    )
  if (objections.some(({ values }) => values.outcome === 'upheld'))
    throw new Problem(
      409,
      'recognition.objection-upheld',
      '有异议成立，不能认定，请作“不予认定”。',
      'An objection was upheld: decline the application.',
    )
  return notice
}

async function endNotice(session: Session, id: string | null, reason: string): Promise<void> {
  if (id === null) return
  await session.asSystem(reason, async (system) => {
    const { state, version } = await system.read(publicNotice, id)
    if (state === 'open') await system.change(publicNotice, id, version, {}, { state: 'closed', reason })
  })
}

/** 专业等级认定: application → score → proposal → public notice → objections → title. */
export const recognitionActs: ActHandlers = {
  /** The score is computed over every row, as the office will see it, and kept with the application. */
  'offeringRecognition.apply': async (session, record) => {
    const recognition = record as Recognition
    const { school } = await about(session, recognition)
    const place = await placeOf(session, (await session.read(organisation, school)).values.division)
    const board = await session.asSystem('计算专业质量得分', (system) =>
      qualityScores(system, place, { eyes: 'all', offering: recognition.values.offering }),
    )
    const found = board.scores[0]
    return {
      set: {
        appliedOn: session.today(),
        score: rounded(found?.score ?? null),
        formula: [found?.formula, found?.missing?.zh].filter(Boolean).join('；').slice(0, 4000) || null,
        parts: (found?.parts ?? []).map(({ name, value, points, share, open }) => ({
          name,
          value: rounded(value),
          points: rounded(points),
          weight: rounded(share) ?? 0,
          open: `/app${open}`,
        })),
      },
    }
  },

  'offeringRecognition.score': async (_session, _record, { panelScore, opinion }) => ({ set: { panelScore, opinion } }),

  /** 公示: on the public pages at once, for as many working days as the region has set. */
  'offeringRecognition.giveNotice': async (session, record, input) => {
    const recognition = record as Recognition
    const { place, title, schoolName, programmeName, school } = await about(session, recognition)
    const set = await settingsIn(session, [parameters.recognitionNoticeDays!], place.path, session.today())
    const days = set.get('recognitionNoticeDays')!.value
    if (days === null)
      throw new Problem(
        409,
        'recognition.no-notice-period',
        '还没有确定公示几个工作日，请先在“地方参数”中登记“专业等级认定公示期”并确认。',
        'The notice period has not been set: record and confirm the regional parameter first.',
      )
    const { id } = await session.asSystem('专业等级认定公示', async (system) =>
      system.create(
        publicNotice,
        {
          title: `关于拟认定${recognition.values.year}年${title}的公示`,
          office: recognition.values.office,
          content: `经学校申报、评审，拟认定${schoolName}${programmeName}专业为${title}，现予公示。公示期内如有异议，请以书面形式反映，并提供联系方式和佐证材料。`,
          items: [{ name: programmeName, body: schoolName, note: title }],
          workingDays: days,
          contact: input.contact as string,
        },
        { state: 'open', set: { ...(await displayed(session, days)), signedBy: session.viewer.person?.name ?? null } },
      ),
    )
    await notify(session, [school], {
      title: `公示：${schoolName}${programmeName}拟认定为${title}`,
      register: 'offeringRecognition',
      record: recognition.id,
    })
    return { set: { notice: id } }
  },

  /** 认定: the title becomes an honour with granting body, number and end. */
  'offeringRecognition.recognise': async (session, record, input) => {
    const recognition = record as Recognition
    const { values } = recognition
    await requireUndisputed(session, values.notice!)
    const { school, title, officeName, schoolName, programmeName } = await about(session, recognition)
    const today = session.today()
    const made = await session.asSystem('登记荣誉称号', (system) =>
      system.create(
        honour,
        {
          title,
          series: values.title,
          level: values.level,
          holderKind: 'offering',
          organisation: school,
          offering: values.offering,
          grantedBy: officeName,
          documentNumber: input.documentNumber as string,
          year: Number(today.slice(0, 4)),
          grantedOn: today,
          validTo: (input.validTo as string | null) ?? null,
        },
        { state: 'confirmed' },
      ),
    )
    await endNotice(session, values.notice, '公示期满')
    await notify(session, [school], {
      title: `${schoolName}${programmeName}认定为${title}（${input.documentNumber}）`,
      register: 'offeringRecognition',
      record: recognition.id,
    })
    const { documentNumber, validTo } = input
    return { set: { documentNumber, validTo, recognisedOn: today, honour: made.id } }
  },

  'offeringRecognition.decline': async (session, record) => {
    await endNotice(session, (record as Recognition).values.notice, '不予认定')
  },

  'publicNotice.open': async (session, record) => ({
    set: {
      ...(await displayed(session, (record as Notice).values.workingDays)),
      signedBy: session.viewer.person?.name ?? null,
    },
  }),

  'objection.settle': async (session, _record, { outcome, finding }) => ({
    set: { outcome, finding, settledOn: session.today() },
  }),
}
