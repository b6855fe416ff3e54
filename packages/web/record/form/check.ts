import { endsOf, type FieldProblem, isAsked, isCalendarDate, isResidentId, isSocialCreditCode } from '@zhiqiao/model'
import type { FieldMeta } from '../../api/meta.ts'
import { isEmptyValue } from '../../ui/field-value.tsx'

type Found = { code: string; zh: string; en: string } | null

const problem = (code: string, zh: string, en: string): Found => ({ code, zh, en })

/** A number is wanted: what was typed is said, and of a range where each end belongs. */
function notNumber(typed: string, whole: boolean, [lower, upper]: readonly FieldMeta[]): Found {
  const zh = `“${typed}”不是${whole ? '整数' : '数'}，请只写一个数`
  const en = `“${typed}” is no ${whole ? 'whole ' : ''}number: write one number`
  if (!lower || !upper) return problem('number', zh, en)
  return problem(
    'number',
    `${zh}；范围写成5000-8000，或分别写在“${lower.zh}”和“${upper.zh}”里`,
    `${en}; a range as 5000-8000, or its ends in “${lower.en}” and “${upper.en}”`,
  )
}

function checkNumber(value: unknown, field: FieldMeta, whole: boolean, ends: readonly FieldMeta[]): Found {
  if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isInteger(value)))
    return notNumber(String(value), whole, ends)
  const scale = field.kind === 'money' ? 1_000_000 : 1
  if (typeof field.minimum === 'number' && value < field.minimum)
    return problem('minimum', `不能小于${field.minimum / scale}`, `must be at least ${field.minimum / scale}`)
  if (typeof field.maximum === 'number' && value > field.maximum)
    return problem('maximum', `不能大于${field.maximum / scale}`, `must be at most ${field.maximum / scale}`)
  return null
}

function checkValue(value: unknown, field: FieldMeta, ends: readonly FieldMeta[]): Found {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return typeof field.maxLength === 'number' && String(value).length > field.maxLength
        ? problem(
            'length',
            `最多${field.maxLength}字，现有${String(value).length}字`,
            `at most ${field.maxLength} characters`,
          )
        : null
    case 'date':
      return isCalendarDate(String(value))
        ? null
        : problem('date', '不是日期，请写成2026年3月31日', 'is no date; write 31 March 2026')
    case 'dateTime':
      return /^\d{4}-\d{2}-\d{2}T/.test(String(value))
        ? null
        : problem(
            'dateTime',
            '日期和时间都要填写，如2026年3月31日 14:30',
            'needs day and time; write 31 March 2026, 14:30',
          )
    case 'year':
    case 'integer':
    case 'money':
      return checkNumber(value, field, true, ends)
    case 'decimal':
      return checkNumber(value, field, false, ends)
    case 'residentId':
      return isResidentId(String(value)) ? null : problem('check', '校验位错误，请核对', 'fails its check character')
    case 'socialCreditCode':
      return isSocialCreditCode(String(value))
        ? null
        : problem('check', '校验位错误，请核对', 'fails its check character')
    case 'phone':
      return /^[0-9+\-() ]{5,30}$/.test(String(value))
        ? null
        : problem('phone', '只写数字、加号、短横和括号', 'may hold digits, +, - and brackets only')
    case 'structure':
      return typeof value === 'string' ? problem('structure', '格式不对，请检查括号和引号', 'is not well-formed') : null
    default:
      return null
  }
}

/**
 * What can be said about the values before they are sent, in the fields' order; the server decides.
 * Each sentence begins with the field's label, so it can stand alone in the summary.
 */
export function checkValues(
  fields: Readonly<Record<string, FieldMeta>>,
  values: Readonly<Record<string, unknown>>,
): FieldProblem[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.readOnly || !isAsked(field, values)) return []
    const value = values[name]
    if (isEmptyValue(value))
      return field.required
        ? [{ field: name, code: 'required', zh: `${field.zh}：必须填写`, en: `${field.en}: must be filled in` }]
        : []
    const found = checkValue(value, field, endsOf(fields, name)?.map((end) => fields[end]!) ?? [])
    return found
      ? [{ field: name, code: found.code, zh: `${field.zh}：${found.zh}`, en: `${field.en}: ${found.en}` }]
      : []
  })
}
