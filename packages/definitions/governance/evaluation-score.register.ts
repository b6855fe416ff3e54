import {
  all,
  any,
  code,
  decimal,
  defineRegister,
  fieldIs,
  files,
  longText,
  personIs,
  reference,
  stateIs,
  text,
} from '@zhiqiao/model'
import { schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { evaluationLeader, evaluationOffice } from './evaluation-office.ts'

const own = all(schoolStaff('organisation'), fieldIs('stage', 'self'))
const given = all(any(personIs('scorer'), evaluationOffice('round.office')), fieldIs('stage', 'first', 'second'))

/** 评分: the points one scorer gives one body for one item at one stage. Totals are computed from them. */
export const evaluationScore = defineRegister({
  name: 'evaluationScore',
  title: '评价得分',
  en: 'Evaluation score',
  subject: 'governance',
  titled: 'item',
  titledWith: ['stage'],
  unique: [['round', 'organisation', 'subject', 'item', 'stage', 'scorer']],
  order: '-createdAt',
  fields: {
    round: reference('评价批次', 'evaluationRound', { required: true }),
    organisation: reference('被评单位', 'organisation', { required: true, en: 'Body evaluated' }),
    subject: text('被评对象', {
      required: true,
      en: 'What is evaluated',
      help: { zh: '评学校填校名，评专业、项目填其名称', en: 'The school’s name, or that of the offering or project' },
    }),
    offering: reference('被评专业点', 'programmeOffering', { en: 'Offering evaluated' }),
    project: reference('被评项目', 'project', { en: 'Project evaluated' }),
    item: reference('评价指标', 'evaluationItem', { required: true }),
    stage: code('评价环节', 'evaluationStage', { required: true }),
    scorer: reference('评分人', 'person', { required: true }),
    points: decimal('得分', {
      minimum: 0,
      unit: unit.points,
      help: { zh: '提交前填好', en: 'Before it is submitted' },
    }),
    remark: longText('扣分原因或说明', { maxLength: 2000, en: 'Reason for deductions' }),
    evidence: files('佐证材料'),
  },
  ...recorded({
    keeper: any(own, given),
    confirmer: any(evaluationOffice('round.office'), evaluationLeader('round.office')),
    // A body learns the experts' points once the round's office has confirmed them.
    reader: all(schoolStaff('organisation'), stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'organisation', organisation: 'organisation', person: 'scorer' },
  list: {
    columns: ['round', 'organisation', 'item', 'stage', 'points', 'scorer'],
    filters: ['round', 'organisation', 'item', 'stage', 'scorer'],
  },
})
