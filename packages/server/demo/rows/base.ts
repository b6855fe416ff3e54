import { type Chapter, type Row, told } from '../generator/chapter.ts'
import { mobileOf } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'

/** 实训基地: four open ones of the plan, those of single schools, and who uses them. */
export const baseChapters: readonly Chapter[] = [
  { register: 'trainingBase', rows: bases },
  told('baseBooking', (region) => bookings(region)),
]

const facts = [
  [
    'windBase',
    '新能源装备开放型区域产教融合实训基地',
    'integration',
    'centre',
    ['turbine', 'windCare'],
    '34',
    180,
    3_200,
    '2024-11-28',
    true,
  ],
  [
    'smartBase',
    '智能制造开放型区域产教融合实训基地',
    'integration',
    'technical',
    ['machining', 'smart'],
    '34',
    220,
    4_100,
    '2025-06-30',
    true,
  ],
  [
    'foodBase',
    '高原食品开放型区域产教融合实训基地',
    'integration',
    'lanshanSchool',
    ['grain', 'barley'],
    '14',
    120,
    1_150,
    '2025-12-10',
    true,
  ],
  [
    'publicBase',
    '云岭市公共实训中心产教融合实训基地',
    'integration',
    'publicTraining',
    ['battery', 'switchgear'],
    '38',
    260,
    5_600,
    '2026-10-20',
    true,
  ],
  ['careBase', '健康养老实训基地', 'practical', 'qingheSchool', ['care'], '85', 60, 240, null, false],
  ['kitchenBase', '烹饪实训基地', 'practical', 'qingheSchool', ['dining'], '62', 48, 180, null, false],
  ['autoBase', '智能设备实训基地', 'practical', 'shiqiaoSchool', ['smart'], '34', 56, 320, null, false],
  ['liftBase', '电梯安装维修实训基地', 'practical', 'labourSchool', ['lift'], '34', 40, 410, '2024-05-16', true],
  ['teacherBase', '云岭风光教师企业实践基地', 'teachers', 'turbine', [], '34', 30, 860, '2025-03-14', true],
] as const

function* bases(region: Region): Generator<Row> {
  for (const [at, [key, name, kind, owner, partners, industry, places, value, recognisedOn, shared]] of facts.entries())
    yield {
      id: region.id('trainingBase', key),
      values: {
        name,
        kind,
        site: owner === 'turbine' ? 'enterprise' : owner === 'publicTraining' ? 'public' : 'campus',
        owner: region.body(owner),
        partners: partners.map((each) => region.body(each)),
        industry: region.official.industry(industry),
        offerings: offeringsOf(region, owner),
        address: '云岭市示例路',
        area: places * 14,
        places,
        equipmentValue: value * 1_000_000,
        enterpriseEquipmentValue: Math.round(value * 0.2) * 1_000_000,
        hoursEachDay: shared ? 10 : 8,
        shared,
        openToPupils: at % 3 === 0,
        charge: shared ? '学校免费，企业职工培训按成本收费。' : null,
        operationModel: partners.length > 1 ? 'joint' : owner === 'turbine' ? 'enterprise' : 'school',
        functions: ['实践教学', '社会培训', ...(shared ? ['技能评价', '企业职工培训'] : [])],
        level: recognisedOn ? 'prefecture' : 'school',
        recognisedBy: recognisedOn && '云岭市发展和改革委员会、云岭市教育局',
        documentNumber: recognisedOn && `云发改社会〔${recognisedOn.slice(0, 4)}〕${40 + at}号`,
        recognisedOn,
        validTo: recognisedOn && `${Number(recognisedOn.slice(0, 4)) + 5}-12-31`,
        openedOn: recognisedOn ?? '2022-09-01',
        contactPhone: mobileOf(900 + at),
      },
    }
}

function offeringsOf(region: Region, owner: string): string[] {
  const school = region.schools.find(({ key }) => key === owner)
  return (school?.offerings ?? [])
    .filter(({ facts: { status } }) => status === undefined)
    .slice(0, 3)
    .map(({ id }) => id)
}

/** Bookings of autumn 2026: used, to come, asked for, declined. */
const booked = [
  ['windBase', 'labourSchool', 'teaching', '2025级无人机班', '2026-09-22', 32, 'used', 30],
  ['windBase', 'turbine', 'staffTraining', '新员工岗前培训', '2026-10-13', 40, 'used', 40],
  ['windBase', 'technical', 'contest', '市赛集训', '2026-11-26', 12, 'approved', null],
  ['windBase', 'qingheSchool', 'pupils', '中小学职业体验', '2026-12-04', 60, 'requested', null],
  ['smartBase', 'shiqiaoSchool', 'teaching', '2025级智能设备班', '2026-10-19', 33, 'used', 33],
  ['smartBase', 'smart', 'staffTraining', '产线技师培训', '2026-11-30', 24, 'requested', null],
  ['smartBase', 'centre', 'teacherPlacement', '机电教师实践', '2026-11-09', 8, 'used', 7],
  ['foodBase', 'shiqiaoSchool', 'teaching', '2024级农产品营销班', '2026-10-27', 30, 'used', 28],
  ['foodBase', 'barley', 'research', '青稞新品试制', '2026-12-10', 6, 'approved', null],
  ['publicBase', 'privateTraining', 'training', '电工培训班', '2026-11-16', 45, 'used', 44],
  ['publicBase', 'labourSchool', 'assessment', '电梯工技能评价', '2026-12-15', 36, 'requested', null],
  ['kitchenBase', 'dining', 'staffTraining', '厨师技能提升', '2026-11-18', 60, 'declined', null],
] as const

const bookings = (region: Region) =>
  booked.map(([base, by, purpose, group, day, persons, state, present], at) => {
    const values = {
      base: region.id('trainingBase', base),
      bookedBy: region.body(by),
      purpose,
      group,
      from: `${day}T01:00:00.000Z`,
      to: `${day}T09:00:00.000Z`,
      places: Math.min(persons, 40),
      persons,
      contact: '联系人示例',
      contactPhone: mobileOf(950 + at),
      personsPresent: present,
      hoursUsed: present === null ? null : 7,
      fee: present !== null && purpose === 'staffTraining' ? 2_000 : null,
    }
    return [`${base}.${at}`, values, state] as const
  })
