import { type Place, placesIn, prefectureStems } from './place.ts'

const CORPS = /(新疆生产建设兵团)(第?[一二三四五六七八九十]{1,4}师)?/
const DIVISION = /第[一二三四五六七八九十]{1,4}师/
const REGIMENT = /(?<![一-龥])[一二三四五六七八九十〇○零\d]{1,4}团|(?<=师)[一二三四五六七八九十〇○零]{1,4}团/
/** How much of the running text is looked at. */
const READ = 12_000

/**
 * Path of the region a document speaks for, as `province/prefecture/county`: the place its issuer is named after, else the
 * one in its title, else the one its text keeps naming. A name that no table holds is taken by its form.
 */
export function regionOf(issuer: string | null, title: string | null, text: string): string | null {
  const head = text.slice(0, 3000)
  const corps = corpsOf(issuer, title, head)
  if (corps) return corps
  const mentions = placesIn(head).flat()
  for (const named of [issuer, title]) {
    if (!named) continue
    const words = named.replace(/^中共/, '')
    const found = deepest(placesIn(words).flat(), mentions)
    const formed = formedIn(words)
    if (found && (found.length > 1 || !formed || formed === found[0])) return found.join('/')
    if (formed) return withParents(formed, text, mentions)
  }
  const zone = ofZone(issuer, text, mentions)
  if (zone) return zone
  const named = mostNamed(text.slice(0, READ))
  // a city no table holds is the more exact answer where only its province is known
  return named?.includes('/') ? named : (mostFormed(text.slice(0, READ), mentions) ?? named)
}

function corpsOf(issuer: string | null, title: string | null, head: string): string | null {
  for (const text of [issuer, title, head]) {
    const corps = CORPS.exec(text ?? '')
    if (corps) return corps[2] ? `${corps[1]}/${corps[2]}` : corps[1]!
  }
  const own = `${issuer ?? ''}\n${title ?? ''}`
  const regiment = REGIMENT.exec(own)?.[0]
  const division = DIVISION.exec(own)?.[0] ?? (regiment ? DIVISION.exec(head)?.[0] : undefined)
  return division ? ['新疆生产建设兵团', division, regiment].filter(Boolean).join('/') : null
}

/** The place the words are named after by its form: 禾川市…, 云溪省教育厅. */
function formedIn(words: string): string | null {
  const formed =
    /^([一-龥]{2,6}(?:省|自治区))/.exec(words)?.[1] ??
    /^([一-龥]{2,6}(?:县|区|旗))(?!域|间|级)/.exec(words)?.[1] ??
    /(?:^|年|[^一-龥])([一-龥]{2,4}市)(?!级|场|民|属|直|区)/.exec(words)?.[1] ??
    null
  return formed && !NO_PLACE.test(formed) ? formed : null
}

const NO_PLACE = /地区|社区|园区|街区|开发区|新区|校区|城区|各|全|本|我|设区|省直|的|个|县市|城市|超市|上市|门市|年/

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

/** A formed name with the province and the prefecture that the text prints in front of it, or names elsewhere. */
function withParents(name: string, text: string, mentions: Place[]): string {
  if (/(?:省|自治区)$/.test(name)) return name
  let province = ''
  let prefecture = ''
  for (let at = text.indexOf(name), n = 0; at >= 0 && n < 60; at = text.indexOf(name, at + name.length), n++) {
    const before = /(?:^|[^一-龥])(?:([一-龥]{2,7}(?:省|自治区))?([一-龥]{2,7}(?:市|自治州|盟|地区))?)$/.exec(
      text.slice(Math.max(0, at - 16), at),
    )
    if (before?.[1]) province ||= before[1]
    if (before?.[2] && !NO_PLACE.test(before[2])) prefecture ||= before[2]
  }
  province ||= (mentions.find(isProvince) ?? placesIn(text, READ).flat().find(isProvince))?.name ?? ''
  if (!prefecture && /[县区旗]$/.test(name)) prefecture = formedNames(text.slice(0, READ), /市$/)[0]?.name ?? ''
  return [province, prefecture, name].filter(Boolean).join('/')
}

/** 凌河高新技术产业开发区…: the city it is named after, when the text names one so. */
function ofZone(issuer: string | null, text: string, mentions: Place[]): string | null {
  const stem = /^([一-龥]{2,4}?)(?:国家级?|省级)?(?:高新|经济|临港|综合|保税|工业园|循环|新区|开发区|自贸)/.exec(
    issuer ?? '',
  )?.[1]
  const name = stem && new RegExp(`${stem}[市县区]`).exec(text.slice(0, READ))?.[0]
  if (!name) return null
  return deepest(placesIn(name).flat(), mentions)?.join('/') ?? withParents(name, text, mentions)
}

/**
 * The place a text names most often. A county's mentions count for its prefecture and province too; the walk goes down
 * while one branch holds most of what is named, so that a city's paper that names its counties stays the city's.
 */
function mostNamed(text: string): string | null {
  const counts = new Map<string, number>()
  const add = (path: string[], by: number) => {
    for (let depth = 1; depth <= path.length; depth++) {
      const key = path.slice(0, depth).join('/')
      counts.set(key, (counts.get(key) ?? 0) + by)
    }
  }
  for (const same of placesIn(text, READ)) for (const place of same) add(place.path, 1 / same.length)
  for (const [stem, path] of prefectureStems()) {
    let at = text.indexOf(stem)
    for (let n = 0; at >= 0 && n < 50; at = text.indexOf(stem, at + stem.length), n++)
      if (text[at + stem.length] !== '市') add(path, stem.length > 2 ? 1 : 0.3)
  }
  let here = ''
  let total = 0
  for (;;) {
    let best = ''
    for (const [path, count] of counts)
      if (isBelow(path, here) && (best === '' || count > counts.get(best)!)) best = path
    const count = counts.get(best) ?? 0
    if (best === '' || count < (here ? total * 0.6 : 1)) return here || null
    here = best
    total = count
  }
}

const isBelow = (path: string, here: string) =>
  here ? path.startsWith(`${here}/`) && !path.slice(here.length + 1).includes('/') : !path.includes('/')

const isProvince = (place: Place) => place.path.length === 1

interface Formed {
  name: string
  count: number
}

/** Names formed like a city's or county's that stand free (《岑州市…》, 抄送:岑州市教育局), the most frequent first. */
function formedNames(text: string, ending: RegExp): Formed[] {
  const counts = new Map<string, number>()
  for (const match of text.matchAll(/(?<![一-龥])([一-龥]{2,4}[市县])(?!域|级|场|民|属|直|区|容|际)(?=[一-龥“])/g)) {
    const name = match[1]!
    if (!NO_PLACE.test(name) && ending.test(name) && !/^(?:在|对|由|到|以|和|为|县|市|省)/.test(name))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
}

function mostFormed(text: string, mentions: Place[]): string | null {
  const best = formedNames(text, /./)[0]
  return best ? withParents(best.name, text, mentions) : null
}

/** Word by which a document speaks of its own area: 市, 区, 县, 师. */
export function areaWord(region: string | null): string | null {
  const last = region?.split('/').pop()
  if (!last) return null
  return /师$/.test(last) ? last.replace(/^第/, '') : (/[省市区县旗州盟]$/.exec(last)?.[0] ?? null)
}
