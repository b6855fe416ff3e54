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

const CORPS = /(新疆生产建设兵团)(第?[一二三四五六七八九十]{1,3}师)?/
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
  const mentions = words.flatMap((text) => placesIn(text))
  for (const text of words.slice(0, 2)) {
    const found = deepest(placesIn(text), mentions)
    const formed =
      /^([一-龥]{2,6}(?:县|区|旗))(?!域|间|级)/.exec(text)?.[1] ?? /([一-龥]{2,4}市)(?!级|场|民|属)/.exec(text)?.[1]
    if (found) return found.join('/')
    if (formed && !/地区|社区|园区|各|全|本/.test(formed)) return withParents(formed, mentions)
  }
  const found = deepest(placesIn(words.slice(2).join('\n')).slice(0, 1), mentions)
  return found ? found.join('/') : null
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
