import { code, defineRegister, longText, money, reference, text, words } from '@zhiqiao/model'
import { listed, listedChecks, listedFields } from './listed.ts'

/** 技术服务供求: testing, design, maintenance, consulting wanted by a firm or offered by a school. */
export const technicalServiceListing = defineRegister({
  name: 'technicalServiceListing',
  title: '技术服务供求信息',
  en: 'Technical service wanted or offered',
  subject: 'listing',
  titled: 'headline',
  unique: [['publisher', 'headline', 'validFrom']],
  order: '-validFrom',
  fields: {
    headline: text('标题', { required: true }),
    ...listedFields,
    direction: code('供求方向', 'listingDirection', { required: true }),
    kind: code('服务类型', 'technicalContractKind', { required: true, en: 'Kind of service' }),
    industry: reference('行业', 'industry'),
    keywords: words('服务关键词'),
    content: longText('服务内容', { required: true, maxLength: 4000 }),
    capability: longText('设备与资质', { maxLength: 2000, en: 'Equipment and qualifications' }),
    base: reference('依托实训基地', 'trainingBase', { en: 'At the training base' }),
    priceFrom: money('参考价格', { minimum: 0, en: 'Indicative price' }),
    priceNote: text('计价方式', { help: { zh: '如按次、按样品、按合同', en: 'By visit, by sample, by contract' } }),
    serviceArea: text('服务范围'),
  },
  checks: listedChecks,
  ...listed(),
  searched: {
    words: {
      headline: 'A',
      keywords: 'B',
      kind: 'C',
      direction: 'C',
      industry: 'C',
      base: 'C',
      publisher: 'C',
      division: 'C',
      content: 'D',
      capability: 'D',
      serviceArea: 'D',
    },
    filters: { place: 'division', direction: 'direction' },
    date: 'validFrom',
    until: 'validTo',
    while: ['open'],
  },
  list: {
    columns: ['headline', 'direction', 'kind', 'publisher', 'division', 'priceFrom', 'validTo'],
    filters: ['direction', 'kind', 'publisher', 'division', 'industry', 'keywords', 'validTo'],
  },
})
