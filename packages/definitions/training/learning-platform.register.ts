import { all, any, code, date, defineRegister, notBefore, reference, signedIn, stateIs, text } from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { organiserStaff } from './organiser.ts'

/** 学习平台: a learning website, app or account residents register with. */
export const learningPlatform = defineRegister({
  name: 'learningPlatform',
  title: '学习平台',
  subject: 'training',
  titled: 'name',
  unique: [['operator', 'name']],
  order: 'name',
  fields: {
    name: text('平台名称', { required: true }),
    kind: code('平台类型', 'learningPlatformKind', { required: true }),
    operator: reference('运营单位', 'organisation', { required: true }),
    division: reference('服务区划', 'division', { required: true, en: 'Serves' }),
    address: text('网址或账号', { en: 'Address or account' }),
    filingNumber: text('备案号', { help: { zh: '网站或应用的备案号', en: 'Of the website or app' } }),
    openedOn: date('开通日期', { required: true }),
    closedOn: date('停用日期'),
  },
  checks: [notBefore('closedOn', 'openedOn')],
  ...recorded({
    keeper: any(organiserStaff('operator'), officeOfDivision('division')),
    confirmer: officeOfDivision('division'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'division', organisation: 'operator' },
  list: {
    columns: ['name', 'kind', 'operator', 'division', 'openedOn'],
    filters: ['kind', 'operator', 'division'],
  },
})
