import fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownTerms } from './known-terms.ts'
import { quoted } from './lexeme.ts'
import { piecesOf } from './passages.ts'
import { questionOf } from './question.ts'
import { readingsOf } from './reading.ts'
import { corrections, isOneEdit, windowsOf } from './typo.ts'
import { openWords, runsOf } from './words.ts'

const words = await openWords()

test('words of the trade stay whole, shorter ones within them are kept too', () => {
  expect(words.inText('数控机床操作工（焊工、电工）')).toEqual(
    expect.arrayContaining(['数控', '机床', '操作工', '焊工', '电工']),
  )
  expect(words.inQuestion('我要找数控车床的工作')).not.toContain('的')
})

test('letters, digits and the signs within them are one word and its parts', () => {
  expect(words.inText('ＰＬＣ编程 6-18-01-01 C++')).toEqual(
    expect.arrayContaining(['plc', '6-18-01-01', '6', '18', 'c++']),
  )
})

test('a text holds every word of each question cut out of it at a sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const held = new Set(words.inText(text))
      for (const { run } of runsOf(text)) for (const word of words.inQuestion(run)) expect(held).toContain(word)
    }),
  )
})

test('whatever is typed becomes a question of quoted lexemes', () => {
  const lexeme = /'(?:[^'\\]|''|\\\\)+'/g
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ unit: 'grapheme' }), (text, value) => {
      const { conditions, spoken, titles, lexemes, numbers, boosts } = questionOf(text, { place: [value] }, words)
      for (const query of [...conditions, ...titles]) expect(query.replace(lexeme, '')).toMatch(/^[ &|()]*$/)
      expect([titles.length, new Set(numbers.filter((n) => n > 0)).size]).toEqual([spoken, conditions.length])
      expect([lexemes.length, lexemes.length]).toEqual([numbers.length, boosts.length])
    }),
  )
  expect(quoted("a'b\\c")).toBe("'a''b\\\\c'")
})

test('a headline is read aloud in full word by word, and by initials from each word on', () => {
  expect(readingsOf(['机电', '技术'])).toEqual(['jidian', 'jidianjishu', 'jd', 'jdj', 'jdjs', 'jishu', 'js'])
  expect(readingsOf(['风电运维', '工'], ['风电', '运维'])).toEqual(expect.arrayContaining(['fengdian', 'fd', 'fdyw']))
})

test('pieces joined together are the text, and what is marked was looked for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 })),
      (text, marked) => {
        const pieces = piecesOf(text, marked)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      },
    ),
  )
  expect(piecesOf('数控车工', ['数控'])).toEqual([
    { text: '数控', hit: true },
    { text: '车工', hit: false },
  ])
})

test('one edit is one character more, less or other, or two the wrong way round', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 8 }),
      fc.nat(8),
      fc.string({ minLength: 1, maxLength: 1 }),
      (word, at, other) => {
        const cut = Math.min(at, word.length)
        expect(isOneEdit(word, word.slice(0, cut) + other + word.slice(cut))).toBe(true)
        expect(isOneEdit(word, word)).toBe(false)
      },
    ),
  )
  expect(isOneEdit('数控', '控数')).toBe(true)
  expect(isOneEdit('数控机床', '数空机场')).toBe(false)
})

test('a word typed wrongly is put right by its sound first, and known words are left alone', () => {
  const known = knownTerms([
    { term: '数控', documents: 40 },
    { term: '机床', documents: 90 },
    { term: '树洞', documents: 900 },
  ])
  const sounds: Record<string, string> = { 数空: 'shu kong', 数控: 'shu kong' }
  const sound = (word: string) => sounds[word] ?? word
  expect(corrections('数空机床', windowsOf('数空机床'), known, sound, words)[0]).toBe('数控机床')
  expect(corrections('数控', windowsOf('数控'), known, sound, words)).toEqual([])
})

test('words one edit away are among those looked at', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcd数控'), minLength: 3, maxLength: 6 })
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 30 }), (typed, all) => {
      const near = new Set(
        [...knownTerms(all.map((term) => ({ term, documents: 1 }))).near(typed)].map(({ term }) => term),
      )
      for (const term of all) expect(near.has(term) || !isOneEdit(typed, term)).toBe(true)
    }),
  )
})
