import type { Chapter, Row } from '../generator/chapter.ts'
import type { Region } from '../generator/open-region.ts'
import { lastYear, type School, schoolYears } from '../generator/school-plan.ts'

/** 学校 with their campuses and conditions. */
export const schoolChapters: readonly Chapter[] = [
  { register: 'school', rows: schools },
  { register: 'campus', rows: campuses },
  { register: 'schoolConditionYear', source: 'educationStatistics', rows: conditions },
  { register: 'digitalCampusAssessment', rows: digitalCampuses },
]

function* schools(region: Region): Generator<Row> {
  for (const { key, id, facts, authority } of region.schools)
    yield {
      id: region.id('school', key),
      values: {
        organisation: id,
        schoolIdentifier: facts.identifier,
        schoolKind: facts.kind,
        conditionClass: facts.kind === 'skilledWorker' ? 'skilledWorker' : 'general',
        levels: [facts.kind === 'skilledWorker' ? '中级技工' : '中等职业教育'],
        vocationalCentre: facts.vocationalCentre ?? false,
        founderKind: facts.founderKind,
        founder: region.body(authority),
        affiliation: facts.affiliation,
        urbanKind: facts.townKind,
        approvalNumber: `云政发〔${facts.foundedOn.slice(0, 4)}〕${20 + (facts.foundedOn.charCodeAt(8) % 9)}号`,
        approvedBy: '云岭市人民政府',
        approvedOn: facts.foundedOn,
        openedOn: `${facts.foundedOn.slice(0, 4)}-09-01`,
      },
    }
}

function* campuses(region: Region): Generator<Row> {
  for (const { key, id, name, division, facts } of region.schools) {
    const [land, floor] = facts.conditions
    yield {
      id: region.id('campus', `${key}.main`),
      values: {
        school: id,
        name: `${name}本部`,
        kind: 'main',
        division: region.division(division),
        address: `${name}所在地示例路1号`,
        tenure: 'owned',
        landArea: Math.round(land * (key === 'centre' ? 0.8 : 1)),
        floorArea: Math.round(floor * (key === 'centre' ? 0.85 : 1)),
        from: facts.foundedOn,
      },
    }
  }
  yield {
    id: region.id('campus', 'centre.zone'),
    values: {
      school: region.body('centre'),
      name: '经开区产教园校区',
      kind: 'trainingSite',
      division: region.division('zone'),
      address: '云岭经济技术开发区示例大道88号',
      tenure: 'soleUse',
      landlord: '云岭经济技术开发区管理委员会',
      leasedUntil: '2033-08-31',
      landArea: 17_200,
      floorArea: 6_225,
      from: '2023-09-01',
    },
  }
}

/** What schools had to teach with on 1 September of each year, growing towards what is there now. */
function* conditions(region: Region): Generator<Row> {
  for (const school of region.schools)
    for (const year of schoolYears.filter((each) => each >= 2023))
      yield {
        id: region.id('schoolConditionYear', school.number * 100 + (year - 2000)),
        ...(year === lastYear && school.key === 'shiqiaoSchool' && { state: 'submitted' }),
        values: conditionOf(region, school, year),
      }
}

const shortOf: Readonly<Record<string, string>> = {
  lanshanSchool: '校舍建筑面积、专任教师数低于标准，列入2027年改扩建计划。',
  shiqiaoSchool: '占地、校舍、设备、图书均低于标准，县政府承诺2028年前补足。',
  qingheSchool: '教学仪器设备总值低于标准。',
}

function conditionOf(region: Region, { key, id, facts, growth }: School, year: number): Row['values'] {
  const [land, floor, equipment, books, computers, seats] = facts.conditions
  const behind = 1 - (lastYear - year) * 0.05
  const met = shortOf[key] === undefined ? 'met' : key === 'qingheSchool' ? 'basicallyMet' : 'notMet'
  return {
    school: id,
    year,
    referenceDate: `${year}-09-01`,
    landArea: Math.round(land * growth),
    floorArea: Math.round(floor * growth),
    teachingFloor: Math.round(floor * growth * 0.52),
    dormitoryFloor: Math.round(floor * growth * 0.24),
    notOwnedFloor: key === 'centre' && year >= 2023 ? 6_225 : 0,
    equipment: Math.round(equipment * growth * behind) * 1_000_000,
    enterpriseEquipment: Math.round(equipment * growth * behind * 0.12) * 1_000_000,
    books: Math.round(books * growth * behind),
    computers: Math.round(computers * growth * behind),
    practiceSeats: Math.round(seats * growth * behind),
    bandwidth: 1_000,
    standard: facts.kind === 'skilledWorker' ? null : region.official.conditionStandard,
    excluded: false,
    result: met === 'notMet' && year === lastYear && key === 'shiqiaoSchool' ? null : met,
    confirmedBy: region.body('education'),
    confirmedOn: `${year}-11-05`,
    documentNumber: `云教职成〔${year}〕22号`,
    gaps: shortOf[key] ?? null,
  }
}

function* digitalCampuses(region: Region): Generator<Row> {
  for (const [key, score, result] of [
    ['centre', 88, 'passed'],
    ['technical', 91, 'excellent'],
    ['qingheSchool', 74, 'conditional'],
    ['lanshanSchool', 62, 'rectify'],
  ] as const)
    yield {
      id: region.id('digitalCampusAssessment', key),
      values: {
        school: region.body(key),
        year: 2025,
        standard: '职业院校数字校园规范（2020年）',
        assessedOn: '2025-11-18',
        assessedBy: '云岭市教育局',
        smartClassrooms: score > 80 ? 24 : 8,
        simulationRooms: score > 80 ? 6 : 1,
        creativeSpaces: score > 90 ? 2 : 1,
        backbone: 10_000,
        wirelessCoverage: score,
        onlineSpaces: score * 12,
        score,
        result,
        gaps: score < 80 ? '虚拟仿真实训资源和师生网络学习空间不足。' : null,
      },
    }
}
