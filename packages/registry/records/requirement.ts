import { invalid, Problem, type Register, snakeCase } from '@zhiqiao/model'
import { needsOf } from '../store/requirement.ts'
import { problemAt } from './check-values.ts'

/**
 * A foreign key's refusal in words: what the record needs does not stand, or others rest on the record that was to be
 * taken back. Null when the error is another.
 */
export function unmetRequirement(register: Register, error: unknown): Problem | null {
  const { code, constraint } = error as { code?: string; constraint?: string }
  if (code === '23505' && constraint?.startsWith(`${snakeCase(register.name)}_serves_`))
    return new Problem(
      409,
      'stands-already',
      `${register.title.zh}: 已有同样有效的记录，不能再有第二条。`,
      `${register.title.en}: one that stands for the same is there already.`,
    )
  if (code !== '23503' || constraint === undefined) return null
  const need = needsOf(register).find(({ name }) => name === constraint)
  if (!need)
    return new Problem(
      409,
      'still-needed',
      `${register.title.zh}: 还有记录以这条记录为依据，不能撤回或改变；请先处理那些记录。`,
      `${register.title.en}: other records rest on this one; settle them first.`,
    )
  const { message, by, when = {} } = need.requirement
  // The value that made the record ask for it can be taken back; the others say what is missing.
  const field = Object.keys(when).find((name) => name !== 'state') ?? Object.keys(by)[0]!
  return invalid([problemAt(register.title, register.fields, field, 'requirement', message.zh, message.en)])
}
