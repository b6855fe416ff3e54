import type { OfficialDocument } from '../block.ts'
import { circular } from '../circular.ts'
import { conferencePacket } from '../conference-packet.ts'
import { type ConsultationTable, consultationTableDocument } from '../consultation-table.ts'
import { followUpOrder } from '../follow-up-order.ts'
import { consultationLetter, requestLetter } from '../letter.ts'
import { minutes } from '../minutes.ts'
import { summary } from '../summary.ts'
import type { TargetState, TaskState } from '../task-state.ts'

const planTitle = '云岭市推进职业教育产教融合实施方案（2024—2027年）'
const issuer = '云岭市教育局'
const contact = '联系人：职业教育科，电话：0000-0000000'

export const tasks: TaskState[] = [
  {
    section: '二、重点任务',
    task: '改善中等职业学校办学条件，到2027年全部达到国家设置标准。',
    leadBodies: ['市教育局'],
    responsibleBodies: ['市发展改革委', '市财政局'],
    supportingBodies: ['各区人民政府'],
    deadline: '2027-12-31',
    targets: ['中等职业学校达标率100%'],
    status: '滞后',
    progress: '5所学校中3所达标，云岭市第二职业中等专业学校实训楼主体封顶',
    problem: '云溪区职业学校校园用地不足，征地手续未办结',
  },
  {
    section: '二、重点任务',
    task: '建设机电、现代农业、康养三个骨干专业群。',
    leadBodies: ['市教育局'],
    deadline: '2026-06-30',
    status: '已完成',
    progress: '三个专业群通过验收。',
  },
  {
    section: '三、保障措施',
    task: '落实生均拨款制度。',
    leadBodies: ['市财政局'],
    deadline: '2026-12-31',
    status: '严重滞后',
    progress: '云溪区、石桥区尚未制定标准。',
  },
  {
    section: '三、保障措施',
    task: '建立联席会议制度。',
    leadBodies: ['市政府办公室'],
    status: '无数据',
    progress: null,
  },
]

export const targets: TargetState[] = [
  {
    name: '双师型教师占专业课教师比例',
    unit: '%',
    target: '不低于60',
    baseline: 41.5,
    value: 55.2,
    deadline: '2027-12-31',
    status: '正常',
    source: '双师型教师认定名册',
  },
  {
    name: '新增校企共建实训基地',
    unit: '个',
    target: '10',
    baseline: 0,
    value: null,
    deadline: '2027',
    status: '无数据',
  },
]

export const consultation: ConsultationTable = {
  planTitle,
  issuer,
  asOf: '2026-11-21',
  bodies: [
    {
      body: '市发展改革委',
      replied: true,
      opinions: [
        { text: '第三条“建设专项规划”建议改为“编制专项规划”。', adoption: '采纳' },
        {
          text: '建议明确市级专项资金额度。',
          adoption: '不采纳',
          reason: '资金额度由年度预算确定，不宜在方案中规定。',
        },
      ],
    },
    { body: '市财政局', replied: true, opinions: [] },
    { body: '市人力资源社会保障局', replied: false, opinions: [] },
    { body: '云溪区人民政府', replied: true, opinions: [{ text: '建议完成时限延至2028年。', adoption: '部分采纳' }] },
  ],
}

/** One of each kind of document, of the fictional region. */
export const samples: Record<string, OfficialDocument> = {
  'consultation-table': consultationTableDocument(consultation),
  'follow-up-order': followUpOrder({
    issuer,
    number: '云教督〔2026〕3号',
    planTitle,
    task: tasks[0]!,
    basis: '第三条第一款',
    requirement: '请会同市自然资源和规划局提出用地方案',
    replyBy: '2026-12-10',
    issuedOn: '2026-11-21',
    contact: '职业教育科，0000-0000000',
  }),
  circular: circular({
    issuer,
    redHead: '云岭市教育局文件',
    number: '云教发〔2026〕31号',
    planTitle,
    period: '2026年第三季度',
    asOf: '2026-09-30',
    addressee: '各区教育局，市属各职业学校',
    date: '2026-10-15',
    tasks,
    requirements: ['各责任单位于11月底前报送整改措施', '市教育局将于12月复查'],
    copyTo: ['市政府督查室'],
    contact,
  }),
  'consultation-letter': consultationLetter({
    issuer,
    redHead: '云岭市教育局',
    number: '云教函〔2026〕12号',
    addressee: '市发展改革委、市财政局、市人力资源社会保障局，各区人民政府',
    planTitle,
    basis: '为落实市政府第12次常务会议要求',
    replyBy: '2026-11-30',
    date: '2026-11-21',
    contact,
  }),
  'request-letter': requestLetter({
    issuer,
    number: '云教函〔2026〕13号',
    addressee: '市税务局',
    title: '关于商请提供教育费附加抵免数据的函',
    background: ['按照《云岭市推进职业教育产教融合实施方案（2024—2027年）》分工，我局牵头统计产教融合政策落实情况'],
    requests: ['提供2025年度享受教育费附加抵免的企业户数', '提供2025年度抵免金额合计'],
    replyBy: '2026-12-15',
    date: '2026-11-21',
    contact,
  }),
  minutes: minutes({
    conference: '云岭市职业教育联席会议',
    sitting: '2026年第2次会议',
    redHead: '云岭市职业教育联席会议纪要',
    number: '〔2026〕2号',
    date: '2026-11-20',
    place: '市政府第一会议室',
    chair: '副市长甲某',
    heard: ['市教育局关于实施方案进展情况的汇报', '市财政局关于经费保障情况的汇报'],
    discussions: [{ topic: '关于实训楼用地', text: '会议认为，用地问题须于年内解决。' }],
    resolutions: [
      {
        text: '由市自然资源和规划局办结用地手续',
        leadBodies: ['市自然资源和规划局'],
        supportingBodies: ['云溪区人民政府'],
        deadline: '2026-12-31',
      },
      { text: '各区制定生均拨款标准', leadBodies: ['市财政局'] },
    ],
    present: [
      { body: '市教育局', names: ['乙某'] },
      { body: '市财政局', names: ['丙某'] },
    ],
    absent: [{ body: '市税务局' }],
    recorder: '丁某',
    copyTo: ['联席会议各成员单位'],
    printedBy: '云岭市职业教育联席会议办公室',
    printedOn: '2026-11-21',
  }),
  summary: summary({
    planTitle,
    period: '2026年第三季度',
    issuer,
    addressee: '市政府',
    number: '云教报〔2026〕8号',
    date: '2026-10-12',
    asOf: '2026-09-30',
    tasks,
    targets,
    remarks: ['全市中等职业学校在校生12,480人'],
    problems: ['企业参与实习的积极性不高'],
    next: ['督促两区制定生均拨款标准', '11月召开联席会议研究用地问题'],
  }),
  'conference-packet': conferencePacket({
    conference: '云岭市职业教育联席会议',
    sitting: '2026年第2次会议',
    issuer: '云岭市职业教育联席会议办公室',
    date: '2026-11-20',
    time: '15:00',
    place: '市政府第一会议室',
    chair: '副市长甲某',
    agenda: [
      { title: '听取实施方案进展情况汇报', reporter: '市教育局', duration: '15分钟' },
      { title: '研究实训楼用地问题', reporter: '市自然资源和规划局' },
    ],
    papers: ['市财政局汇报材料'],
    earlier: [
      {
        text: '建立成员单位联络员制度',
        leadBodies: ['市教育局'],
        deadline: '2026-06-30',
        progress: '已建立，联络员17名。',
      },
    ],
    tasks,
    targets,
    asOf: '2026-11-15',
  }),
}
