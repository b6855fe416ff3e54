import {
  any,
  code,
  date,
  defineRegister,
  files,
  longText,
  notBefore,
  reference,
  references,
  text,
} from '@zhiqiao/model'
import { inspectorOver, staffOf } from '../keeper.ts'
import { officerOf } from '../plan/reader.ts'
import { recorded } from '../recorded.ts'

/** 部门协作协议: what departments, and bodies of industry with them, agreed to do together; who owes what is in its obligations. */
export const departmentAgreement = defineRegister({
  name: 'departmentAgreement',
  title: '部门协作协议',
  en: 'Agreement between departments',
  subject: 'governance',
  titled: 'name',
  unique: [['lead', 'name', 'signedOn']],
  order: '-signedOn',
  fields: {
    name: text('协议（备忘录）名称', { required: true }),
    kind: code('类型', 'departmentAgreementKind', { required: true }),
    lead: reference('牵头单位', 'organisation', { required: true }),
    parties: references('其他签署单位', 'organisation', { required: true, en: 'Further parties' }),
    document: reference('依据文件', 'policyDocument', { en: 'Basis document' }),
    task: reference('对应任务', 'task', { en: 'Answers task' }),
    conference: reference('议事的联席会议', 'jointConference', { en: 'Joint conference it belongs to' }),
    documentNumber: text('文号'),
    content: longText('协作事项', { required: true, maxLength: 8000, en: 'What is done together' }),
    exchange: longText('信息共享约定', {
      maxLength: 4000,
      help: { zh: '共享哪些数据、多久一次、谁负责', en: 'Which data, how often, by whom' },
    }),
    signedOn: date('签署日期', { required: true }),
    from: date('生效日期', { required: true, en: 'In force from' }),
    to: date('到期日期', { en: 'In force to' }),
    terminatedOn: date('终止日期'),
    terminationReason: text('终止原因'),
    scan: files('盖章扫描件', { en: 'Stamped scan' }),
  },
  checks: [
    notBefore('from', 'signedOn', { zh: '生效日期不能早于签署日期', en: 'must not come before signing' }),
    notBefore('to', 'from'),
    notBefore('terminatedOn', 'signedOn'),
    {
      fields: ['parties', 'lead'],
      message: { zh: '牵头单位不再列为其他签署单位', en: 'must not name the lead again' },
      holds: ({ parties, lead }) => !(parties as readonly string[]).includes(lead as string),
    },
  ],
  ...recorded({
    keeper: staffOf('lead', 'sectionOfficer', 'bodyOfficer', 'headmaster'),
    confirmer: staffOf('lead', 'deputyDirector', 'sectionOfficer', 'headmaster'),
    reader: any(officerOf('parties'), inspectorOver('lead')),
  }),
  wall: { pattern: 'subtree', organisation: 'lead' },
  list: {
    columns: ['name', 'kind', 'lead', 'parties', 'from', 'to'],
    filters: ['kind', 'lead', 'task', 'signedOn', 'to'],
  },
})
