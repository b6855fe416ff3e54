import { consultation, consultationReply, policyDocument } from '@zhiqiao/definitions'
import {
  type Adoption,
  consultationLetter,
  consultationTableDocument,
  consultationTableWorkbook,
} from '@zhiqiao/exchange'
import type { Session } from '@zhiqiao/registry'
import type { PaperMaker } from './paper.ts'

const adoptions: Record<string, Adoption> = { adopted: '采纳', partly: '部分采纳', declined: '不采纳' }

async function roundOf(session: Session, id: string) {
  const round = await session.read(consultation, id)
  const { values: document } = await session.read(policyDocument, round.values.document)
  const replies = await session.all(consultationReply, { filter: { consultation: id } })
  const titles = await session.titles('organisation', [document.office, ...round.values.bodies])
  return { round: round.values, document, replies, titles }
}

/** 反馈意见及采纳情况表. A body that wrote 无意见 counts as answered, without an opinion. */
export const consultationTable: PaperMaker = async (session, id) => {
  const { round, document, replies, titles } = await roundOf(session, id)
  const table = {
    planTitle: document.title,
    issuer: titles[document.office],
    asOf: session.today(),
    bodies: round.bodies.map((body) => {
      const reply = replies.find(({ values }) => values.body === body)
      const opinion = reply?.values.opinion?.trim() ?? ''
      return {
        body: titles[body] ?? '',
        replied: reply !== undefined && reply.state !== 'asked',
        opinions:
          opinion === '' || reply?.values.adoption === 'none' || /^无(修改)?意见[。.]?$/.test(opinion)
            ? []
            : [
                {
                  text: opinion,
                  adoption: adoptions[reply?.values.adoption ?? ''],
                  reason: reply?.values.adoptionReason ?? undefined,
                },
              ],
      }
    }),
  }
  return {
    name: `反馈意见及采纳情况表(${document.title})`,
    document: consultationTableDocument(table),
    workbook: consultationTableWorkbook(table),
  }
}

/** 征求意见函 to the bodies asked, with a reply slip. */
export const consultationPaper: PaperMaker = async (session, id) => {
  const { round, document, titles } = await roundOf(session, id)
  return {
    name: `征求意见函(${document.title})`,
    document: consultationLetter({
      issuer: titles[document.office] ?? '',
      addressee: round.bodies.map((body) => titles[body] ?? '').join('、'),
      planTitle: document.title,
      replyBy: round.deadline,
      date: session.today(),
    }),
  }
}
