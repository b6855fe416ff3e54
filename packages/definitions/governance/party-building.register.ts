import { any, code, date, defineRegister, files, longText, reference, references, text, year } from '@zhiqiao/model'
import { bureauOf, inspectorOver, schoolAndBureau, staffOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 党建与办学同部署、同落实、同考核: what the Party organisation of a school or bureau decided or did for its development. */
export const partyBuilding = defineRegister({
  name: 'partyBuilding',
  title: '党建引领事项',
  en: 'Party-building record',
  subject: 'governance',
  titled: 'matter',
  titledWith: ['heldOn'],
  order: '-heldOn',
  fields: {
    matter: text('事项', { required: true }),
    kind: code('类别', 'partyWorkKind', { required: true }),
    organisation: reference('单位', 'organisation', { required: true }),
    year: year('年度', 'calendar', { required: true }),
    heldOn: date('日期', { required: true, en: 'Date' }),
    tasks: references('对应的办学任务', 'task', { en: 'Tasks of school development' }),
    decided: longText('议定或开展的内容', { required: true, maxLength: 4000, en: 'What was decided or done' }),
    followUp: longText('落实情况', { maxLength: 4000, en: 'Carried out' }),
    evaluationRound: reference('纳入的考核', 'evaluationRound', { en: 'Counted in evaluation' }),
    evidence: files('佐证材料'),
  },
  ...recorded({
    keeper: any(schoolAndBureau('organisation'), staffOf('organisation', 'sectionOfficer', 'deputyDirector')),
    confirmer: any(bureauOf('organisation'), staffOf('organisation', 'deputyDirector')),
    reader: inspectorOver('organisation'),
  }),
  wall: { pattern: 'organisation', organisation: 'organisation' },
  list: {
    columns: ['matter', 'kind', 'organisation', 'year', 'heldOn'],
    filters: ['kind', 'organisation', 'year', 'heldOn'],
    board: 'kind',
  },
})
