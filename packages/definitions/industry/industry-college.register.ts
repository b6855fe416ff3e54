import {
  all,
  code,
  date,
  defineRegister,
  files,
  longText,
  money,
  notBefore,
  reference,
  references,
  signedIn,
  stateIs,
  structure,
  text,
} from '@zhiqiao/model'
import { Type } from 'typebox'
import { bureauOf, schoolAndBureau } from '../keeper.ts'
import { recorded } from '../recorded.ts'

interface Share {
  party: string
  form: string
  percent: number
}

const share = Type.Object(
  {
    party: Type.String({ minLength: 1, maxLength: 200, title: '出资方', description: 'Party' }),
    form: Type.String({ minLength: 1, maxLength: 200, title: '出资形式', description: 'Form' }),
    percent: Type.Number({ minimum: 0, maximum: 100, title: '占比（%）', description: 'Share (%)' }),
  },
  { additionalProperties: false },
)

/** 产业学院、企业学院、混合所有制学院: who founded it, what each put in, how gains are shared, what it teaches. */
export const industryCollege = defineRegister({
  name: 'industryCollege',
  title: '产业学院',
  en: 'Industry college',
  subject: 'industry',
  titled: 'name',
  order: 'name',
  unique: [['school', 'name']],
  fields: {
    name: text('学院名称', { required: true }),
    kind: code('学院类型', 'collegeKind', { required: true }),
    school: reference('学校', 'organisation', { required: true }),
    enterprises: references('参与企业', 'organisation', { required: true }),
    agreement: reference('合作协议', 'cooperationAgreement'),
    chain: reference('服务产业链', 'industryChain'),
    offerings: references('专业点', 'programmeOffering'),
    level: code('认定级别', 'honourLevel'),
    approvedBy: text('批准机关'),
    documentNumber: text('批准文号'),
    establishedOn: date('成立日期', { required: true }),
    capital: money('总投入', { minimum: 0 }),
    shares: structure<Share[]>('出资与占比', Type.Array(share, { maxItems: 20 }), { en: 'Shares' }),
    profitSharing: longText('收益分配办法', { maxLength: 4000 }),
    governance: longText('治理结构', {
      maxLength: 4000,
      help: { zh: '理事会、院长产生办法等', en: 'Council, appointment of the dean …' },
    }),
    closedOn: date('终止日期'),
    charter: files('章程与批文', { en: 'Charter and approval' }),
  },
  checks: [
    notBefore('closedOn', 'establishedOn'),
    {
      fields: ['shares'],
      message: { zh: '占比之和不能超过100%', en: 'shares must not exceed 100 % together' },
      holds: ({ shares }) => (shares as Share[]).reduce((sum, { percent }) => sum + percent, 0) <= 100.001,
    },
  ],
  ...recorded({
    keeper: schoolAndBureau('school'),
    confirmer: bureauOf('school'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'school' },
  list: {
    columns: ['name', 'kind', 'school', 'enterprises', 'level', 'establishedOn', 'closedOn'],
    filters: ['kind', 'school', 'enterprises', 'chain', 'level', 'closedOn'],
  },
})
