import type { Row } from '../generator/chapter.ts'
import type { Region } from '../generator/open-region.ts'

/** 元 for each person who completes, of classes the labour bureau pays for. */
export const subsidyEach = 800

/** Classes of the coming winter that one can still enrol in. */
const comingFacts = [
  [
    'technical',
    'labour',
    'city',
    '数控车工（四级）技能培训班',
    'employmentSkill',
    'unemployed',
    80,
    '2026-12-07',
    '2026-12-25',
    40,
  ],
  [
    'labourSchool',
    'labour',
    'city',
    '电梯安装维修岗前培训班',
    'jobSkill',
    'employee',
    60,
    '2026-12-14',
    '2026-12-29',
    36,
  ],
  [
    'privateTraining',
    'labour',
    'qinghe',
    '养老护理员（五级）培训班',
    'employmentSkill',
    'migrantWorker',
    80,
    '2027-01-05',
    '2027-01-22',
    45,
  ],
  [
    'farmSchool',
    'agriculture',
    'lanshan',
    '青稞加工冬季班',
    'farmer',
    'professionalFarmer',
    56,
    '2027-01-11',
    '2027-01-20',
    50,
  ],
  [
    'centre',
    'labour',
    'city',
    '风电机组运维（三级）研修班',
    'highSkill',
    'employee',
    120,
    '2027-03-01',
    '2027-03-26',
    30,
  ],
] as const

export function* comingClasses(region: Region): Generator<Row> {
  for (const [at, facts] of comingFacts.entries()) {
    const [organiser, authority, division, name, kind, group, hours, startsOn, endsOn, places] = facts
    yield {
      id: region.id('trainingClass', `coming${at}`),
      values: {
        name,
        kind,
        authority: region.body(authority),
        organiser: region.body(organiser),
        division: region.division(division),
        filingNumber: `KB2026${String(900 + at)}`,
        filedOn: '2026-11-12',
        traineeGroup: group,
        mode: 'onSite',
        hours,
        startsOn,
        endsOn,
        plannedPlaces: places,
        subsidyStandard: authority === 'labour' ? subsidyEach : null,
        fundSource: region.id('fundSource', authority === 'agriculture' ? 'farmer' : 'employment'),
        purchased: organiser === 'privateTraining',
        dataLevel: 'named',
      },
    }
  }
}
