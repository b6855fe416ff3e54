import {
  all,
  any,
  code,
  date,
  decimal,
  defineCodeSet,
  defineDomain,
  defineRegister,
  divisionWithin,
  everyone,
  fieldIs,
  files,
  flag,
  integer,
  longText,
  money,
  nobody,
  organisationIs,
  personIs,
  phone,
  type Register,
  reference,
  references,
  residentId,
  role,
  signedIn,
  socialCreditCode,
  stateIs,
  structure,
  text,
  through,
  words,
} from '@zhiqiao/model'
import { Type } from 'typebox'

/** A small town with every kind of field, wall, permission and act: what the registry's tests are made of. */
export const division = defineRegister({
  name: 'division',
  title: '区划',
  subject: 'organisation',
  titled: 'name',
  tree: 'parent',
  order: 'name',
  fields: { name: text('名称', { required: true }), parent: reference('上级区划', 'division') },
  permissions: {
    read: everyone,
    create: role('systemAdministrator'),
    change: role('systemAdministrator'),
    withdraw: nobody,
  },
  wall: { pattern: 'public' },
})

export const organisation = defineRegister({
  name: 'organisation',
  title: '单位',
  subject: 'organisation',
  titled: 'name',
  order: 'name',
  fields: {
    name: text('名称', { required: true }),
    aliases: words('别名'),
    division: reference('属地', 'division', { required: true }),
    creditCode: socialCreditCode('统一社会信用代码'),
  },
  permissions: {
    read: everyone,
    create: all(role('systemAdministrator'), divisionWithin('division')),
    change: any(role('systemAdministrator'), organisationIs('id')),
    withdraw: role('systemAdministrator'),
  },
  wall: { pattern: 'public' },
})

export const person = defineRegister({
  name: 'person',
  title: '人员',
  subject: 'organisation',
  titled: 'name',
  order: 'name',
  fields: { name: text('姓名', { required: true }), mobile: phone('手机', { personal: true }) },
  permissions: { read: signedIn, create: nobody, change: personIs('id'), withdraw: nobody },
  wall: { pattern: 'subtree' },
})

const office = all(role('sectionOfficer', 'deputyDirector'), organisationIs('office'))

export const plan = defineRegister({
  name: 'plan',
  title: '计划',
  subject: 'plan',
  titled: 'title',
  order: '-createdAt',
  fields: {
    title: text('标题', { required: true }),
    division: reference('区划', 'division', { required: true }),
    office: reference('承办单位', 'organisation', { required: true }),
    bodies: references('涉及单位', 'organisation'),
    number: text('下达文号', { readOnly: true }),
    attachment: files('附件'),
    body: longText('正文', { maxLength: 4_000_000, large: true }),
  },
  initial: 'draft',
  states: {
    draft: { label: { zh: '核对中', en: 'under review' } },
    issued: { label: { zh: '执行中', en: 'being carried out' } },
  },
  acts: {
    issue: {
      label: { zh: '下达', en: 'Hand down' },
      from: ['draft'],
      to: 'issued',
      by: all(role('deputyDirector'), organisationIs('office')),
      notBy: 'createdBy',
      fields: { number: text('文号', { required: true }), scan: files('扫描件') },
    },
    takeBack: {
      label: { zh: '收回', en: 'Take back' },
      from: ['issued'],
      to: 'draft',
      by: office,
      reason: 'required',
    },
    handOver: {
      label: { zh: '移交', en: 'Hand over' },
      by: office,
      fields: { to: reference('接收单位', 'organisation', { required: true }) },
    },
  },
  permissions: {
    read: any(
      office,
      all(stateIs('', 'issued'), any(organisationIs('bodies'), all(role('inspector'), divisionWithin('division')))),
    ),
    create: office,
    change: all(office, stateIs('', 'draft')),
    withdraw: office,
  },
  wall: { pattern: 'subtree', division: 'division', organisation: 'office' },
})

export const task = defineRegister({
  name: 'task',
  title: '任务',
  subject: 'plan',
  titled: 'title',
  order: 'position',
  unique: [['plan', 'number']],
  fields: {
    plan: reference('计划', 'plan', { required: true }),
    number: text('编号'),
    title: text('任务', { required: true, maxLength: 40 }),
    position: integer('顺序', { minimum: 0 }),
    kind: code('类型', 'taskKind'),
    leads: references('牵头单位', 'organisation'),
    deadline: date('完成时限'),
    share: decimal('占比'),
    budget: money('预算'),
    urgent: flag('紧急'),
    yearly: structure<{ year: number; value: number }[]>(
      '分年度',
      Type.Array(Type.Object({ year: Type.Integer(), value: Type.Number() }, { additionalProperties: false })),
    ),
  },
  permissions: {
    read: through('plan'),
    create: through('plan', 'change'),
    change: any(through('plan', 'change'), all(organisationIs('leads'), fieldIs('urgent', true))),
    withdraw: through('plan', 'change'),
  },
  wall: { pattern: 'subtree', division: 'plan', organisation: 'plan' },
})

export const pupil = defineRegister({
  name: 'pupil',
  title: '学生',
  subject: 'learner',
  titled: 'name',
  order: 'name',
  key: 'registration',
  fields: {
    registration: text('学籍号', { required: true }),
    name: text('姓名', { required: true, personal: true }),
    idNumber: residentId('身份证号', { personal: 'sensitive' }),
    school: reference('学校', 'organisation', { required: true }),
  },
  permissions: {
    read: any(organisationIs('school'), all(role('inspector'), divisionWithin('school.division'))),
    create: all(role('schoolRegistrar'), organisationIs('school')),
    change: all(role('schoolRegistrar'), organisationIs('school')),
    withdraw: all(role('schoolRegistrar'), organisationIs('school')),
  },
  wall: { pattern: 'organisation', organisation: 'school' },
})

export const diary = defineRegister({
  name: 'diary',
  title: '日志',
  subject: 'internship',
  titled: 'day',
  fields: { day: date('日期', { required: true }), content: longText('内容') },
  permissions: { read: personIs('createdBy'), create: signedIn, change: personIs('createdBy'), withdraw: nobody },
  wall: { pattern: 'own' },
})

const codeSets = [
  defineCodeSet('taskKind', { zh: '任务类型', en: 'Kind of task' }, '本测试', {
    build: ['建设', 'building'],
    train: ['培训', 'training'],
  }),
]

export const registers: readonly Register[] = [division, organisation, person, plan, task, pupil, diary]

export const town = defineDomain(registers, codeSets)
