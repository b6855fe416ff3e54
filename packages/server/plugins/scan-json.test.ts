import { Problem } from '@zhiqiao/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { depthOf, parseJson } from './scan-json.ts'

const codeOf = (text: string): string | null => {
  try {
    parseJson(text)
    return null
  } catch (error) {
    return error instanceof Problem && error.status === 400 ? error.code : `unexpected ${error}`
  }
}

describe('the JSON of a request', () => {
  it('is read as JSON.parse reads it', () => {
    const clean = fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' }).filter((value) => {
      const text = JSON.stringify(value)
      return !/__proto__|constructor|prototype|\\u0000/.test(text) && !/\d{16,}/.test(text) && !/e\+/.test(text)
    })
    fc.assert(
      fc.property(clean, (value) => {
        expect(parseJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('may nest 64 deep, not 65, and brackets in strings do not count', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(codeOf(nested(64))).toBeNull()
    expect(codeOf(nested(65))).toBe('json-too-deep')
    expect(codeOf(JSON.stringify({ text: `"\\${'['.repeat(500)}` }))).toBeNull()
  })

  it('is refused at 100,000 levels without being built', () => {
    expect(codeOf(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toBe('json-too-deep')
    expect(codeOf('['.repeat(100_000))).toBe('json-too-deep')
    expect(depthOf('['.repeat(1_000_000))).toBe(1_000_000)
  })

  it.each([
    ['{"a":"\\u0000"}', 'text-not-storable'],
    ['{"\\u0000":1}', 'text-not-storable'],
    ['{"a":["\\ud800"]}', 'text-not-storable'],
    ['{"a":"\\udc00x"}', 'text-not-storable'],
    ['{"__proto__":{"admin":true}}', 'key-refused'],
    ['{"values":{"constructor":{"prototype":{}}}}', 'key-refused'],
    ['{"\\u005f_proto__":1}', 'key-refused'],
    ['{"a":1e400}', 'number-too-large'],
    ['[9007199254740993]', 'number-too-large'],
    ['{"a":1', 'json-malformed'],
    ['', 'json-malformed'],
    ['{"a":1,}', 'json-malformed'],
  ])('%s is refused', (text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('takes emoji and rare names as they are', () => {
    expect(parseJson('{"name":"𠮷㐂🈳"}')).toEqual({ name: '𠮷㐂🈳' })
  })
})
