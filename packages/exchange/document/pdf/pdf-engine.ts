/**
 * What runs in the worker thread: pdf.js (by way of unpdf) handing back the runs of each page. It is source text, not a
 * module, because the server is built into one file and a thread needs a file of its own.
 */
export const pdfEngine = /* js */ `
const { parentPort, workerData } = require('node:worker_threads')
const { createRequire } = require('node:module')
// The engine reports every oddity of a file to the console.
for (const name of ['log', 'info', 'warn', 'error']) console[name] = () => {}

// Chinese PDFs often name a standard encoding (GBK-EUC-H, UniGB-UCS2-H) and embed no font. The tables from code to
// glyph and from glyph to Unicode that the engine asks for are large; as nothing is drawn here, any glyph numbers do
// that are the same in both, so Unicode itself is taken: code to Unicode, and Unicode to Unicode.
class CharacterMaps {
  known = false
  async fetch({ filename }) {
    const map = this.mapOf(filename)
    if (!map) throw new Error('no such table')
    return new TextEncoder().encode(
      '/CIDInit /ProcSet findresource begin begincmap\\n' + map + '\\nendcmap end', // as in the format's own files
    )
  }
  mapOf(name) {
    if (/^Uni(GB|CNS|JIS|KS)-(UCS2|UTF16)-[HV]$/.test(name)) {
      this.known = true
      return range('<0000> <ffff>') + 'begincidrange\\n<0000> <ffff> 0\\nendcidrange'
    }
    if (/^GB(K|Kp|pc)?-EUC-[HV]$|^GBK2K-[HV]$/.test(name)) {
      this.known = true
      return range('<00> <80> <8140> <fefe>') + gbk()
    }
    // Without one of the tables above the glyph numbers are the font's own: better no words than wrong ones.
    if (/^Adobe-\\w+-UCS2$/.test(name) && this.known) return range('<0000> <ffff>') + 'beginbfrange\\n<0000> <ffff> <0000>\\nendbfrange'
    return undefined
  }
}

function range(codes) {
  return 'begincodespacerange\\n' + codes + '\\nendcodespacerange\\n'
}

function gbk() {
  const decoder = new TextDecoder('gb18030')
  let map = 'begincidrange\\n<20> <7e> 32\\nendcidrange\\nbegincidchar\\n'
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]))
      if (trail === 0x7f || character.length !== 1 || character === '\\ufffd') continue
      map += '<' + ((lead << 8) | trail).toString(16) + '> ' + character.charCodeAt(0) + '\\n'
    }
  }
  return map + 'endcidchar'
}

async function read() {
  const { getDocumentProxy } = await import(workerData.engine)
  const pdf = await getDocumentProxy(workerData.bytes, {
    verbosity: 0, stopAtErrors: false, maxImageSize: 1, disableFontFace: true, useSystemFonts: false,
    enableXfa: false, isEvalSupported: false,
    cMapPacked: false, useWorkerFetch: false, BinaryDataFactory: CharacterMaps,
  })
  if (pdf.numPages > workerData.maxPages) return { problem: 'pages' }
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const view = page.getViewport({ scale: 1 })
    const [a, b, c, d, e, f] = view.transform
    const { items } = await page.getTextContent({ includeMarkedContent: false })
    const runs = []
    for (const { str, transform, width } of items) {
      if (!str) continue
      characters += str.length
      if (characters > workerData.maxCharacters) return { problem: 'characters' }
      const [ta, tb, tc, td, te, tf] = transform
      // Direction of writing as seen: slanted text is a watermark, upright text in a turned page is not.
      const across = [a * ta + c * tb, b * ta + d * tb]
      if (across[0] <= 0 || Math.abs(across[1]) > across[0] * 0.2) continue
      runs.push({
        text: str, width, size: Math.hypot(tc, td) || Math.hypot(ta, tb),
        x: a * te + c * tf + e, y: b * te + d * tf + f,
      })
    }
    parentPort.postMessage({ page: { width: view.width, height: view.height, runs } })
    page.cleanup()
  }
  return { done: true }
}

read().then(
  (result) => parentPort.postMessage(result),
  (error) => parentPort.postMessage({ problem: error && error.name === 'PasswordException' ? 'password' : 'broken' }),
)
`
