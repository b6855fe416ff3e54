import { type Chapter, type Row, told } from '../generator/chapter.ts'
import type { Region } from '../generator/open-region.ts'
import { lastYear, type Offering, type School } from '../generator/school-plan.ts'
import { studentsOf } from '../generator/student-plan.ts'
import { figuresOf, plannedOfferings } from './offering.ts'

/** 备案窗口, filings of this and the next school year with the results of each level, quotas, warnings on every rung, appeals. */
export const filingChapters: readonly Chapter[] = [
  told('filingWindow', (region) =>
    [
      [lastYear, '2025-11-01', '2025-12-31', 'closed'] as const,
      [nextYear, '2026-11-01', '2026-12-31', 'open'] as const,
    ].map(([schoolYear, opensOn, closesOn, state]) => [
      String(schoolYear),
      {
        title: `${schoolYear}—${schoolYear + 1}学年中等职业学校专业备案`,
        schoolYear,
        division: region.division('city'),
        office: region.body('education'),
        opensOn,
        closesOn,
        decidingLevel: 'city',
        countyAuthority: '各县（区）教育局',
        cityAuthority: '云岭市教育局（技工院校为云岭市人力资源和社会保障局）',
        note: '在招专业逐个填报；新设专业先登记为“拟设”的专业点。提交前请逐条核对规则核查结果。',
      },
      state,
    ]),
  ),
  { register: 'programmeFiling', rows: filings },
  { register: 'filingResult', rows: results },
  { register: 'admissionQuota', rows: quotas },
  { register: 'offeringWarning', rows: warnings },
  {
    register: 'adjustmentAppeal',
    rows: (region) => [
      {
        id: region.id('adjustmentAppeal', '1'),
        state: 'lodged',
        values: {
          offering: plannedOfferings(region)[2]!.id,
          result: region.id('filingResult', `${nextYear}.${plannedOfferings(region)[2]!.name}.city`),
          grounds: '已与云岭驭电新能源汽车服务有限公司签订共建协议，实训条件将于2027年6月前到位，请予复核。',
          lodgedOn: '2026-11-19',
        },
      },
    ],
  },
  { register: 'positioningReview', rows: reviews },
  { register: 'positioningItem', rows: items },
]

const nextYear = lastYear + 1

/** A filing before its results: what stands in the register, and what each level has said. */
interface Filed {
  readonly name: string
  readonly offering: string
  readonly school: School
  readonly schoolYear: number
  readonly state: 'draft' | 'submitted' | 'signed' | 'supplement' | 'filed' | 'refused'
  readonly kind: 'new' | 'changed' | 'continued' | 'stopped'
  readonly values: Row['values']
}

/** Where the filings of the coming year stand that have a story of their own, by school and programme. */
const stories: Readonly<
  Record<string, { state: Filed['state']; kind?: Filed['kind']; grounds: string; direction?: string }>
> = {
  'centre 770101': {
    state: 'signed',
    kind: 'changed',
    direction: '早期教育',
    grounds: '按整改要求压缩规模，调整为早期教育方向。',
  },
  'centre 730301': { state: 'submitted', kind: 'stopped', grounds: '连续三年招生不能独立成班，停止招生。' },
  'technical 670201': { state: 'draft', grounds: '拟恢复招生。' },
  'qingheSchool 710210': { state: 'draft', grounds: '整改中，拟压缩一个班。' },
  'shiqiaoSchool 610116': { state: 'supplement', grounds: '服务高原特色食品加工产业链。' },
}

