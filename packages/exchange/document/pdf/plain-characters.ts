/** Radicals that have no decomposition in Unicode, and the characters that look the same. */
const radicals =
  '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻤鬼⻒镸⻑長⻗雨⺩王⻊足⻏阝⺝月⺮竹⺼月⻌辶'
const sameLook = new Map(
  Array.from({ length: radicals.length / 2 }, (_, index) => [radicals[index * 2]!, radicals[index * 2 + 1]!]),
)

/**
 * Many PDFs name a character by the radical that looks like it (⼯ U+2F2F for 工, ⻓ for 长). A reader sees no
 * difference, a search does: back to the plain characters.
 */
export function plainCharacters(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) => sameLook.get(radical) ?? radical.normalize('NFKC'))
}
