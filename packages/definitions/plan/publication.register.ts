import {
  all,
  any,
  dateTime,
  defineRegister,
  everyone,
  flag,
  nobody,
  reference,
  stateIs,
  structure,
  text,
} from '@zhiqiao/model'
import { Type } from 'typebox'
import { leaderOf, officeOf } from './reader.ts'

/** What was signed off for the public, frozen: later changes of the plan do not alter it. */
export const publication = defineRegister({
  name: 'publication',
  title: '公开快照',
  en: 'Publication',
  subject: 'plan',
  inner: true,
  titled: 'title',
  order: '-publishedAt',
  fields: {
    document: reference('政策文件', 'policyDocument', { required: true, en: 'Policy document' }),
    title: text('标题', { required: true }),
    publishedAt: dateTime('公开时间', { required: true }),
    signedBy: text('签发公开的领导', { required: true, en: 'Signed off by' }),
    showBodyLights: flag('公开各单位进度', { en: 'Show lights of named bodies' }),
    snapshot: structure<Record<string, unknown>>('快照', Type.Record(Type.String(), Type.Unknown()), {
      required: true,
      large: true,
    }),
  },
  initial: 'published',
  states: {
    published: { label: { zh: '公开中', en: 'public' }, tone: 'done' },
    superseded: { label: { zh: '已有新快照', en: 'superseded' }, tone: 'neutral' },
    takenDown: { label: { zh: '已停止公开', en: 'taken down' }, tone: 'neutral' },
  },
  acts: {
    takeDown: {
      label: { zh: '停止公开', en: 'Take down' },
      from: ['published'],
      to: 'takenDown',
      by: leaderOf('document'),
      reason: 'required',
      tone: 'danger',
      consequence: {
        zh: '公众页面立即不可见；记录保留。',
        en: 'The public page disappears at once; the record is kept.',
      },
    },
  },
  permissions: {
    read: any(all(everyone, stateIs('', 'published', 'superseded')), officeOf('document')),
    create: nobody,
    change: nobody,
    withdraw: nobody,
  },
  wall: { pattern: 'public', division: 'document', organisation: 'document' },
  list: { columns: ['title', 'publishedAt', 'signedBy'], filters: ['document'] },
})
