import {
  any,
  code,
  date,
  decimal,
  defineRegister,
  files,
  longText,
  money,
  notBefore,
  reference,
  text,
} from '@zhiqiao/model'
import { enterpriseStaff, officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'

const office = officeOfDivision('recognition.enterprise.division')

/** 认定条件佐证: which of the conditions is met, by what. Any one of them will do. */
export const recognitionEvidence = defineRegister({
  name: 'recognitionEvidence',
  title: '认定条件佐证',
  en: 'Evidence for a recognition',
  subject: 'industry',
  inner: true,
  titled: 'condition',
  order: 'createdAt',
  fields: {
    recognition: reference('产教融合型企业认定', 'integratedEnterpriseRecognition', { required: true }),
    condition: code('认定条件', 'recognitionCondition', { required: true }),
    statement: longText('事实说明', { required: true, maxLength: 4000 }),
    school: reference('合作学校', 'organisation'),
    agreement: reference('合作协议', 'cooperationAgreement'),
    from: date('起'),
    to: date('止'),
    quantity: decimal('数量', { minimum: 0 }),
    quantityUnit: text('数量单位', { maxLength: 20 }),
    amount: money('金额', { minimum: 0 }),
    evidence: files('佐证材料'),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({ keeper: any(enterpriseStaff('recognition.enterprise'), office), confirmer: office }),
  wall: { pattern: 'organisation', organisation: 'recognition' },
  list: { columns: ['condition', 'statement', 'school', 'quantity', 'amount'], filters: ['recognition', 'condition'] },
})
