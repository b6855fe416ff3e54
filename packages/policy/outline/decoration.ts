/** Signs a web page or Markdown puts in front of a heading: `**一、…**`, `## 一、…`, `> 一、`. Returns where the words begin. */
export function skipDecoration(folded: string, start: number, end: number): number {
  let i = start
  while (i < end && i < start + 8 && '*#> _'.includes(folded[i]!)) i++
  return i
}
