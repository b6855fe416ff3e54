import {
  consultation,
  consultationReply,
  followUp,
  organisation,
  policyDocument,
  progressReport,
  task,
} from '@zhiqiao/definitions'
import type { Answer } from '@zhiqiao/portal'
import type { Session } from '@zhiqiao/registry'
import type { LinkToken } from '../session/link-token.ts'

type StoredFile = { readonly field: string; readonly id: string }

/** One kind of thing a one-time link may ask: how it is put, and what an answer does. */
export interface Question {
  ask(session: Session, link: LinkToken, language: 'zh' | 'en'): Promise<Answer>
  answer(
    session: Session,
    link: LinkToken,
    values: Readonly<Record<string, string>>,
    files: readonly StoredFile[],
  ): Promise<void>
}

const idsOf = (files: readonly StoredFile[], field: string) =>
  files.filter((file) => file.field === field).map(({ id }) => id)
const say = (language: 'zh' | 'en', zh: string, en: string) => (language === 'zh' ? zh : en)
const bodyOf = async (session: Session, link: LinkToken) => (await session.read(organisation, link.body!)).values.name

/** The body's report that the office has sent back for the period asked about, and why. */
async function returnedReport(session: Session, link: LinkToken) {
  const { period } = link.details as { period: string }
  const [report] = await session.all(progressReport, {
    filter: { task: link.record, body: link.body!, period, state: 'returned' },
  })
  if (!report) return null
  const history = await session.history(progressReport, report.id)
  return { report, reason: history.findLast(({ what }) => what === 'return')?.reason ?? null }
}

export const questions: Readonly<Record<string, Question>> = {
  /** 征求意见: the draft to read, one opinion. */
  consultation: {
    async ask(session, link, language) {
      const reply = await session.read(consultationReply, link.record)
      const round = await session.read(consultation, reply.values.consultation)
      const document = await session.read(policyDocument, round.values.document)
      return {
        title: say(language, `征求意见：${document.values.title}`, `Consultation: ${document.values.title}`),
        body: await bodyOf(session, link),
        about: round.values.letter ? [{ label: say(language, '来函', 'Letter'), text: round.values.letter }] : [],
        due: round.values.deadline,
        text: document.values.body ? { title: document.values.title, content: document.values.body } : null,
        fields: [
          {
            name: 'opinion',
            label: say(language, '反馈意见', 'Opinion'),
            required: true,
            kind: 'longText',
            help: say(language, '没有意见请写“无意见”。', 'Write “无意见” if you have none.'),
          },
          { name: 'scan', label: say(language, '盖章扫描件', 'Stamped scan'), required: false, kind: 'file' },
        ],
        values: { opinion: reply.values.opinion ?? '' },
        problems: [],
      }
    },
    async answer(session, link, values, files) {
      const reply = await session.read(consultationReply, link.record)
      await session.perform(consultationReply, reply.id, reply.version, 'reply', {
        opinion: values.opinion ?? '',
        scan: idsOf(files, 'scan'),
      })
    },
  },

  /** 进展报告 on one task for one period; one that was sent back is put right. */
  progress: {
    async ask(session, link, language) {
      const entry = await session.read(task, link.record)
      const document = await session.read(policyDocument, entry.values.document)
      const { period, due } = link.details as { period: string; due?: string }
      const returned = await returnedReport(session, link)
      const words =
        entry.values.start === null || entry.values.end === null
          ? null
          : (document.values.body ?? '').slice(entry.values.start, entry.values.end)
      return {
        title: say(language, `请报送进展：${entry.values.title}`, `Progress: ${entry.values.title}`),
        body: await bodyOf(session, link),
        about: [
          { label: say(language, '文件', 'Document'), text: document.values.title },
          { label: say(language, '报告期', 'Period'), text: period },
          ...(words ? [{ label: say(language, '任务原文', 'The task’s words'), text: words }] : []),
          ...(returned?.reason
            ? [{ label: say(language, '退回理由', 'Returned because'), text: returned.reason }]
            : []),
        ],
        due: due ?? null,
        text: null,
        fields: [
          { name: 'content', label: say(language, '进展情况', 'Progress'), required: true, kind: 'longText' },
          { name: 'obstacle', label: say(language, '存在问题', 'Obstacles'), required: false, kind: 'longText' },
          { name: 'nextStep', label: say(language, '下一步打算', 'Next steps'), required: false, kind: 'longText' },
          { name: 'evidence', label: say(language, '佐证材料', 'Evidence'), required: false, kind: 'file' },
        ],
        values: {
          content: returned?.report.values.content ?? '',
          obstacle: returned?.report.values.obstacle ?? '',
          nextStep: returned?.report.values.nextStep ?? '',
        },
        problems: [],
      }
    },
    async answer(session, link, values, files) {
      const { period } = link.details as { period: string }
      const given = {
        content: values.content ?? '',
        obstacle: values.obstacle || null,
        nextStep: values.nextStep || null,
      }
      const evidence = idsOf(files, 'evidence')
      const returned = await returnedReport(session, link)
      if (!returned) {
        await session.create(progressReport, { task: link.record, body: link.body!, period, ...given, evidence })
        return
      }
      const { id, version, values: before } = returned.report
      const changed = await session.change(progressReport, id, version, {
        ...given,
        evidence: [...(before.evidence ?? []), ...evidence],
      })
      await session.perform(progressReport, id, changed.version, 'resubmit')
    },
  },

  /** 督办单: what was asked, one answer. */
  followUp: {
    async ask(session, link, language) {
      const order = await session.read(followUp, link.record)
      return {
        title: order.values.title,
        body: await bodyOf(session, link),
        about: [{ label: say(language, '督办内容', 'What is asked'), text: order.values.content }],
        due: order.values.answerBy,
        text: null,
        fields: [
          { name: 'answer', label: say(language, '反馈', 'Answer'), required: true, kind: 'longText' },
          { name: 'answerFiles', label: say(language, '附件', 'Attachment'), required: false, kind: 'file' },
        ],
        values: { answer: order.values.answer ?? '' },
        problems: [],
      }
    },
    async answer(session, link, values, files) {
      const order = await session.read(followUp, link.record)
      await session.perform(followUp, order.id, order.version, 'answer', {
        answer: values.answer ?? '',
        answerFiles: idsOf(files, 'answerFiles'),
      })
    },
  },
}
