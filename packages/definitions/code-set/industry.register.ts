import { code, defineRegister, reference, text } from '@zhiqiao/model'
import { coded, codedFields } from '../coded.ts'

/** 国民经济行业分类 GB/T 4754: 门类 → 大类 → 中类 → 小类. */
export const industry = defineRegister({
  name: 'industry',
  title: '行业',
  subject: 'codeSet',
  titled: 'name',
  titledWith: ['industryCode'],
  key: 'industryCode',
  tree: 'parent',
  order: 'industryCode',
  fields: {
    industryCode: text('行业代码', {
      required: true,
      maxLength: 8,
      help: { zh: 'GB/T 4754-2017', en: 'GB/T 4754-2017' },
    }),
    name: text('名称', { required: true }),
    tier: code('层次', 'industryTier', { required: true }),
    parent: reference('上级行业', 'industry', { en: 'Within' }),
    ...codedFields,
  },
  ...coded,
  list: { columns: ['industryCode', 'name', 'tier', 'parent'], filters: ['tier', 'parent', 'toVerify'] },
})
