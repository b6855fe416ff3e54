import {
  all,
  code,
  date,
  defineRegister,
  files,
  flag,
  notBefore,
  reference,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { bureauOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { organiserStaff } from './organiser.ts'

/** 电商平台县域端口: where a county's centre is joined to the platform for farm products: reserved, opened, tried, in use. */
export const ecommercePort = defineRegister({
  name: 'ecommercePort',
  title: '电商平台端口',
  en: 'E-commerce port',
  subject: 'training',
  titled: 'centre',
  titledWith: ['platform'],
  unique: [['platform', 'centre']],
  order: 'division',
  fields: {
    platform: text('平台名称', { required: true }),
    project: reference('所属项目', 'project'),
    division: reference('县（市、区）', 'division', { required: true, en: 'County' }),
    centre: reference('县级电商中心', 'organisation', { required: true, en: 'Centre of the county' }),
    status: code('端口状态', 'portStatus', { required: true }),
    reservedOn: date('预留日期'),
    openedOn: date('开通日期'),
    closedOn: date('停用日期'),
    address: text('端口地址', { help: { zh: '网址或接口文档编号，不填密钥', en: 'Address or document; never a key' } }),
    triedOn: date('最近联调日期', { en: 'Last tried' }),
    triedWell: flag('联调通过', { en: 'Worked when tried' }),
    contact: text('技术联系人', { personal: true }),
    evidence: files('联调与验收材料', { en: 'Evidence' }),
  },
  checks: [
    notBefore('openedOn', 'reservedOn'),
    notBefore('closedOn', 'openedOn'),
    {
      fields: ['openedOn', 'status'],
      evenEmpty: true,
      message: { zh: '已开通的端口须填开通日期', en: 'is needed once the port is open' },
      holds: ({ openedOn, status }) => status !== 'open' || openedOn != null,
    },
  ],
  ...recorded({
    keeper: organiserStaff('centre'),
    confirmer: bureauOf('centre'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'division', organisation: 'centre' },
  list: {
    columns: ['centre', 'platform', 'division', 'status', 'openedOn', 'triedOn', 'triedWell'],
    filters: ['platform', 'division', 'status', 'openedOn'],
  },
})
