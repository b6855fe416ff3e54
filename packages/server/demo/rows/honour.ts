import { type Chapter, told } from '../generator/chapter.ts'
import { mobileOf, residentIdOf } from '../generator/invented.ts'
import { furtherPeople } from './body-data.ts'

/** Honours of bodies, programmes and people; experts who may be asked. */
export const honourChapters: readonly Chapter[] = [
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
