import {
  all,
  code,
  date,
  defineRegister,
  files,
  flag,
  integer,
  longText,
  notBefore,
  reference,
  references,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { bureauOf, schoolAndBureau } from '../keeper.ts'
import { recorded } from '../recorded.ts'
import { unit } from '../unit.ts'

/** 贯通培养: what two schools train together, from which entry to which. Who was streamed where is a streaming decision. */
export const pathway = defineRegister({
  name: 'pathway',
  title: '贯通培养项目',
  en: 'Integrated pathway',
  subject: 'learner',
  titled: 'name',
  order: 'name',
  unique: [['school', 'name']],
  fields: {
    name: text('项目名称', { required: true }),
    kind: code('贯通类型', 'pathwayKind', { required: true }),
    school: reference('牵头学校', 'organisation', { required: true, en: 'School' }),
    partner: reference('合作学校', 'organisation', {
      required: true,
      help: { zh: '高职院校、本科院校或普通学校', en: 'College, university or general school' },
    }),
    offerings: references('本校专业点', 'programmeOffering'),
    partnerProgrammes: references('对方专业', 'programme'),
    yearlyIntake: integer('年招生计划', { minimum: 0, unit: unit.persons }),
    passage: longText('转段（分流）办法', { maxLength: 4000, en: 'Rules of passage' }),
    creditsRecognised: flag('学分互认'),
    jointCurriculum: files('一体化人才培养方案', {
      help: { zh: '两校共同制定、分阶段', en: 'Made together, stage by stage' },
    }),
    approvedBy: text('批准机关'),
    documentNumber: text('批准文号'),
    approvedOn: date('批准日期'),
    from: date('起', { required: true }),
    to: date('止'),
    agreement: files('合作协议'),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({
    keeper: schoolAndBureau('school'),
    confirmer: bureauOf('school'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'school' },
  list: {
    columns: ['name', 'kind', 'school', 'partner', 'yearlyIntake', 'from', 'to'],
    filters: ['kind', 'school', 'partner', 'offerings', 'to'],
  },
})
