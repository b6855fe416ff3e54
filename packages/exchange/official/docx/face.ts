import type { IRunOptions } from 'docx'
import { layout } from '../layout.ts'

const faces = {
  /** The offices' own typefaces: named here, present on their machines, not shipped. */
  song: '宋体',
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  hei: '黑体',
  kai: '楷体_GB2312',
} as const

export type Face = keyof typeof faces

const latin = 'Times New Roman'

/** Run properties of a typeface at a size in points; quotation marks and dashes are set as Chinese ones. */
export function face(name: Face, points: number, more: Partial<IRunOptions> = {}): IRunOptions {
  return {
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: faces[name], hint: 'eastAsia' },
    size: points * 2,
    ...more,
  }
}

/** Lines count 28 characters; the gap a word processor sets between numerals and Chinese would break it. */
export const unspaced = { autoSpaceEastAsianText: false } as const

/**
 * 28 characters to the line, as spacing of the letters: a character grid would say the same, but programs differ in how
 * they count one whose pitch is less than its type.
 */
export const gridded = { characterSpacing: Math.floor((layout.characterPitch - layout.size.body) * 20) } as const

/** Twentieths of a point. */
export const twips = {
  points: (points: number) => Math.round(points * 20),
  millimetres: (millimetres: number) => Math.round((millimetres * 1440) / 25.4),
  characters: (characters: number) => Math.round(characters * layout.characterPitch * 20),
}
