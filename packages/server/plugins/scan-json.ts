import { Problem } from '@zhiqiao/model'

const depthLimit = 64

const quote = 0x22
const backslash = 0x5c
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

/**
 * Parses the JSON of a request and refuses what no honest client sends: nesting deeper than 64 (found by a linear scan
 * before anything is built), NUL, lone surrogates, `__proto__` keys, numbers beyond what a double holds exactly.
 * @throws Problem 400 naming what is wrong
 */
export function parseJson(text: string): unknown {
  if (depthOf(text) > depthLimit)
    throw new Problem(
      400,
      'json-too-deep',
      `提交的内容嵌套超过${depthLimit}层。`,
      `The body is nested deeper than ${depthLimit}.`,
    )
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Problem(400, 'json-malformed', '提交的内容不是有效的 JSON。', 'The body is not valid JSON.')
  }
  refuseHostile(value)
  return value
}

/** The deepest nesting of arrays and objects; brackets inside strings do not count. Linear, builds nothing. */
export function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (inString) {
      if (unit === backslash) at++
      else if (unit === quote) inString = false
    } else if (unit === quote) inString = true
    else if (opening.has(unit)) deepest = Math.max(deepest, ++depth)
    else if (closing.has(unit)) depth--
  }
  return deepest
}

/** @throws Problem 400 when the text holds what PostgreSQL or UTF-8 cannot: NUL or half a surrogate pair */
export function requireCleanText(text: string): void {
  if (text.includes('\u0000') || !text.isWellFormed())
    throw new Problem(
      400,
      'text-not-storable',
      '提交的文字中有无法保存的字符（空字符或残缺的字符），请删去后重试。',
      'The text holds characters that cannot be stored (NUL or half a character): remove them and try again.',
    )
}

function refuseHostile(root: unknown): void {
  const open: unknown[] = [root]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value === 'string') requireCleanText(value)
    else if (typeof value === 'number') requireExactNumber(value)
    else if (Array.isArray(value)) for (const entry of value) open.push(entry)
    else if (value !== null && typeof value === 'object')
      for (const key of Object.keys(value)) {
        requireInertKey(key)
        requireCleanText(key)
        open.push((value as Record<string, unknown>)[key])
      }
  }
}

function requireInertKey(key: string): void {
  if (key === '__proto__' || key === 'constructor' || key === 'prototype')
    throw new Problem(400, 'key-refused', `提交的内容中不能有“${key}”这个名称。`, `“${key}” is no name for a value.`)
}

function requireExactNumber(value: number): void {
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
    throw new Problem(
      400,
      'number-too-large',
      '提交的内容中有过大的数，无法准确保存。',
      'A number is too large to be kept exactly.',
    )
}
