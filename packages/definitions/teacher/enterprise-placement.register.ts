import { code, date, decimal, defineRegister, files, flag, longText, notBefore, reference, text } from '@zhiqiao/model'
import { unit } from '../unit.ts'
import { ofTeacher } from './of-teacher.ts'

/** 教师企业实践: days in an enterprise or base. How many days make a month, and how many months are asked, are parameters. */
export const enterprisePlacement = defineRegister({
  name: 'enterprisePlacement',
  title: '教师企业实践',
  en: 'Teacher enterprise placement',
  subject: 'teacher',
  titled: 'teacher',
  titledWith: ['from'],
  unique: [['teacher', 'from', 'placeKind']],
  order: '-from',
  fields: {
    teacher: reference('教师', 'teacher', { required: true }),
    placeKind: code('实践场所', 'placementPlace', { required: true }),
    enterprise: reference('实践单位', 'organisation', { en: 'Where' }),
    placeName: text('场所名称', {
      help: { zh: '单位未登记时，或写明部门、基地', en: 'Where not registered; department or base' },
    }),
    mode: code('实践方式', 'placementMode', { required: true }),
    fullTime: flag('脱产', { en: 'Full-time' }),
    post: text('实践岗位'),
    related: flag('与任教专业相关', { en: 'Related to programme taught' }),
    from: date('起', { required: true }),
    to: date('止'),
    days: decimal('实践天数', {
      required: true,
      unit: unit.days,
      minimum: 0,
      maximum: 2000,
      help: { zh: '实际在岗天数，不是起止间隔', en: 'Days actually there' },
    }),
    countsTowards: code('计入要求', 'placementRule', {
      help: { zh: '不填则各项要求都计', en: 'Counts for all when empty' },
    }),
    exempt: flag('免予实践'),
    exemptReason: text('免予原因'),
    result: longText('任务与成果', { maxLength: 2000 }),
    evidence: files('佐证材料', { help: { zh: '单位证明、协议、总结', en: 'Certificate, agreement, summary' } }),
  },
  checks: [notBefore('to', 'from')],
  ...ofTeacher,
  list: {
    columns: ['teacher', 'placeKind', 'enterprise', 'from', 'to', 'days', 'related'],
    filters: ['teacher', 'placeKind', 'enterprise', 'from', 'countsTowards'],
  },
})
