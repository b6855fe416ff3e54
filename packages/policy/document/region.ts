import { REGION_NAMES } from './region-names.ts'

interface Place {
  name: string
  path: string[]
}

let places: Map<string, Place[]> | null = null

function allPlaces(): Map<string, Place[]> {
  if (places) return places
  places = new Map()
  const add = (name: string, path: string[]) => {
    const list = places!.get(name)
    if (list) list.push({ name, path })
    else places!.set(name, [{ name, path }])
  }
  for (const line of REGION_NAMES.trim().split('\n')) {
    const [province, rest] = line.split('>') as [string, string]
    add(province, [province])
    for (const group of rest.split(';')) {
      const [prefecture, counties] = group.split(':') as [string, string]
      const above = prefecture ? [province, prefecture] : [province]
      if (prefecture) add(prefecture, above)
      for (const county of counties ? counties.split(',') : []) add(county, [...above, county])
    }
  }
  return places
}

const CORPS = /(新疆生产建设兵团)(第?[一二三四五六七八九十]{1,4}师)?/
const REGIMENT = /(第[一二三四五六七八九十]{1,4}师)([一二三四五六七八九十〇○零]{1,4}团)?/
const LONGEST = 15

/**
 * Path of the region the words speak of, as `province/prefecture/county`. Earlier words weigh more: hand over the
 * issuer first, then the title, then the text's beginning. A name that no table holds is taken by its form.
 */
export function regionOf(...texts: (string | null)[]): string | null {
  const words = texts.filter((text): text is string => !!text)
  for (const text of words) {
    const corps = CORPS.exec(text)
    if (corps) return corps[2] ? `${corps[1]}/${corps[2]}` : corps[1]!
  }
  const regiment = REGIMENT.exec(words[0] ?? '')
  if (regiment) return ['新疆生产建设兵团', regiment[1], regiment[2]].filter(Boolean).join('/')
  const mentions = words.flatMap((text) => placesIn(text))
  for (const named of words.slice(0, 2)) {
    const text = named.replace(/^中共/, '')
    const found = deepest(placesIn(text), mentions)
    const formed =
      /^([一-龥]{2,6}(?:县|区|旗))(?!域|间|级)/.exec(text)?.[1] ?? /([一-龥]{2,4}市)(?!级|场|民|属)/.exec(text)?.[1]
    if (found) return found.join('/')
    if (formed && !/地区|社区|园区|各|全|本/.test(formed)) return withParents(formed, mentions)
  }
  return mostNamed(words.slice(-1)[0] ?? '')
}

/** The place a text names most often, prefectures also without 市: a page about 齐齐哈尔 names it in every line. */
function mostNamed(text: string): string | null {
  const counts = new Map<string, number>()
  const add = (path: string, by: number) => counts.set(path, (counts.get(path) ?? 0) + by)
  for (const place of placesIn(text)) add(place.path.join('/'), 1)
  for (const [name, list] of allPlaces()) {
    const short = /^(.{2,})(?:市|地区|自治州|盟)$/.exec(name)?.[1]
    if (!short || list[0]!.path.length !== 2 || list.length > 1) continue
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length))
      add(list[0]!.path.join('/'), 1)
  }
  let best: string | null = null
  for (const [path, count] of counts) if (best === null || count > counts.get(best)!) best = path
  return best
}

function placesIn(text: string): Place[] {
  const known = allPlaces()
  const found: Place[] = []
  for (let i = 0; i < Math.min(text.length, 4000); i++) {
    for (let length = Math.min(LONGEST, text.length - i); length >= 2; length--) {
      const hit = known.get(text.slice(i, i + length))
      if (!hit) continue
      found.push(...hit)
      i += length - 1
      break
    }
  }
  return found
}

/** The deepest place among those named; one of several of the same name is chosen by what else is mentioned. */
function deepest(named: Place[], mentions: Place[]): string[] | null {
  let best: Place | null = null
  let score = -1
  for (const place of named) {
    const above = place.path.slice(0, -1).filter((name) => mentions.some((other) => other.name === name)).length
    const value = place.path.length * 10 + above * 4
    if (value > score) {
      best = place
      score = value
    }
  }
  return best?.path ?? null
}

function withParents(name: string, mentions: Place[]): string {
  const province = mentions.find((place) => place.path.length === 1)
  return province ? `${province.name}/${name}` : name
}

/** Word by which a document speaks of its own area: 市, 区, 县, 师. */
export function areaWord(region: string | null): string | null {
  const last = region?.split('/').pop()
  if (!last) return null
  return /师$/.test(last) ? last.replace(/^第/, '') : (/[省市区县旗州盟]$/.exec(last)?.[0] ?? null)
}
