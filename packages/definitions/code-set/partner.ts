import { defineCodeSet, labelOf } from '@zhiqiao/model'

export const partnerKind = defineCodeSet('partnerKind', labelOf('平台类型', 'Kind of partner'), '本平台', {
  recruiting: ['招聘平台', 'recruiting site'],
  school: ['学校系统', 'system of a school'],
  government: ['上级或同级政务平台', 'platform of a government'],
  other: ['其他', 'other'],
})

export const partnerEvent = defineCodeSet('partnerEvent', labelOf('事件', 'Event'), '本平台', {
  'listing-opened': ['供需信息发布', 'listing opened'],
  'listing-changed': ['供需信息修改', 'listing changed'],
  'listing-withdrawn': ['供需信息停止公开', 'listing withdrawn'],
  'report-published': ['年度报告发布', 'report published'],
  'report-withdrawn': ['年度报告停止公开', 'report taken down'],
})
