import { SaxesParser } from 'saxes'
import { unzipped } from '../official/test/unzipped.ts'

/** A sheet as the second reader sees it. */
export interface StrictSheet {
  readonly name: string
  readonly hidden: boolean
  /** What the cells say, by place: `B3`. */
  readonly cells: ReadonlyMap<string, string>
  /** Number formats of whole columns, counted from 1: 49 is text. */
  readonly formats: ReadonlyMap<number, number>
  readonly validations: readonly { readonly range: string; readonly list: string | null }[]
}

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly path: string
}

/** In this order or not at all: other programs refuse a sheet whose parts stand differently. */
const order = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'dataValidations',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
]

/**
 * Reads a workbook by the letter of the format (ECMA-376), with nothing in common with the product's own reader.
 * @throws Error at the first thing that a strict program would refuse or repair
 */
export async function strictWorkbook(bytes: Uint8Array): Promise<StrictSheet[]> {
  const parts = await unzipped(bytes)
  const text = (part: string): string => {
    const found = parts.get(part)
    if (!found) throw new Error(`there is no part ${part}`)
    return found.toString('utf8')
  }
  const declared = tagsOf(text('[Content_Types].xml')).filter(({ name }) => name === 'Override')
  for (const { attributes } of declared) text(attributes.PartName!.slice(1))
  const targets = new Map(
    tagsOf(text('xl/_rels/workbook.xml.rels'))
      .filter(({ name }) => name === 'Relationship')
      .map(({ attributes }) => [attributes.Id!, `xl/${attributes.Target}`]),
  )
  const formats = tagsOf(text('xl/styles.xml'))
    .filter(({ path }) => path === 'styleSheet/cellXfs/xf')
    .map(({ attributes }) => Number(attributes.numFmtId))
  const listed = tagsOf(text('xl/workbook.xml')).filter(({ path }) => path === 'workbook/sheets/sheet')
  const names = listed.map(({ attributes }) => attributes.name!)
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) throw new Error('two sheets of one name')
  for (const name of names)
    if (name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) throw new Error(`a sheet is called “${name}”`)
  const sheets = listed.map(({ attributes }) => ({
    name: attributes.name!,
    hidden: attributes.state === 'hidden',
    ...sheetOf(attributes.name!, text(targets.get(attributes['r:id']!)!), formats),
  }))
  for (const { name, validations } of sheets)
    for (const { list } of validations) if (list !== null) requireList(name, list, sheets)
  return sheets
}

function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = []
  const path: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    tags.push({ name, attributes: attributes as Record<string, string>, path: path.join('/') })
  })
  parser.on('closetag', () => void path.pop())
  parser.write(xml).close()
  return tags
}

function sheetOf(sheet: string, xml: string, formats: readonly number[]) {
  const refuse = (what: string): never => {
    throw new Error(`sheet “${sheet}”: ${what}`)
  }
  const cells = new Map<string, string>()
  const validations: { range: string; list: string | null }[] = []
  const columns = new Map<number, number>()
  let at = -1
  let row = 0
  let column = 0
  let place = ''
  let validation: { range: string; list: string | null } | null = null
  const path: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes: given }) => {
    const attributes = given as Record<string, string>
    path.push(name)
    if (path.length === 2) {
      const next = order.indexOf(name)
      if (next <= at) refuse(`${name} stands in the wrong place`)
      at = next
    }
    if (name === 'f') refuse('there is a formula')
    if (name === 'col') {
      const format = formats[Number(attributes.style)]
      if (format === undefined) refuse(`column ${attributes.min} has no such style`)
      for (let n = Number(attributes.min); n <= Number(attributes.max); n++) columns.set(n, format!)
    }
    if (name === 'row') {
      if (Number(attributes.r) <= row) refuse(`row ${attributes.r} comes too late`)
      row = Number(attributes.r)
      column = 0
    }
    if (name === 'c') {
      const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(attributes.r ?? '') ?? refuse(`a cell at “${attributes.r}”`)
      const number = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
      if (Number(digits) !== row || number <= column) refuse(`cell ${attributes.r} stands in the wrong place`)
      if (formats[Number(attributes.s)] === undefined) refuse(`cell ${attributes.r} has no such style`)
      column = number
      place = attributes.r!
    }
    if (name === 'dataValidation') {
      for (const [text, most] of [
        [attributes.prompt, 255],
        [attributes.error, 255],
        [attributes.promptTitle, 32],
        [attributes.errorTitle, 32],
      ] as const)
        if ((text?.length ?? 0) > most) refuse(`a word beside the cell is longer than ${most}: ${text}`)
      validation = { range: attributes.sqref!, list: attributes.type === 'list' ? '' : null }
      validations.push(validation)
    }
  })
  parser.on('text', (text) => {
    if (path.at(-1) === 't' || path.at(-1) === 'v') cells.set(place, (cells.get(place) ?? '') + text)
    if (path.at(-1) === 'formula1' && validation) validation.list += text
  })
  parser.on('closetag', () => void path.pop())
  parser.write(xml).close()
  return { cells, validations, formats: columns }
}

/** Choices written out have 255 characters at most; others lie on a sheet that exists, each in its cell. */
function requireList(sheet: string, list: string, sheets: readonly Pick<StrictSheet, 'name' | 'cells'>[]): void {
  if (list.startsWith('"')) {
    if (list.length > 257) throw new Error(`sheet “${sheet}”: choices of ${list.length} characters`)
    return
  }
  const [, name, column, from, to] = /^'(.+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(list) ?? []
  const found = sheets.find((each) => each.name === name?.replaceAll("''", "'"))
  if (!found) throw new Error(`sheet “${sheet}”: choices at ${list}, where there is no sheet`)
  for (let row = Number(from); row <= Number(to); row++)
    if (!found.cells.get(`${column}${row}`))
      throw new Error(`sheet “${sheet}”: no choice at ${column}${row} of ${list}`)
}