function* filedOf(region: Region): Generator<Filed> {
  for (const school of region.schools)
    for (const offering of school.offerings) {
      const { facts, cohorts } = offering
      for (const schoolYear of [lastYear, nextYear]) {
        const entrants = cohorts.get(lastYear)!.registered
        const stopped = facts.status === 'suspendedWithStudents' && facts.decision![1] > '2025-09'
        const recruits = facts.status === undefined
        if (!recruits && !(stopped && schoolYear === lastYear)) continue
        const story = schoolYear === nextYear ? stories[`${school.key} ${facts.programme}`] : undefined
        if (schoolYear === lastYear && recruits && entrants === 0) continue
        const kind = story?.kind ?? (recruits ? 'continued' : 'stopped')
        const intake = kind === 'stopped' ? 0 : plannedIntake(region, offering, schoolYear)
        yield {
          name: `${schoolYear}.${offering.number}`,
          offering: offering.id,
          school,
          schoolYear,
          kind,
          state: story?.state ?? stateOf(region, offering, schoolYear),
          values: {
            programme: region.official.programme(facts.programme),
            pathway: facts.pathway ?? 'employment',
            direction: story?.direction ?? null,
            plannedIntake: intake,
            plannedClasses: Math.ceil(intake / 45),
            grounds:
              story?.grounds ??
              (kind === 'stopped' ? '招生逐年下降，本地岗位需求不足。' : '继续招生，规模与上年相当。'),
            studentsLeft: kind === 'stopped' ? '在校生按原方案培养至毕业。' : null,
          },
        }
      }
    }
  for (const { id, school, name, facts } of plannedOfferings(region))
    yield {
      name: `${nextYear}.${name}`,
      offering: id,
      school,
      schoolYear: nextYear,
      kind: 'new',
      state: facts.state,
      values: {
        programme: region.official.programme(facts.programme),
        pathway: 'employment',
        plannedIntake: 40,
        plannedClasses: 1,
        partners: facts.partners.map((key) => region.body(key)),
        grounds: facts.grounds,
      },
    }
}

/** Two in three have been decided for the coming year by now. */
function stateOf(region: Region, offering: Offering, schoolYear: number): Filed['state'] {
  if (schoolYear === lastYear) return 'filed'
  return region.dice('filing', offering.number).pick(['filed', 'filed', 'signed'] as const)
}

const plannedIntake = (region: Region, offering: Offering, schoolYear: number): number => {
  const { quota } = figuresOf(region, offering, lastYear) as { quota: number }
  return schoolYear === lastYear ? quota : quota + 5 * region.dice('intake', offering.number).between(-1, 1)
}

const isSigned = (state: Filed['state']) => !['draft', 'submitted'].includes(state)

function* filings(region: Region): Generator<Row> {
  for (const { name, offering, schoolYear, school, kind, state, values } of filedOf(region))
    yield {
      id: region.id('programmeFiling', name),
      state,
      values: {
        filingWindow: region.id('filingWindow', String(schoolYear)),
        offering,
        schoolYear,
        decidingLevel: 'city',
        kind,
        nominalDuration: 'y3',
        ...values,
        signer: isSigned(state) ? (school.key === 'centre' ? '许示例' : '校长示例') : null,
        signedOn: isSigned(state) ? `${schoolYear - 1}-11-12` : null,
      },
    }
}

/** What each level said: the county of a county school first, then the city's education or labour bureau. */
function* results(region: Region): Generator<Row> {
  for (const { name, offering, school, schoolYear, state } of filedOf(region)) {
    const labour = school.authority === 'labour'
    const county = school.division !== 'city'
    if (!isSigned(state)) continue
    const one = (level: 'county' | 'city', outcome: string, values: Row['values']): Row => ({
      id: region.id('filingResult', `${name}.${level}`),
      state: 'effective',
      values: {
        filing: region.id('programmeFiling', name),
        level,
        outcome,
        source: 'document',
        offering,
        schoolYear,
        deciding: level === 'city',
        ...values,
      },
    })
    const sealOf = (year: number, number: number) => `云教职成〔${year}〕${number}号`
    if (county)
      yield one('county', 'accepted', {
        authority: region.body(school.authority),
        decidedBy: '县（区）教育局',
        documentNumber: `县教职〔${schoolYear - 1}〕9号`,
        decidedOn: `${schoolYear - 1}-11-14`,
      })
    if (state === 'signed') continue
    yield one('city', { filed: 'accepted', supplement: 'supplement', refused: 'refused' }[state as 'filed'], {
      authority: region.body(labour ? 'labour' : 'education'),
      decidedBy: labour ? '云岭市人力资源和社会保障局' : '云岭市教育局',
      documentNumber: sealOf(schoolYear - 1, schoolYear === lastYear ? 52 : 47),
      decidedOn: `${schoolYear - 1}-11-18`,
      grounds:
        state === 'supplement'
          ? '请补充2027年订单企业用工函和实训工位清单。'
          : state === 'refused'
            ? '全市已有同类布点3处，所列实训条件尚未到位。'
            : null,
    })
  }
}

