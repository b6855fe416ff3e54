import { type CodeSet, defineCodeSet, labelOf } from '@zhiqiao/model'

/** 跟岗 and 顶岗 name what was done before the rules of 2021; nothing new is called so. */
export const internshipKind: CodeSet = ((set) => ({
  ...set,
  values: set.values.map((value) => (['shadowing', 'replacing'].includes(value.code) ? { ...value, to: 2021 } : value)),
}))(
  defineCodeSet(
    'internshipKind',
    labelOf('实习类型', 'Kind of internship'),
    '职业学校学生实习管理规定（2021年修订，教职成〔2021〕4号）第二条；跟岗、顶岗为2016年规定的旧称',
    {
      orientation: ['认识实习', 'orientation internship'],
      onPost: ['岗位实习', 'on-the-post internship'],
      shadowing: ['跟岗实习（旧称）', 'shadowing internship (former term)'],
      replacing: ['顶岗实习（旧称）', 'on-the-post internship (former term)'],
    },
  ),
)

export const internshipArrangement = defineCodeSet(
  'internshipArrangement',
  labelOf('实习安排方式', 'Arrangement'),
  '职业学校学生实习管理规定（教职成〔2021〕4号）；条款待核',
  {
    organised: ['学校集中安排', 'arranged by the school'],
    ownChoice: ['学生自主选择', 'chosen by the student'],
  },
)

export const internshipInsuranceKind = defineCodeSet(
  'internshipInsuranceKind',
  labelOf('险种', 'Kind of insurance'),
  '地方产教融合文件要求两险并投；职业学校学生实习管理规定条款待核',
  {
    liability: ['实习责任保险', 'internship liability insurance'],
    accident: ['人身意外伤害保险', 'personal accident insurance'],
  },
)

export const premiumPayer = defineCodeSet(
  'premiumPayer',
  labelOf('保费支付方', 'Payer of the premium'),
  '保险费不得向学生收取：码表中没有学生一项',
  {
    school: ['学校', 'school'],
    enterprise: ['实习单位', 'enterprise'],
    government: ['财政', 'government'],
    shared: ['学校与实习单位分担', 'shared by school and enterprise'],
  },
)

export const workplaceKind = defineCodeSet(
  'workplaceKind',
  labelOf('场所类型', 'Kind of workplace'),
  '职业学校学生实习管理规定（教职成〔2021〕4号）第十六条所列禁止场所',
  {
    ordinary: ['一般生产经营场所', 'ordinary workplace'],
    campus: ['校内生产性实训基地', 'productive base on campus'],
    barClub: ['酒吧、夜总会', 'bar or night club'],
    karaoke: ['歌厅', 'karaoke hall'],
    bath: ['洗浴中心', 'bath house'],
    gameHall: ['电子游戏厅', 'game hall'],
    internetBar: ['网吧', 'internet bar'],
  },
)

export const labourGrade = defineCodeSet(
  'labourGrade',
  labelOf('体力劳动强度', 'Labour intensity'),
  '体力劳动强度分级（GB 3869-1997）',
  {
    '1': ['Ⅰ级', 'grade I'],
    '2': ['Ⅱ级', 'grade II'],
    '3': ['Ⅲ级', 'grade III'],
    '4': ['Ⅳ级', 'grade IV'],
  },
)

export const lodging = defineCodeSet('lodging', labelOf('住宿', 'Lodging'), '本平台', {
  free: ['免费提供', 'provided free'],
  atCost: ['收费提供', 'provided at cost'],
  none: ['不提供', 'not provided'],
})

export const postAudience = defineCodeSet('postAudience', labelOf('面向', 'Offered to'), '本平台', {
  allSchools: ['所有学校', 'all schools'],
  namedSchools: ['指定学校', 'the schools named'],
})

export const internshipEnd = defineCodeSet('internshipEnd', labelOf('结束原因', 'Reason for the end'), '本平台', {
  completed: ['期满', 'completed'],
  studentAsked: ['学生提出', 'asked by the student'],
  enterpriseAsked: ['实习单位提出', 'asked by the enterprise'],
  schoolAdjusted: ['学校调整', 'adjusted by the school'],
  incident: ['突发事件', 'incident'],
  graduated: ['退学或毕业', 'left school'],
})

export const internshipGrade = defineCodeSet(
  'internshipGrade',
  labelOf('实习考核等次', 'Assessment'),
  '本平台；由学校考核',
  {
    excellent: ['优秀', 'excellent'],
    good: ['良好', 'good'],
    pass: ['合格', 'pass'],
    fail: ['不合格', 'fail'],
  },
)

export const payRecipient = defineCodeSet(
  'payRecipient',
  labelOf('收款方', 'Paid to'),
  '职业学校学生实习管理规定（教职成〔2021〕4号）第十八条：直接支付给学生；其余如实登记以便核查',
  {
    student: ['学生本人', 'the student'],
    guardian: ['监护人', 'guardian'],
    school: ['学校代发', 'through the school'],
    thirdParty: ['第三方代发', 'through a third party'],
  },
)

export const payMethod = defineCodeSet(
  'payMethod',
  labelOf('支付方式', 'Means of payment'),
  '同上条：以货币形式支付，不得以物品、代金券等代替；其余如实登记以便核查',
  {
    transfer: ['银行转账', 'bank transfer'],
    cash: ['现金', 'cash'],
    goods: ['物品', 'goods'],
    voucher: ['代金券', 'voucher'],
  },
)

export const visitMode = defineCodeSet('visitMode', labelOf('走访方式', 'Mode of visit'), '本平台', {
  onSite: ['现场', 'on site'],
  video: ['视频', 'video'],
  telephone: ['电话', 'telephone'],
})

export const incidentKind = defineCodeSet('incidentKind', labelOf('事件类型', 'Kind of incident'), '本平台', {
  workInjury: ['工作伤害', 'injury at work'],
  traffic: ['交通事故', 'traffic accident'],
  illness: ['突发疾病', 'sudden illness'],
  mentalHealth: ['心理问题', 'mental health'],
  bullying: ['欺凌、骚扰', 'bullying or harassment'],
  lodgingFood: ['食宿安全', 'lodging or food'],
  payDispute: ['报酬纠纷', 'dispute over pay'],
  rights: ['其他权益纠纷', 'other dispute'],
  missing: ['失联', 'missing'],
  other: ['其他', 'other'],
})

export const incidentSeverity = defineCodeSet(
  'incidentSeverity',
  labelOf('严重程度', 'Severity'),
  '本平台；安全生产事故另依生产安全事故报告和调查处理条例（国务院令第493号）定级',
  {
    slight: ['轻微', 'slight'],
    moderate: ['一般', 'moderate'],
    serious: ['严重', 'serious'],
    fatal: ['死亡', 'fatal'],
  },
)

export const quotedInsurance = defineCodeSet('quotedInsurance', labelOf('报价险种', 'Insurance quoted'), '本平台', {
  liability: ['实习责任保险', 'internship liability'],
  accident: ['人身意外伤害保险', 'personal accident'],
  apprenticeLiability: ['学徒责任保险', 'apprentice liability'],
  apprenticeAccident: ['学徒意外伤害保险', 'apprentice accident'],
})
