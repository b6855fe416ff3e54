import {
  any,
  atMost,
  code,
  date,
  decimal,
  defineRegister,
  files,
  integer,
  money,
  notBefore,
  reference,
  text,
} from '@zhiqiao/model'
import { officeOfDivision, staffOf } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'
import { authorityStaff } from './organiser.ts'

/** 补贴申领: what is asked for a class, what was granted for it, and the budget line it is paid from. */
export const subsidyClaim = defineRegister({
  name: 'subsidyClaim',
  title: '培训补贴申领',
  subject: 'training',
  titled: 'number',
  unique: [['authority', 'number']],
  order: '-claimedOn',
  fields: {
    number: text('申领编号', { required: true }),
    kind: code('补贴类别', 'subsidyKind', { required: true }),
    claimant: reference('申领单位', 'organisation', { required: true }),
    authority: reference('受理部门', 'organisation', { required: true, en: 'Accepted by' }),
    trainingClass: reference('培训班次', 'trainingClass'),
    apprenticeship: reference('学徒制项目', 'apprenticeship', {
      help: { zh: '学徒培训补贴填写', en: 'For apprentices' },
    }),
    base: reference('实训基地', 'trainingBase', { help: { zh: '实训成本补助填写', en: 'For the costs of a base' } }),
    standard: decimal('补贴标准', { required: true, minimum: 0, unit: { zh: '元/人', en: 'CNY a person' } }),
    standardBasis: text('标准依据文号', { required: true, en: 'Document that sets the standard' }),
    persons: integer('申领人数', { required: true, minimum: 1, unit: unit.persons }),
    claimedAmount: money('申领金额', { required: true, minimum: 0 }),
    claimedOn: date('申领日期', { required: true }),
    roster: files('享受补贴人员名册', { required: true, en: 'Roster of those subsidised' }),
    approvedPersons: integer('核定人数', { minimum: 0, unit: unit.persons }),
    approvedAmount: money('核定金额', { minimum: 0 }),
    approvedOn: date('核定日期'),
    refusalReason: text('核减或不予补贴原因', { en: 'Reason for a reduction or refusal' }),
    noticeFrom: date('公示起', { en: 'Public notice from' }),
    noticeTo: date('公示止', { en: 'Public notice until' }),
    budgetLine: reference('列支指标', 'budgetLine', { en: 'Paid from' }),
    paidOn: date('拨付日期'),
  },
  checks: [
    {
      fields: ['claimedAmount', 'persons', 'standard'],
      message: { zh: '超过申领人数乘以补贴标准', en: 'exceeds the persons times the standard' },
      // Money is whole fen, the standard CNY a person.
      holds: ({ claimedAmount, persons, standard }) =>
        Number(claimedAmount) <= Math.round(Number(persons) * Number(standard) * 100),
    },
    atMost('approvedPersons', 'persons'),
    atMost('approvedAmount', 'claimedAmount'),
    notBefore('approvedOn', 'claimedOn'),
    notBefore('noticeTo', 'noticeFrom'),
    notBefore('paidOn', 'approvedOn', { zh: '核定后才拨付', en: 'follows the approval' }),
  ],
  ...recorded({
    keeper: any(
      staffOf('claimant', 'financeOfficer', 'headmaster', 'bodyOfficer', 'enterpriseHr'),
      authorityStaff('authority'),
    ),
    confirmer: authorityStaff('authority'),
    reader: officeOfDivision('claimant.division'),
  }),
  wall: { pattern: 'organisation', organisation: 'claimant' },
  list: {
    columns: ['number', 'kind', 'claimant', 'persons', 'claimedAmount', 'approvedAmount', 'paidOn'],
    filters: ['kind', 'claimant', 'authority', 'trainingClass', 'budgetLine', 'claimedOn'],
  },
})