/** Every quota of this school year was issued on its filing; of the coming year the first are, others are planned. */
function* quotas(region: Region): Generator<Row> {
  for (const { name, offering, schoolYear, kind, state, values } of filedOf(region)) {
    if (state !== 'filed' || kind === 'stopped') continue
    const issued = schoolYear === lastYear || region.dice('quota', name).chance(0.3)
    yield {
      id: region.id('admissionQuota', name),
      state: issued ? 'issued' : 'draft',
      values: {
        offering,
        schoolYear,
        places: values.plannedIntake,
        changeReason: schoolYear === lastYear ? null : '按备案的拟招生人数安排，参照上年报到情况。',
        result: issued ? region.id('filingResult', `${name}.city`) : null,
        documentNumber: issued
          ? `云教职成〔${schoolYear - (schoolYear === lastYear ? 0 : 1)}〕${schoolYear === lastYear ? 11 : 49}号`
          : null,
        issuedOn: issued ? (schoolYear === lastYear ? '2026-03-16' : '2026-11-20') : null,
      },
    }
  }
}

type Rung = readonly [
  school: string,
  programme: string,
  state: string,
  values: (offering: Offering, region: Region) => Row['values'],
]

/** One offering on every rung. */
const rungs: readonly Rung[] = [
  [
    'centre',
    '730301',
    'warned',
    () => ({
      class: 'surplus',
      grounds: '2024—2026年新生14、14、12人，连续三年不能独立成班。',
      warnedOn: '2026-10-30',
      warningNumber: '云教职成〔2026〕41号',
    }),
  ],
  [
    'qingheSchool',
    '710210',
    'ordered',
    () => ({
      class: 'surplus',
      grounds: '同质化布点多，招生由50人降到31人。',
      warnedOn: '2025-06-18',
      warningNumber: '云教职成〔2025〕17号',
      requirements: '调整培养方向，与1家以上本地企业签订合作协议。',
      orderedOn: '2026-09-10',
      orderNumber: '云教职成〔2026〕36号',
      rectifyBy: '2027-06-30',
    }),
  ],
  [
    'centre',
    '770101',
    'rectified',
    () => ({
      class: 'looselyMatched',
      grounds: '招生持续下滑，与本地托育岗位要求契合不紧密。',
      warnedOn: '2025-06-18',
      warningNumber: '云教职成〔2025〕17号',
      requirements: '一年内压缩规模、调整为早期教育方向。',
      orderedOn: '2025-07-08',
      orderNumber: '云教职成〔2025〕19号',
      rectifyBy: '2026-07-31',
      rectification: '规模压缩到1个班，已修订人才培养方案，与云岭童芽幼教服务有限公司共建早期教育方向。',
    }),
  ],
  [
    'qingheSchool',
    '740101',
    'suspended',
    (offering, region) => {
      // On the day of suspension those of three years were there.
      const there = [2022, 2023, 2024].flatMap((year) =>
        [...studentsOf(region, offering.cohorts.get(year)!)].filter(({ on }) => on === null || on > '2025-06-18'),
      )
      return {
        class: 'deviating',
        grounds: '连续三年招生人数不能独立成班。',
        warnedOn: '2024-06-20',
        warningNumber: '云教职成〔2024〕12号',
        requirements: '一年内落实合作企业，招生达到独立成班。',
        orderedOn: '2024-07-02',
        orderNumber: '云教职成〔2024〕14号',
        rectifyBy: '2025-05-31',
        rectification: '合作企业未能落实。',
        suspendedOn: '2025-06-18',
        suspensionNumber: '云教职成〔2025〕18号',
        studentsLeft: '在校生按原方案培养至毕业。',
        protectedCount: there.length,
        protectedStudents: there.slice(0, 500).map(({ id }) => id),
      }
    },
  ],
  [
    'qingheSchool',
    '730401',
    'closed',
    () => ({
      class: 'postsVanishing',
      grounds: '无合作企业，无专任专业教师，统计岗位多由系统替代。',
      warnedOn: '2023-05-10',
      warningNumber: '云教职成〔2023〕10号',
      suspendedOn: '2023-07-04',
      suspensionNumber: '云教职成〔2023〕15号',
      protectedCount: 9,
      studentsLeft: '在校生按原方案培养至毕业。',
      closedOn: '2024-07-02',
      closureNumber: '云教职成〔2024〕14号',
    }),
  ],
  [
    'lanshanSchool',
    '610105',
    'lifted',
    () => ({
      class: 'belowConditions',
      grounds: '实训工位不足。',
      warnedOn: '2025-06-18',
      warningNumber: '云教职成〔2025〕17号',
      liftedOn: '2026-03-20',
    }),
  ],
]

