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
} from '@zhiqiao/model'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { evaluationLeader, evaluationOffice } from './evaluation-office.ts'

/** 评价方案: one version of the rules by which bodies are evaluated; a confirmed version is not edited, it is succeeded. */
export const evaluationScheme = defineRegister({
  name: 'evaluationScheme',
  title: '评价方案',
  subject: 'governance',
  titled: 'name',
  titledWith: ['schemeVersion'],
  unique: [['office', 'name', 'schemeVersion']],
  order: '-validFrom',
  fields: {
    name: text('方案名称', { required: true }),
    schemeVersion: text('版本', { required: true, en: 'Version' }),
    kind: code('评价类别', 'evaluationKind', { required: true }),
    office: reference('制定单位', 'organisation', { required: true, en: 'Issued by' }),
    document: reference('依据文件', 'policyDocument', { en: 'Basis document' }),
    replaces: reference('代替的方案', 'evaluationScheme'),
    totalPoints: decimal('满分', { required: true, minimum: 0, unit: unit.points }),
    gradeRule: longText('等次划分', { en: 'How grades follow from points' }),
    validFrom: date('施行日期', { required: true, en: 'In force from' }),
    validTo: date('停用日期', { en: 'In force until' }),
    attachment: files('方案全文', { en: 'Full text' }),
  },
  checks: [notBefore('validTo', 'validFrom')],
  ...recorded({
    keeper: evaluationOffice('office'),
    confirmer: evaluationLeader('office'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'office' },
  list: {
    columns: ['name', 'schemeVersion', 'kind', 'office', 'totalPoints', 'validFrom'],
    filters: ['kind', 'office', 'validFrom'],
  },
})
