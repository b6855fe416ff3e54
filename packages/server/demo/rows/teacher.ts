import type { Chapter, Row } from '../generator/chapter.ts'
import { mobileOf, personName, residentIdOf } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'
import { type Teacher, teachersOf } from '../generator/teacher-plan.ts'

/** 教师 with what is recorded of many of them: recognitions, placements, certificates, earlier work, training. */
export const teacherChapters: readonly Chapter[] = [
  { register: 'teacher', source: 'teacherInformation', rows: teachers },
  { register: 'dualQualification', rows: recognitions },
  { register: 'enterprisePlacement', rows: placements },
  { register: 'teacherCertificate', rows: certificates },
  { register: 'teacherWork', rows: works },
  { register: 'teacherTraining', rows: trainings },
]

const everyTeacher = function* (region: Region, detailedOnly = false): Generator<Teacher> {
  for (const school of region.schools) if (school.detailed || !detailedOnly) yield* teachersOf(region, school)
}

function* teachers(region: Region): Generator<Row> {
  for (const teacher of everyTeacher(region)) {
    const { id, number, school, category, duty, offering, joinedOn, leftOn } = teacher
    const dice = region.dice('teacher', number)
    const joined = Number(joinedOn.slice(0, 4))
    const bornOn = `${joined - dice.between(23, 30)}-${String(dice.between(1, 12)).padStart(2, '0')}-${String(dice.between(1, 28)).padStart(2, '0')}`
    const female = dice.chance(0.48)
    const teaches = category === 'professional' || category === 'practiceInstructor'
    yield {
      id,
      values: {
        teacherNumber: `99${String(10_000_000 + number)}`,
        name: personName(dice),
        idNumber: residentIdOf(bornOn, number, female),
        gender: female ? '2' : '1',
        birthDate: bornOn,
        mobilePhone: mobileOf(300_000_000 + number),
        school: school.id,
        establishmentUnit: duty === 'outside' ? null : school.id,
        staffNumber: `${school.number + 1}-${String(number - school.firstTeacher + 1).padStart(3, '0')}`,
        employmentKind:
          duty === 'outside' ? 'partTime' : dice.chance(0.82) ? 'established' : dice.pick(['controlled', 'contract']),
        duty,
        teachingCategory: category,
        programme: offering && region.official.programme(offering.facts.programme),
        classTeacher: duty === 'fullTime' && dice.chance(0.3),
        schooling: dice.chance(0.14) ? 'postgraduate' : dice.chance(0.9) ? 'bachelor' : 'college',
        academicDegree: dice.chance(0.12) ? 'master' : dice.chance(0.85) ? 'bachelor' : 'none',
        joinedOn,
        teachingSince: duty === 'staff' ? null : joinedOn,
        programmeTeacherSince: teaches ? joinedOn : null,
        leftOn,
        leavingReason:
          leftOn === null ? null : leftOn.startsWith('2026') ? 'retired' : dice.pick(['retired', 'resigned']),
      },
    }
  }
}

function* recognitions(region: Region): Generator<Row> {
  for (const { id, number, recognition, offering } of everyTeacher(region)) {
    if (recognition === null) continue
    const { level, standard, on, reviewDue, revokedOn } = recognition
    yield {
      id: region.id('dualQualification', number),
      values: {
        teacher: id,
        level,
        standard,
        programme: offering && region.official.programme(offering.facts.programme),
        recognisedBy: standard === 'schoolOwn' ? '学校双师型教师认定小组' : '云岭市教育局、云岭市人力资源和社会保障局',
        batch: `${on.slice(0, 4)}年第一批`,
        noticeFrom: `${on.slice(0, 7)}-05`,
        noticeTo: `${on.slice(0, 7)}-12`,
        // The earliest ones were announced on the first of a month.
        ...(on.endsWith('-01') && { noticeFrom: null, noticeTo: null }),
        recognisedOn: on,
        certificateNumber: `云双师${on.slice(0, 4)}-${String(number + 1).padStart(4, '0')}`,
        reviewDue,
        revokedOn: revokedOn ?? null,
        revokedReason: revokedOn ? '申报材料中企业实践证明不实。' : null,
      },
    }
  }
  yield* applications(region)
}

/** The second batch of 2026: three applications on the bureau's desk, one sent back. */
function* applications(region: Region): Generator<Row> {
  const waiting = ['centre', 'technical', 'lanshanSchool', 'shiqiaoSchool'].map(
    (key) =>
      teachersOf(region, region.school(key)).findLast(
        ({ duty, offering, recognition, placement }) =>
          duty === 'fullTime' && offering !== null && recognition === null && placement === 'done',
      )!,
  )
  for (const [at, { id, number, offering }] of waiting.entries())
    yield {
      id: region.id('dualQualification', `second.${number}`),
      state: at === 3 ? 'returned' : 'submitted',
      values: {
        teacher: id,
        level: 'junior',
        standard: 'national2022',
        programme: region.official.programme(offering!.facts.programme),
        recognisedBy: '云岭市教育局、云岭市人力资源和社会保障局',
        batch: '2026年第二批',
        recognisedOn: '2026-12-20',
      },
    }
}

