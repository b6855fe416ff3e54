import { code, date, defineRegister, integer, longText, money, reference, references, text } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { listed, listedChecks, listedFields } from './listed.ts'

/** 合作项目: what a school or an enterprise looks for in a partner, or offers one. */
export const cooperationListing = defineRegister({
  name: 'cooperationListing',
  title: '合作项目信息',
  en: 'Cooperation wanted or offered',
  subject: 'listing',
  titled: 'headline',
  unique: [['publisher', 'headline', 'validFrom']],
  order: '-validFrom',
  fields: {
    headline: text('标题', { required: true }),
    ...listedFields,
    direction: code('供求方向', 'listingDirection', { required: true }),
    kind: code('合作类型', 'agreementKind', { required: true, en: 'Kind of cooperation' }),
    industry: reference('行业', 'industry'),
    chain: reference('产业链', 'industryChain'),
    programmes: references('相关专业', 'programme'),
    students: integer('涉及学生人数', { minimum: 0, unit: unit.persons, en: 'Students concerned' }),
    investment: money('拟投入', { minimum: 0, en: 'To be put in' }),
    startsOn: date('拟开始日期', { en: 'To begin on' }),
    years: integer('合作年限', { minimum: 0, unit: unit.years, en: 'For how many years' }),
    content: longText('合作内容', { required: true, maxLength: 4000 }),
    conditions: longText('对合作方的要求', { maxLength: 4000, en: 'Asked of the partner' }),
    survey: reference('来自需求调查', 'demandAnswer', { en: 'From a demand survey' }),
  },
  checks: listedChecks,
  ...listed(),
  searched: {
    words: {
      headline: 'A',
      kind: 'B',
      direction: 'C',
      programmes: 'B',
      chain: 'B',
      industry: 'C',
      publisher: 'C',
      division: 'C',
      content: 'D',
      conditions: 'D',
    },
    filters: { place: 'division', programme: 'programmes', chain: 'chain', direction: 'direction' },
    date: 'validFrom',
    until: 'validTo',
    while: ['open'],
  },
  list: {
    columns: ['headline', 'direction', 'kind', 'publisher', 'division', 'validTo'],
    filters: ['direction', 'kind', 'publisher', 'division', 'industry', 'chain', 'programmes', 'validTo'],
  },
})
