import { all, any, code, date, defineRegister, files, longText, reference, stateIs } from '@zhiqiao/model'
import { officeOf, officerOf } from './reader.ts'

const answerer = all(any(officerOf('body'), officeOf('consultation.document')), stateIs('consultation', 'open'))
const office = officeOf('consultation.document')

/** What one body answers to a consultation, and what became of it: a row of the 反馈意见及采纳情况表. */
export const consultationReply = defineRegister({
  name: 'consultationReply',
  title: '反馈意见',
  en: 'Consultation reply',
  subject: 'plan',
  inner: true,
  titled: 'body',
  order: 'createdAt',
  fields: {
    consultation: reference('征求意见', 'consultation', { required: true }),
    body: reference('单位', 'organisation', { required: true }),
    opinion: longText('反馈意见', { maxLength: 8000, en: 'Opinion' }),
    repliedOn: date('答复日期', { en: 'Replied on' }),
    submittedVia: code('报送方式', 'submittedVia'),
    scan: files('盖章扫描件', { en: 'Stamped scan' }),
    adoption: code('采纳情况', 'adoption', { readOnly: true }),
    adoptionReason: longText('理由', { readOnly: true, maxLength: 4000, en: 'Reason' }),
  },
  initial: 'asked',
  states: {
    asked: { label: { zh: '待答复', en: 'asked' } },
    replied: { label: { zh: '已答复', en: 'replied' } },
    settled: { label: { zh: '已处理', en: 'settled' }, tone: 'done' },
  },
  acts: {
    reply: {
      label: { zh: '答复', en: 'Reply' },
      from: ['asked', 'replied'],
      to: 'replied',
      by: answerer,
      fields: {
        opinion: longText('反馈意见（没有意见请写“无意见”）', {
          required: true,
          maxLength: 8000,
          en: 'Opinion (write 无意见 if none)',
        }),
        scan: files('盖章扫描件', { en: 'Stamped scan' }),
      },
      tone: 'primary',
    },
    settle: {
      label: { zh: '填写采纳情况', en: 'Settle' },
      from: ['replied', 'settled'],
      to: 'settled',
      by: office,
      fields: {
        adoption: code('采纳情况', 'adoption', { required: true }),
        adoptionReason: longText('理由', { maxLength: 4000, en: 'Reason' }),
      },
      tone: 'primary',
    },
  },
  unique: [['consultation', 'body']],
  permissions: { read: any(office, officerOf('body')), create: office, change: office, withdraw: office },
  wall: { pattern: 'subtree', division: 'consultation', organisation: 'body' },
  list: { columns: ['body', 'opinion', 'repliedOn', 'adoption'], filters: ['consultation', 'body'] },
})
