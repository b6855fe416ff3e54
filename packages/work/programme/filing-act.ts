import {
  type FiledVerdict,
  type filingResult,
  filingWindow,
  organisation,
  programmeFiling,
  programmeOffering,
} from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Session } from '@zhiqiao/registry'
import { notify } from '../notice/notify.ts'
import { judgeRecord, type Verdict } from '../rule/judge-record.ts'
import { decideOffering } from './offering-status.ts'

type Window = RecordOf<ValuesOf<typeof filingWindow>>
type Filing = RecordOf<ValuesOf<typeof programmeFiling>>
type Result = RecordOf<ValuesOf<typeof filingResult>>

const words = { broken: '不符合', unclear: '数据不全', kept: '符合' } as const

const said = ({ rule, finding, open }: Verdict): FiledVerdict => ({
  rule: rule.title.zh,
  verdict: finding ? words[finding.verdict as keyof typeof words] : '参数未定',
  sentence:
    finding?.verdict === 'kept' || !finding
      ? open.map(({ title }) => `“${title.zh}”尚未确定`).join('；')
      : finding.sentence.zh,
})

/** What stands in the way of a filing: breaches of rules about the filing itself. Warnings and missing data never do. */
const inTheWay = ({ own, rule, finding }: Verdict) => own && rule.severity === 'breach' && finding?.verdict === 'broken'

async function judged(session: Session, filing: Filing): Promise<Verdict[]> {
  return judgeRecord(session, programmeFiling, filing)
}

/** @throws Problem 409 naming every rule that is broken and not excepted */
async function requireFree(session: Session, filing: Filing): Promise<Verdict[]> {
  const verdicts = await judged(session, filing)
  const excepted = new Set((filing.values.excepted ?? []).map(({ rule }) => rule))
  const left = verdicts.filter((verdict) => inTheWay(verdict) && !excepted.has(verdict.rule.title.zh))
  if (left.length === 0) return verdicts
  const list = (language: 'zh' | 'en') =>
    left.map(({ rule, finding }) => `${rule.title[language]}: ${finding!.sentence[language]}`).join(' ')
  throw new Problem(
    409,
    'filing.rules-broken',
    `有${left.length}条规则不符合，不能提交。${list('zh')}请修改，或由主管部门领导批准例外。`,
    `${left.length} rules are broken. ${list('en')} Mend it, or have a leader grant an exception.`,
    { rules: left.map(({ rule }) => rule.name) },
  )
}

/** @throws Problem 409 outside the days of the window; what was sent back for supplements may still come in */
async function requireOpen(session: Session, filing: Filing): Promise<void> {
  const window = await session.read(filingWindow, filing.values.filingWindow)
  const today = session.today()
  const { opensOn, closesOn, title } = window.values
  const open = window.state === 'open' && today >= opensOn && today <= closesOn
  if (open || filing.state === 'supplement') return
  throw new Problem(
    409,
    'filing.window-closed',
    `“${title}”的填报时间是${opensOn}至${closesOn}，现在不能提交。`,
    `“${title}” takes filings from ${opensOn} to ${closesOn}.`,
  )
}

async function schoolOf(session: Session, offering: string): Promise<string> {
  return session.asSystem(
    '专业点所属学校',
    async (system) => (await system.read(programmeOffering, offering)).values.school,
  )
}

const levels: Readonly<Record<string, readonly string[]>> = {
  county: ['county', 'zone', 'regiment'],
  city: ['prefecture', 'corpsDivision'],
  province: ['county', 'prefecture', 'province', 'corpsDivision', 'zone'],
}

