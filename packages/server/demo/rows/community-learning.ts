import { type Chapter, Paper, type Row, told } from '../generator/chapter.ts'
import { mobileOf, personName } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'
import { townships } from './body-data.ts'

/** 社区教育: schools and teaching points, listed and due, and what goes on there. */
export const communityChapters: readonly Chapter[] = [
  { register: 'communitySchool', rows: schools },
  { register: 'teachingPoint', rows: points },
  told('ecommercePort', ({ body, division }) =>
    (
      [
        ['qinghe', 'qingheSchool', 'open', '2025-09-10', '2026-10-08', true],
        ['lanshan', 'lanshanSchool', 'open', '2025-11-20', '2026-09-15', true],
        ['shiqiao', 'shiqiaoSchool', 'trying', null, '2026-11-12', false],
      ] as const
    ).map(([county, centre, status, openedOn, triedOn, triedWell]) => [
      county,
      {
        platform: '云品出山农特产品电商平台',
        division: division(county),
        centre: body(centre),
        status,
        reservedOn: '2025-03-01',
        openedOn,
        triedOn,
        triedWell,
      },
    ]),
  ),
  told('learningPlatform', ({ body, division }) => [
    [
      'site',
      {
        name: '云岭终身学习网',
        kind: 'website',
        operator: body('openUniversity'),
        division: division('city'),
        address: 'https://example.invalid/learning',
        openedOn: '2021-10-20',
      },
    ],
    [
      'mini',
      {
        name: '云岭市民学习小程序',
        kind: 'miniProgram',
        operator: body('openUniversity'),
        division: division('city'),
        openedOn: '2024-05-18',
      },
    ],
  ]),
  told('learningPlatformMonth', (region) => months(region)),
  { register: 'learningActivity', rows: activities },
]

/** Townships without a community school yet, and the one that got its plaque in 2026. */
const notYet = new Set(['lanshan.5', 'shiqiao.5'])
const in2026 = 'lanshan.6'

function* schools(region: Region): Generator<Row> {
  yield school(region, 'city', '云岭社区大学', 'university', 'city', '2019-10-26', 'openUniversity')
  for (const [county, name] of [
    ['qinghe', '清河区社区学院'],
    ['lanshan', '澜山县社区学院'],
    ['shiqiao', '石桥县社区学院'],
  ] as const)
    yield school(region, county, name, 'college', county, '2021-06-18', `${county}School`)
  for (const [at, { key, county, name }] of townships.entries())
    yield school(
      region,
      key,
      `${name}社区学校`,
      'school',
      key,
      notYet.has(key)
        ? null
        : key === in2026
          ? '2026-06-30'
          : at % 3 === 0
            ? '2023-09-20'
            : at % 3 === 1
              ? '2024-11-08'
              : '2025-09-25',
      `${county}School`,
    )
}

function school(
  region: Region,
  key: string,
  name: string,
  kind: string,
  division: string,
  listedOn: string | null,
  host: string,
): Row {
  const dice = region.dice('community school', key)
  return {
    id: region.id('communitySchool', key),
    values: {
      name,
      kind,
      division: region.division(division),
      due: kind === 'school',
      listedOn,
      host: region.body(host),
      head: personName(dice),
      headPhone: mobileOf(1_100 + key.length * 10 + dice.between(0, 9)),
      area: listedOn && dice.between(120, 900),
      places: listedOn && dice.between(40, 240),
      fullTimeStaff: listedOn && dice.between(0, 2),
      partTimeStaff: listedOn && dice.between(2, 12),
      decisionNumber: listedOn && `云教职成〔${listedOn.slice(0, 4)}〕23号`,
    },
  }
}

const villageNames = ['上', '中', '下', '新', '南'] as const

