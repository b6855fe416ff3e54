import type { Chapter, Row } from '../generator/chapter.ts'
import type { Region } from '../generator/open-region.ts'

/** 满意度: what students, employers and enterprises say of the first six schools. */
export const satisfactionChapters: readonly Chapter[] = [
  { register: 'satisfactionSurvey', rows: surveys },
  { register: 'satisfactionAnswer', rows: answers },
]

const groups = ['student', 'employer', 'enterprise'] as const

function* surveys(region: Region): Generator<Row> {
  for (const school of region.schools.slice(0, 6))
    for (const group of groups) {
      const asked = group === 'student' ? 120 : 20
      yield {
        id: region.id('satisfactionSurvey', `${school.key}.${group}`),
        values: {
          name: `2026年${{ student: '在校生', employer: '用人单位', enterprise: '合作企业' }[group]}满意度调查`,
          organisation: school.id,
          year: 2026,
          group,
          method: 'online',
          conductedBy: region.body(group === 'student' ? school.key : 'evaluator'),
          from: '2026-10-08',
          to: '2026-10-25',
          asked,
          answered: asked - 6,
          valid: asked - 8,
        },
      }
    }
}

/** Each aspect adds up to the valid answers. */
function* answers(region: Region): Generator<Row> {
  for (const school of region.schools.slice(0, 6))
    for (const group of groups)
      for (const aspect of group === 'student'
        ? (['overall', 'vocational', 'internship'] as const)
        : (['overall', 'cooperation'] as const)) {
        const valid = (group === 'student' ? 120 : 20) - 8
        const dice = region.dice('satisfaction', school.number, group, aspect)
        const verySatisfied = Math.round(valid * (0.42 + dice.between(0, 24) / 100))
        const dissatisfied = Math.round(valid * (dice.between(0, 6) / 100))
        const neutral = Math.round(valid * (dice.between(4, 12) / 100))
        yield {
          id: region.id('satisfactionAnswer', `${school.key}.${group}.${aspect}`),
          values: {
            survey: region.id('satisfactionSurvey', `${school.key}.${group}`),
            aspect,
            verySatisfied,
            satisfied: valid - verySatisfied - neutral - dissatisfied,
            neutral,
            dissatisfied,
          },
        }
      }
}
