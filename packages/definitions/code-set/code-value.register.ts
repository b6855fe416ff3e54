import { code, defineRegister, nobody, text } from '@zhiqiao/model'
import { coded, codedFields } from '../coded.ts'

/** Values an administrator adds to a code set for their region. None is ever taken back: one that is over is closed. */
export const codeValue = defineRegister({
  name: 'codeValue',
  title: '码表值',
  en: 'Code value',
  subject: 'codeSet',
  titled: 'name',
  unique: [['codeSet', 'value']],
  order: 'codeSet',
  fields: {
    codeSet: code('码表', 'openCodeSet', { required: true }),
    value: text('代码', {
      required: true,
      maxLength: 40,
      en: 'Code',
      help: {
        zh: '字母、数字和连字符，记录里存的就是它，以后不改',
        en: 'Letters, digits, hyphens; kept in records, never changed',
      },
    }),
    name: text('名称', { required: true, maxLength: 80 }),
    english: text('英文名称', { maxLength: 120, en: 'English' }),
    ...codedFields,
  },
  ...coded,
  permissions: { ...coded.permissions, withdraw: nobody },
  list: { columns: ['codeSet', 'value', 'name', 'source', 'validTo'], filters: ['codeSet'] },
})
