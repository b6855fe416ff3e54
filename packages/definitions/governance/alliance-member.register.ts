import {
  all,
  code,
  date,
  defineRegister,
  files,
  notBefore,
  reference,
  references,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { allianceOffice } from './alliance-office.ts'

/** 联盟成员: one body in an alliance (and some of its communities) from joining to leaving. */
export const allianceMember = defineRegister({
  name: 'allianceMember',
  title: '联盟成员',
  subject: 'governance',
  titled: 'organisation',
  titledWith: ['role'],
  unique: [['alliance', 'organisation', 'joinedOn']],
  order: '-joinedOn',
  fields: {
    alliance: reference('联盟', 'alliance', { required: true }),
    communities: references('参加的共同体', 'community', { en: 'Communities' }),
    organisation: reference('成员单位', 'organisation', { required: true, en: 'Member' }),
    role: code('身份', 'allianceRole', { required: true }),
    joinedOn: date('加入日期', { required: true }),
    leftOn: date('退出日期'),
    leavingReason: text('退出原因'),
    contribution: text('投入与承担事项', { en: 'What it contributes' }),
    agreement: files('加入协议'),
  },
  checks: [notBefore('leftOn', 'joinedOn')],
  ...recorded({
    keeper: allianceOffice('alliance'),
    confirmer: officeOfDivision('alliance.division'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', division: 'alliance', organisation: 'organisation' },
  list: {
    columns: ['alliance', 'communities', 'organisation', 'role', 'joinedOn', 'leftOn'],
    filters: ['alliance', 'communities', 'organisation', 'role', 'joinedOn', 'leftOn'],
  },
})
