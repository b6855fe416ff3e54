import type { Chapter, Row } from '../generator/chapter.ts'
import { residentIdOf } from '../generator/invented.ts'
import type { Region } from '../generator/open-region.ts'
import { schoolYears } from '../generator/school-plan.ts'
import { type Student, studentsOfSchool } from '../generator/student-plan.ts'

/** 技能证书 of graduates and of the third year. */
export const certificateChapters: readonly Chapter[] = [{ register: 'skillCertificate', rows: certificates }]

interface Certificate {
  readonly kind: 'skillLevel' | 'onePlusX' | 'specialAbility'
  readonly name: string
  readonly level: string
  readonly issuedOn: string
}

const byField: Readonly<Record<string, readonly [string, Certificate['kind']]>> = {
  '61': ['农产品食品检验员', 'skillLevel'],
  '64': ['建筑工程识图', 'onePlusX'],
  '66': ['电工', 'skillLevel'],
  '67': ['化学检验员', 'skillLevel'],
  '69': ['农产品食品检验员', 'skillLevel'],
  '70': ['汽车维修工', 'skillLevel'],
  '71': ['数字影像处理', 'onePlusX'],
  '73': ['财务数字化应用', 'onePlusX'],
  '74': ['中式烹调师', 'skillLevel'],
  '77': ['保育师', 'skillLevel'],
  '79': ['养老护理员', 'skillLevel'],
}

/** The certificate a student has, if any: most graduates have one, and a few of the third year. */
export function certificateOf(region: Region, { number, cohort, status }: Student): Certificate | null {
  const thirdYear = status === 'enrolled' && cohort.year === 2024
  if (status !== 'graduated' && !thirdYear) return null
  const dice = region.dice('certificate', number)
  if (!dice.chance(thirdYear ? 0.18 : 0.72)) return null
  const [name, kind] = byField[cohort.offering.facts.programme.slice(0, 2)] ?? ['专项职业能力', 'specialAbility']
  const level =
    kind === 'skillLevel'
      ? dice.chance(0.08)
        ? 'level3'
        : 'level4'
      : kind === 'onePlusX'
        ? dice.pick(['xJunior', 'xIntermediate'])
        : 'passed'
  return { kind, name, level, issuedOn: `${cohort.year + 2}-${dice.pick(['05-28', '06-18', '06-25'])}` }
}

function* certificates(region: Region): Generator<Row> {
  for (const school of region.schools.filter(({ detailed }) => detailed))
    for (const student of studentsOfSchool(region, school, schoolYears)) {
      const certificate = certificateOf(region, student)
      if (certificate === null) continue
      const dice = region.dice('marks', student.number)
      const { kind, name, level, issuedOn } = certificate
      yield {
        id: region.id('skillCertificate', student.number),
        values: {
          kind,
          certificateName: name,
          level,
          certificateNumber: `Y99${issuedOn.slice(0, 4)}${String(student.number).padStart(9, '0')}`,
          student: student.id,
          holder: student.name,
          identityNumber: residentIdOf(student.bornOn, student.number, student.female),
          school: school.id,
          offering: student.cohort.offering.id,
          evaluator: region.body(school.key === 'labourSchool' ? 'labourSchool' : 'skillCentre'),
          issuer: kind === 'skillLevel' ? '云岭市职业技能评价指导中心' : '评价组织（示例）',
          assessedOn: `${issuedOn.slice(0, 7)}-12`,
          theoryScore: dice.between(60, 96),
          practiceScore: dice.between(62, 98),
          issuedOn,
          verifiedOn: dice.chance(0.6) ? `${issuedOn.slice(0, 4)}-07-15` : null,
        },
      }
    }
}
