import { afterEach, expect, test, vi } from 'vitest'
import { main } from './main.ts'

afterEach(() => vi.restoreAllMocks())

const told = async (...words: string[]) => {
  let text = ''
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      text += chunk
      return true
    })
  const code = await main(words, { root: '/nowhere', pinBuild: () => undefined })
  vi.restoreAllMocks()
  return { code, text }
}

test('what start does not know is said, and nothing is started', async () => {
  const { code, text } = await told('start', '--port=5000')
  expect(code).toBe(2)
  expect(text).toContain('start 不接受“--port=5000”')
  expect(text).toContain('PORT')
})

test('every command says how it is called, in both languages, and does nothing else', async () => {
  for (const name of ['start', 'begin', 'policy', 'import', 'export', 'audit', 'migration', 'search', 'demo', 'bench'])
    expect(await told(name, '--help'), name).toEqual({ code: 0, text: expect.stringContaining(`\n  ${name}`) })
  expect(await told('nothing')).toEqual({ code: 2, text: expect.stringContaining('没有“nothing”这个命令') })
})
