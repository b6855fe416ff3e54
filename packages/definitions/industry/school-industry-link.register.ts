import {
  all,
  date,
  defineRegister,
  files,
  longText,
  notBefore,
  reference,
  references,
  signedIn,
  stateIs,
} from '@zhiqiao/model'
import { bureauOf, schoolAndBureau } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** 学校服务主导产业: which leading industry a school serves, with which offerings. Confirmed rows count. */
export const schoolIndustryLink = defineRegister({
  name: 'schoolIndustryLink',
  title: '学校服务产业',
  en: 'School serving an industry',
  subject: 'industry',
  titled: 'school',
  titledWith: ['from'],
  order: '-from',
  unique: [['school', 'leadingIndustry', 'from']],
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    leadingIndustry: reference('主导产业', 'leadingIndustry', { required: true }),
    offerings: references('服务的专业点', 'programmeOffering'),
    service: longText('服务内容', {
      required: true,
      maxLength: 4000,
      help: { zh: '人才培养、培训、技术服务各做什么', en: 'Graduates, training, technical service' },
    }),
    from: date('起', { required: true }),
    to: date('止'),
    evidence: files('佐证材料'),
  },
  checks: [notBefore('to', 'from')],
  ...recorded({
    keeper: schoolAndBureau('school'),
    confirmer: bureauOf('school'),
    reader: all(signedIn, stateIs('', 'confirmed', 'archived')),
  }),
  wall: { pattern: 'public', organisation: 'school' },
  list: {
    columns: ['school', 'leadingIndustry', 'offerings', 'from', 'to'],
    filters: ['school', 'leadingIndustry', 'offerings', 'to'],
  },
})
