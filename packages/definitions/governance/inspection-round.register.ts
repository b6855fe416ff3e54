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
  structure,
  text,
  year,
} from '@zhiqiao/model'
import { Type } from 'typebox'
import { inspectorOver } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { evaluationLeader, evaluationOffice } from './evaluation-office.ts'

const id = Type.String({ format: 'uuid' })

/** Everything a draw rests on besides its seed: with both anybody can draw again. */
export interface DrawRecord {
  objects: { id: string; complained: boolean; recused: string[] }[]
  /** Of those without and with complaints, in percent. */
  share: number
  complainedShare: number
  inspectors: string[]
  inspectorsEach: number
}

const drawRecord = Type.Object(
  {
    objects: Type.Array(
      Type.Object(
        {
          id: { ...id, title: '对象', description: 'Object' },
          complained: Type.Boolean({ title: '有投诉', description: 'Complained of' }),
          recused: Type.Array(id, { title: '回避人员', description: 'Stand back' }),
        },
        { additionalProperties: false },
      ),
      { title: '对象名单', description: 'Objects' },
    ),
    share: Type.Number({ title: '抽取比例', description: 'Share' }),
    complainedShare: Type.Number({ title: '有投诉的抽取比例', description: 'Share of those complained of' }),
    inspectors: Type.Array(id, { title: '人员名单', description: 'Inspectors' }),
    inspectorsEach: Type.Integer({ title: '每个对象人员', description: 'Inspectors each' }),
  },
  { additionalProperties: false },
)

const recordedRound = recorded({
  keeper: evaluationOffice('office'),
  confirmer: evaluationLeader('office'),
  // Random and unannounced rounds are seen by others once they are over.
  reader: any(
    inspectorOver('office'),
    all(signedIn, stateIs('', 'archived')),
    all(signedIn, stateIs('', 'confirmed'), fieldIs('kind', 'monthly', 'special', 'yearEnd', 'teachingGuidance')),
  ),
})

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
    complainedShare: decimal('有投诉举报的抽取比例', {
      minimum: 0,
      maximum: 100,
      unit: unit.percent,
      en: 'Share drawn of those complained of',
      help: { zh: '不填则与抽取比例相同', en: 'As the share drawn when left empty' },
    }),
    inspectorsEach: integer('每个对象检查人员', { minimum: 1, unit: unit.persons, en: 'Inspectors for each object' }),
    drawnAt: dateTime('抽取时间', { readOnly: true }),
    drawSeed: text('随机种子', { readOnly: true, en: 'Seed of the draw' }),
    drawMethod: text('抽取方法', { readOnly: true, en: 'Method of the draw' }),
    poolDigest: text('名单摘要', {
      readOnly: true,
      en: 'Digest of the lists',
      help: { zh: '抽取时对象名单和人员名单的校验值', en: 'Of the lists of objects and inspectors when drawn' },
    }),
    drawRecord: structure<DrawRecord>('抽取依据', drawRecord, {
      readOnly: true,
      large: true,
      en: 'Lists drawn from',
      help: { zh: '抽取时的名单与回避，凭它和种子可重新抽取核对', en: 'With the seed it lets anybody draw again' },
    }),
    publishBy: date('公开时限'),
    publishedOn: date('公开日期'),
    publishedAt: text('公开网址或文号', { en: 'Where it was published' }),
    report: files('检查报告'),
  },
  checks: [notBefore('to', 'from'), notBefore('publishedOn', 'from')],
  ...recordedRound,
  acts: {
    draw: {
      label: { zh: '随机抽取', en: 'Draw at random' },
      from: ['draft', 'returned'],
      by: evaluationOffice('office'),
      fields: {
        seed: text('随机种子', {
          maxLength: 100,
          en: 'Seed',
          help: {
            zh: '可填当众产生的号码；不填由平台产生',
            en: 'A number made in public; made by the platform when left empty',
          },
        }),
      },
      reason: 'optional',
      consequence: {
        zh: '从检查对象名单和检查人员名录中抽取并写入各对象；已抽取过的，重新抽取须写明理由。',
        en: 'Draws objects and inspectors and writes them down; drawing once more needs a reason.',
      },
    },
    checkDraw: {
      label: { zh: '复核抽取', en: 'Check the draw' },
      by: any(evaluationOffice('office'), evaluationLeader('office'), inspectorOver('office')),
      consequence: {
        zh: '用留存的种子和名单重新抽取，与各对象上的结果比对。',
        en: 'Draws again from seed and lists kept and compares with what stands at each object.',
      },
    },
    ...recordedRound.acts,
  },
  wall: { pattern: 'public', organisation: 'office' },
  list: {
    columns: ['name', 'kind', 'matter', 'office', 'from', 'publishedOn'],
    filters: ['kind', 'matter', 'office', 'year', 'from'],
  },
})
