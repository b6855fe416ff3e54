import type { Region } from './open-region.ts'

/** A training class of the region; of named ones the trainees are known, of the others a total with its roster. */
export interface TrainingClass {
  readonly id: string
  readonly number: number
  readonly organiser: string
  readonly authority: string
  readonly division: string
  readonly name: string
  readonly kind: string
  readonly group: string
  readonly hours: number
  readonly startsOn: string
  readonly endsOn: string
  readonly level: 'named' | 'roster' | 'departmental'
  /** Of a class without names: enrolled and completed. */
  readonly totals: readonly [enrolled: number, completed: number] | null
  readonly trainees: readonly Trainee[]
}

export interface Trainee {
  /** Who it is: a person may come again. */
  readonly person: number
  readonly group: string
  readonly result: 'completed' | 'failed' | 'left' | 'studying'
}

/** Person-times completed: what the plan asks for is 8,000 a year; 2026 up to the end of September. */
export const completedBy: readonly (readonly [until: string, year: number, personTimes: number])[] = [
  ['2024-12-31', 2024, 8_420],
  ['2025-12-31', 2025, 8_630],
  ['2026-09-30', 2026, 5_590],
]

const courses = [
  ['publicTraining', 'labour', 'zone', '电工技能提升', 'jobSkill', 'employee', 40],
  ['privateTraining', 'labour', 'qinghe', '养老护理员就业技能', 'employmentSkill', 'migrantWorker', 80],
  ['farmSchool', 'agriculture', 'lanshan', '青稞种植与加工', 'farmer', 'professionalFarmer', 56],
  ['farmSchoolShiqiao', 'agriculture', 'shiqiao', '果树栽培与冷链', 'farmer', 'professionalFarmer', 56],
  ['centre', 'labour', 'city', '风电运维高技能人才', 'highSkill', 'employee', 120],
  ['labourSchool', 'labour', 'city', '电梯维保', 'jobSkill', 'employee', 60],
  ['qingheSchool', 'veterans', 'qinghe', '退役军人中式烹调', 'veteran', 'veteran', 100],
  ['technical', 'labour', 'city', '数控操作', 'employmentSkill', 'unemployed', 80],
] as const

/** Who handed in totals, and what part of the rest of the year they are. */
const reporters = [
  [
    'publicTraining',
    'agriculture',
    'lanshan',
    '高素质农民培育（农业农村部门转报）',
    'farmer',
    'professionalFarmer',
    'departmental',
    0.2,
  ],
  ['privateTraining', 'veterans', 'qinghe', '退役军人适应性培训（转报）', 'veteran', 'veteran', 'departmental', 0.05],
  ['publicTraining', 'labour', 'zone', '企业职工岗位技能提升', 'jobSkill', 'employee', 'roster', 0.33],
  ['openUniversity', 'union', 'city', '工会职工素质提升', 'jobSkill', 'employee', 'departmental', 0.15],
  ['privateTraining', 'labour', 'qinghe', '进城务工人员技能培训', 'employmentSkill', 'migrantWorker', 'roster', 0.1],
  ['openUniversity', 'labour', 'city', '创业培训', 'entrepreneurship', 'returnedWorker', 'roster', 0.17],
] as const

/** All classes of 2024 to November 2026. */
export function trainingClasses(region: Region): TrainingClass[] {
  const classes: TrainingClass[] = []
  const add = (values: Omit<TrainingClass, 'id' | 'number'>) => {
    const number = classes.length
    classes.push({ id: region.id('trainingClass', number), number, ...values })
  }
  for (const [until, year, personTimes] of completedBy) {
    const months = until.endsWith('12-31') ? 12 : 9
    let completed = 0
    for (let n = 0; n < months + 6; n++) {
      const month = 1 + (n % months)
      const named = namedClass(region, year, n, month)
      completed += named.trainees.filter(({ result }) => result === 'completed').length
      add(named)
    }
    for (const total of reportedClasses(region, year, until, personTimes - completed)) add(total)
  }
  // After September all classes are named; the last has begun and not ended.
  for (let n = 0; n < 11; n++) add(namedClass(region, 2026, 40 + n, n < 5 ? 10 : 11, n === 10))
  return classes
}

function namedClass(region: Region, year: number, n: number, month: number, running = false) {
  const [organiser, authority, division, name, kind, group, hours] = courses[n % courses.length]!
  const dice = region.dice('training class', year, n)
  const size = dice.between(26, 38)
  const day = (at: number) => `${year}-${String(month).padStart(2, '0')}-${String(at).padStart(2, '0')}`
  const trainees = Array.from({ length: size }, (_, at): Trainee => {
    // One in twelve has been in a class of this year before.
    const again = n > 0 && at % 12 === 5
    const person = year * 10_000 + (again ? (n - 1) * 100 + at + 1 : n * 100 + at)
    const result = running ? 'studying' : at % 19 === 7 ? 'failed' : at % 23 === 11 ? 'left' : 'completed'
    return { person, group: at % 10 === 9 ? 'migrantWorker' : group, result }
  })
  return {
    organiser,
    authority,
    division,
    name: `${year}年${name}培训班（第${n + 1}期）`,
    kind,
    group,
    hours,
    startsOn: running ? `${year}-11-16` : day(3 + (n % 6)),
    endsOn: running ? `${year}-12-04` : day(12 + (n % 8)),
    level: 'named' as const,
    totals: null,
    trainees,
  }
}

function* reportedClasses(region: Region, year: number, until: string, rest: number) {
  let open = rest
  for (const [at, [organiser, authority, division, name, kind, group, level, share]] of reporters.entries())
    for (const half of [0, 1]) {
      const last = at === reporters.length - 1 && half === 1
      const completed = last ? open : Math.round((rest * share) / 2)
      open -= completed
      const [startsOn, endsOn] =
        half === 0
          ? [`${year}-01-10`, `${year}-06-28`]
          : [`${year}-07-05`, until.endsWith('12-31') ? `${year}-12-18` : `${year}-09-25`]
      yield {
        organiser,
        authority,
        division,
        name: `${year}年${half === 0 ? '上半年' : '下半年'}${name}`,
        kind,
        group,
        hours: 24,
        startsOn,
        endsOn,
        level,
        totals: [completed + region.dice('left', year, at, half).between(3, 20), completed] as const,
        trainees: [],
      }
    }
}
