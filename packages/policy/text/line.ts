/** Where the lines of a text lie, blanks at both ends left out; kept in flat arrays because a text can have millions. */
export interface Lines {
  count: number
  /** First character that is no blank (equal to `end` when the line is empty). */
  start: Int32Array
  /** One past the last character that is no blank. */
  end: Int32Array
}

/** Cuts a text into lines at any line ending. */
export function lines(text: string): Lines {
  let count = 1
  for (let i = 0; i < text.length; i++) if (isBreak(text.charCodeAt(i))) count++
  const start = new Int32Array(count)
  const end = new Int32Array(count)
  let line = 0
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isBreak(text.charCodeAt(i))) continue
    let a = from
    let b = i
    while (a < b && isBlank(text.charCodeAt(a))) a++
    while (b > a && isBlank(text.charCodeAt(b - 1))) b--
    start[line] = a
    end[line] = b
    line++
    from = i + 1
  }
  return { count, start, end }
}

const isBreak = (code: number) => code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 12
export const isBlank = (code: number) =>
  code === 32 || code === 9 || code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x200b || code === 11
