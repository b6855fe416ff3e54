import { code, date, defineRegister, flag, longText, notBefore, role, signedIn, text } from '@zhiqiao/model'

const keeper = role('systemAdministrator')

/** 入学材料清单: which papers each kind of entrant brings, and what support there is for them; dated, as data. */
export const admissionDocument = defineRegister({
  name: 'admissionDocument',
  title: '入学材料清单',
  en: 'Paper an entrant brings',
  subject: 'learner',
  titled: 'name',
  titledWith: ['studentSource'],
  unique: [['studentSource', 'name', 'validFrom']],
  order: 'studentSource',
  fields: {
    studentSource: code('生源类别', 'studentSource', { required: true, en: 'Kind of entrant' }),
    name: text('材料名称', { required: true, en: 'Paper' }),
    required: flag('必须提供', { required: true, en: 'Must be brought' }),
    issuedBy: text('出具机关', { en: 'Issued by' }),
    support: longText('可享受的支持', { maxLength: 2000, en: 'Support there is' }),
    basis: text('依据', { en: 'Basis' }),
    validFrom: date('起用日期', { required: true, en: 'In use from' }),
    validTo: date('停用日期', { en: 'In use until' }),
  },
  checks: [notBefore('validTo', 'validFrom')],
  permissions: { read: signedIn, create: keeper, change: keeper, withdraw: keeper },
  wall: { pattern: 'public' },
  list: {
    columns: ['name', 'studentSource', 'required', 'issuedBy', 'support'],
    filters: ['studentSource', 'required'],
    board: 'studentSource',
  },
})
