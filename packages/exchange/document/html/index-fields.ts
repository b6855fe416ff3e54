import type { TableCell } from '../text-lines.ts'

/** The fields of the index card that government sites put over a document (政府信息公开目录), as they are labelled. */
const names =
  '索引号|信息索引|发文字号|文号|公文文号|文件编号|发布机构|发布机关|发文机关|发文单位|发布单位|制发机关|制定机关|公开主体|责任部门|信息来源|文章来源|来源|' +
  '成文日期|生成日期|制发日期|发文日期|印发日期|发布日期|公开日期|公布日期|发布时间|公开时间|日期|时间|生效日期|实施日期|废止日期|失效日期|有效期|' +
  '主题分类|信息分类|体裁分类|组配分类|公文种类|公开类别|公开方式|公开范围|信息名称|文件名称|名称|标题|主题词|关键词|有效性|效力状态|时效状态|时效性|内容概述|统一登记号|规范性文件登记号|登记号'
const label = new RegExp(`^[\\[【]?(?:${names})[\\]】]?[:：]?$`)
const field = new RegExp(`^[\\[【]?(?:${names})[\\]】]?[:：]`)

/** Labels are often spread out: 索 引 号. */
function closed(text: string): string {
  return text.slice(0, 200).replace(/[\s\u3000]+/g, '')
}

/** A label without its value, e.g. `索引号:`. */
export function isFieldLabel(text: string): boolean {
  return text.length < 40 && label.test(closed(text))
}

/** A label with its value, e.g. `发文字号:云政办发〔2025〕3号`. */
export function isField(text: string): boolean {
  return text.length < 300 && field.test(closed(text))
}

/** `发文字号: 云政办发〔2025〕3号`, however label and value were set. */
export function fieldLine(name: string, value: string): string {
  return `${closed(name).replace(/[:：[\]【】]/g, '')}: ${value.replace(/\s+/g, ' ').trim()}`
}

/** The lines of an index card set as a table; undefined for any other table. */
export function indexCard(rows: TableCell[][]): string[] | undefined {
  const filled = rows.map((row) => row.filter((cell) => cell.text)).filter((row) => row.length)
  const labelled = filled.filter((row) => isFieldLabel(row[0]!.text) || isField(row[0]!.text))
  if (filled.length === 0 || labelled.length < filled.length / 2) return undefined
  return rows.flatMap((row) => {
    const lines: string[] = []
    for (let index = 0; index < row.length; index++) {
      const text = row[index]!.text
      const value = row[index + 1]?.text ?? ''
      if (isFieldLabel(text) && !isFieldLabel(value)) {
        lines.push(fieldLine(text, value))
        index += 1
      } else if (text) lines.push(text)
    }
    return lines
  })
}
