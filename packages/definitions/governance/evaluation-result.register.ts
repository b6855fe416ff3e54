import {
  all,
  any,
  code,
  date,
  defineRegister,
  files,
  longText,
  notBefore,
  reference,
  stateIs,
  text,
} from '@zhiqiao/model'
import { bureauOf, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { evaluationLeader, evaluationOffice } from './evaluation-office.ts'

/** 评价结果: the grade of one body in a round, what it appealed and what became of that. Points are computed. */
export const evaluationResult = defineRegister({
  name: 'evaluationResult',
  title: '评价结果',
  en: 'Evaluation result',
  subject: 'governance',
  titled: 'subject',
  titledWith: ['grade'],
  unique: [['round', 'organisation', 'subject']],
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
    grade: code('等次', 'evaluationGrade', { required: true }),
    opinion: longText('评价意见', { maxLength: 8000 }),
    problems: longText('主要问题', { maxLength: 8000 }),
    noticedOn: date('告知单位日期', { en: 'Told the body on' }),
    appealedOn: date('申诉日期'),
    appeal: longText('申诉内容', { maxLength: 4000 }),
    appealFiles: files('申诉材料'),
    appealDecision: code('申诉处理结论', 'appealDecision', { en: 'Decision on the appeal' }),
    appealDecidedOn: date('申诉处理日期'),
    appealAnswer: longText('申诉答复', { maxLength: 4000 }),
    attachment: files('评价材料'),
  },
  checks: [notBefore('appealedOn', 'noticedOn'), notBefore('appealDecidedOn', 'appealedOn')],
  ...recorded({
    keeper: evaluationOffice('round.office'),
    confirmer: evaluationLeader('round.office'),
    reader: all(any(schoolStaff('organisation'), bureauOf('organisation')), stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'organisation', organisation: 'organisation' },
  list: {
    columns: ['round', 'organisation', 'grade', 'noticedOn', 'appealedOn', 'appealDecision'],
    filters: ['round', 'organisation', 'grade', 'appealDecision'],
  },
})
