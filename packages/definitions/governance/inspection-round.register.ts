import {
  all,
  any,
  code,
  date,
  dateTime,
  decimal,
  defineRegister,
  fieldIs,
  files,
  integer,
  longText,
  notBefore,
  reference,
  references,
  signedIn,
  stateIs,
  text,
  year,
} from '@zhiqiao/model'
import { inspectorOver } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { evaluationLeader, evaluationOffice } from './evaluation-office.ts'

/**
 * 检查批次: a round of inspection. Where objects and inspectors are drawn at random, seed, method and a digest of the
 * list are kept so that anybody can draw again and get the same.
 */
export const inspectionRound = defineRegister({
  name: 'inspectionRound',
  title: '检查批次',
  en: 'Inspection round',
  subject: 'governance',
  titled: 'name',
  unique: [['office', 'name', 'year']],
  order: '-from',
  fields: {
    name: text('批次名称', { required: true }),
    kind: code('检查类别', 'inspectionKind', { required: true }),
    matter: code('检查事项', 'inspectionMatter', { required: true }),
    office: reference('组织单位', 'organisation', { required: true, en: 'Organised by' }),
    jointWith: references('联合检查单位', 'organisation', { en: 'Together with' }),
    year: year('年份', 'calendar', { required: true }),
    from: date('检查起', { required: true }),
    to: date('检查止'),
    basis: text('检查依据', { en: 'Basis' }),
    content: longText('检查内容与标准', { maxLength: 8000, en: 'What is inspected' }),
    drawShare: decimal('抽取比例', { minimum: 0, maximum: 100, unit: unit.percent, en: 'Share drawn' }),
    inspectorsEach: integer('每个对象检查人员', { minimum: 1, unit: unit.persons, en: 'Inspectors for each object' }),
    drawnAt: dateTime('抽取时间', { readOnly: true }),
    drawSeed: text('随机种子', { readOnly: true, en: 'Seed of the draw' }),
    drawMethod: text('抽取方法', { readOnly: true, en: 'Method of the draw' }),
    poolDigest: text('名单摘要', {
      readOnly: true,
      en: 'Digest of the lists',
      help: { zh: '抽取时对象名单和人员名单的校验值', en: 'Of the lists of objects and inspectors when drawn' },
    }),
    publishBy: date('公开时限'),
    publishedOn: date('公开日期'),
    publishedAt: text('公开网址或文号', { en: 'Where it was published' }),
    report: files('检查报告'),
  },
  checks: [notBefore('to', 'from'), notBefore('publishedOn', 'from')],
  ...recorded({
    keeper: evaluationOffice('office'),
    confirmer: evaluationLeader('office'),
    // Random and unannounced rounds are seen by others once they are over.
    reader: any(
      inspectorOver('office'),
      all(signedIn, stateIs('', 'archived')),
      all(signedIn, stateIs('', 'confirmed'), fieldIs('kind', 'monthly', 'special', 'yearEnd', 'teachingGuidance')),
    ),
  }),
  wall: { pattern: 'public', organisation: 'office' },
  list: {
    columns: ['name', 'kind', 'matter', 'office', 'from', 'publishedOn'],
    filters: ['kind', 'matter', 'office', 'year', 'from'],
  },
})
