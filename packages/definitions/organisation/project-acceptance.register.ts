import { code, date, decimal, defineRegister, files, longText, reference, text } from '@zhiqiao/model'
import { bureauOf, inspectorOver, schoolAndBureau } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

/** 项目验收: mid-term checks and final acceptance, of the project or of one participant. */
export const projectAcceptance = defineRegister({
  name: 'projectAcceptance',
  title: '项目验收',
  subject: 'organisation',
  titled: 'project',
  titledWith: ['stage'],
  order: '-acceptedOn',
  fields: {
    project: reference('项目', 'project', { required: true }),
    participant: reference('参与者', 'projectParticipant', {
      help: { zh: '整体验收的不填', en: 'Empty for the project as a whole' },
    }),
    stage: code('验收环节', 'acceptanceStage', { required: true }),
    acceptedOn: date('验收日期', { required: true }),
    acceptedBy: text('验收单位', { required: true }),
    score: decimal('得分', { unit: unit.points, minimum: 0 }),
    result: code('验收结论', 'acceptanceResult', { required: true }),
    opinion: longText('意见与问题', { maxLength: 8000 }),
    rectifyBy: date('整改期限'),
    documentNumber: text('文号'),
    evidence: files('验收材料', { en: 'Papers' }),
  },
  ...recorded({
    keeper: schoolAndBureau('project.lead'),
    confirmer: bureauOf('project.lead'),
    reader: inspectorOver('project.lead'),
  }),
  wall: { pattern: 'subtree', organisation: 'project' },
  list: {
    columns: ['project', 'participant', 'stage', 'acceptedOn', 'score', 'result'],
    filters: ['project', 'stage', 'result', 'acceptedOn'],
  },
})