/** Of sixty villages and communities 28 had a teaching point at the end of 2025; seven have come since. */
function* points(region: Region): Generator<Row> {
  let n = 0
  for (const { key, name, villages, kind } of townships)
    for (let at = 0; at < villages; at++) {
      n += 1
      const listedOn =
        n % 15 < 7
          ? n % 2 === 0
            ? '2024-10-16'
            : '2025-08-28'
          : n % 15 >= 8 && n % 15 < 10 && n < 54
            ? '2026-07-20'
            : null
      const settlement = `${name.slice(0, 2)}${villageNames[at]}${kind === 'village' ? '村' : '社区'}`
      yield {
        id: region.id('teachingPoint', `${key}.${at}`),
        values: {
          name: `${settlement}教学点`,
          communitySchool: notYet.has(key) ? null : region.id('communitySchool', key),
          division: region.division(key),
          settlement,
          settlementKind: kind,
          due: true,
          listedOn,
          area: listedOn && 60 + (n % 7) * 10,
        },
      }
    }
}

const monthsTold = [
  ['site', '2026-08-31', 41_200, 37_900, 318, 9_400],
  ['site', '2026-09-30', 41_900, 38_500, 322, 11_800],
  ['site', '2026-10-31', 43_600, 39_800, 331, 16_200],
  ['mini', '2026-09-30', 18_700, 18_100, 96, 7_300],
  ['mini', '2026-10-31', 20_400, 19_600, 104, 9_900],
] as const

const months = ({ id }: Region) =>
  monthsTold.map(
    ([platform, asOf, registeredUsers, localUsers, courses, visits]) =>
      [
        `${platform}.${asOf}`,
        {
          platform: id('learningPlatform', platform),
          asOf,
          registeredUsers,
          localUsers,
          courses,
          visits,
          evidence: [new Paper(`后台数据${asOf}.txt`, `截至${asOf}注册${registeredUsers}人（示例）。\n`)],
        },
      ] as const,
  )

const activityFacts = [
  ['2025年全民终身学习活动周开幕式', 'lifelongLearningWeek', 'openUniversity', 'city', '2025-10-26', 620, 'resident'],
  ['2026年全民终身学习活动周开幕式', 'lifelongLearningWeek', 'openUniversity', 'city', '2026-10-25', 780, 'resident'],
  ['送青稞种植技术下乡', 'farmTechnology', 'lanshanSchool', 'lanshan.3', '2026-04-16', 86, 'farmer'],
  ['果树冬剪技术服务', 'farmTechnology', 'shiqiaoSchool', 'shiqiao.2', '2026-01-13', 64, 'farmer'],
  ['老年人智能手机公益课', 'lecture', 'qingheSchool', 'qinghe.1', '2026-05-20', 72, 'elderly'],
  ['科普之冬进社区', 'scienceWinter', 'openUniversity', 'qinghe.3', '2026-01-09', 130, 'resident'],
  ['云岭家常菜体验日', 'culture', 'qingheSchool', 'qinghe.2', '2026-09-12', 58, 'resident'],
  ['驻村教师服务合作社', 'cooperativeService', 'lanshanSchool', 'lanshan.2', '2026-06-03', 41, 'professionalFarmer'],
  ['书香云岭读书会', 'reading', 'openUniversity', 'shiqiao.1', '2026-04-23', 95, 'resident'],
] as const

function* activities(region: Region): Generator<Row> {
  for (const [at, [name, kind, organiser, division, startsOn, visits, traineeGroup]] of activityFacts.entries())
    yield {
      id: region.id('learningActivity', at),
      ...(at === 8 && { state: 'submitted' }),
      values: {
        name,
        kind,
        organiser: region.body(organiser),
        division: region.division(division),
        communitySchool:
          division.includes('.') && !notYet.has(division) ? region.id('communitySchool', division) : null,
        mode: 'onSite',
        startsOn,
        endsOn: startsOn,
        traineeGroup,
        teachers: 2 + (at % 4),
        teacherDays: 2 + (at % 4),
        visits,
        content: `${name}，现场学习交流。`,
      },
    }
}
