import divisionText from '../code-set/data/division-code.tsv?raw'
import programmeText from '../code-set/data/programme.tsv?raw'
import skillText from './skill-word.txt?raw'
import synonymText from './synonym.txt?raw'

export interface SearchWords {
  /** Words of the trade of two to four characters that a general dictionary cuts apart. */
  readonly words: readonly string[]
  /** Words searched for each other; the first of a line stands for all of them. */
  readonly synonyms: readonly (readonly string[])[]
}

const joints = /[与及和、（）()·\s]|类$/u
const place = /(?:特别行政区|自治区|自治州|自治县|新区|地区|省|市|区|县|旗|盟|州)$/u

/** The project's own dictionary: programmes and places of the official codes, skills and trades, synonyms. */
export function searchWords(): SearchWords {
  const programmes = namesIn(programmeText).flatMap((name) => name.split(joints))
  const places = namesIn(divisionText).flatMap((name) => [name, name.replace(place, '')])
  const skills = linesOf(skillText)
  const synonyms = linesOf(synonymText).map((line) => line.split(' '))
  const words = [...programmes, ...places, ...skills, ...synonyms.flat()]
  return { words: [...new Set(words.filter((word) => /^\p{Script=Han}{2,4}$/u.test(word)))], synonyms }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

function namesIn(table: string): string[] {
  const [head = '', ...rows] = linesOf(table)
  const at = head.split('\t').indexOf('name')
  return rows.map((row) => row.split('\t')[at] ?? '')
}