/** Enterprise practice of full-time professional teachers, summer by summer. */
function* placements(region: Region): Generator<Row> {
  const nearby = region.enterprises.slice(0, 30)
  for (const teacher of everyTeacher(region, true)) {
    const { id, number, placement, joinedOn, leftOn, offering } = teacher
    if (placement === null || leftOn !== null) continue
    for (const year of [2022, 2023, 2024, 2025, 2026]) {
      const dice = region.dice('placement', number, year)
      if (joinedOn > `${year}-06-30`) continue
      const standing = year === 2026 ? placement : dice.chance(0.1) ? 'none' : dice.chance(0.1) ? 'short' : 'done'
      if (standing === 'none') continue
      const fitting = nearby.filter(({ chain }) => chain === (offering?.facts.chain?.[0] ?? null))
      const days = standing === 'short' ? dice.between(8, 16) : dice.between(30, 40)
      yield {
        id: region.id('enterprisePlacement', number * 100 + (year - 2000)),
        ...(year === 2026 && number % 17 === 3 && { state: 'submitted' }),
        values: {
          teacher: id,
          placeKind: 'enterprise',
          enterprise: dice.pick(fitting.length > 0 ? fitting : nearby).id,
          mode: dice.pick(['post', 'post', 'training', 'research']),
          fullTime: true,
          post: dice.pick(['设备运维岗', '工艺技术岗', '质量检验岗', '生产管理岗']),
          related: true,
          from: `${year}-07-10`,
          to: standing === 'short' ? `${year}-07-31` : `${year}-08-25`,
          days,
          result: '完成岗位实践总结，更新课程案例一项。',
        },
      }
    }
  }
}

function* certificates(region: Region): Generator<Row> {
  for (const { id, number, category, duty, joinedOn } of everyTeacher(region, true)) {
    if (duty !== 'fullTime') continue
    const dice = region.dice('certificates', number)
    const level = dice.pick(['junior', 'intermediate', 'intermediate', 'associate'] as const)
    const year = Math.min(2024, Number(joinedOn.slice(0, 4)) + { junior: 1, intermediate: 6, associate: 12 }[level])
    const ranked = level === 'junior' ? '助理讲师' : level === 'intermediate' ? '讲师' : '高级讲师'
    yield {
      id: region.id('teacherCertificate', number * 2),
      values: {
        teacher: id,
        kind: 'title',
        name: ranked,
        level,
        issuedBy: '云岭市人力资源和社会保障局',
        obtainedOn: `${year}-12-15`,
        appointedOn: `${year + 1}-01-10`,
      },
    }
    if (category === 'general' || category === 'ideology' || !dice.chance(0.7)) continue
    yield {
      id: region.id('teacherCertificate', number * 2 + 1),
      values: {
        teacher: id,
        kind: 'skill',
        name: '职业技能等级证书',
        level: 'none',
        skillLevel: dice.pick(['level3', 'level3', 'level2', 'level1']),
        number: `Y99T${String(number).padStart(8, '0')}`,
        issuedBy: '云岭市职业技能评价指导中心',
        obtainedOn: `${Math.max(2015, year - 2)}-06-20`,
        checkable: true,
        checkedOn: '2026-03-12',
      },
    }
  }
}

/** What professional teachers did before they taught: some long, some shortly, most nothing. */
function* works(region: Region): Generator<Row> {
  for (const { id, number, offering, duty, joinedOn } of everyTeacher(region, true)) {
    if (offering === null || duty !== 'fullTime') continue
    const dice = region.dice('work', number)
    if (!dice.chance(0.42)) continue
    const joined = Number(joinedOn.slice(0, 4))
    yield {
      id: region.id('teacherWork', number),
      values: {
        teacher: id,
        employerName: `${dice.pick(['云岭', '澜山', '石桥'])}某${dice.pick(['机械', '电气', '食品', '信息'])}企业（示例）`,
        post: dice.pick(['技术员', '工艺工程师', '班组长', '质检员']),
        from: `${joined - dice.between(1, 6)}-03-01`,
        to: `${joined}-06-30`,
        related: dice.chance(0.85),
        proof: dice.pick(['socialInsurance', 'contract']),
        verifiedOn: '2025-10-15',
      },
    }
  }
}

const courses = [
  ['双师型教师专业技能培训', 'dual', 'province', 'faceToFace', 80],
  ['专业带头人领军能力研修', 'leader', 'province', 'mixed', 120],
  ['班主任能力提升培训', 'classTeacher', 'prefecture', 'faceToFace', 40],
  ['人工智能赋能教学全员培训', 'all', 'prefecture', 'online', 30],
  ['思政课教师轮训', 'ideology', 'prefecture', 'faceToFace', 48],
] as const

function* trainings(region: Region): Generator<Row> {
  for (const { id, number, duty, leftOn, category } of everyTeacher(region, true)) {
    if (duty !== 'fullTime' || leftOn !== null) continue
    for (const year of [2025, 2026]) {
      const dice = region.dice('training', number, year)
      if (!dice.chance(0.5)) continue
      const [name, kind, level, mode, hours] = category === 'ideology' ? courses[4] : dice.pick(courses.slice(0, 4))
      yield {
        id: region.id('teacherTraining', number * 100 + (year - 2000)),
        values: {
          teacher: id,
          name: `${year}年${name}`,
          kind,
          level,
          organiser: level === 'province' ? '省级职教师资培训基地（示例）' : '云岭市教育局',
          mode,
          from: `${year}-07-08`,
          to: `${year}-07-${hours > 60 ? 24 : 14}`,
          hours,
          rotation: true,
          result: dice.chance(0.95) ? 'passed' : 'excellent',
        },
      }
    }
  }
}
