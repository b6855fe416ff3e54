import { readAt, surest } from '@zhiqiao/definitions'
import type { Read } from '@zhiqiao/model'

/** A division people may name. */
export interface Place {
  readonly id: string
  readonly name: string
}

const label = /(?:工作|上班|办公|公司)?(?:地点|地址|地区|区域)\s*[:：]\s*([^\n；;。]{2,60})/g

/** Reads where the work is: the division, by its name or that without 市区县, and the address as written. */
export function readPlace(
  text: string,
  places: readonly Place[],
): { division: Read<string> | null; address: Read<string> | null } {
  const labelled = [...text.matchAll(label)].map((match) => ({
    words: match[1]!.trim(),
    at: match.index + match[0].indexOf(match[1]!),
  }))
  const address = labelled[0] ? readAt(labelled[0].words, labelled[0].words, labelled[0].at, 0.95) : null
  const found = places.flatMap(({ id, name }) =>
    [name, name.replace(/(?:特别行政区|自治[州县旗]|开发区|新区|[省市区县旗])$/, '')]
      .filter((words, at, all) => words.length >= 2 && all.indexOf(words) === at)
      .flatMap((words, shorter): (Read<string> & { readonly length: number })[] => {
        const inAddress = address ? address.words.indexOf(words) : -1
        const at = inAddress >= 0 ? address!.start + inAddress : text.indexOf(words)
        if (at < 0) return []
        return [{ ...readAt(id, words, at, (inAddress >= 0 ? 0.95 : 0.6) - shorter * 0.1), length: words.length }]
      }),
  )
  // Of “云岭市清河区” the longer reading, then the later: the district says more than its city.
  const best = Math.max(...found.map(({ confidence }) => confidence))
  const likely = found.filter(({ confidence }) => confidence > best - 0.05).sort((a, b) => b.start - a.start)
  const division = surest(likely)
  return {
    division: division && {
      value: division.value,
      words: division.words,
      start: division.start,
      end: division.end,
      confidence: division.confidence,
    },
    address,
  }
}
