import {
  all,
  code,
  date,
  defineRegister,
  files,
  flag,
  integer,
  longText,
  reference,
  references,
  stateIs,
  text,
} from '@zhiqiao/model'
import { schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { evaluationLeader, evaluationOffice } from './evaluation-office.ts'

/** 检查对象: a body on a round's list, whether it was drawn, who inspected it and what came of it. */
export const inspectionObject = defineRegister({
  name: 'inspectionObject',
  title: '检查对象',
  en: 'Object of an inspection',
  subject: 'governance',
  titled: 'organisation',
  titledWith: ['inspectedOn'],
  unique: [['round', 'organisation']],
  order: '-createdAt',
  fields: {
    round: reference('检查批次', 'inspectionRound', { required: true }),
    organisation: reference('检查对象', 'organisation', { required: true, en: 'Body inspected' }),
    listNumber: integer('名单序号', { minimum: 1, en: 'Number in the list' }),
    complained: flag('有投诉举报', { help: { zh: '投诉举报多的可提高抽取比例', en: 'Drawn more often' } }),
    drawn: flag('抽中', { readOnly: true }),
    inspectors: references('检查人员', 'listedInspector'),
    recused: references('回避人员', 'listedInspector', { en: 'Stood back' }),
    recusalReason: text('回避原因'),
    inspectedOn: date('检查日期'),
    outcome: code('检查结果', 'inspectionOutcome'),
    note: longText('检查记录', { maxLength: 8000, en: 'Record of the visit' }),
    sheet: files('检查记录表', { en: 'Signed sheet' }),
  },
  checks: [
    {
      fields: ['inspectors', 'recused'],
      message: { zh: '含有应当回避的人员', en: 'names somebody who stood back' },
      holds: ({ inspectors, recused }) => !(recused as string[]).some((id) => (inspectors as string[]).includes(id)),
    },
    {
      fields: ['outcome', 'inspectedOn'],
      evenEmpty: true,
      message: { zh: '填检查结果须填检查日期', en: 'needs the date of the inspection' },
      holds: ({ outcome, inspectedOn }) => outcome == null || outcome === 'notCarriedOut' || inspectedOn != null,
    },
  ],
  ...recorded({
    keeper: evaluationOffice('round.office'),
    confirmer: evaluationLeader('round.office'),
    reader: all(schoolStaff('organisation'), stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'organisation', organisation: 'organisation' },
  list: {
    columns: ['round', 'organisation', 'drawn', 'inspectors', 'inspectedOn', 'outcome'],
    filters: ['round', 'organisation', 'drawn', 'outcome', 'inspectedOn'],
  },
})