export const filingActs: ActHandlers = {
  'filingWindow.open': async (session, record) => {
    const { id, values } = record as Window
    const schools = await session.asSystem('职业学校名单', async (system) => system.all('school'))
    await notify(
      session,
      schools.map((entry) => entry.values.organisation as string),
      {
        title: `${values.title}已开放填报`,
        body: `请于${values.closesOn}前填报并由校长签发。`,
        register: 'filingWindow',
        record: id,
      },
    )
  },

  /** What is filed is kept as it was: the catalogue may rename a programme, and next year shows it. */
  'programmeFiling.create': async (session, record) => {
    const { values } = record as Filing
    const window = await session.read(filingWindow, values.filingWindow)
    const { values: of } = await session.read(programmeOffering, values.offering)
    return {
      set: {
        schoolYear: window.values.schoolYear,
        decidingLevel: window.values.decidingLevel,
        programme: of.programme,
        nominalDuration: of.nominalDuration,
        pathway: of.pathway,
      },
    }
  },
  'programmeFiling.submit': async (session, record) => {
    const filing = record as Filing
    await requireOpen(session, filing)
    await requireFree(session, filing)
  },
  'programmeFiling.sign': async (session, record, input) => {
    const verdicts = await requireFree(session, record as Filing)
    return { set: { signer: input.signer, signedOn: session.today(), judgement: verdicts.slice(0, 60).map(said) } }
  },
  'programmeFiling.grantException': async (session, record, input, reason) => {
    const filing = record as Filing
    const broken = (await judged(session, filing)).filter(inTheWay)
    if (broken.length === 0)
      throw new Problem(409, 'filing.nothing-broken', '没有不符合的规则，不需要例外。', 'No rule is broken.')
    return {
      set: {
        approvedBy: input.approvedBy,
        exceptedOn: session.today(),
        exceptionReason: reason,
        excepted: broken.map(said),
      },
    }
  },

  /** Offering, year and whether the deciding level speaks are taken from the filing, never typed. */
  'filingResult.create': async (session, record) => resultOf(session, record as Result),
  'filingResult.change': async (session, record) => resultOf(session, record as Result),
  'filingResult.takeEffect': async (session, record) => effect(session, record as Result),
  'filingResult.confirmRefusal': async (session, record) => effect(session, record as Result),
  'filingResult.revoke': async (session, record) => {
    const { values } = record as Result
    await moveFiling(session, values.filing, 'signed')
  },
}

async function resultOf(session: Session, { values }: Result) {
  const filing = await session.read(programmeFiling, values.filing)
  const place = await session.asSystem('登记单位所在区划', async (system) => {
    const { division } = (await system.read(organisation, values.authority)).values
    return String((await system.read('division', division)).values.kind)
  })
  if (!levels[values.level]?.includes(place))
    throw new Problem(
      422,
      'filing.level',
      '备案结果.备案层级: 登记单位不是这一级的部门。',
      'Filing result.Level: the body recording it is not of that level.',
      {
        problems: [{ field: 'level', code: 'level', zh: '登记单位不是这一级的部门', en: 'not the level of that body' }],
      },
    )
  return {
    set: {
      offering: filing.values.offering,
      schoolYear: filing.values.schoolYear,
      deciding: values.level === filing.values.decidingLevel,
    },
  }
}

/** A result moves the filing; the deciding level's acceptance also opens, renews or stops the offering. */
async function effect(session: Session, { values }: Result): Promise<void> {
  const filing = await session.read(programmeFiling, values.filing)
  if (filing.state !== 'signed')
    throw new Problem(
      409,
      'filing.not-signed',
      '这项备案还没有由校长签发，或已有结论，结果不能生效。',
      'The filing is not signed by the headmaster, or has been decided.',
    )
  if (values.outcome === 'supplement') await moveFiling(session, filing.id, 'supplement')
  else if (values.outcome === 'refused') await moveFiling(session, filing.id, 'refused')
  else if (values.deciding) {
    await moveFiling(session, filing.id, 'filed')
    await settleOffering(session, filing, values)
  }
  const outcome = session.domain.codeSets.filingOutcome!.values.find(({ code }) => code === values.outcome)!
  await notify(session, [await schoolOf(session, values.offering!)], {
    title: `专业备案：${values.decidedBy}${outcome.zh}`,
    body: [values.documentNumber, values.grounds].filter(Boolean).join(' '),
    register: 'programmeFiling',
    record: filing.id,
  })
}

async function moveFiling(session: Session, id: string, state: string): Promise<void> {
  await session.asSystem('登记备案结果', async (system) => {
    const { version } = await system.read(programmeFiling, id)
    await system.change(programmeFiling, id, version, {}, { state })
  })
}

async function settleOffering(session: Session, filing: Filing, result: Result['values']): Promise<void> {
  const { kind, offering, schoolYear, grounds } = filing.values
  const { firstFiledYear, firstIntakeYear, status } = await session.asSystem(
    '备案专业点',
    async (system) => (await system.read(programmeOffering, offering)).values,
  )
  const decided = {
    decidedBy: result.decidedBy,
    decidedOn: result.decidedOn,
    documentNumber: result.documentNumber,
    grounds,
    fromYear: schoolYear,
    studentsLeft: filing.values.studentsLeft,
  }
  if (kind === 'new' && status !== 'recruiting') await decideOffering(session, offering, { ...decided, kind: 'open' })
  if (kind === 'stopped' && status === 'recruiting')
    await decideOffering(session, offering, { ...decided, kind: 'suspend' })
  await session.asSystem('登记备案文号', async (system) => {
    const { version } = await system.read(programmeOffering, offering)
    await system.change(programmeOffering, offering, version, {
      filingNumber: result.documentNumber,
      // Where it has recruited already, its first filing is older than these records.
      firstFiledYear: firstFiledYear ?? (firstIntakeYear === null ? Number(result.decidedOn.slice(0, 4)) : null),
    })
  })
}
