import { type Chapter, Paper, told } from '../generator/chapter.ts'

/** What departments agreed to do together, and the rules they draw up. */
export const departmentChapters: readonly Chapter[] = [
  told('departmentAgreement', ({ body }) => [
    [
      'training',
      {
        name: '职业技能培训数据共享与联合监管备忘录',
        kind: 'memorandum',
        lead: body('education'),
        parties: [body('labour'), body('agriculture'), body('veterans')],
        documentNumber: '云教联〔2025〕6号',
        content: '培训计划共同审定，班次互通，同一人同一项目不重复补贴，联合抽查。',
        exchange: '班次与学员名册每季度交换一次，由教育局汇总，人社局比对补贴。',
        signedOn: '2025-05-12',
        from: '2025-06-01',
        to: '2028-05-31',
        scan: [new Paper('盖章扫描件.txt', '职业技能培训数据共享与联合监管备忘录（示例，已盖章）。\n')],
      },
    ],
    [
      'framework',
      {
        name: '新能源装备产业政校行企合作框架协议',
        kind: 'framework',
        lead: body('industry'),
        parties: [body('education'), body('energyAssociation'), body('turbine'), body('centre')],
        content: '共编用工需求目录，共建实训基地，行业协会牵头岗位标准。',
        signedOn: '2026-03-20',
        from: '2026-03-20',
        to: '2029-03-19',
      },
      'submitted',
    ],
  ]),
  told('departmentObligation', ({ body, id }) =>
    (
      [
        ['education', '每季度汇总并交换培训班次名册', '2026-09-30', 'fulfilled', '2026-09-26'],
        ['labour', '比对补贴人员名单，反馈重复申领', '2026-10-31', 'fulfilled', '2026-11-04'],
        ['agriculture', '报送高素质农民培育班次计划', '2026-03-31', 'fulfilled', '2026-03-25'],
        ['veterans', '组织退役军人培训班联合抽查', '2026-12-20', 'notBegun', null],
      ] as const
    ).map(([key, content, dueOn, fulfilment, fulfilledOn], at) => [
      key,
      {
        agreement: id('departmentAgreement', 'training'),
        position: at + 1,
        body: body(key),
        content,
        dueOn,
        fulfilment,
        fulfilledOn,
      },
    ]),
  ),
  told('ruleDrafting', ({ body }) => [
    [
      'integration',
      {
        name: '云岭市深化产教融合实施意见',
        kind: 'opinion',
        office: body('education'),
        together: [body('development'), body('industry'), body('labour'), body('finance')],
        basis: '职业教育法；国务院办公厅关于深化产教融合的若干意见。',
        necessity: '明确企业参与办学的激励、实训用地和人员互聘的办法。',
        dueOn: '2026-12-31',
        fairCompetition: true,
        legalOpinion: [new Paper('合法性审核意见.txt', '经审核，未发现与上位法不一致（示例）。\n')],
        competitionOpinion: [new Paper('公平竞争审查意见.txt', '经审查，无排除、限制竞争的内容（示例）。\n')],
        reviewedOn: '2026-11-06',
      },
      'reviewed',
    ],
    [
      'cooperation',
      {
        name: '云岭市职业学校校企合作管理办法',
        kind: 'measures',
        office: body('education'),
        together: [body('labour'), body('tax')],
        basis: '职业学校校企合作促进办法。',
        necessity: '规范协议、实习、收益分配和退出。',
        dueOn: '2027-03-31',
        fairCompetition: false,
      },
      'consulting',
    ],
    [
      'programme',
      {
        name: '云岭市中等职业学校专业设置管理实施细则',
        kind: 'rules',
        office: body('education'),
        basis: '中等职业学校专业设置管理办法（试行）。',
        dueOn: '2026-06-30',
        fairCompetition: false,
        legalOpinion: [new Paper('合法性审核意见.txt', '经审核，未发现与上位法不一致（示例）。\n')],
        reviewedOn: '2026-04-28',
        deliberatedOn: '2026-05-15',
        meeting: '市教育局第9次局长办公会',
        documentNumber: '云教职成〔2026〕12号',
        issuedOn: '2026-05-20',
        validTo: '2031-05-19',
        filedOn: '2026-06-02',
        filingNumber: '云规备〔2026〕31号',
      },
      'issued',
    ],
  ]),
]
