import { type Chapter, told } from '../generator/chapter.ts'
import { mobileOf, residentIdOf } from '../generator/invented.ts'
import { furtherPeople } from './body-data.ts'

/** Projects with who takes part and how they were accepted; honours; experts. */
export const projectChapters: readonly Chapter[] = [
  told('project', ({ body, division }) => [
    [
      'park',
      {
        name: '经开区产教园二期',
        series: 'base',
        level: 'prefecture',
        lead: body('zoneOffice'),
        division: division('zone'),
        approvedBy: '云岭市发展和改革委员会',
        documentNumber: '云发改投资〔2025〕61号',
        startYear: 2025,
        from: '2025-08-01',
        to: '2027-12-31',
        planned: 1,
        plannedUnit: '个',
        content: '建设开放型区域产教融合实训基地配套设施。',
      },
    ],
    [
      'quality',
      {
        name: '云岭市中职“双优”建设计划',
        series: 'doubleHigh',
        level: 'prefecture',
        lead: body('education'),
        division: division('city'),
        approvedBy: '云岭市教育局',
        documentNumber: '云教职成〔2024〕8号',
        startYear: 2024,
        from: '2024-03-01',
        to: '2027-12-31',
        planned: 2,
        plannedUnit: '所',
      },
    ],
    [
      'artisan',
      {
        name: '云岭工匠储备人才培养',
        series: 'artisan',
        level: 'prefecture',
        lead: body('labour'),
        division: division('city'),
        startYear: 2024,
        from: '2024-01-01',
        to: '2027-12-31',
        planned: 40,
        plannedUnit: '名',
      },
    ],
    [
      'dual',
      {
        name: '双元培育改革试点',
        series: 'dualPilot',
        level: 'province',
        lead: body('education'),
        division: division('city'),
        startYear: 2025,
        from: '2025-09-01',
        to: '2028-08-31',
        planned: 3,
        plannedUnit: '所',
      },
    ],
  ]),
  told('projectParticipant', ({ body, school, id }) => [
    [
      'quality.centre',
      {
        project: id('project', 'quality'),
        organisation: body('centre'),
        role: 'school',
        cohort: 2024,
        status: 'active',
        from: '2024-03-01',
      },
    ],
    [
      'quality.technical',
      {
        project: id('project', 'quality'),
        organisation: body('technical'),
        role: 'school',
        cohort: 2024,
        status: 'active',
        from: '2024-03-01',
      },
    ],
    [
      'dual.centre',
      {
        project: id('project', 'dual'),
        organisation: body('centre'),
        role: 'offering',
        offering: school('centre').offerings[0]!.id,
        cohort: 2025,
        status: 'active',
        from: '2025-09-01',
      },
    ],
    [
      'dual.labour',
      {
        project: id('project', 'dual'),
        organisation: body('labourSchool'),
        role: 'offering',
        offering: school('labourSchool').offerings[1]!.id,
        cohort: 2026,
        status: 'active',
        from: '2026-09-01',
      },
    ],
    [
      'dual.shiqiao',
      {
        project: id('project', 'dual'),
        organisation: body('shiqiaoSchool'),
        role: 'school',
        cohort: 2026,
        status: 'recommended',
      },
      'submitted',
    ],
    ...(['wind', 'weld', 'lathe', 'bread'] as const).map(
      (key, at) =>
        [
          `artisan.${key}`,
          {
            project: id('project', 'artisan'),
            organisation: body(['turbine', 'steel', 'machining', 'labourSchool'][at]!),
            role: 'person',
            cohort: 2025 + (at % 2),
            master: id('skilledMaster', key),
            status: 'selected',
            from: `${2025 + (at % 2)}-05-01`,
          },
        ] as const,
    ),
  ]),
  told('projectAcceptance', ({ id }) => [
    [
      'quality.centre',
      {
        project: id('project', 'quality'),
        participant: id('projectParticipant', 'quality.centre'),
        stage: 'midTerm',
        acceptedOn: '2026-01-16',
        acceptedBy: '云岭市教育局',
        score: 91,
        result: 'excellent',
      },
    ],
    [
      'quality.technical',
      {
        project: id('project', 'quality'),
        participant: id('projectParticipant', 'quality.technical'),
        stage: 'midTerm',
        acceptedOn: '2026-01-16',
        acceptedBy: '云岭市教育局',
        score: 78,
        result: 'conditional',
        opinion: '校企共建课程数量未达中期目标。',
        rectifyBy: '2026-07-31',
      },
    ],
  ]),
  told('honour', ({ body, school, id }) => [
    [
      'centre.key',
      {
        title: '省级重点中等职业学校',
        series: 'provincialKey',
        level: 'province',
        holderKind: 'school',
        organisation: body('centre'),
        grantedBy: '省教育厅（示例）',
        year: 2012,
        grantedOn: '2012-12-10',
      },
    ],
    [
      'technical.key',
      {
        title: '省级重点中等职业学校',
        series: 'provincialKey',
        level: 'province',
        holderKind: 'school',
        organisation: body('technical'),
        grantedBy: '省教育厅（示例）',
        year: 2010,
        grantedOn: '2010-11-22',
      },
    ],
    ...(
      [
        ['centre', 0, 'quality', '省级优质专业', 'province', 2025],
        ['centre', 1, 'backbone', '市级骨干专业', 'prefecture', 2023],
        ['technical', 1, 'backbone', '市级骨干专业', 'prefecture', 2023],
        ['technical', 0, 'brand', '市级品牌专业', 'prefecture', 2024],
        ['lanshanSchool', 0, 'distinctive', '市级特色专业', 'prefecture', 2024],
        ['labourSchool', 1, 'distinctive', '市级特色专业', 'prefecture', 2025],
      ] as const
    ).map(
      ([key, at, series, title, level, year]) =>
        [
          `${key}.${series}`,
          {
            title,
            series,
            level,
            holderKind: 'offering',
            organisation: body(key),
            offering: school(key).offerings[at]!.id,
            grantedBy: level === 'province' ? '省教育厅（示例）' : '云岭市教育局',
            year,
            grantedOn: `${year}-12-05`,
            validTo: `${year + 4}-12-31`,
          },
        ] as const,
    ),
    [
      'master.wind',
      {
        title: '云岭工匠',
        series: 'skilledPerson',
        level: 'prefecture',
        holderKind: 'master',
        organisation: body('turbine'),
        master: id('skilledMaster', 'wind'),
        grantedBy: '云岭市总工会',
        year: 2025,
        grantedOn: '2025-04-28',
      },
    ],
    [
      'teacher',
      {
        title: '市级教学名师',
        series: 'masterTeacher',
        level: 'prefecture',
        holderKind: 'teacher',
        organisation: body('centre'),
        teacher: id('teacher', school('centre').firstTeacher + 2),
        grantedBy: '云岭市教育局',
        year: 2026,
        grantedOn: '2026-09-10',
      },
    ],
    [
      'waiting',
      {
        title: '市级优秀产业学院',
        series: 'integration',
        level: 'prefecture',
        holderKind: 'school',
        organisation: body('lanshanSchool'),
        grantedBy: '云岭市教育局',
        year: 2026,
      },
      'submitted',
    ],
  ]),
  told('expert', ({ division, body, person, official }) =>
    furtherPeople.map(([name, post], at) => [
      name,
      {
        name,
        idNumber: residentIdOf(`19${68 + at}-0${1 + (at % 9)}-12`, 4_300_000 + at, at % 2 === 0),
        gender: at % 2 === 0 ? '2' : '1',
        kind: (
          [
            'teaching',
            'evaluation',
            'finance',
            'industry',
            'industry',
            'evaluation',
            'policy',
            'skillsTraining',
          ] as const
        )[at],
        division: division('city'),
        organisation: body(
          (
            [
              'consultancy',
              'evaluator',
              'evaluator',
              'turbine',
              'grain',
              'education',
              'emergency',
              'publicTraining',
            ] as const
          )[at]!,
        ),
        person: person(name),
        post,
        expertise: [post],
        industries: at === 3 ? [official.industry('34')] : at === 4 ? [official.industry('13')] : [],
        recusal: at === 3 ? [body('turbine')] : at === 4 ? [body('grain')] : [],
        mobilePhone: mobileOf(1_200 + at),
        from: '2025-01-01',
        to: at === 6 ? '2026-12-31' : '2027-12-31',
      },
    ]),
  ),
]
