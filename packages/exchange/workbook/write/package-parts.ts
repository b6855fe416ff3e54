import type { Workbook, WorkbookSheet } from '../workbook.ts'
import { columnLetters } from './cell.ts'
import { headerRow } from './sheet.ts'
import { xmlText } from './xml-text.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A name as formulas and defined names quote it. */
function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}

/** `[Content_Types].xml` */
export function contentTypesXml(sheets: number): string {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts = Array.from(
    { length: sheets },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${main}.worksheet+xml"/>`,
  )
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${main}.styles+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    `${parts.join('')}</Types>`
  )
}

/** `_rels/.rels` */
export function packageRelationshipsXml(): string {
  return (
    `${declaration}<Relationships xmlns="${packageRelationships}">` +
    `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/>` +
    `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
    '</Relationships>'
  )
}

/** `docProps/core.xml` */
export function corePropertiesXml({ title, author }: Workbook): string {
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    (title ? `<dc:title>${xmlText(title)}</dc:title>` : '') +
    (author ? `<dc:creator>${xmlText(author)}</dc:creator>` : '') +
    '</cp:coreProperties>'
  )
}

/** `xl/workbook.xml`: the sheets in order, and the header rows repeated on every printed page. */
export function workbookXml(sheets: readonly WorkbookSheet[]): string {
  const list = sheets.map((sheet, index) => {
    const hidden = sheet.hidden ? ' state="hidden"' : ''
    return `<sheet name="${xmlText(sheet.name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`
  })
  const titles = sheets.flatMap((sheet, index) => {
    if (sheet.hidden) return []
    const row = headerRow(sheet)
    return [
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(quotedSheet(sheet.name))}!$${row}:$${row}</definedName>`,
    ]
  })
  const active = Math.max(
    0,
    sheets.findIndex((sheet) => !sheet.hidden),
  )
  return (
    `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}">` +
    `<bookViews><workbookView activeTab="${active}" firstSheet="${active}"/></bookViews><sheets>${list.join('')}</sheets>` +
    (titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '') +
    '</workbook>'
  )
}

/** `xl/_rels/workbook.xml.rels` */
export function workbookRelationshipsXml(sheets: number): string {
  const list = Array.from(
    { length: sheets },
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  return (
    `${declaration}<Relationships xmlns="${packageRelationships}">${list.join('')}` +
    `<Relationship Id="rId${sheets + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`
  )
}

/** The range in `sheet` that holds a list of choices written down column `column`. */
export function listRange(sheet: string, column: number, length: number): string {
  const letters = columnLetters(column)
  return `${quotedSheet(sheet)}!$${letters}$2:$${letters}$${length + 1}`
}
