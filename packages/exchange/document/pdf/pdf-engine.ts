/**
 * What runs in the worker thread: pdf.js (by way of unpdf) handing back the runs of each page. It is source text, not a
 * module, because the server is built into one file and a thread needs a file of its own.
 */
export const pdfEngine = /* js */ `
const { parentPort, workerData } = require('node:worker_threads')
const { createRequire } = require('node:module')
// The engine reports every oddity of a file to the console.
for (const name of ['log', 'info', 'warn', 'error']) console[name] = () => {}

async function read() {
  const { getDocumentProxy } = await import(workerData.engine)
  const pdf = await getDocumentProxy(workerData.bytes, {
    verbosity: 0, stopAtErrors: false, maxImageSize: 1, disableFontFace: true, useSystemFonts: false,
    enableXfa: false, isEvalSupported: false,
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