function* warnings(region: Region): Generator<Row> {
  for (const [key, programme, state, values] of rungs) {
    const offering = region.school(key).offerings.find(({ facts }) => facts.programme === programme)!
    yield {
      id: region.id('offeringWarning', offering.number),
      state,
      values: { offering: offering.id, ...values(offering, region) },
    }
  }
}

function* reviews(region: Region): Generator<Row> {
  for (const school of region.schools)
    yield {
      id: region.id('positioningReview', school.number),
      values: {
        school: school.id,
        year: 2026,
        positioning: `${school.name}立足本地、面向两条重点产业链，培养一线技术技能人才。`,
        match: '与产业链对接的专业占多数，部分传统专业与岗位变化契合不够。',
        problems: '个别专业规模偏小，企业参与不足。',
        plan: '三年内按需求增设专业，逐步退出不能独立成班的专业。',
        outsiders: '本地龙头企业、行业指导委员会',
        reviewedOn: '2026-10-15',
        signer: school.key === 'centre' ? '许示例' : '校长示例',
      },
    }
}

/** How the schools of the story class their own offerings; the figures they rest on are counted beside them. */
function* items(region: Region): Generator<Row> {
  for (const school of region.schools) {
    if (!school.detailed) continue
    for (const offering of school.offerings) {
      const { facts, cohorts } = offering
      if (facts.status) continue
      const entrants = cohorts.get(lastYear)!.registered
      const [kind, grounds, advice] =
        entrants === 0
          ? (['deviating', '连续三年没有招生。', 'close'] as const)
          : entrants < 20
            ? (['surplus', '新生不足以独立成班，岗位供给过剩。', 'suspend'] as const)
            : facts.chain
              ? entrants > 36
                ? (['strong', '与产业链岗位契合，招生和就业稳定。', 'expand'] as const)
                : (['distinctive', '服务本地产业，规模适当。', 'keep'] as const)
              : (['looselyMatched', '没有对接重点产业链，方向需要调整。', 'improve'] as const)
      yield {
        id: region.id('positioningItem', offering.number),
        values: {
          review: region.id('positioningReview', school.number),
          offering: offering.id,
          class: kind,
          grounds,
          advice,
        },
      }
    }
  }
}
