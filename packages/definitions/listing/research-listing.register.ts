import { code, date, defineRegister, files, longText, money, reference, references, text, words } from '@zhiqiao/model'
import { listed, listedChecks, listedFields } from './listed.ts'

/** 研发供求: a technical problem to be solved, or a result to be taken up. */
export const researchListing = defineRegister({
  name: 'researchListing',
  title: '研发供求信息',
  en: 'Research wanted or offered',
  subject: 'listing',
  titled: 'headline',
  unique: [['publisher', 'headline', 'validFrom']],
  order: '-validFrom',
  fields: {
    headline: text('标题', { required: true }),
    ...listedFields,
    direction: code('供求方向', 'listingDirection', { required: true }),
    kind: code('项目类别', 'researchKind', { required: true }),
    industry: reference('行业', 'industry'),
    chain: reference('产业链', 'industryChain'),
    keywords: words('技术关键词'),
    problem: longText('技术问题或成果内容', { required: true, maxLength: 4000, en: 'Problem or result' }),
    goal: longText('目标与指标', { maxLength: 2000, en: 'Goal' }),
    budget: money('经费预算', { minimum: 0 }),
    neededBy: date('期望完成日期'),
    rights: text('知识产权安排', { maxLength: 1000, en: 'Intellectual property' }),
    maturity: text('成果成熟度', { help: { zh: '提供成果时填写，如小试、中试', en: 'For results: trial, pilot …' } }),
    projects: references('依托研发项目', 'researchProject', { en: 'From research projects' }),
    attachment: files('附件'),
  },
  checks: listedChecks,
  ...listed(),
  list: {
    columns: ['headline', 'direction', 'kind', 'publisher', 'budget', 'neededBy', 'validTo'],
    filters: ['direction', 'kind', 'publisher', 'division', 'industry', 'chain', 'keywords', 'validTo'],
  },
})
