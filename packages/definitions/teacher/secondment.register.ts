import { code, date, defineRegister, files, longText, notBefore, reference, text } from '@zhiqiao/model'
import { ofTeacher } from './of-teacher.ts'

/** 交流与互派: leaders and teachers between general and vocational schools, schools and enterprises, provinces. */
export const secondment = defineRegister({
  name: 'secondment',
  title: '交流互派',
  en: 'Secondment',
  subject: 'teacher',
  titled: 'teacher',
  titledWith: ['kind', 'from'],
  unique: [['teacher', 'from']],
  order: '-from',
  fields: {
    teacher: reference('人员', 'teacher', { required: true }),
    kind: code('类别', 'secondmentKind', { required: true }),
    sender: reference('派出单位', 'organisation', { required: true, en: 'Sent by' }),
    receiver: reference('接收单位', 'organisation', { en: 'Received by' }),
    receiverName: text('接收单位名称', { en: 'Receiver, if not registered' }),
    province: text('所在省份', { maxLength: 40, help: { zh: '跨省的填写', en: 'Where another province' } }),
    post: text('任职岗位'),
    from: date('起', { required: true }),
    to: date('止'),
    documentNumber: text('派出文号'),
    result: longText('任务与成效', { maxLength: 2000 }),
    evidence: files('佐证材料'),
  },
  checks: [notBefore('to', 'from')],
  ...ofTeacher,
  list: {
    columns: ['teacher', 'kind', 'sender', 'receiver', 'from', 'to'],
    filters: ['kind', 'sender', 'receiver', 'from'],
  },
})
