import { type Chapter, Paper, told } from '../generator/chapter.ts'
import { studentsOfSchool } from '../generator/student-plan.ts'

/** Registers of a few rows each: safety, land, schools abroad, exchange, incentives, quotations, standards, Party work. */
export const furtherChapters: readonly Chapter[] = [
  told('schoolLand', ({ body, division, id }) => [
    [
      'campus',
      {
        name: '经开区产教园二期教学用地',
        school: body('technical'),
        project: id('project', 'park'),
        division: division('zone'),
        landUse: 'park',
        area: 86_000,
        plannedIn: '云岭市国土空间总体规划',
        landStage: 'examined',
        stageOn: '2026-07-10',
        plannedOn: '2027-06-30',
        supply: 'allocated',
      },
    ],
    [
      'base',
      {
        name: '石桥县实训基地扩建用地',
        school: body('shiqiaoSchool'),
        division: division('shiqiao'),
        landUse: 'extension',
        area: 12_400,
        landStage: 'sited',
        stageOn: '2026-09-20',
        plannedOn: '2027-12-31',
      },
    ],
  ]),
  told('foundingApplication', ({ body, id }) => [
    [
      'turbine',
      {
        schoolName: '云岭风电技工学校（筹）',
        applicant: body('turbine'),
        office: body('education'),
        founderKind: 'private',
        planned: 1_200,
        programmes: '风电机组运行与维护、机电技术应用',
        capital: 6_000_000_000,
        capitalSource: '企业自有资金，首期实缴三分之二，其余两年内到位。',
        supportAsked: '实训用地按教育用地划拨。',
        land: id('schoolLand', 'campus'),
        ...Object.fromEntries(
          [
            ['application', '申办报告'],
            ['feasibility', '论证报告'],
            ['charter', '章程'],
            ['capitalProof', '验资报告'],
            ['premisesProof', '场地证明'],
          ].map(([field, name]) => [field, [new Paper(`${name}.txt`, `${name}（示例）。\n`)]]),
        ),
        submittedOn: '2026-11-10',
      },
      'submitted',
    ],
  ]),
  told('campusSafety', ({ body }) => [
    [
      'hazard',
      {
        school: body('centre'),
        kind: 'hazard',
        matter: '焊接实训室排风不足',
        occurredOn: '2026-10-12',
        severity: 'minor',
        found: '两台排风机停用，作业时烟尘浓度偏高。',
        measures: '停用两个工位，更换排风机。',
        rectifyBy: '2026-11-10',
      },
    ],
    [
      'drill',
      {
        school: body('centre'),
        kind: 'drill',
        matter: '实训楼消防疏散演练',
        occurredOn: '2026-11-09',
        found: '全部师生3分40秒撤离。',
      },
    ],
    [
      'dormitory',
      {
        school: body('qingheSchool'),
        kind: 'hazard',
        matter: '宿舍楼电线老化',
        occurredOn: '2026-09-18',
        severity: 'serious',
        measures: '更换线路，增设限流装置。',
        rectifyBy: '2026-10-15',
        rectifiedOn: '2026-10-11',
      },
    ],
  ]),
  told('overseasSchool', ({ body }) => [
    [
      'workshop',
      {
        name: '云岭—万象机电培训中心',
        kind: 'trainingCentre',
        school: body('technical'),
        country: '老挝',
        city: '万象',
        partner: '万象技术学院（示例）',
        enterprise: body('turbine'),
        openedOn: '2025-10-20',
        results: '开办两期，培训当地员工46人。',
      },
    ],
  ]),
  told('studentExchange', (region) => [
    [
      'wind',
      {
        name: '风电运维实训周',
        kind: 'skills',
        school: region.body('centre'),
        receiver: region.body('technical'),
        students: [...studentsOfSchool(region, region.school('centre'), [2025])].slice(0, 12).map(({ id }) => id),
        from: '2026-10-19',
        to: '2026-10-30',
        hours: 60,
        credits: 2,
      },
    ],
  ]),
  told('admissionDocument', () => [
    [
      'veteran',
      {
        studentSource: 'veteran',
        name: '退出现役证件',
        required: true,
        issuedBy: '部队或退役军人事务部门',
        support: '学费减免，免试入学条件按当年招生办法。',
        validFrom: '2025-09-01',
      },
    ],
    [
      'migrant',
      {
        studentSource: 'returnedMigrant',
        name: '返乡证明',
        required: true,
        issuedBy: '户籍地乡镇（街道）',
        support: '弹性学制，可申请国家助学金。',
        validFrom: '2025-09-01',
      },
    ],
    [
      'athlete',
      {
        studentSource: 'athlete',
        name: '退役运动员证明',
        required: true,
        issuedBy: '体育部门',
        validFrom: '2025-09-01',
      },
    ],
  ]),
  told('talentIncentive', ({ body, id }) => [
    [
      'winner',
      {
        recipient: '职业教育中心省赛获奖团队',
        organisation: body('centre'),
        kind: 'bonus',
        competitionResult: id('competitionResult', 1_005),
        ground: '2026年省职业院校技能大赛获奖',
        grantedBy: body('education'),
        grantedOn: '2026-10-28',
        amount: 20_000,
        documentNumber: '云教职成〔2026〕33号',
      },
    ],
  ]),
  told('insuranceQuotation', ({ body }) =>
    (
      [
        ['云岭财险（示例）', 58, 0.12, true],
        ['西南人寿（示例）', 75, 0.15, false],
      ] as const
    ).map(([insurer, premiumEach, rate, chosen]) => [
      insurer,
      {
        insurer,
        kind: 'apprenticeLiability',
        school: body('centre'),
        quotedOn: '2026-08-12',
        validTo: '2026-12-31',
        premiumEach,
        coverEach: 500_000,
        rate,
        usualRate: 0.18,
        specialRate: chosen,
        chosen,
        chosenReason: chosen ? '保额相同，费率最低，承担路途责任。' : null,
      },
    ]),
  ),
  told('productStandard', ({ body }) => [
    [
      'barley',
      {
        name: '澜山青稞',
        kind: 'greenFood',
        number: 'LB-03-26080012（示例）',
        product: '青稞',
        organisation: body('lanshanSchool'),
        issuedBy: '绿色食品管理机构',
        producers: [body('farmSchool')],
        content: '产地环境、农药使用、包装贮运按绿色食品要求。',
        validFrom: '2026-08-01',
        validTo: '2029-07-31',
      },
    ],
  ]),
  told('instructorBooking', ({ body, school, id }) => [
    [
      'welding',
      {
        teacher: id('teacher', school('technical').firstTeacher + 1),
        lender: body('technical'),
        bookedBy: body('centre'),
        event: '数控车削',
        format: 'onSite',
        from: '2026-12-01T01:00:00.000Z',
        to: '2026-12-03T09:00:00.000Z',
      },
      'submitted',
    ],
  ]),
  told('partyBuilding', ({ body }) => [
    [
      'deployment',
      {
        matter: '党组织会议研究“双优”建设与产教融合工作',
        kind: 'deployment',
        organisation: body('centre'),
        year: 2026,
        heldOn: '2026-03-05',
        decided: '把“双优”建设任务列入年度党建工作要点，明确责任人和时限。',
        followUp: '第三季度检查：列入的任务按进度推进。',
      },
    ],
    [
      'assessment',
      {
        matter: '党建考核与办学质量考核一并开展',
        kind: 'assessment',
        organisation: body('education'),
        year: 2026,
        heldOn: '2026-07-02',
        decided: '党建述职与办学质量评价同步进行，结果一并反馈学校。',
      },
    ],
  ]),
]
