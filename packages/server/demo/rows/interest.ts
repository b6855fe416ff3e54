import { mobileOf } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'
import { recommends } from '../generator/school-plan.ts'

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
export const interests = (region: Region): Interest[] => [
  ...told(region),
  ...placements(region),
  // The larger regions are for measuring, and stay what they were measured as.
  ...(region.size.name === 'demo' ? applications(region) : []),
]

type Interest = readonly [key: string, values: Readonly<Record<string, unknown>>, state: string]

const told = (region: Region): Interest[] =>
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

const placementFacts = [
  ['battery', 'technical', 6],
  ['machining', 'technical', 4],
  ['juice', 'shiqiaoSchool', 5],
  ['barley', 'lanshanSchool', 4],
  ['hotel', 'qingheSchool', 3],
  ['lift', 'labourSchool', 5],
  ['care', 'qingheSchool', 3],
  ['solar', 'technical', 5],
  ['grain', 'lanshanSchool', 2],
] as const

/** Enterprises that asked a school for its graduates, and how many both sides confirmed as taken. */
const placements = (region: Region): Interest[] =>
  placementFacts.map(([from, to, taken], at) => {
    const offered = region
      .school(to)
      .offerings.filter((offering) => recommends(offering, 2024) && offering.number % 9 !== 4)
    return [
      `placement ${at}`,
      {
        from: region.body(from),
        to: region.body(to),
        graduates: region.id('graduateListing', offered[at % offered.length]!.number),
        message: '我公司需要对口专业毕业生，希望到校面谈。',
        ...{ contact: '联系人示例', contactPhone: mobileOf(3_620 + at), answer: '欢迎来校洽谈。' },
        ...{ talkedOn: '2026-11-03', settledOn: '2026-11-13', result: 'internship', taken },
        ...{ resultNote: '春季学期到岗实习，考核合格的录用。', reportedBy: region.body(from) },
      },
      'settled',
    ]
  })

/** Schools that answered vacancies of others than the story's, and how far that has come. */
const applications = (region: Region): Interest[] =>
  region.enterprises.slice(1).flatMap(({ id, number }): Interest[] => {
    // Of the vacancies that are open.
    if (number % 2 === 0 || [7, 11, 17, 19].includes(number)) return []
    const state = (['accepted', 'declined', 'sent'] as const)[number % 3]!
    return [
      [
        `application ${number}`,
        {
          from: region.schools[1 + (number % (region.schools.length - 1))]!.id,
          to: id,
          post: region.id('postListing', number),
          message: '推荐对口专业毕业生应聘，望安排面试。',
          ...{ contact: '联系人示例', contactPhone: mobileOf(3_640 + number) },
          answer: state === 'sent' ? null : state === 'declined' ? '岗位已有意向人选。' : '请来公司面试。',
          talkedOn: state === 'accepted' ? '2026-11-12' : null,
        },
        state,
      ],
    ]
  })
