import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { checkout, temporaryFolder } from './launch.ts'

// The launcher is plain JavaScript without types.
const { buildFolder } = await import(join(checkout, 'bin/build-folder.mjs'))
const { sourceHash } = await import(join(checkout, 'bin/source-hash.mjs'))
const { folder, remove } = temporaryFolder()
afterAll(remove)

it('bundles lie in the checkout, or in a closed folder of our own when it is not ours to write to', () => {
  const root = join(folder, 'checkout')
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  expect(buildFolder(root)).toBe(join(root, '.build'))
  rmSync(join(root, '.build'), { recursive: true })

  chmodSync(root, 0o555)
  if (process.getuid?.() === 0) chownSync(root, 65534, 65534)
  const elsewhere = buildFolder(root)
  expect(elsewhere.startsWith(folder)).toBe(false)
  expect(lstatSync(elsewhere).mode & 0o077).toBe(0)
  expect(existsSync(join(elsewhere, 'node_modules'))).toBe(true)
  expect(buildFolder(root)).toBe(elsewhere)
  // Somebody else could have put programs there: it is not used again.
  chmodSync(elsewhere, 0o777)
  const fresh = buildFolder(root)
  expect(fresh).not.toBe(elsewhere)
  for (const made of [elsewhere, fresh]) rmSync(made, { recursive: true })
  chmodSync(root, 0o755)
})

it('the hash of the sources follows names and contents, not dates, tests or what is left out', () => {
  const root = join(folder, 'sources')
  const memory = join(folder, 'sources.json')
  mkdirSync(join(root, 'packages/web'), { recursive: true })
  const write = (path: string, text: string) => writeFileSync(join(root, 'packages', path), text)
  const hash = () => sourceHash(root, ['packages', 'absent.ts'], ['packages/web'], memory)
  write('a.ts', 'one')
  const first = hash()
  write('a.test.ts', 'a test')
  write('web/page.tsx', 'a page')
  write('a.ts', 'one')
  expect(hash()).toBe(first)
  write('a.ts', 'two')
  const second = hash()
  expect(second).not.toBe(first)
  write('b.ts', '')
  expect(hash()).not.toBe(second)
})
