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
  references,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { bureauOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { organiserStaff } from './organiser.ts'

/** 产品标准与认证: green-food and other standards of farm products that schools help to draw up, and who produces by them. */
export const productStandard = defineRegister({
  name: 'productStandard',
  title: '农产品标准',
  en: 'Product standard',
  subject: 'training',
  titled: 'name',
  titledWith: ['number'],
  unique: [['name', 'number']],
  order: '-validFrom',
  fields: {
    name: text('标准或认证名称', { required: true }),
    kind: code('类别', 'productStandardKind', { required: true }),
    number: text('标准号或证书号', { required: true }),
    product: text('产品', { required: true }),
    organisation: reference('牵头单位', 'organisation', { required: true, en: 'Led by' }),
    task: reference('对应任务', 'task', { en: 'Answers task' }),
    issuedBy: text('发布或认证机构', { required: true, en: 'Issued by' }),
    producers: references('采用单位', 'organisation', { en: 'Produced by' }),
    course: reference('配套培训课程', 'trainingCourse', { en: 'Course that teaches it' }),
    content: longText('主要要求', { maxLength: 4000 }),
    validFrom: date('有效期起', { required: true }),
    validTo: date('有效期止'),
    attachment: files('标准文本与证书', { en: 'Text and certificate' }),
  },
  checks: [notBefore('validTo', 'validFrom')],
  ...recorded({
    keeper: any(organiserStaff('organisation'), bureauOf('organisation')),
    confirmer: bureauOf('organisation'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'organisation' },
  list: {
    columns: ['name', 'kind', 'number', 'product', 'organisation', 'validTo'],
    filters: ['kind', 'organisation', 'task', 'validTo'],
  },
})
