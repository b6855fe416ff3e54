/**
 * `Content-Disposition` that makes a browser save and not show: an ASCII stand-in for old ones, the true name in
 * UTF-8 beside it (RFC 6266).
 */
export function attachmentHeader(name: string): string {
  const safe = safeFileName(name)
  const ascii = safe.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const utf8 = encodeURIComponent(safe).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`
}

// Controls, path separators, and marks that turn the writing direction (`exe.txt` shown as `txt.exe`).
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose
const unsafe = /[\u0000-\u001f\u007f-\u009f/\\:*?"<>|\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const longestName = 200

/** A name that is one on every system: no path, no control or direction marks, at most 200 characters, ending kept. */
export function safeFileName(name: string): string {
  const clean = name.toWellFormed().normalize('NFC').replace(unsafe, '_')
  const plain = clean.replace(/^[.\s]+/, '').trimEnd()
  const letters = [...plain]
  if (letters.length === 0) return '未命名'
  if (letters.length <= longestName) return plain
  const dot = letters.lastIndexOf('.')
  const ending = dot > 0 && letters.length - dot <= 10 ? letters.slice(dot) : []
  return [...letters.slice(0, longestName - ending.length), ...ending].join('')
}
