import { code, date, defineRegister, files, money, notBefore, reference, references, text } from '@zhiqiao/model'
import { betweenParties, wallOfParties } from './party.ts'

/** 技术服务合同: what a school does for an enterprise against payment. Money received and its split are the receipts beneath. */
export const technicalServiceContract = defineRegister({
  name: 'technicalServiceContract',
  title: '技术服务合同',
  en: 'Technical service contract',
  subject: 'industry',
  titled: 'name',
  order: '-signedOn',
  unique: [['school', 'contractNumber']],
  fields: {
    name: text('合同名称', { required: true }),
    contractNumber: text('合同编号', { required: true }),
    kind: code('合同类型', 'technicalContractKind', { required: true }),
    school: reference('学校（受托方）', 'organisation', { required: true, en: 'School' }),
    enterprise: reference('委托方', 'organisation', { required: true, en: 'Client' }),
    project: reference('所属研发项目', 'researchProject'),
    leader: reference('负责人', 'teacher'),
    team: references('团队成员', 'teacher'),
    signedOn: date('签订日期', { required: true }),
    from: date('起', { required: true }),
    to: date('止'),
    amount: money('合同金额', { required: true, minimum: 0 }),
    registrationNumber: text('技术合同认定登记号', {
      help: { zh: '登记后方可享受有关税收政策', en: 'Tax reductions need the registration' },
    }),
    splitBasis: text('收入分配依据', {
      help: { zh: '学校收入分配办法的名称和文号', en: 'The school’s rules for sharing income' },
    }),
    benefit: money('产生的经济效益', { minimum: 0, help: { zh: '由委托方证明', en: 'As certified by the client' } }),
    completedOn: date('验收日期'),
    scan: files('合同与验收材料', { en: 'Contract and acceptance' }),
  },
  checks: [
    notBefore('to', 'from'),
    notBefore('completedOn', 'signedOn', { zh: '不能早于签订日期', en: 'must not come before signing' }),
  ],
  ...betweenParties(),
  wall: wallOfParties,
  list: {
    columns: ['name', 'kind', 'school', 'enterprise', 'amount', 'signedOn', 'to', 'completedOn'],
    filters: ['school', 'enterprise', 'kind', 'signedOn', 'completedOn'],
  },
})
