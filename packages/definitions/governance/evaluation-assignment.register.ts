import { code, date, defineRegister, files, flag, personIs, reference, references, text } from '@zhiqiao/model'
import { recorded } from '../recorded.ts'
import { evaluationLeader, evaluationOffice } from './evaluation-office.ts'

const process = recorded({
  keeper: evaluationOffice('round.office'),
  confirmer: evaluationLeader('round.office'),
  reader: personIs('expert'),
})

/** 评审分工: which expert evaluates which bodies in a round, and from which they stand back. */
export const evaluationAssignment = defineRegister({
  name: 'evaluationAssignment',
  title: '评审分工',
  en: 'Evaluation assignment',
  subject: 'governance',
  titled: 'expert',
  unique: [['round', 'expert']],
  order: '-assignedOn',
  fields: {
    round: reference('评价批次', 'evaluationRound', { required: true }),
    expert: reference('评审专家', 'person', { required: true }),
    affiliation: reference('专家所在单位', 'organisation', { required: true, en: 'Expert’s body' }),
    party: code('代表方', 'evaluator', {
      en: 'Speaks for',
      help: { zh: '不填为第三方与专家', en: 'Third party and experts when empty' },
    }),
    evaluates: references('评审单位', 'organisation', { required: true }),
    recusedFrom: references('回避单位', 'organisation', { en: 'Stands back from' }),
    recusalReason: text('回避原因'),
    leads: flag('组长', { en: 'Leads the group' }),
    assignedOn: date('聘请日期', { required: true }),
    pledge: files('回避与保密承诺书', { en: 'Pledge of impartiality' }),
  },
  checks: [
    {
      fields: ['evaluates', 'recusedFrom'],
      message: { zh: '含有应当回避的单位', en: 'names a body the expert stands back from' },
      holds: ({ evaluates, recusedFrom }) =>
        !(recusedFrom as string[]).some((id) => (evaluates as string[]).includes(id)),
    },
    {
      fields: ['evaluates', 'affiliation'],
      message: { zh: '不能评审本人所在单位', en: 'names the expert’s own body' },
      holds: ({ evaluates, affiliation }) => !(evaluates as string[]).includes(affiliation as string),
    },
  ],
  ...process,
  acts: {
    ...process.acts,
    openScores: {
      label: { zh: '生成评分表', en: 'Open the score sheet' },
      from: ['confirmed'],
      by: personIs('expert'),
      consequence: {
        zh: '为每个评审单位的每项由人评分的指标生成一行，填好分数后提交。',
        en: 'A row for every body and every item scored by hand; fill in the points and submit.',
      },
      tone: 'primary',
    },
  },
  wall: { pattern: 'subtree', division: 'round', organisation: 'round', person: 'expert' },
  list: { columns: ['expert', 'round', 'evaluates', 'recusedFrom', 'assignedOn'], filters: ['round', 'expert'] },
})
