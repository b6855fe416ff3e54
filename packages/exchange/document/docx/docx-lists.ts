import { parseXml } from '../../archive/parse-xml.ts'
import type { ListDefinition, ListLevel } from '../list-numbering.ts'
import { symbolCharacter } from './symbol-character.ts'

type AbstractList = { levels: ListLevel[]; styleLink?: string; usesStyle?: string }
type NumberedList = { abstract: string; startOverrides: Map<number, number>; levels: Map<number, ListLevel> }

/**
 * Reads `word/numbering.xml`: the lists paragraphs refer to by `numId`. Instances of one abstract list are one family:
 * their counters go on from each other unless an instance restarts them, as Word counts.
 */
export function readDocxLists(xml: Uint8Array): Map<string, ListDefinition> {
  const abstracts = new Map<string, AbstractList>()
  const numbered = new Map<string, NumberedList>()
  let abstract: AbstractList | undefined
  let instance: NumberedList | undefined
  let overrideLevel = 0
  let level: ListLevel | undefined
  let bulletFont = false

  parseXml(xml, {
    open(name, attributes) {
      const value = attributes.val ?? ''
      if (name === 'abstractNum') {
        abstract = { levels: [] }
        abstracts.set(attributes.abstractNumId ?? '', abstract)
      } else if (name === 'num') {
        instance = { abstract: '', startOverrides: new Map(), levels: new Map() }
        numbered.set(attributes.numId ?? '', instance)
      } else if (name === 'abstractNumId' && instance) instance.abstract = value
      else if (name === 'lvlOverride') overrideLevel = levelIndex(attributes.ilvl)
      else if (name === 'startOverride' && instance) instance.startOverrides.set(overrideLevel, counter(value))
      else if (name === 'styleLink' && abstract) abstract.styleLink = value
      else if (name === 'numStyleLink' && abstract) abstract.usesStyle = value
      else if (name === 'lvl') {
        level = { format: 'decimal', template: '', start: 0, suffix: 'tab' }
        bulletFont = false
        const index = levelIndex(attributes.ilvl)
        if (instance) instance.levels.set(index, level)
        else if (abstract) abstract.levels[index] = level
      } else if (level) setLevel(level, name, value)
      if (name === 'rFonts') bulletFont = /wingdings|symbol|webdings/i.test(attributes.ascii ?? attributes.hAnsi ?? '')
    },
    close(name) {
      if (name === 'lvl' && level) {
        if (level.format === 'bullet') level.template = bullet(level.template, bulletFont)
        level = undefined
      }
      if (name === 'abstractNum') abstract = undefined
      if (name === 'num') instance = undefined
    },
  })
  return resolveLists(abstracts, numbered)
}

function setLevel(level: ListLevel, name: string, value: string): void {
  if (name === 'start') level.start = counter(value)
  else if (name === 'numFmt') level.format = value
  else if (name === 'lvlText') level.template = value
  else if (name === 'suff') level.suffix = value === 'nothing' || value === 'space' ? value : 'tab'
  else if (name === 'pStyle') level.style = value
  else if (name === 'isLgl') level.legal = value !== '0' && value !== 'false'
  else if (name === 'lvlRestart') level.restart = counter(value)
}

function resolveLists(abstracts: Map<string, AbstractList>, numbered: Map<string, NumberedList>) {
  const byStyle = new Map<string, string>()
  for (const [id, { styleLink }] of abstracts) if (styleLink) byStyle.set(styleLink, id)
  const lists = new Map<string, ListDefinition>()
  for (const [id, instance] of numbered) {
    let family = instance.abstract
    const linked = abstracts.get(family)?.usesStyle
    if (linked && byStyle.has(linked)) family = byStyle.get(linked)!
    const levels = [...(abstracts.get(family)?.levels ?? [])]
    for (const [index, level] of instance.levels) levels[index] = level
    lists.set(id, { family, levels, startOverrides: instance.startOverrides })
  }
  return lists
}

/** Bullets of symbol fonts live in a private area of Unicode: shown as the nearest real character. */
function bullet(template: string, symbolFont: boolean): string {
  return [...template].map((character) => symbolCharacter(character.codePointAt(0)!, symbolFont)).join('')
}

/** Word has nine levels. */
function levelIndex(value: string | undefined): number {
  const index = Number(value)
  return Number.isInteger(index) && index >= 0 && index < 9 ? index : 0
}

function counter(value: string): number {
  const count = Number(value)
  return Number.isInteger(count) && count >= 0 && count < 100_000 ? count : 0
}
