import { code, defineRegister, reference, text } from '@zhiqiao/model'
import { coded, codedFields } from '../coded.ts'

/** GB/T 2260, for looking up: an administrator takes a place's code from here. The places worked in are `division`. */
export const divisionCode = defineRegister({
  name: 'divisionCode',
  title: '行政区划代码',
  subject: 'codeSet',
  titled: 'name',
  titledWith: ['areaCode'],
  key: 'areaCode',
  tree: 'parent',
  order: 'areaCode',
  fields: {
    areaCode: text('代码', { required: true, maxLength: 12 }),
    name: text('名称', { required: true }),
    tier: code('层级', 'divisionTier', { required: true }),
    parent: reference('上级', 'divisionCode', { en: 'Within' }),
    ...codedFields,
  },
  ...coded,
  list: { columns: ['areaCode', 'name', 'tier', 'parent'], filters: ['tier', 'parent', 'toVerify'] },
})
