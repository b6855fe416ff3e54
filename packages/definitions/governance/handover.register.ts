import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  longText,
  personIs,
  reference,
  references,
  stateIs,
} from '@zhiqiao/model'
import { staffOf } from '../keeper.ts'

const leader = staffOf('organisation', 'deputyDirector', 'headmaster', 'systemAdministrator')
const open = stateIs('', 'draft')

/** 交接: what one person hands to the next; both sign, history keeps the name of who did what before. */
export const handover = defineRegister({
  name: 'handover',
  title: '工作交接',
  en: 'Handover',
  subject: 'governance',
  titled: 'from',
  titledWith: ['effectiveOn'],
  unique: [['from', 'to', 'effectiveOn']],
  order: '-effectiveOn',
  fields: {
    organisation: reference('单位', 'organisation', { required: true }),
    from: reference('移交人', 'person', { required: true, en: 'Handed over by' }),
    to: reference('接收人', 'person', { required: true, en: 'Received by' }),
    role: code('岗位', 'role', { required: true }),
    effectiveOn: date('交接生效日期', { required: true }),
    temporaryTo: date('临时委托至', { en: 'Only until', help: { zh: '临时代办或AB角填写', en: 'For a stand-in' } }),
    tasks: references('未完任务', 'task', { en: 'Open tasks' }),
    collections: references('未完报送', 'collection', { en: 'Open collections' }),
    documents: references('在办收文', 'incomingDocument', { en: 'Documents in hand' }),
    cases: longText('其他未办事项', { maxLength: 4000, en: 'Further open matters' }),
    nextDuties: longText('近期到期工作', { maxLength: 4000 }),
    contacts: longText('联系人', { maxLength: 4000 }),
    archive: files('移交资料'),
  },
  checks: [
    {
      fields: ['to', 'from'],
      message: { zh: '接收人不能是移交人本人', en: 'must be another person' },
      holds: ({ to, from }) => to !== from,
    },
  ],
  initial: 'draft',
  states: {
    draft: { label: { zh: '整理中', en: 'being drawn up' } },
    handedOver: { label: { zh: '移交人已签', en: 'signed by the one who leaves' }, tone: 'onSchedule' },
    received: { label: { zh: '接收人已签', en: 'signed by the one who takes over' }, tone: 'onSchedule' },
    completed: { label: { zh: '交接完成', en: 'completed' }, tone: 'done' },
  },
  acts: {
    gather: {
      label: { zh: '列出未办事项', en: 'List what is open' },
      from: ['draft'],
      by: any(personIs('from'), leader),
      consequence: {
        zh: '列出移交人在办的收文、本单位未完的任务和报送、交接后三个月内到期的年度事项；已选的保留，可再删改。',
        en: 'Papers in hand, open tasks and collections of the office, and what comes due within three months; what was chosen stays.',
      },
    },
    handOver: {
      label: { zh: '移交签字', en: 'Sign over' },
      from: ['draft'],
      to: 'handedOver',
      by: personIs('from'),
      tone: 'primary',
    },
    receive: {
      label: { zh: '接收签字', en: 'Sign for it' },
      from: ['handedOver'],
      to: 'received',
      by: personIs('to'),
      tone: 'primary',
    },
    refuse: {
      label: { zh: '退回补充', en: 'Send back' },
      from: ['handedOver'],
      to: 'draft',
      by: personIs('to'),
      reason: 'required',
    },
    complete: {
      label: { zh: '监交完成', en: 'Witness' },
      from: ['received'],
      to: 'completed',
      by: leader,
      tone: 'primary',
      consequence: {
        zh: '移交人的岗位到生效日前一天为止，接收人自生效日起任职，在办收文转给接收人；临时委托的，移交人岗位不变，接收人到期自动离岗。历史记录仍署原经办人。',
        en: 'The post ends the day before and passes to the one who takes over, with the papers in hand. A stand-in has it besides, until their last day. History keeps the names of who did what.',
      },
    },
  },
  permissions: {
    read: any(personIs('from'), personIs('to'), leader),
    create: any(personIs('from'), leader),
    change: all(any(personIs('from'), leader), open),
    withdraw: all(any(personIs('from'), leader), open),
  },
  wall: { pattern: 'organisation', organisation: 'organisation', person: 'to' },
  list: { columns: ['from', 'to', 'role', 'effectiveOn'], filters: ['organisation', 'from', 'to', 'effectiveOn'] },
})
