import { code, date, decimal, defineRegister, files, longText, reference, text, year } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofOffering } from './of-offering.ts'

/** 专业点评估: the yearly judgement that the ledger of programmes (优势、特色、紧缺、偏离、过剩) is made from. */
export const offeringAssessment = defineRegister({
  name: 'offeringAssessment',
  title: '专业点评估',
  en: 'Offering assessment',
  subject: 'school',
  titled: 'offering',
  titledWith: ['year'],
  unique: [['offering', 'year']],
  order: '-year',
  fields: {
    offering: reference('专业点', 'programmeOffering', { required: true }),
    year: year('评估年份', 'calendar', { required: true }),
    assessedOn: date('评估日期'),
    assessedBy: text('评估单位', {
      help: { zh: '含参与的行业、企业、第三方', en: 'With industry, enterprises, third parties' },
    }),
    class: code('专业分类', 'offeringClass', { required: true }),
    score: decimal('得分', { unit: unit.points, minimum: 0, maximum: 1000 }),
    chainMatch: longText('与产业和人才需求的契合', { maxLength: 4000, en: 'Match with industry and demand' }),
    problems: longText('主要问题', { maxLength: 4000 }),
    advice: code('建议', 'offeringAdvice', { required: true }),
    evidence: files('评估材料', { en: 'Papers' }),
  },
  ...ofOffering,
  list: { columns: ['offering', 'year', 'class', 'score', 'advice'], filters: ['year', 'class', 'advice', 'offering'] },
})
