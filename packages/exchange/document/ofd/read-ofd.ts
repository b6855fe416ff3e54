import type { Archive } from '../../archive/open-archive.ts'
import { parseXml, type XmlAttributes } from '../../archive/parse-xml.ts'
import { DocumentProblem } from '../document-problem.ts'
import { type LaidOutPage, layoutText, type PageRun } from '../page-layout.ts'
import type { DocumentLimits, ReadContent } from '../read-result.ts'

/**
 * Reads the text of an OFD file (GB/T 33190): the words of each page's own content in reading order. Template pages
 * (letterheads, backgrounds), annotations and seals are left out. An OFD of pictures only comes back as a scan.
 */
export async function readOfd(archive: Archive, limits: DocumentLimits): Promise<ReadContent> {
  if (archive.entries.some(({ name }) => /(?:^|\/)Encryptions?\.xml$/i.test(name))) {
    throw new DocumentProblem('document.encrypted')
  }
  const document = resolve('', await firstText(archive, entryNamed(archive, 'OFD.xml'), 'DocRoot'))
  const { parts, size } = await readPageList(archive, document)
  if (parts.length > limits.maxPages) {
    const limit = { zh: `${limits.maxPages} 页`, en: `${limits.maxPages} pages` }
    throw new DocumentProblem('document.too-large', { limit })
  }
  const pages: LaidOutPage[] = []
  let pictures = 0
  let characters = 0
  for (const part of parts) {
    const read = await readPage(archive, part, size)
    pictures += read.pictures
    characters += read.page.runs.reduce((sum, run) => sum + run.text.length, 0)
    if (characters > limits.maxCharacters)
      throw new DocumentProblem('document.too-long', { limit: limits.maxCharacters })
    pages.push(read.page)
  }
  if (characters === 0) return { text: '', tables: 0, pages: pages.length, notes: [], scanned: pictures > 0 }
  return { ...layoutText(pages, limits.maxCharacters), pages: pages.length }
}

type Box = { x: number; y: number; width: number; height: number }
const a4: Box = { x: 0, y: 0, width: 210, height: 297 }

async function readPageList(archive: Archive, document: string) {
  const parts: string[] = []
  let size = a4
  let reading = false
  let box = ''
  parseXml(await archive.read(entryNamed(archive, document)), {
    open(name, attributes) {
      if (name === 'Page' && attributes.BaseLoc) parts.push(resolve(document, attributes.BaseLoc))
      reading = name === 'PhysicalBox'
    },
    text(text) {
      if (reading) box += text
    },
    close(name) {
      reading = false
      if (name === 'PageArea') size = boxOf(box) ?? size
    },
  })
  return { parts, size }
}

async function readPage(archive: Archive, part: string, size: Box): Promise<{ page: LaidOutPage; pictures: number }> {
  const runs: PageRun[] = []
  let pictures = 0
  let area = size
  let areaText = ''
  let object: { box: Box; matrix: number[]; size: number } | undefined
  let code: { attributes: XmlAttributes; text: string } | undefined
  let readingArea = false
  parseXml(await archive.read(entryNamed(archive, part)), {
    open(name, attributes) {
      if (name === 'TextObject') {
        const matrix = numbers(attributes.CTM)
        object = {
          box: boxOf(attributes.Boundary ?? '') ?? a4,
          matrix: matrix.length === 6 ? matrix : [1, 0, 0, 1, 0, 0],
          size: Number(attributes.Size) || 1,
        }
      } else if (name === 'TextCode' && object) code = { attributes, text: '' }
      else if (name === 'ImageObject') pictures += 1
      else if (name === 'PhysicalBox') readingArea = true
    },
    text(text) {
      if (code) code.text += text
      else if (readingArea) areaText += text
    },
    close(name) {
      if (name === 'TextCode' && code && object) {
        const run = runOf(code, object)
        if (run) runs.push(run)
        code = undefined
      } else if (name === 'TextObject') object = undefined
      else if (name === 'PhysicalBox') {
        readingArea = false
        area = boxOf(areaText) ?? area
      }
    },
  })
  return { page: { width: area.width, height: area.height, runs }, pictures }
}

/** Where a piece of text stands: its first character is placed, the others follow by the advances in DeltaX. */
function runOf(
  code: { attributes: XmlAttributes; text: string },
  object: { box: Box; matrix: number[]; size: number },
): PageRun | undefined {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = object.matrix
  // Slanted text is a watermark.
  if (Math.abs(b) > Math.abs(a) * 0.2 || !code.text.trim()) return undefined
  const x = Number(code.attributes.X ?? 0) || 0
  const y = Number(code.attributes.Y ?? 0) || 0
  const size = object.size * (Math.hypot(c, d) || 1)
  const advance = advances(code.attributes.DeltaX) * Math.abs(a)
  return {
    text: code.text.replace(/[\r\n]+/g, ''),
    x: object.box.x + a * x + c * y + e,
    y: object.box.y + b * x + d * y + f,
    width: advance + size || size * code.text.length,
    size,
  }
}

/** The sum of `2 g 3 4.5`: `g n v` stands for n times v. */
function advances(delta: string | undefined): number {
  const parts = (delta ?? '').trim().split(/\s+/)
  let sum = 0
  for (let index = 0; index < parts.length; index++) {
    if (parts[index] === 'g') {
      sum += (Number(parts[index + 1]) || 0) * (Number(parts[index + 2]) || 0)
      index += 2
    } else sum += Number(parts[index]) || 0
  }
  return Number.isFinite(sum) ? sum : 0
}

function boxOf(text: string): Box | undefined {
  const [x, y, width, height] = numbers(text)
  return width && height && x !== undefined && y !== undefined ? { x, y, width, height } : undefined
}

function numbers(text: string | undefined): number[] {
  return (text ?? '').trim().split(/\s+/).filter(Boolean).map(Number).filter(Number.isFinite)
}

async function firstText(archive: Archive, part: string, element: string): Promise<string> {
  let found: string | undefined
  let reading = false
  parseXml(await archive.read(part), {
    open(name) {
      reading = name === element && found === undefined
    },
    text(text) {
      if (reading) found = (found ?? '') + text
    },
    close() {
      reading = false
    },
  })
  return (found ?? 'Doc_0/Document.xml').trim()
}

/** A location within the package: absolute from its root, or relative to the part that names it. */
function resolve(base: string, location: string): string {
  const path = location.startsWith('/') ? location : `${base.slice(0, base.lastIndexOf('/') + 1)}${location}`
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Some writers differ from their own references in case. */
function entryNamed(archive: Archive, name: string): string {
  if (archive.has(name)) return name
  return archive.entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.name ?? name
}
