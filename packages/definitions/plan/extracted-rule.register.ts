import { code, defineRegister, structure, text } from '@zhiqiao/model'
import { Type } from 'typebox'
import { entryFields, entryPermissions, entryWall } from './entry.ts'

/** A rule a document states for every member of a class: its words and its numbers, as read and confirmed. */
export const extractedRule = defineRegister({
  name: 'extractedRule',
  title: '规则条文',
  en: 'Extracted rule',
  subject: 'plan',
  inner: true,
  titled: 'statement',
  order: 'createdAt',
  fields: {
    ...entryFields,
    kind: code('规则类型', 'ruleKind', { required: true }),
    appliesTo: code('适用对象', 'ruleSubject', { required: true }),
    statement: text('内容', { required: true, maxLength: 2000 }),
    parameters: structure<Record<string, string | number>>(
      '参数',
      Type.Record(Type.String({ maxLength: 60 }), Type.Union([Type.Number(), Type.String({ maxLength: 500 })])),
    ),
  },
  permissions: entryPermissions,
  wall: entryWall,
  list: { columns: ['kind', 'appliesTo', 'statement'], filters: ['document', 'kind', 'appliesTo'] },
})
