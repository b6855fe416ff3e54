import {
  all,
  any,
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
import { officeOfDivision, staffOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 资金来源: a fund by its name, level and the department that runs it; what may be paid from it. */
export const fundSource = defineRegister({
  name: 'fundSource',
  title: '资金来源',
  subject: 'money',
  titled: 'name',
  unique: [['authority', 'name', 'fundLevel']],
  order: 'name',
  fields: {
    name: text('资金名称', { required: true }),
    fundLevel: code('资金层级', 'fundLevel', { required: true }),
    kind: code('资金性质', 'fundKind', { required: true }),
    authority: reference('管理部门', 'organisation', { required: true, en: 'Run by' }),
    division: reference('区划', 'division', { required: true }),
    document: reference('依据文件', 'policyDocument', { en: 'Basis document' }),
    documentNumber: text('管理办法文号', {
      en: 'Number of the rules',
      help: { zh: '依据文件未收录时填写', en: 'Where the basis document is not kept here' },
    }),
    scope: longText('使用范围', { en: 'What it may be used for' }),
    validFrom: date('设立日期'),
    validTo: date('到期日期'),
    attachment: files('附件'),
  },
  checks: [notBefore('validTo', 'validFrom')],
  ...recorded({
    keeper: any(staffOf('authority', 'sectionOfficer', 'deputyDirector'), officeOfDivision('division')),
    confirmer: any(staffOf('authority', 'sectionOfficer', 'deputyDirector'), officeOfDivision('division')),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'division', organisation: 'authority' },
  list: {
    columns: ['name', 'fundLevel', 'kind', 'authority', 'validFrom', 'validTo'],
    filters: ['fundLevel', 'kind', 'authority', 'division'],
  },
})
