import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { en } from './en.ts'
import { zh } from './zh.ts'

const web = fileURLToPath(new URL('..', import.meta.url))

const keysOf = (tree: object, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keysOf(value as object, `${prefix}${key}.`),
  )

/** A key as the source asks for it: without the plural's ending. */
const asked = (key: string) => key.replace(/_(one|other)$/, '')

const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|^language\/(zh|en)\.ts$/.test(path))
  .map((path) => readFileSync(join(web, path), 'utf8'))
  .join('\n')

test('both languages hold the same keys, and English has its singulars', () => {
  const chinese = new Set(keysOf(zh).map(asked))
  const english = new Set(keysOf(en).map(asked))
  expect([...english].filter((key) => !chinese.has(key))).toEqual([])
  expect([...chinese].filter((key) => !english.has(key))).toEqual([])
  const plural = keysOf(zh).filter((key) => key.endsWith('_other'))
  for (const key of plural) expect(keysOf(en)).toContain(key.replace(/_other$/, '_one'))
})

test('both languages name the same values in a sentence', () => {
  const text = (tree: object, key: string) =>
    key.split('.').reduce((at: unknown, part) => (at as never)[part], tree) as string
  const names = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
  for (const key of keysOf(zh)) expect(names(text(en, key)), key).toEqual(names(text(zh, key)))
})

test('every key is used somewhere', () => {
  // Subjects and lights are asked for by the value they name.
  const unused = [...new Set(keysOf(zh).map(asked))].filter(
    (key) => !/^(subject|light)\./.test(key) && !sources.includes(`'${key}'`),
  )
  expect(unused).toEqual([])
})

test('every key asked for exists', () => {
  const known = new Set(keysOf(zh).map(asked))
  const calls = [...sources.matchAll(/\bt\(\s*'([a-z]\w*\.\w+)'/gi)].map(([, key]) => key!)
  expect(calls.length).toBeGreaterThan(80)
  expect(calls.filter((key) => !known.has(key))).toEqual([])
})

test('no Chinese sentence stands in a component: the words come from the language files', () => {
  const paths = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /^(ui|record|page)\/.*\.tsx$/.test(path) && !path.includes('.test.'),
  )
  for (const path of paths) {
    const code = readFileSync(join(web, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    // Left: the wordmark, the name of the other language, separators, and the fields (reason, purpose) given in both languages.
    const found = [...code.matchAll(/[\u4e00-\u9fff]+/g)].map(([word]) => word)
    const allowed = ['职桥', '中文', '理由', '查看用途', '是', '年']
    expect(
      found.filter((word) => !allowed.includes(word)),
      path,
    ).toEqual([])
  }
})
