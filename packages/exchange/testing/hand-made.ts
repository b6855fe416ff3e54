import { sampleZip } from '../document/sample/sample-zip.ts'

const relations = (rows: [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="r">${rows.map(([id, type, target]) => `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** A minimal workbook around hand-written rows, as no program of ours would write it; `sheets` are [name, state, sheet XML inside worksheet]. */
export function handMade(
  sheets: [string, string, string][],
  parts: { strings?: string; styles?: string; properties?: string } = {},
) {
  return sampleZip({
    '_rels/.rels': relations([['r', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns:r="x"><workbookPr ${parts.properties ?? ''}/><sheets>${sheets
      .map(([name, state], index) => `<sheet name="${name}" state="${state}" sheetId="${index + 1}" r:id="s${index}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index): [string, string, string] => [`s${index}`, 'worksheet', `worksheets/s${index}.xml`]),
      ['ss', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['st', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': parts.strings ?? '<sst/>',
    'xl/styles.xml': parts.styles ?? '<styleSheet/>',
    ...Object.fromEntries(
      sheets.map(([, , xml], index) => [`xl/worksheets/s${index}.xml`, `<worksheet>${xml}</worksheet>`]),
    ),
  })
}
