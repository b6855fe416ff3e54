import {
  type adjustmentAppeal,
  filingResult,
  offeringWarning,
  programmeOffering,
  type ruleCase,
} from '@zhiqiao/definitions'
import { forbidden, Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { notify } from '../notice/notify.ts'
import { decideOffering, enrolledIn } from './offering-status.ts'

type Warning = RecordOf<ValuesOf<typeof offeringWarning>>
type Appeal = RecordOf<ValuesOf<typeof adjustmentAppeal>>
type Case = RecordOf<ValuesOf<typeof ruleCase>>

/** The class of warning that findings of a rule stand for; what no rule stands for is 不达条件 until a person says more. */
const classes: Readonly<Record<string, string>> = {
  classlessOffering: 'deviating',
  idleOffering: 'surplus',
  offeringWithoutPartner: 'looselyMatched',
}

async function tell(session: Session, { id, values }: Warning, title: string, body = ''): Promise<void> {
  const { school } = await session.asSystem(
    '专业点所属学校',
    async (system) => (await system.read(programmeOffering, values.offering)).values,
  )
  await notify(session, [school], { title, body, register: 'offeringWarning', record: id })
}

const deciderOf = ({ viewer }: Session) => viewer.hat?.organisationTitle ?? '主管部门'

export const warningActs: ActHandlers = {
  /** A finding about an offering becomes a warning in draft, with its sentence and numbers as grounds. */
  'ruleCase.raiseWarning': async (session, record) => {
    const { id, values } = record as Case
    const standing = await session.all(offeringWarning, {
      filter: { offering: values.record, 'state.in': ['draft', 'warned', 'ordered', 'rectified', 'suspended'] },
    })
    if (standing.length > 0)
      throw new Problem(
        409,
        'warning.standing',
        '这个专业点已有办理中的预警，请在那条预警上继续。',
        'A warning of this offering is already under way; go on with that one.',
      )
    const numbers = (values.numbers ?? []).map(({ name, value }) => `${name}${value}`).join('，')
    await session.create(offeringWarning, {
      offering: values.record,
      case: id,
      class: classes[values.rule] ?? 'belowConditions',
      grounds: `${values.sentence}${numbers === '' ? '' : `（${numbers}）`}${values.basis ?? ''}`.slice(0, 4000),
    })
  },

  'offeringWarning.warn': async (session, record, input) => {
    const warning = record as Warning
    await tell(session, warning, '收到专业预警', warning.values.grounds)
    return { set: { warnedOn: session.today(), warningNumber: input.documentNumber } }
  },
  'offeringWarning.order': async (session, record, input) => {
    const warning = record as Warning
    const rectifyBy = String(input.rectifyBy)
    if (rectifyBy < session.today())
      throw new Problem(
        422,
        'warning.rectify-by',
        '专业预警.整改期限: 不能早于今天。',
        'Offering warning: the date for rectification is past.',
        { problems: [{ field: 'rectifyBy', code: 'past', zh: '不能早于今天', en: 'must not be past' }] },
      )
    await decideOffering(session, warning.values.offering, {
      kind: 'rectify',
      decidedBy: deciderOf(session),
      decidedOn: session.today(),
      documentNumber: String(input.documentNumber),
      grounds: String(input.requirements),
      rectifyBy,
    })
    await tell(session, warning, '责令限期整改', `请于${rectifyBy}前整改并报送情况。${input.requirements}`)
    return {
      set: {
        requirements: input.requirements,
        rectifyBy,
        orderedOn: session.today(),
        orderNumber: input.documentNumber,
      },
    }
  },
  'offeringWarning.reportRectification': async (_session, _record, input) => ({
    set: { rectification: input.rectification, rectificationEvidence: input.evidence ?? [] },
  }),
  'offeringWarning.suspend': async (session, record, input, reason) => {
    const warning = record as Warning
    const { count, ids } = await enrolledIn(session, warning.values.offering)
    await decideOffering(session, warning.values.offering, {
      kind: 'suspend',
      decidedBy: deciderOf(session),
      decidedOn: String(input.decidedOn),
      documentNumber: String(input.documentNumber),
      grounds: reason ?? warning.values.grounds,
      studentsLeft: String(input.studentsLeft),
    })
    await tell(session, warning, '专业暂停招生', `在校生${count}人按原方案培养至毕业。${reason ?? ''}`)
    return {
      set: {
        suspendedOn: input.decidedOn,
        suspensionNumber: input.documentNumber,
        studentsLeft: input.studentsLeft,
        protectedCount: count,
        protectedStudents: ids,
      },
    }
  },
  'offeringWarning.close': async (session, record, input, reason) => {
    const warning = record as Warning
    const { count } = await enrolledIn(session, warning.values.offering)
    if (count > 0)
      throw new Problem(
        409,
        'warning.students-enrolled',
        `还有${count}名在籍学生，受保护至毕业，现在不能撤销。`,
        `${count} students are still enrolled and protected to graduation; it cannot be closed yet.`,
        { students: count },
      )
    await decideOffering(session, warning.values.offering, {
      kind: 'close',
      decidedBy: deciderOf(session),
      decidedOn: String(input.decidedOn),
      documentNumber: String(input.documentNumber),
      grounds: reason ?? warning.values.grounds,
      studentsLeft: '在校生已全部毕业，无安置事项。',
    })
    await tell(session, warning, '专业点撤销', reason ?? '')
    return { set: { closedOn: input.decidedOn, closureNumber: input.documentNumber } }
  },
  'offeringWarning.lift': async (session, record, _input, reason) => {
    const warning = record as Warning
    if (warning.state === 'suspended') await resume(session, warning, reason ?? '')
    await tell(session, warning, '专业预警解除', reason ?? '')
    return { set: { liftedOn: session.today() } }
  },

  'adjustmentAppeal.lodge': async (session, record) => ({
    set: { lodgedOn: session.today(), contested: await contestedIn(session, record as Appeal) },
  }),
  'adjustmentAppeal.uphold': async (session, record, _input, reason) => {
    const { values } = record as Appeal
    await session.asSystem(`申诉成立：${reason}`, async (system) => {
      if (values.result !== null) {
        const { id, version, values: contested } = await system.read(filingResult, values.result)
        await system.change(filingResult, id, version, {}, { state: 'revoked' })
        const filing = await system.read('programmeFiling', contested.filing)
        await system.change('programmeFiling', filing.id, filing.version, {}, { state: 'signed' })
      } else {
        const warning = await system.read(offeringWarning, values.warning!)
        await system.change(
          offeringWarning,
          warning.id,
          warning.version,
          {},
          { state: 'lifted', set: { liftedOn: session.today() } },
        )
        if (warning.state === 'suspended') await resume(session, warning, reason ?? '')
      }
    })
    return { set: { decision: reason, decidedOn: session.today() } }
  },
  'adjustmentAppeal.dismiss': async (session, _record, _input, reason) => ({
    set: { decision: reason, decidedOn: session.today() },
  }),
}

async function resume(session: Session, { values }: Warning, grounds: string): Promise<void> {
  await decideOffering(session, values.offering, {
    kind: 'resume',
    decidedBy: deciderOf(session),
    decidedOn: session.today(),
    documentNumber: null,
    grounds: grounds || '预警解除',
  })
}

/** Who took the step appealed against; it must be about the offering named and open to appeal. */
async function contestedIn(session: Session, { values }: Appeal): Promise<string[]> {
  const of = values.result !== null ? filingResult : offeringWarning
  const contested = await session.read(of as typeof filingResult, (values.result ?? values.warning)!)
  const open = values.result !== null ? ['effective'] : ['warned', 'ordered', 'rectified', 'suspended']
  if (contested.values.offering !== values.offering || !open.includes(contested.state ?? ''))
    throw new Problem(
      422,
      'appeal.not-contested',
      '专业调整申诉: 所选的结果或预警不是这个专业点的，或已不能申诉。',
      'Appeal: what was chosen is of another offering, or no longer open to appeal.',
    )
  if (values.result !== null && contested.values.outcome !== 'refused')
    throw forbidden('只有不予备案的结果可以申诉。', 'Only a refusal can be appealed against.')
  return [...new Set([contested.createdBy, contested.changedBy])].filter((id) => id !== null)
}
