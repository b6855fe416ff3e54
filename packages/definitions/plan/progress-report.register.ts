import { code, date, defineRegister, files, longText, reference, text } from '@zhiqiao/model'
import { reported } from './reported.ts'

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
  ...reported({
    on: 'task',
    task: 'task',
    taken: {
      ...{ state: 'accepted', label: { zh: '已审核', en: 'accepted' } },
      ...{ act: 'accept', verb: { zh: '审核通过', en: 'Accept' } },
    },
    waiting: { zh: '待审核', en: 'submitted' },
  }),
  list: { columns: ['task', 'body', 'period', 'content', 'reportedOn'], filters: ['task', 'body', 'period'] },
})
