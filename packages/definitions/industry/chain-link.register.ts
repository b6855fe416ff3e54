import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  notBefore,
  reference,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { enterpriseStaff, officeOfDivision, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'

const kinds = ['industry', 'occupation', 'offering', 'enterprise'] as const
const office = officeOfDivision('chain.division')

/** What belongs to a chain: an industry, an occupation, a programme offering or an enterprise. Only confirmed links count. */
export const chainLink = defineRegister({
  name: 'chainLink',
  title: '产业链关联',
  en: 'Chain link',
  subject: 'industry',
  titled: 'chain',
  titledWith: ['kind', 'segment'],
  order: '-from',
  unique: kinds.map((kind) => ['chain', kind, 'from'] as const),
  fields: {
    chain: reference('产业链', 'industryChain', { required: true }),
    kind: code('关联对象', 'chainLinkKind', { required: true }),
    industry: reference('行业', 'industry'),
    occupation: reference('职业', 'occupation'),
    offering: reference('专业点', 'programmeOffering'),
    enterprise: reference('企业', 'organisation'),
    segment: text('所属环节'),
    role: code('关联程度', 'chainRole', { required: true }),
    agreement: reference('依据协议', 'cooperationAgreement'),
    grounds: text('理由', {
      maxLength: 2000,
      help: { zh: '专业点关联须有合作协议或岗位清单', en: 'Offerings need an agreement or a list of posts' },
    }),
    evidence: files('佐证材料', { help: { zh: '合作协议、岗位清单等', en: 'Agreement, list of posts …' } }),
    proposedBy: reference('提出单位', 'organisation', { required: true }),
    from: date('起', { required: true }),
    to: date('止'),
  },
  checks: [
    notBefore('to', 'from'),
    ...kinds.map((kind) => ({
      fields: [kind, 'kind'],
      message: { zh: '与关联对象不符，请清空', en: 'is not what is linked here: leave it empty' },
      holds: (values: Readonly<Record<string, unknown>>) => values.kind === kind,
    })),
    {
      fields: ['kind'],
      message: { zh: '请填写所关联的对象', en: 'name what is linked' },
      holds: (values) => values[String(values.kind)] != null,
    },
  ],
  ...recorded({
    keeper: any(schoolStaff('proposedBy'), enterpriseStaff('proposedBy'), office),
    confirmer: office,
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'chain', organisation: 'proposedBy' },
  list: {
    columns: ['chain', 'kind', 'offering', 'enterprise', 'industry', 'occupation', 'segment', 'role', 'to'],
    filters: ['chain', 'kind', 'role', 'offering', 'enterprise', 'proposedBy'],
  },
})
