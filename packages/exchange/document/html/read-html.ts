import { decodeText } from '../decode-text.ts'
import type { DocumentLimits, ReadContent } from '../read-result.ts'
import { textLines } from '../text-lines.ts'
import { mainContent } from './main-content.ts'
import { pageBlocks } from './page-blocks.ts'
import { parsePage } from './parse-page.ts'

/** Reads a saved web page: its article with title and index fields, without the chrome of the site. */
export function readHtml(bytes: Uint8Array, limits: DocumentLimits): ReadContent {
  const { text: html, encoding, notes } = decodeText(bytes, declaredEncoding(bytes))
  const lines = textLines(limits.maxCharacters)
  for (const block of mainContent(pageBlocks(parsePage(html)))) {
    if (block.rows) lines.table(block.rows)
    else lines.paragraph(block.text)
  }
  return { text: lines.text(), tables: lines.tables(), encoding, notes }
}

/** The charset a page declares about itself, as far as it names one of the encodings Chinese pages use. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1')
  const charset = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (charset && /^(?:gb2312|gbk|gb18030|x-gbk)$/.test(charset)) return 'gb18030'
  return charset === 'big5' ? 'big5' : undefined
}
