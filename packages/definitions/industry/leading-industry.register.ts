import { date, defineRegister, files, integer, notBefore, reference, stateIs, text } from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 主导产业 of a county, as its own documents name them: what each school is asked to serve one or two of. */
export const leadingIndustry = defineRegister({
  name: 'leadingIndustry',
  title: '主导产业',
  en: 'Leading industry',
  subject: 'industry',
  titled: 'name',
  titledWith: ['from'],
  order: 'rank',
  unique: [['division', 'name', 'from']],
  fields: {
    name: text('主导产业名称', { required: true }),
    division: reference('区划', 'division', { required: true }),
    industry: reference('对应行业', 'industry'),
    chain: reference('所属产业链', 'industryChain'),
    rank: integer('排序', { minimum: 1, help: { zh: '文件中的先后', en: 'As ordered in the document' } }),
    documentName: text('依据文件'),
    documentNumber: text('依据文号'),
    document: files('文件'),
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
    columns: ['name', 'division', 'industry', 'rank', 'from', 'to'],
    filters: ['division', 'industry', 'chain', 'to'],
  },
})
