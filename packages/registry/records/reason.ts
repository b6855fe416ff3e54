import type { FieldProblem, Register } from '@zhiqiao/model'

/** What is wrong with a reason that is asked for or given. */
export function reasonProblems(register: Register, reason: unknown): FieldProblem[] {
  const { zh, en } = register.title
  if (typeof reason !== 'string' || reason.trim() === '')
    return [{ field: 'reason', code: 'required', zh: `${zh}: 请写明原因`, en: `${en}: a reason is required` }]
  if (reason.isWellFormed() && !reason.includes('\u0000') && reason.length <= 2000) return []
  const [told, toldEn] = [
    '原因最多2000字，且不能含有无法保存的字符',
    'a reason has up to 2000 characters that can be kept',
  ]
  return [{ field: 'reason', code: 'characters', zh: `${zh}: ${told}`, en: `${en}: ${toldEn}` }]
}
