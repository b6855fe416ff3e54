import {
  all,
  code,
  date,
  defineRegister,
  files,
  longText,
  reference,
  signedIn,
  stateIs,
  text,
  year,
} from '@zhiqiao/model'
import { bureauOf, schoolAndBureau } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 专业点决定: why an offering was opened, renamed, suspended or closed, by whom and under which number. */
export const offeringDecision = defineRegister({
  name: 'offeringDecision',
  title: '专业点决定',
  en: 'Offering decision',
  subject: 'school',
  titled: 'offering',
  titledWith: ['kind', 'decidedOn'],
  order: '-decidedOn',
  fields: {
    offering: reference('专业点', 'programmeOffering', { required: true }),
    kind: code('决定类别', 'offeringDecisionKind', { required: true }),
    decidedBy: text('决定机关', { required: true }),
    decidedOn: date('决定日期', { required: true }),
    fromYear: year('执行学年', 'school', { en: 'From school year' }),
    documentNumber: text('文号'),
    formerProgramme: reference('更名前专业', 'programme', { en: 'Programme before renaming' }),
    successor: reference('并入专业点', 'programmeOffering', { en: 'Merged into' }),
    rectifyBy: date('整改期限'),
    grounds: longText('理由', { required: true, maxLength: 4000 }),
    studentsLeft: longText('在校生安置', { maxLength: 4000, en: 'What becomes of those enrolled' }),
    evidence: files('决定文件', { en: 'Decision' }),
  },
  ...recorded({
    keeper: schoolAndBureau('offering.school'),
    confirmer: bureauOf('offering.school'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'offering' },
  list: {
    columns: ['offering', 'kind', 'decidedBy', 'decidedOn', 'fromYear', 'documentNumber'],
    filters: ['offering', 'kind', 'decidedOn'],
  },
})
