import {
  all,
  code,
  date,
  defineRegister,
  files,
  integer,
  longText,
  notBefore,
  reference,
  references,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { bureauOf, staffOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

/** 放权清单: a function entrusted to an industry organisation, a power given to schools, a procedure made shorter. */
export const delegation = defineRegister({
  name: 'delegation',
  title: '授权与放权事项',
  en: 'Delegated function',
  subject: 'governance',
  titled: 'matter',
  unique: [['delegatedBy', 'matter', 'from']],
  order: '-from',
  fields: {
    matter: text('事项', { required: true }),
    kind: code('类型', 'delegationKind', { required: true }),
    delegatedBy: reference('授权（下放）单位', 'organisation', { required: true }),
    delegatedTo: references('承接单位', 'organisation', { required: true }),
    content: longText('内容与权限', { required: true, maxLength: 4000 }),
    stepsBefore: integer('原办理环节', { minimum: 0, unit: unit.places, en: 'Steps before' }),
    stepsAfter: integer('现办理环节', { minimum: 0, unit: unit.places, en: 'Steps now' }),
    document: reference('依据文件', 'policyDocument', { en: 'Basis document' }),
    documentNumber: text('授权文号', { en: 'Number of the decision' }),
    from: date('起', { required: true }),
    to: date('止'),
    supervision: longText('监管要求', { maxLength: 2000, en: 'How it is supervised' }),
    attachment: files('授权书或文件', { en: 'Paper' }),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({
    keeper: staffOf('delegatedBy', 'sectionOfficer', 'deputyDirector'),
    confirmer: bureauOf('delegatedBy'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'delegatedBy' },
  list: {
    columns: ['matter', 'kind', 'delegatedBy', 'delegatedTo', 'from', 'to'],
    filters: ['kind', 'delegatedBy', 'delegatedTo', 'from'],
  },
})
