import { offeringWarning, organisation, programmeOffering, ruleCase } from '@zhiqiao/definitions'
import type { Block, OfficialDocument } from '@zhiqiao/exchange'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import type { Paper, PaperMaker } from './paper.ts'

type Warning = RecordOf<ValuesOf<typeof offeringWarning>>['values']

interface Facts {
  readonly warning: Warning
  /** Whose paper it is: the bureau whose people wear this hat. */
  readonly issuer: string
  readonly school: string
  readonly offering: string
  readonly class: string
  /** The documents and sentences the case behind it rests on. */
  readonly basis: string | null
}

const day = (iso: string) => `${iso.slice(0, 4)}年${Number(iso.slice(5, 7))}月${Number(iso.slice(8, 10))}日`
const ended = (text: string) => (/[。！？；]$/.test(text.trim()) ? text.trim() : `${text.trim()}。`)

async function factsOf(session: Session, id: string): Promise<Facts> {
  const { values } = await session.read(offeringWarning, id)
  const offering = await session.read(programmeOffering, values.offering)
  const body = await session.read(organisation, offering.values.school)
  const titles = await session.titles('programmeOffering', [values.offering])
  const found = values.case === null ? null : (await session.all(ruleCase, { filter: { 'id.in': [values.case] } }))[0]
  const office = await officeOver(session, body.values)
  return {
    warning: values,
    issuer: office,
    school: body.values.name,
    offering: titles[values.offering] ?? '',
    class: session.domain.codeSets.offeringClass!.values.find(({ code }) => code === values.class)?.zh ?? '',
    basis: found?.values.basis ?? null,
  }
}

/** The bureau of the school’s line that signs: the reader’s own, else the nearest above the school. */
async function officeOver(
  session: Session,
  { division, line }: { readonly division: string; readonly line: string | null },
): Promise<string> {
  const { hat } = session.viewer
  if (hat && (hat.role === 'sectionOfficer' || hat.role === 'deputyDirector')) return hat.organisationTitle
  const wanted = line ?? 'education'
  const places = await session.visible('division').select(['id', 'path']).execute()
  const path = (places as { id: string; path: string }[]).find((place) => place.id === division)?.path ?? ''
  const offices = await session.all(organisation, { filter: { kind: 'bureau', line: wanted } })
  const pathOf = (id: string) =>
    (places as { id: string; path: string }[]).find((place) => place.id === id)?.path ?? '-'
  const above = offices
    .filter(({ values }) => path.startsWith(pathOf(values.division)))
    .sort((a, b) => pathOf(b.values.division).length - pathOf(a.values.division).length)
  return above[0]?.values.name ?? '主管部门'
}

const lines = (text: string): Block[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: ended(line) }))

function paper(name: string, facts: Facts, more: Partial<OfficialDocument> & { blocks: readonly Block[] }): Paper {
  return {
    name: `${name}（${facts.offering}）`,
    document: {
      kind: '公文',
      redHead: `${facts.issuer}文件`,
      issuer: facts.issuer,
      addressee: facts.school,
      copyTo: [],
      ...more,
      title: more.title ?? name,
    },
  }
}

/** @throws Problem 409 where the step has not been taken */
function notYet(step: string): Problem {
  return new Problem(
    409,
    'paper.not-yet',
    `这条预警还没有“${step}”，没有这份公文。`,
    `This step has not been taken (${step}); there is no such paper yet.`,
  )
}

/** 限期整改通知书: what was found, what must be put right, by when, and how to appeal. */
export const rectificationOrder: PaperMaker = async (session, id) => {
  const facts = await factsOf(session, id)
  const { warning, school, offering, basis } = facts
  if (warning.orderedOn === null || warning.rectifyBy === null) throw notYet('责令限期整改')
  return paper('限期整改通知书', facts, {
    title: `关于责令${school}${offering}专业限期整改的通知`,
    number: warning.orderNumber ?? undefined,
    date: warning.orderedOn,
    blocks: [
      {
        kind: 'paragraph',
        text: `经核查，你校${offering}专业存在“${facts.class}”情形${
          warning.warnedOn ? `，已于${day(warning.warnedOn)}${numberOf(warning.warningNumber)}发出预警` : ''
        }。现责令限期整改，通知如下。`,
      },
      { kind: 'heading', level: 1, text: '存在的问题' },
      ...lines(warning.grounds),
      ...(basis === null ? [] : [{ kind: 'paragraph' as const, lead: '依据：', text: ended(basis) }]),
      { kind: 'heading', level: 1, text: '整改要求' },
      ...lines(warning.requirements ?? ''),
      { kind: 'heading', level: 1, text: '整改期限' },
      {
        kind: 'paragraph',
        text: `请于${day(warning.rectifyBy)}前完成整改，并将整改情况和佐证材料报我单位。逾期未整改或者整改不到位的，将暂停该专业招生；在校生按原培养方案培养至毕业。`,
      },
      { kind: 'paragraph', text: '对本通知有异议的，可以通过平台提出申诉，由未参与作出本通知的人员复核。' },
    ],
  })
}

