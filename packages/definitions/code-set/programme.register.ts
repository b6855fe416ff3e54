import { code, defineRegister, reference, text, words, year } from '@zhiqiao/model'
import { coded, codedFields } from '../coded.ts'

/** 专业目录: broad field → narrow field → programme of every catalogue version, old ones too. Codes repeat between versions. */
export const programme = defineRegister({
  name: 'programme',
  title: '专业',
  subject: 'codeSet',
  titled: 'name',
  titledWith: ['programmeCode'],
  unique: [['catalogue', 'programmeCode']],
  tree: 'parent',
  order: 'programmeCode',
  fields: {
    programmeCode: text('专业代码', { required: true, maxLength: 12 }),
    name: text('名称', { required: true }),
    catalogue: code('目录版本', 'programmeCatalogue', { required: true }),
    tier: code('目录层次', 'programmeTier', { required: true }),
    parent: reference('所属专业类', 'programme', { en: 'Within' }),
    level: code('学历层次', 'educationLevel', { required: true }),
    nominalDuration: text('学制', { maxLength: 40 }),
    listedIn: year('增补年份', 'calendar', {
      help: { zh: '目录公布后逐年增补的专业填写', en: 'For programmes added to the catalogue later' },
    }),
    control: code('布点控制', 'programmeControl', { en: 'Controlled' }),
    directions: words('专业（技能）方向', { en: 'Directions' }),
    ...codedFields,
  },
  ...coded,
  list: {
    columns: ['programmeCode', 'name', 'catalogue', 'parent', 'nominalDuration', 'toVerify'],
    filters: ['catalogue', 'level', 'tier', 'parent', 'toVerify'],
  },
})
