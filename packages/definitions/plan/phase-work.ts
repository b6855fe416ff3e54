/**
 * What a phase of a plan opens, by words of its name: a proposal a person may correct on the milestone. The name outranks
 * what the phase contains.
 */
const wordsOf: Readonly<Record<string, readonly string[]>> = {
  selfAssessment: ['自评', '自查', '评估', '摸底'],
  provision: ['优化', '调整', '布局', '备案'],
  recognition: ['品牌', '认定', '评选'],
  building: ['提质', '建设', '赋能', '培育'],
  sharing: ['引领', '推广', '示范', '总结'],
}

/** The work a phase opens (a code of `phaseWork`), null where no word tells. */
export function proposePhaseWork(name: string, items: readonly string[]): string | null {
  for (const said of [name, items.join('')])
    for (const [work, words] of Object.entries(wordsOf)) if (words.some((word) => said.includes(word))) return work
  return null
}
