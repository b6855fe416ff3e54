import {
  all,
  any,
  date,
  defineRegister,
  divisionWithin,
  files,
  longText,
  notBefore,
  organisationIs,
  reference,
  role,
  stateIs,
} from '@zhiqiao/model'
import { staffOf } from '../keeper.ts'

const giver = staffOf('body', 'enterpriseHr', 'bodyOfficer', 'headmaster', 'schoolRegistrar', 'internshipOfficer')

/**
 * 代报委托: a body lets whoever runs a partner's system hand in listings in its name, from one day to another. It names the
 * body that runs the system, which everybody may see, and not the partner's own record, which few may.
 */
export const partnerMandate = defineRegister({
  name: 'partnerMandate',
  title: '代报委托',
  en: 'Mandate to hand in',
  subject: 'exchange',
  inner: true,
  titled: 'representative',
  titledWith: ['from'],
  order: '-from',
  unique: [['body', 'representative', 'from']],
  help: {
    zh: '委托期内，受托单位的系统可以凭接口密钥以贵单位名义报送供需信息草稿。随时可以收回，收回即生效。',
    en: 'While it holds, the system of the body named may hand in drafts in yours, by its key. Taken back at any time, at once.',
  },
  fields: {
    body: reference('委托单位', 'organisation', { required: true, en: 'Given by' }),
    representative: reference('受托单位', 'organisation', {
      required: true,
      en: 'Given to',
      help: { zh: '运营合作平台的单位', en: 'The body that runs the partner’s system' },
    }),
    from: date('委托起', { required: true, en: 'From' }),
    to: date('委托止', { required: true, en: 'To' }),
    scope: longText('委托事项', { required: true, maxLength: 1000, en: 'What for' }),
    document: files('委托书', { en: 'Document' }),
  },
  checks: [
    notBefore('to', 'from'),
    {
      fields: ['representative', 'body'],
      message: { zh: '不能与委托单位相同', en: 'must be another body' },
      holds: ({ body, representative }) => body !== representative,
    },
  ],
  initial: 'given',
  states: {
    given: { label: { zh: '有效', en: 'given' }, tone: 'onSchedule' },
    revoked: { label: { zh: '已收回', en: 'taken back' }, tone: 'neutral' },
  },
  acts: {
    revoke: {
      label: { zh: '收回委托', en: 'Take back' },
      from: ['given'],
      to: 'revoked',
      by: giver,
      consequence: {
        zh: '立即不能再以贵单位名义报送、更正或撤回；已发布的信息不受影响，可自行下架。',
        en: 'Nothing more is handed in, mended or withdrawn in your name; what is open stays, and is yours to take down.',
      },
      tone: 'danger',
    },
  },
  permissions: {
    read: any(
      giver,
      organisationIs('representative'),
      all(
        role('systemAdministrator', 'deputyDirector', 'inspector', 'securityAuditor'),
        divisionWithin('body.division'),
      ),
    ),
    create: giver,
    change: all(giver, stateIs('', 'given')),
    withdraw: all(giver, stateIs('', 'given')),
  },
  wall: { pattern: 'public', organisation: 'body' },
  list: { columns: ['body', 'representative', 'from', 'to'], filters: ['body', 'representative', 'to'] },
})
