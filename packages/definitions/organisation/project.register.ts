import {
  all,
  code,
  date,
  decimal,
  defineRegister,
  files,
  longText,
  notBefore,
  reference,
  signedIn,
  stateIs,
  text,
  year,
} from '@zhiqiao/model'
import { bureauOf, schoolAndBureau } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 项目与试点: what a document calls 试点, 工程, 计划 or 项目, with a body that leads it and a number to reach. */
export const project = defineRegister({
  name: 'project',
  title: '项目',
  subject: 'organisation',
  titled: 'name',
  titledWith: ['startYear'],
  order: '-startYear',
  fields: {
    name: text('名称', { required: true }),
    series: code('项目系列', 'projectSeries', { required: true }),
    level: code('级别', 'honourLevel', { required: true }),
    lead: reference('牵头单位', 'organisation', { required: true, en: 'Lead body' }),
    division: reference('实施区划', 'division', { en: 'Division' }),
    task: reference('对应任务', 'task', { en: 'Answers task' }),
    parent: reference('所属项目', 'project', { en: 'Part of' }),
    approvedBy: text('批准机关'),
    documentNumber: text('批准文号'),
    progress: code('推进阶段', 'projectProgress', { en: 'Progress' }),
    startYear: year('启动年份', 'calendar', { required: true }),
    from: date('建设期起'),
    to: date('建设期止'),
    planned: decimal('计划数量', {
      minimum: 0,
      help: {
        zh: '如 6 所、50 人；实际数由参与者计',
        en: 'As planned; the actual number is counted from participants',
      },
    }),
    plannedUnit: text('数量单位', { maxLength: 20, en: 'Unit of the number' }),
    content: longText('建设内容', { maxLength: 8000 }),
    endedOn: date('结束日期'),
    evidence: files('申报书与批文', { en: 'Application and approval' }),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({
    keeper: schoolAndBureau('lead'),
    confirmer: bureauOf('lead'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'lead' },
  list: {
    columns: ['name', 'series', 'progress', 'lead', 'to', 'level', 'startYear', 'planned'],
    filters: ['series', 'progress', 'level', 'lead', 'startYear', 'division'],
    board: 'progress',
  },
})
