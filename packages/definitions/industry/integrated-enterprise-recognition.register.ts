import { code, date, defineRegister, files, flag, longText, notBefore, reference, text } from '@zhiqiao/model'
import { ofEnterprise } from './of-enterprise.ts'

/** 产教融合型企业认定: one case of one enterprise at one level. Counties recommend and follow up; provinces list and recognise. */
export const integratedEnterpriseRecognition = defineRegister({
  name: 'integratedEnterpriseRecognition',
  title: '产教融合型企业认定',
  en: 'Recognition of an integrated enterprise',
  subject: 'industry',
  titled: 'enterprise',
  titledWith: ['level', 'appliedOn'],
  order: '-appliedOn',
  unique: [['enterprise', 'level', 'appliedOn']],
  fields: {
    enterprise: reference('企业', 'organisation', { required: true }),
    level: code('认定级别', 'honourLevel', { required: true }),
    stage: code('认定阶段', 'recognitionStage', {
      required: true,
      help: { zh: '文件里的“试点”“建设培育”即入库培育；“认证”即认定', en: 'Pilot and cultivation mean listed' },
    }),
    appliedOn: date('申报日期', { required: true }),
    application: files('申报材料'),
    excludedBusiness: flag('主营教育培训', {
      help: { zh: '以教育培训为主营业务的不在申报范围', en: 'Not eligible where education is the main business' },
    }),
    accidentFree: flag('近三年无重大安全、环保、质量事故', { en: 'No major accident in three years' }),
    creditChecked: flag('信用与纳税核查无不良', { en: 'Credit and taxes in order' }),
    checkedOn: date('核查日期'),
    recommendation: longText('初审推荐意见', { maxLength: 4000 }),
    recommendedBy: reference('推荐部门', 'organisation'),
    recommendedOn: date('推荐日期'),
    noticeFrom: date('公示起', { en: 'Public notice from' }),
    noticeTo: date('公示止', { en: 'Public notice until' }),
    listedOn: date('入库日期'),
    planPublishedOn: date('三年规划公布日期', {
      en: 'Three-year plan published on',
      help: { zh: '入库后三个月内公布并备案（待核）', en: 'Within three months of listing' },
    }),
    plan: files('三年规划'),
    recognisedOn: date('认证日期'),
    decidedBy: text('认定机关'),
    documentNumber: text('认定文号'),
    validTo: date('有效期至'),
    leftOn: date('退出日期'),
    leftReason: text('退出原因'),
  },
  checks: [
    notBefore('noticeTo', 'noticeFrom'),
    notBefore('listedOn', 'appliedOn', { zh: '不能早于申报日期', en: 'must not come before the application' }),
    notBefore('planPublishedOn', 'listedOn', { zh: '不能早于入库日期', en: 'must not come before listing' }),
    notBefore('recognisedOn', 'listedOn', { zh: '先建后认：不能早于入库日期', en: 'must not come before listing' }),
    notBefore('validTo', 'recognisedOn'),
  ],
  ...ofEnterprise,
  list: {
    columns: ['enterprise', 'level', 'stage', 'appliedOn', 'listedOn', 'recognisedOn', 'validTo'],
    filters: ['enterprise', 'level', 'stage', 'appliedOn', 'listedOn', 'recognisedOn', 'validTo'],
  },
})
