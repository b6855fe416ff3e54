import { date, defineRegister, files, longText, notBefore, reference, stateIs, text, words } from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 产业链 of a city or county, by the document that names it. What belongs to it is in the links. */
export const industryChain = defineRegister({
  name: 'industryChain',
  title: '产业链',
  en: 'Industry chain',
  subject: 'industry',
  titled: 'name',
  order: 'name',
  unique: [['division', 'name']],
  fields: {
    name: text('产业链名称', { required: true }),
    division: reference('区划', 'division', { required: true }),
    leadBody: reference('牵头部门', 'organisation'),
    chainHead: text('链长职务', {
      en: 'Post of the chain head',
      help: { zh: '写职务不写姓名，如“市政府分管副市长”', en: 'The post, not the name' },
    }),
    segments: words('环节', { help: { zh: '由上游到下游', en: 'From upstream to downstream' } }),
    description: longText('发展重点'),
    documentNumber: text('依据文号'),
    document: files('依据文件'),
    from: date('起', { required: true }),
    to: date('止'),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({
    keeper: officeOfDivision('division'),
    confirmer: officeOfDivision('division'),
    reader: stateIs('', 'confirmed', 'archived'),
  }),
  wall: { pattern: 'public', division: 'division' },
  list: {
    columns: ['name', 'division', 'leadBody', 'segments', 'from', 'to'],
    filters: ['division', 'leadBody', 'name', 'to'],
  },
})
