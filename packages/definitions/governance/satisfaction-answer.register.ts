import { any, code, defineRegister, integer, reference, through } from '@zhiqiao/model'
import { beneath } from '../beneath.ts'
import { bureauOf, schoolStaff } from '../keeper.ts'
import { unit } from '../unit.ts'

const persons = { unit: unit.persons, minimum: 0, required: true } as const

/** 满意度分项: how the valid answers fall on one aspect. Kept apart because indicators count “非常满意” or “满意以上”. */
export const satisfactionAnswer = defineRegister({
  name: 'satisfactionAnswer',
  title: '满意度分项结果',
  en: 'Answers by aspect',
  subject: 'governance',
  titled: 'survey',
  titledWith: ['aspect'],
  unique: [['survey', 'aspect']],
  order: 'aspect',
  fields: {
    survey: reference('满意度调查', 'satisfactionSurvey', { required: true }),
    aspect: code('方面', 'surveyAspect', { required: true }),
    verySatisfied: integer('非常满意', persons),
    satisfied: integer('满意', persons),
    neutral: integer('一般', { ...persons, en: 'Neither' }),
    dissatisfied: integer('不满意', { ...persons, en: 'Dissatisfied or very dissatisfied' }),
  },
  ...beneath('survey', {
    keeper: any(schoolStaff('survey.organisation'), schoolStaff('survey.conductedBy'), bureauOf('survey.organisation')),
    reader: through('survey'),
  }),
  wall: { pattern: 'public', division: 'survey', organisation: 'survey' },
  list: {
    columns: ['survey', 'aspect', 'verySatisfied', 'satisfied', 'neutral', 'dissatisfied'],
    filters: ['survey', 'aspect'],
  },
  inner: true,
})
