import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { DocumentProblem } from '../document-problem.ts'
import { type LaidOutPage, layoutText } from '../page-layout.ts'
import type { DocumentLimits, ReadContent } from '../read-result.ts'
import { pdfEngine } from './pdf-engine.ts'
import { plainCharacters } from './plain-characters.ts'

type Answer = { page?: LaidOutPage; problem?: 'pages' | 'characters' | 'password' | 'broken'; done?: true }

/** Fewer characters a page than this is a stamp or a page number on a scan. */
const wordsOnPage = 8

/**
 * Reads a PDF with text. The engine runs in a thread of its own with a memory cap and a time limit, since a PDF can be
 * written to keep any reader busy. A PDF without text comes back as a scan.
 */
export async function readPdf(bytes: Uint8Array, limits: DocumentLimits): Promise<ReadContent> {
  const pages = await readPages(bytes, limits)
  for (const page of pages) for (const run of page.runs) run.text = plainCharacters(run.text)
  const bare = pages.flatMap((page, index) => (charactersOf(page) < wordsOnPage ? [index + 1] : []))
  if (bare.length === pages.length) return { text: '', tables: 0, pages: pages.length, notes: [], scanned: true }
  const { text, tables, notes } = layoutText(pages, limits.maxCharacters)
  if (bare.length) {
    const list = `${bare.slice(0, 20).join('、')}${bare.length > 20 ? ' 等' : ''}`
    notes.push({
      zh: `第 ${list} 页没有可读的文字（可能是扫描页或图片），请对照原件补录。`,
      en: `Pages without readable text (scans or pictures?): ${bare.slice(0, 20).join(', ')}. Compare with the original.`,
    })
  }
  return { text, tables, pages: pages.length, notes }
}

function charactersOf(page: LaidOutPage): number {
  return page.runs.reduce((sum, run) => sum + run.text.trim().length, 0)
}

function readPages(bytes: Uint8Array, limits: DocumentLimits): Promise<LaidOutPage[]> {
  const engine = pathToFileURL(createRequire(import.meta.url).resolve('unpdf')).href
  const { maxPages, maxCharacters, maxEngineMemory } = limits
  return new Promise((resolve, reject) => {
    const worker = new Worker(pdfEngine, {
      eval: true,
      workerData: { engine, bytes: new Uint8Array(bytes), maxPages, maxCharacters },
      resourceLimits: { maxOldGenerationSizeMb: maxEngineMemory, stackSizeMb: 4 },
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    })
    const pages: LaidOutPage[] = []
    const timer = setTimeout(() => end(tooSlow(limits)), limits.maxSeconds * 1000)
    const end = (problem?: DocumentProblem) => {
      clearTimeout(timer)
      void worker.terminate()
      if (problem) reject(problem)
      else resolve(pages)
    }
    worker.on('message', (answer: Answer) => {
      if (answer.page) pages.push(answer.page)
      else end(answer.problem && problemOf(answer.problem, limits))
    })
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooSlow(limits) : broken(error)),
    )
    worker.on('exit', () => end(broken()))
  })
}

function problemOf(problem: NonNullable<Answer['problem']>, limits: DocumentLimits): DocumentProblem {
  if (problem === 'password') return new DocumentProblem('document.encrypted')
  if (problem === 'characters') return new DocumentProblem('document.too-long', { limit: limits.maxCharacters })
  if (problem === 'pages') {
    const limit = { zh: `${limits.maxPages} 页`, en: `${limits.maxPages} pages` }
    return new DocumentProblem('document.too-large', { limit })
  }
  return broken()
}

function tooSlow(limits: DocumentLimits): DocumentProblem {
  return new DocumentProblem('document.too-slow', { limit: limits.maxSeconds })
}

function broken(cause?: unknown): DocumentProblem {
  return new DocumentProblem(
    'document.broken',
    { detail: { zh: 'PDF 结构不完整', en: 'the PDF structure is incomplete' } },
    cause,
  )
}
