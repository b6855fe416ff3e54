import { code, defineRegister, flag, reference, text } from '@zhiqiao/model'
import { coded, codedFields } from '../coded.ts'

/** 职业分类大典: 大类 → 中类 → 小类 → 细类（职业） → 工种. All but the last tier are shipped. */
export const occupation = defineRegister({
  name: 'occupation',
  title: '职业',
  subject: 'codeSet',
  titled: 'name',
  titledWith: ['occupationCode'],
  key: 'occupationCode',
  tree: 'parent',
  order: 'occupationCode',
  fields: {
    occupationCode: text('职业编码', {
      required: true,
      maxLength: 20,
      help: { zh: '如 6-18-01-01', en: 'E.g. 6-18-01-01' },
    }),
    name: text('名称', { required: true }),
    tier: code('层次', 'occupationTier', { required: true }),
    parent: reference('上级职业', 'occupation', { en: 'Within' }),
    green: flag('绿色职业', { en: 'Green occupation' }),
    digital: flag('数字职业', { en: 'Digital occupation' }),
    ...codedFields,
  },
  ...coded,
  list: {
    columns: ['occupationCode', 'name', 'tier', 'parent'],
    filters: ['tier', 'parent', 'green', 'digital', 'toVerify'],
  },
})
