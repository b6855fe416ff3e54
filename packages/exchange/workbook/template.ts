import { type Domain, fieldLabel, type Register } from '@zhiqiao/model'
import { instructionSheet, markSheet } from '../import/template-mark.ts'
import { type Choices, requirement, templateColumns } from './register-columns.ts'
import type { CellValue, Workbook } from './workbook.ts'

export interface TemplateOptions {
  /** The body that is to fill it in; the returned file is known by it, whatever it is called then. */
  readonly organisation?: { readonly id: string; readonly title: string }
  readonly choices?: Choices
  /** Rows known already, to be corrected rather than typed, with the year before beside each figure. */
  readonly rows?: readonly (readonly CellValue[])[]
}

/** The workbook a register is filled in with: the table with its drop-downs, how to fill it in, and a hidden mark. */
export function sheetOf(register: Register, domain: Domain, options: TemplateOptions = {}): Workbook {
  const { organisation, choices, rows = [] } = options
  const columns = templateColumns(register, domain, { ...(choices ? { choices } : {}), beside: rows.length > 0 })
  const title = `${register.title.zh}导入表`
  const mark = { register: register.name, organisation: organisation?.id ?? null, bySheet: new Map() }
  return {
    title,
    sheets: [
      {
        name: register.title.zh,
        title: organisation ? `${title}（${organisation.title}）` : title,
        note: '带*的列必填；列的次序可以改，列名请勿改动；填写要求见“填写说明”。',
        columns: columns.map(({ column }) => column),
        rows,
        spareRows: 2000,
      },
      {
        name: instructionSheet,
        title: `${title}填写说明`,
        note: rows.length > 0 ? [...instructions, besideInstruction] : instructions,
        orientation: 'portrait',
        columns: [
          { title: '列名', width: 22 },
          { title: '必填', width: 8, align: 'center' },
          { title: '填写要求', width: 56 },
          { title: '可填的值', width: 40 },
        ],
        rows: columns
          .filter(({ beside }) => !beside)
          .map(({ name, field, column }) => [
            fieldLabel(name, field).zh,
            field.required ? '是' : '',
            requirement(register, name, field, domain),
            listed(column.options),
          ]),
      },
      markSheet(mark),
    ],
  }
}

const instructions = [
  '1. 身份证号、学籍号等编号已设为文本格式，请直接输入或以“只粘贴数值”方式粘贴，不要改成数字格式。',
  '2. 上传后先看预览：新增、修改、不变、未接收各多少行，确认后才写入。未接收的行会标明原因退回。',
  '3. 同一份表再次上传不会重复登记；空白单元格不改动原有内容。',
]

const besideInstruction = '4. 灰色的“上年”各列是上年的数，只供对照，改了也不读回；各行已按上年列出，没有填数的行不读。'

/** The first choices; long lists are in the drop-down. */
function listed(options: readonly string[] | undefined): string {
  if (!options) return ''
  const shown = options.slice(0, 12).join('、')
  return options.length > 12 ? `${shown}等${options.length}项，见下拉列表` : shown
}
