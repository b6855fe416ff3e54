import { createHash } from 'node:crypto'
import type { DrawRecord } from '@zhiqiao/definitions'

/** What a draw gives: the objects drawn, in the order of the list, and who inspects each. */
export interface Draw {
  readonly drawn: readonly { readonly object: string; readonly inspectors: readonly string[] }[]
  /** Objects drawn for which too few inspectors are left once those who stand back are out. */
  readonly short: readonly string[]
}

/** Written into the round beside the seed: how to draw again without this software. */
export const drawMethod =
  'SHA-256排序抽取（1）：对“种子|对象编号”求SHA-256，按十六进制从小到大取前若干个，个数为比例向上取整；人员对“种子|对象编号|人员编号”排序，先取已分派最少的'

/** SHA-256 of the lists a draw rests on, in hex. */
export const digestOf = (record: DrawRecord): string => sha256(JSON.stringify(sorted(record)))

/**
 * 双随机: draws objects and their inspectors. The same seed and lists always give the same, whatever the order of the
 * lists: nothing but the digests decides.
 */
export function drawFrom(seed: string, lists: DrawRecord): Draw {
  const { objects, share, complainedShare, inspectors, inspectorsEach } = sorted(lists)
  const chosen = new Set([
    ...first(
      seed,
      objects.filter(({ complained }) => !complained),
      share,
    ),
    ...first(
      seed,
      objects.filter(({ complained }) => complained),
      complainedShare,
    ),
  ])
  const given = new Map(inspectors.map((id) => [id, 0]))
  const drawn = objects
    .filter(({ id }) => chosen.has(id))
    .map(({ id: object, recused }) => {
      const free = inspectors
        .filter((id) => !recused.includes(id))
        .map((id) => ({ id, given: given.get(id)!, lot: sha256(`${seed}|${object}|${id}`) }))
        .sort((a, b) => a.given - b.given || (a.lot < b.lot ? -1 : 1))
        .slice(0, inspectorsEach)
        .map(({ id }) => id)
      for (const id of free) given.set(id, given.get(id)! + 1)
      return { object, inspectors: free }
    })
  return { drawn, short: drawn.filter((one) => one.inspectors.length < inspectorsEach).map(({ object }) => object) }
}

/** The objects whose digests come first: so many as the share asks for, at least one of any. */
function first(seed: string, objects: DrawRecord['objects'], percent: number): string[] {
  // Without this 10 % of 30 would be 4: the share is a decimal number.
  const count = Math.ceil(Math.round(objects.length * percent * 1000) / 100_000)
  return objects
    .map(({ id }) => ({ id, lot: sha256(`${seed}|${id}`) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id)
}

function sorted({ objects, share, complainedShare, inspectors, inspectorsEach }: DrawRecord): DrawRecord {
  return {
    objects: objects
      .map(({ id, complained, recused }) => ({ id, complained, recused: [...recused].sort() }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    share,
    complainedShare,
    inspectors: [...inspectors].sort(),
    inspectorsEach,
  }
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
