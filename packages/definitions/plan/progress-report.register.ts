import {
  all,
  any,
  code,
  date,
  defineRegister,
  fieldIs,
  files,
  longText,
  reference,
  stateIs,
  text,
  through,
} from '@zhiqiao/model'
import { givenTo, officeOf, officerOf } from './reader.ts'

const office = officeOf('task.document')
const reporter = any(givenTo('body', 'task'), office)
/** Whose words they are: the body, or the office for what it entered with the body's stamp. */
const author = any(officerOf('body'), all(office, fieldIs('submittedVia', 'onBehalf', 'workbook')))
/** What has been accepted is mended only after it was returned. */
const open = stateIs('', 'submitted', 'returned')

/** What a body has done on a task in a period: with an account, by one-time link, on returned workbook, or entered on its behalf. */
export const progressReport = defineRegister({
  name: 'progressReport',
  title: '进展报告',
  en: 'Progress report',
  subject: 'plan',
  titled: 'period',
  order: '-reportedOn',
  fields: {
    task: reference('任务', 'task', { required: true }),
    body: reference('单位', 'organisation', { required: true }),
    period: text('报告期', {
      required: true,
      maxLength: 20,
      help: { zh: '如 2026年第三季度、2026-09', en: 'e.g. 2026-Q3, 2026-09' },
    }),
    content: longText('进展情况', { required: true, maxLength: 8000, en: 'Progress' }),
    obstacle: longText('存在问题', { maxLength: 4000, en: 'Obstacles' }),
    nextStep: longText('下一步打算', { maxLength: 4000, en: 'Next steps' }),
    light: code('自评进度', 'light', { en: 'Own judgement' }),
    reportedOn: date('报送日期', { readOnly: true, en: 'Reported on' }),
    submittedVia: code('报送方式', 'submittedVia', { readOnly: true }),
    evidence: files('佐证材料'),
    scan: files('盖章扫描件或回收表格', { en: 'Stamped scan or returned workbook', returnedTable: true }),
  },
  initial: 'submitted',
  states: {
    submitted: { label: { zh: '待审核', en: 'submitted' } },
    accepted: { label: { zh: '已审核', en: 'accepted' }, tone: 'done' },
    returned: { label: { zh: '已退回', en: 'returned' }, tone: 'behind' },
  },
  acts: {
    accept: {
      label: { zh: '审核通过', en: 'Accept' },
      from: ['submitted'],
      to: 'accepted',
      by: office,
      notBy: 'createdBy',
      tone: 'primary',
    },
    return: {
      label: { zh: '退回', en: 'Return' },
      from: ['submitted', 'accepted'],
      to: 'returned',
      by: office,
      reason: 'required',
    },
    resubmit: {
      label: { zh: '重新报送', en: 'Submit again' },
      from: ['returned'],
      to: 'submitted',
      by: author,
      tone: 'primary',
    },
  },
  permissions: {
    read: through('task'),
    create: reporter,
    change: all(author, open),
    withdraw: any(all(author, open), office),
  },
  wall: { pattern: 'subtree', division: 'task', organisation: 'body' },
  list: { columns: ['task', 'body', 'period', 'content', 'reportedOn'], filters: ['task', 'body', 'period'] },
})
