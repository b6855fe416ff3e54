import { REGION_NAMES } from './region-names.ts'

/** An administrative division: its own name and the path from the province down to it. */
export interface Place {
  name: string
  path: string[]
}

const LONGEST = 15
/** Divisions whose whole name is a common word: 城区 in 中心城区, 郊区, 东区. */
const COMMON = /^(?:城|矿|郊|东|西|新|市中|郊|老城|新城)区$|^新县$|^和平区$/

let known: Map<string, Place[]> | null = null
let beginnings: Set<string> | null = null

/** Every division by its name; several may share one. */
export function knownPlaces(): Map<string, Place[]> {
  if (known) return known
  known = new Map()
  for (const line of REGION_NAMES.trim().split('\n')) {
    const [province, rest] = line.split('>') as [string, string]
    addPlace(province, [province])
    for (const group of rest.split(';')) {
      const [prefecture, counties] = group.split(':') as [string, string]
      const above = prefecture ? [province, prefecture] : [province]
      if (prefecture) addPlace(prefecture, above)
      for (const county of counties ? counties.split(',') : []) addPlace(county, [...above, county])
    }
  }
  beginnings = new Set([...known.keys()].map((name) => name[0]!))
  return known
}

function addPlace(name: string, path: string[]): void {
  const list = known!.get(name)
  if (list) list.push({ name, path })
  else known!.set(name, [{ name, path }])
}

/** Divisions named in the words, in order; the longest name that fits at each place. All that share the name are given. */
export function placesIn(text: string, limit = 4000): Place[][] {
  const all = knownPlaces()
  const found: Place[][] = []
  for (let i = 0; i < Math.min(text.length, limit); i++) {
    if (!beginnings!.has(text[i]!)) continue
    for (let length = Math.min(LONGEST, text.length - i); length >= 2; length--) {
      const name = text.slice(i, i + length)
      const hit = all.get(name)
      if (!hit || (COMMON.test(name) && /[一-龥]/.test(text[i - 1] ?? ''))) continue
      found.push(hit)
      i += length - 1
      break
    }
  }
  return found
}

/** Prefectures by their name without 市: 齐齐哈尔. Only names of three signs or more, and no other division's. */
export function prefectureStems(): [string, string[]][] {
  const stems: [string, string[]][] = []
  for (const [name, list] of knownPlaces()) {
    const stem = /^(.{2,})(?:市|地区|自治州|盟)$/.exec(name)?.[1]
    if (stem && list.length === 1 && list[0]!.path.length === 2) stems.push([stem, list[0]!.path])
  }
  return stems
}