/** 暂停招生决定: why, from when, and what becomes of those enrolled. */
export const suspensionDecision: PaperMaker = async (session, id) => {
  const facts = await factsOf(session, id)
  const { warning, school, offering } = facts
  if (warning.suspendedOn === null) throw notYet('暂停招生')
  return paper('暂停招生决定', facts, {
    title: `关于暂停${school}${offering}专业招生的决定`,
    number: warning.suspensionNumber ?? undefined,
    date: warning.suspendedOn,
    blocks: [
      { kind: 'paragraph', text: `你校${offering}专业因“${facts.class}”${courseOf(warning)}。经研究，决定如下。` },
      { kind: 'heading', level: 1, text: '决定' },
      { kind: 'paragraph', text: `自${day(warning.suspendedOn)}起，暂停${offering}专业招生，不再下达招生计划。` },
      { kind: 'heading', level: 1, text: '理由' },
      ...lines(warning.grounds),
      { kind: 'heading', level: 1, text: '在校生保护' },
      {
        kind: 'paragraph',
        text: `停招当日在籍学生${warning.protectedCount ?? 0}人，受保护至毕业，不得因停招缩减课程、师资和实训条件。`,
      },
      ...lines(warning.studentsLeft ?? ''),
      {
        kind: 'paragraph',
        text: '对本决定不服的，可以通过平台提出申诉；具备条件后重新备案的，按新设专业的要求办理。',
      },
    ],
  })
}

/** 撤销专业点决定: made only when nobody is enrolled any more. */
export const closureDecision: PaperMaker = async (session, id) => {
  const facts = await factsOf(session, id)
  const { warning, school, offering } = facts
  if (warning.closedOn === null) throw notYet('撤销专业点')
  const since = warning.suspendedOn
    ? `已自${day(warning.suspendedOn)}${numberOf(warning.suspensionNumber)}暂停招生`
    : '已暂停招生'
  return paper('撤销专业点决定', facts, {
    title: `关于撤销${school}${offering}专业点的决定`,
    number: warning.closureNumber ?? undefined,
    date: warning.closedOn,
    blocks: [
      { kind: 'paragraph', text: `你校${offering}专业${since}，在校生已全部毕业或者转出。经研究，决定如下。` },
      { kind: 'heading', level: 1, text: '决定' },
      { kind: 'paragraph', text: `自${day(warning.closedOn)}起，撤销${offering}专业点，不再计入专业布点。` },
      { kind: 'heading', level: 1, text: '理由' },
      ...lines(warning.grounds),
      { kind: 'heading', level: 1, text: '后续事项' },
      {
        kind: 'paragraph',
        text: '学籍、教学和资产档案由你校按规定保存；今后恢复开设的，按新设专业重新备案。',
      },
    ],
  })
}

const numberOf = (number: string | null) => (number ? `（${number}）` : '')

/** What went before, each step with its day and number. */
function courseOf({ warnedOn, warningNumber, orderedOn, orderNumber, rectifyBy, rectification }: Warning): string {
  const steps = [
    warnedOn ? `于${day(warnedOn)}${numberOf(warningNumber)}被预警` : null,
    orderedOn
      ? `于${day(orderedOn)}${numberOf(orderNumber)}被责令${rectifyBy ? `在${day(rectifyBy)}前` : '限期'}整改`
      : null,
    orderedOn ? (rectification ? '整改后仍不符合要求' : '逾期未报整改情况') : null,
  ].filter((step) => step !== null)
  return steps.length === 0 ? '' : `，${steps.join('，')}`
}
