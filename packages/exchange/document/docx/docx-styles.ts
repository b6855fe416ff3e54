import { parseXml } from '../../archive/parse-xml.ts'

/** What a paragraph inherits from its style as far as words are concerned: the list it belongs to. */
type ParagraphStyle = { basedOn?: string; list?: string; level?: number }
export type ParagraphStyles = { styles: Map<string, ParagraphStyle>; defaultStyle?: string }

/** Reads the numbering of paragraph styles from `word/styles.xml`. */
export function readDocxStyles(xml: Uint8Array): ParagraphStyles {
  const styles = new Map<string, ParagraphStyle>()
  let defaultStyle: string | undefined
  let style: ParagraphStyle | undefined
  parseXml(xml, {
    open(name, attributes) {
      if (name === 'style' && (attributes.type ?? 'paragraph') === 'paragraph') {
        style = {}
        const id = attributes.styleId ?? ''
        styles.set(id, style)
        if (attributes.default === '1' || attributes.default === 'true') defaultStyle = id
      } else if (!style) return
      else if (name === 'basedOn') style.basedOn = attributes.val
      else if (name === 'numId') style.list = attributes.val
      else if (name === 'ilvl') style.level = Number(attributes.val) || 0
    },
    close(name) {
      if (name === 'style') style = undefined
    },
  })
  return { styles, defaultStyle }
}

/** List and level of a style, inherited along `basedOn`; `styleChain` names the styles walked, nearest first. */
export function listOfStyle({ styles, defaultStyle }: ParagraphStyles, id: string | undefined) {
  const styleChain: string[] = []
  let list: string | undefined
  let level: number | undefined
  let next = id ?? defaultStyle
  while (next !== undefined && !styleChain.includes(next) && styleChain.length < 50) {
    styleChain.push(next)
    const style = styles.get(next)
    list ??= style?.list
    level ??= style?.level
    next = style?.basedOn
  }
  return { list, level, styleChain }
}
