import { expect, test } from 'vitest'
import { namedBodies } from './named-body.ts'

const titles = { e: '清河区教育局', f: '清河区财政局', h: '清河区卫生健康局' }
const readAs = [{ written: '区教育局', bodies: ['e'] }]

test('an organisation stands by its title where the document writes it, an unknown name as written', () => {
  expect(namedBodies(['区气象局', '区教育局'], ['e'], readAs, titles)).toEqual([
    { id: null, name: '区气象局' },
    { id: 'e', name: '清河区教育局' },
  ])
})

test('a body added by hand stands beside names nobody was found for and takes none of their places', () => {
  expect(namedBodies(['区气象局', '区水务局'], ['f', 'h'], [], titles).map(({ name }) => name)).toEqual([
    '区气象局',
    '区水务局',
    '清河区财政局',
    '清河区卫生健康局',
  ])
})

test('a group read as several bodies is each of them, and two names of one body are that body once', () => {
  const group = [
    { written: '有关部门', bodies: ['f', 'h'] },
    { written: '区财政局', bodies: ['f'] },
  ]
  expect(namedBodies(['有关部门', '区财政局'], ['f', 'h'], group, titles).map(({ id }) => id)).toEqual(['f', 'h'])
})

test('a body that was taken off the task is not named, though its name is written', () => {
  expect(namedBodies(['区教育局'], [], readAs, titles)).toEqual([])
  expect(namedBodies(['区教育局'], ['f'], readAs, titles)).toEqual([{ id: 'f', name: '清河区财政局' }])
})

test('a body whose title the reader may not see stands as the document writes it', () => {
  expect(namedBodies(['区教育局'], ['e'], readAs, {})).toEqual([{ id: 'e', name: '区教育局' }])
  expect(namedBodies(null, null, null, titles)).toEqual([])
})
