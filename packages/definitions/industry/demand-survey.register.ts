import {
  all,
  code,
  date,
  defineRegister,
  files,
  longText,
  notBefore,
  reference,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 需求调查: what enterprises are asked, as of which day, by when. At most one a year and kind is asked of an enterprise. */
export const demandSurvey = defineRegister({
  name: 'demandSurvey',
  title: '需求调查',
  en: 'Demand survey',
  subject: 'industry',
  titled: 'name',
  order: '-referenceDate',
  unique: [['division', 'kind', 'referenceDate']],
  fields: {
    name: text('调查名称', { required: true }),
    kind: code('调查类型', 'demandSurveyKind', { required: true }),
    division: reference('调查区划', 'division', { required: true }),
    office: reference('组织单位', 'organisation', { required: true, en: 'Carried out by' }),
    referenceDate: date('统计时点', { required: true, en: 'Reference date' }),
    from: date('开始日期', { required: true }),
    dueOn: date('截止日期', { required: true }),
    scope: longText('调查范围', { maxLength: 2000, help: { zh: '哪些企业，如全部规上企业', en: 'Which enterprises' } }),
    definitionNote: longText('口径说明', { maxLength: 4000, en: 'Definitions' }),
    documentNumber: text('通知文号'),
    notice: files('通知'),
    reportedOn: date('形成报告日期'),
    report: files('调查报告'),
  },
  checks: [notBefore('dueOn', 'from'), notBefore('reportedOn', 'from')],
  ...recorded({
    keeper: officeOfDivision('division'),
    confirmer: officeOfDivision('division'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'division' },
  list: {
    columns: ['name', 'kind', 'division', 'referenceDate', 'dueOn', 'reportedOn'],
    filters: ['kind', 'division', 'office', 'referenceDate', 'dueOn'],
  },
})
