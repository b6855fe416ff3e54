import { date, defineRegister, files, longText, reference, references, text, year } from '@zhiqiao/model'
import { ofSchool } from './of-school.ts'

/** 办学定位自评: what a school says it is for, and how its programmes match, once a year; its figures are counted, not typed. */
export const positioningReview = defineRegister({
  name: 'positioningReview',
  title: '办学定位自评',
  subject: 'school',
  titled: 'school',
  titledWith: ['year'],
  unique: [['school', 'year']],
  order: '-year',
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    year: year('自评年份', 'calendar', { required: true }),
    positioning: longText('办学定位', { required: true, maxLength: 4000 }),
    leadingIndustries: references('面向主导产业', 'leadingIndustry'),
    chains: references('面向产业链', 'industryChain', { en: 'Industry chains' }),
    match: longText('与产业和人才需求的契合', {
      required: true,
      maxLength: 4000,
      en: 'Match with industry and demand',
    }),
    problems: longText('存在问题', { maxLength: 4000 }),
    plan: longText('三年增设与退出设想', { maxLength: 4000, en: 'Openings and closures over three years' }),
    outsiders: text('参与的行业企业与机构', { maxLength: 1000, en: 'Outside bodies taking part' }),
    reviewedOn: date('自评日期'),
    signer: text('签发校长', { en: 'Signed by' }),
    evidence: files('佐证材料'),
  },
  judged: { with: ['school'] },
  ...ofSchool,
  list: { columns: ['school', 'year', 'chains', 'reviewedOn', 'signer'], filters: ['school', 'year', 'chains'] },
})
