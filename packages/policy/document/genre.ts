import type { Genre } from '../plan.ts'

const ENDINGS: [RegExp, Genre][] = [
  [/解读|图解|问答/, '政策解读'],
  [/任务(?:分解|分工)|责任分解|分工(?:方案|表)|任务清单|分解表/, '任务分解表'],
  [/工作要点|要点$/, '工作要点'],
  [/行动计划|三年行动$|攻坚计划|行动$/, '行动计划'],
  [/方案/, '实施方案'],
  [/规划|纲要/, '规划'],
  [/条例/, '条例'],
  [/办法|细则|规定|规程|制度/, '办法'],
  [/措施|政策$|举措|若干政策/, '政策措施'],
  [/意见/, '意见'],
  [/计划|安排/, '行动计划'],
  [/通知|公告|通告|函$|决定/, '通知'],
]

/** The genre by the body's own title; a notice that only encloses a plan has the plan's. */
export function genreOf(title: string | null): Genre | null {
  if (!title) return null
  const enclosed =
    /关于(?:印发|转发|发布|下发)(?:[^《]{0,20})?《([^》]+)》/.exec(title)?.[1] ??
    /关于(?:印发|转发|发布|下发)(.+?)的通知$/.exec(title)?.[1]
  const words = (enclosed ?? title).replace(/[（(][^）)]*[）)]\s*$/g, '').trim()
  if (/解读/.test(title)) return '政策解读'
  for (const [ending, genre] of ENDINGS) if (ending.test(words.slice(-14))) return genre
  return null
}
