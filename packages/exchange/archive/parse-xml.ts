import { SaxesParser } from 'saxes'
import { DocumentProblem } from '../document/document-problem.ts'

/** Attributes by local name: the prefixes a writer chose carry no meaning in the formats read here. */
export type XmlAttributes = Record<string, string>

export type XmlHandlers = {
  open?(name: string, attributes: XmlAttributes): void
  close?(name: string): void
  text?(text: string): void
}

export type XmlLimits = { maxDepth: number }
const xmlLimits: XmlLimits = { maxDepth: 256 }

/** A push parser for one XML file: `write` pieces of bytes in order, then `close`. */
export type XmlFeed = { write(bytes: Uint8Array): void; close(): void }

/**
 * Feeds XML to handlers by local element name. DTDs (hence entities of any kind), deep nesting and malformed input
 * are refused with `document.markup`; nothing outside the bytes is ever read.
 */
export function feedXml(handlers: XmlHandlers, limits: XmlLimits = xmlLimits): XmlFeed {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  let decoder: TextDecoder | undefined
  parser.on('doctype', () => {
    throw markup('含有 DTD', 'it holds a DTD')
  })
  parser.on('error', (error) => {
    throw markup('XML 不合规范', 'malformed XML', error)
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > limits.maxDepth) throw markup(`嵌套超过 ${limits.maxDepth} 层`, `nested deeper than ${limits.maxDepth}`)
    handlers.open?.(localName(tag.name), localAttributes(tag.attributes as Record<string, string>))
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    handlers.close?.(localName(tag.name))
  })
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('cdata', (text) => handlers.text?.(text))
  const push = (bytes?: Uint8Array) => {
    const text = decode(decoder!, bytes)
    if (text) parser.write(text)
  }
  return {
    write(bytes) {
      decoder ??= new TextDecoder(xmlEncoding(bytes), { fatal: true })
      push(bytes)
    },
    close() {
      if (!decoder) throw markup('内容为空', 'it is empty')
      push()
      parser.close()
    },
  }
}

/** Reads one whole XML file; see `feedXml`. */
export function parseXml(bytes: Uint8Array, handlers: XmlHandlers, limits?: XmlLimits): void {
  const feed = feedXml(handlers, limits)
  const piece = 64 * 1024
  // In pieces, so that a refusal near the start does not first decode all of it.
  for (let start = 0; start < bytes.length; start += piece) feed.write(bytes.subarray(start, start + piece))
  feed.close()
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  } catch (error) {
    throw markup('文字编码有误', 'its encoding is wrong', error)
  }
}

function xmlEncoding(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  const head = Buffer.from(start.subarray(0, 200)).toString('latin1')
  const named = /^(?:ï»¿)?<\?xml[^>]*?encoding=["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8'
  return /^gb(2312|k|18030)$/.test(named) ? 'gb18030' : 'utf-8'
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

function localAttributes(attributes: Record<string, string>): XmlAttributes {
  let prefixed = false
  for (const name in attributes) prefixed ||= name.includes(':')
  // Most files of millions of cells use no prefixes: nothing to copy.
  if (!prefixed) return attributes
  const local: XmlAttributes = Object.create(null)
  for (const name in attributes) if (!name.startsWith('xmlns')) local[localName(name)] ??= attributes[name]!
  return local
}

function markup(zh: string, en: string, cause?: unknown): DocumentProblem {
  return new DocumentProblem('document.markup', { detail: { zh, en } }, cause)
}
