import { type Field, fieldLabel, type Register, snakeCase } from '@zhiqiao/model'

/** A field a column can fill. */
export interface Fillable {
  readonly name: string
  readonly field: Field
}

/** The fields a workbook can carry: not files, not structures, not what acts and computations set. */
export function fillableFields(register: Register): Fillable[] {
  return Object.entries(register.fields)
    .filter(
      ([, { type, readOnly, large }]) => !readOnly && !large && type.kind !== 'files' && type.kind !== 'structure',
    )
    .map(([name, field]) => ({ name, field }))
}

/** The unit a column of this field is written in; money in 万元. */
export function unitOf(field: Field): string | null {
  return field.type.kind === 'money' ? '万元' : (field.unit?.zh ?? null)
}

/** The head of a field's column: 占地面积（平方米）. */
export function headingOf({ name, field }: Fillable): string {
  const unit = unitOf(field)
  return unit === null ? fieldLabel(name, field).zh : `${fieldLabel(name, field).zh}（${unit}）`
}

/** The head of the column that tells which record a row is: only exports have it. */
export const idHeading = '记录编号'

/** What is left of a heading when spelling is put aside: width, case, spaces, marks of what must be filled in. */
export function headingKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((?:必填|选填|必选|下拉选择?)\)/g, '')
    .replace(/[\s*_:·'"“”‘’.,、\-—]+/g, '')
    .replace(/号码/g, '号')
}

/** A heading and the remark in brackets at its end: 经费（万元） → 经费, 万元. */
export function splitHeading(text: string): { base: string; bracket: string | null } {
  const found = /^(.+?)\s*[(（[【〔]([^()（）[\]【】〔〕]*)[)）\]】〕]\s*[*＊]?\s*$/.exec(text.trim())
  return found ? { base: found[1]!, bracket: found[2]!.trim() } : { base: text, bracket: null }
}

/** Every spelling under which people may head a field's column. */
export function headingKeys({ name, field }: Fillable): string[] {
  const { zh, en } = fieldLabel(name, field)
  return [
    ...new Set([zh, en, name, snakeCase(name), headingOf({ name, field }), ...(field.heads ?? [])].map(headingKey)),
  ].filter(Boolean)
}
