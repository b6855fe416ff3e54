import { all, date, defineRegister, integer, organisationIs, reference, role, stateIs, text } from '@zhiqiao/model'

const registrar = all(role('schoolRegistrar'), organisationIs('school'))

/** Headcounts come from the statistics; the remark is the school's own. */
export const headcount = defineRegister({
  name: 'headcount',
  title: '在校生数',
  subject: 'school',
  titled: 'school',
  unique: [['school', 'year']],
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    year: integer('年份', { required: true }),
    pupils: integer('在校生', { source: 'educationStatistics' }),
    remark: text('说明'),
    on: date('统计时点'),
  },
  states: { draft: { label: { zh: '登记中', en: 'draft' } }, confirmed: { label: { zh: '已确认', en: 'confirmed' } } },
  initial: 'draft',
  permissions: {
    read: organisationIs('school'),
    create: registrar,
    change: all(registrar, stateIs('', 'draft')),
    withdraw: all(registrar, stateIs('', 'draft')),
  },
  wall: { pattern: 'organisation', organisation: 'school' },
})

/** A visit note about a pupil: what may come to rest upon an import. */
export const visit = defineRegister({
  name: 'visit',
  title: '走访',
  subject: 'learner',
  titled: 'day',
  fields: { day: date('日期', { required: true }), pupil: reference('学生', 'pupil', { required: true }) },
  permissions: {
    read: role('schoolRegistrar'),
    create: role('schoolRegistrar'),
    change: role('schoolRegistrar'),
    withdraw: role('schoolRegistrar'),
  },
  wall: { pattern: 'subtree' },
})
