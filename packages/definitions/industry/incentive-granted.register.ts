import { code, date, decimal, defineRegister, files, money, notBefore, reference, text } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { decidedForEnterprise } from './of-enterprise.ts'

/** 激励兑现: what an enterprise was really given for its part in vocational education, on what basis, by whom. */
export const incentiveGranted = defineRegister({
  name: 'incentiveGranted',
  title: '激励兑现',
  en: 'Incentive granted',
  subject: 'industry',
  titled: 'name',
  titledWith: ['grantedOn'],
  order: '-grantedOn',
  fields: {
    enterprise: reference('企业', 'organisation', { required: true }),
    name: text('激励事项', { required: true }),
    kind: code('激励类型', 'incentiveKind', { required: true }),
    basis: text('政策依据', {
      required: true,
      help: { zh: '文件名称、文号和条款', en: 'Document, number and clause' },
    }),
    document: reference('本平台政策文件', 'policyDocument', { en: 'Document on this platform' }),
    recognition: reference('所凭认定', 'integratedEnterpriseRecognition', { en: 'Recognised by' }),
    amount: money('金额', { minimum: 0 }),
    area: decimal('土地面积', { minimum: 0, unit: unit.squareMetres }),
    appliedOn: date('申请日期'),
    grantedBy: reference('兑现部门', 'organisation', { required: true }),
    grantedOn: date('兑现日期', { required: true }),
    validTo: date('有效期至'),
    budgetLine: reference('列支指标', 'budgetLine', { en: 'Paid from' }),
    withdrawnOn: date('收回日期'),
    withdrawalReason: text('收回原因', { en: 'Reason for withdrawal' }),
    evidence: files('佐证材料'),
  },
  checks: [
    notBefore('grantedOn', 'appliedOn', { zh: '不能早于申请日期', en: 'must not come before the application' }),
    notBefore('validTo', 'grantedOn'),
  ],
  ...decidedForEnterprise,
  list: {
    columns: ['name', 'enterprise', 'kind', 'amount', 'grantedBy', 'grantedOn', 'validTo'],
    filters: ['enterprise', 'kind', 'grantedBy', 'grantedOn', 'recognition'],
  },
})
