import { type Chapter, type Row, told } from '../generator/chapter.ts'
import type { Region } from '../generator/open-region.ts'
import { studentsOf } from '../generator/student-plan.ts'

/** 竞赛 and their results: the city's contest leads to the province's. */
export const contestChapters: readonly Chapter[] = [
  told('competition', ({ body, division, id }) => [
    [
      'city2026',
      {
        name: '2026年云岭市职业院校技能大赛',
        kind: 'skills',
        level: 'prefecture',
        year: 2026,
        division: division('city'),
        organisers: [body('education'), body('labour')],
        host: body('centre'),
        base: id('trainingBase', 'windBase'),
        registerBy: '2026-04-10',
        from: '2026-05-13',
        to: '2026-05-16',
        documentNumber: '云教职成〔2026〕6号',
      },
    ],
    [
      'province2026',
      {
        name: '2026年全省职业院校技能大赛（示例）',
        kind: 'skills',
        level: 'province',
        year: 2026,
        division: division('city'),
        organiserNames: '省教育厅（示例）',
        registerBy: '2026-08-30',
        from: '2026-10-19',
        to: '2026-10-30',
      },
    ],
    [
      'civility2026',
      {
        name: '2026年云岭市中等职业学校“文明风采”活动',
        kind: 'culture',
        level: 'prefecture',
        year: 2026,
        division: division('city'),
        organisers: [body('education')],
        host: body('qingheSchool'),
        from: '2026-06-08',
        to: '2026-06-12',
      },
    ],
    [
      'teaching2026',
      {
        name: '2026年云岭市职业学校教学能力比赛',
        kind: 'teaching',
        level: 'prefecture',
        year: 2026,
        division: division('city'),
        organisers: [body('education')],
        host: body('technical'),
        from: '2026-07-14',
        to: '2026-07-16',
      },
    ],
  ]),
  { register: 'competitionResult', rows: results },
]

/** Two of the third year from every recruiting offering at the city’s contest; the best go on to the province’s. */
function* results(region: Region): Generator<Row> {
  let entry = 0
  for (const school of region.schools.slice(0, 6))
    for (const offering of school.offerings) {
      const contestants = [...studentsOf(region, offering.cohorts.get(2024)!)]
        .filter(({ status }) => status === 'enrolled')
        .slice(0, 2)
      if (offering.facts.status !== undefined || contestants.length < 2) continue
      entry += 1
      const award = (['first', 'second', 'third', 'none'] as const)[entry % 4]!
      const told = {
        school: school.id,
        event: `${offering.facts.name}技能`,
        offering: offering.id,
        students: contestants.map(({ id }) => id),
        instructors: [region.id('teacher', school.firstTeacher + (entry % 5))],
      }
      yield {
        id: region.id('competitionResult', entry),
        values: {
          ...told,
          competition: region.id('competition', 'city2026'),
          entryNumber: `S${String(entry).padStart(3, '0')}`,
          group: '中职组',
          registeredOn: '2026-04-08',
          score: 92 - (entry % 4) * 7,
          rank: 1 + (entry % 4) * 2,
          award,
          advanced: award === 'first' || award === 'second',
        },
      }
      if (award !== 'first' && award !== 'second') continue
      yield {
        id: region.id('competitionResult', 1_000 + entry),
        ...(entry % 8 === 1 && { state: 'submitted' }),
        values: {
          ...told,
          competition: region.id('competition', 'province2026'),
          entryNumber: `P${String(entry).padStart(3, '0')}`,
          group: '中职组',
          registeredOn: '2026-08-28',
          score: 78 + (entry % 9),
          award: entry % 5 === 0 ? 'second' : entry % 3 === 0 ? 'none' : 'third',
        },
      }
    }
}
