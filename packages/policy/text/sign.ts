/** Classes of signs as bits, so that loops over millions of signs need one look-up each. */
export const OPENS = 1
export const CLOSES = 2
export const ENDS_SENTENCE = 4
export const ENDS_CLAUSE = 8
export const BLANK = 16
export const ENDS_LINE = 32
export const DIGIT = 64

const CLASSES = new Uint8Array(0x10000)
const mark = (signs: string, bit: number) => {
  for (let i = 0; i < signs.length; i++) CLASSES[signs.charCodeAt(i)]! |= bit
}
mark('(〔【[《“‘{', OPENS)
mark(')〕】]》”’}', CLOSES)
mark('。!?\n\r', ENDS_SENTENCE)
mark(',;:', ENDS_CLAUSE)
mark(' \t\n\r', BLANK)
mark('\n\r', ENDS_LINE)
mark('0123456789', DIGIT)

/** The classes of the sign at an offset; 0 behind the end. */
export const classAt = (text: string, index: number): number => CLASSES[text.charCodeAt(index)] ?? 0
