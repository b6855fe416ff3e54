import { mobileOf } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'

const interestFacts = [
  ['technical', 'battery', 'cooperation', 'battery', 'accepted', '我校可开设储能运维订单班，希望面谈课程和人数。'],
  ['centre', 'battery', 'cooperation', 'battery', 'sent', '我校新能源专业愿承接订单班，请安排洽谈。'],
  ['lanshanSchool', 'dairy', 'cooperation', 'dairy', 'settled', '食品专业学生可到贵公司岗位实习，希望签订协议。'],
  ['windCare', 'centre', 'cooperation', 'centre', 'sent', '我公司拟借用实训基地开展职工培训。'],
  ['grain', 'lanshanSchool', 'course', 'lanshanSchool', 'accepted', '我公司20名职工需要检测培训，可否上门授课。'],
  ['technical', 'turbine', 'research', 'turbine', 'accepted', '我校视觉检测团队愿共同攻关叶片巡检识别。'],
  ['centre', 'turbine', 'post', 0, 'sent', '推荐机电技术应用专业毕业生3名应聘，望安排面试。'],
  ['smart', 'technical', 'technicalService', 'technical', 'declined', '有一批零件需要逆向建模，请报价。'],
] as const

/** Who has taken an interest in which listing, and what came of it. */
export const interests = (region: Region) =>
  interestFacts.map(([from, to, kind, listing, state, message], at) => {
    const answered = state !== 'sent'
    const isResearch = kind === 'research'
    const values = {
      from: region.body(from),
      to: region.body(to),
      [kind]: region.id(`${kind}Listing`, listing),
      message,
      contact: '联系人示例',
      contactPhone: mobileOf(3_600 + at),
      answer: answered ? (state === 'declined' ? '近期档期已满，谢谢关注。' : '欢迎来访洽谈。') : null,
      talkedOn: !isResearch && (state === 'accepted' || state === 'settled') ? '2026-11-10' : null,
      ...(isResearch && {
        meetingAt: '2026-12-08T06:30:00.000Z',
        meetingPlace: '云岭工业学校实训楼',
        invitedBy: region.body(from),
        meetingAgreed: false,
      }),
      ...(state === 'settled' && {
        result: 'agreement',
        resultNote: '签订学生实习协议。',
        settledOn: '2026-11-17',
      }),
    }
    return [String(at), values, state] as const
  })
