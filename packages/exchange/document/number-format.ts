/** How a counter is written; the names are those of WordprocessingML (ST_NumberFormat). */
export type NumberFormat = string

const digits = '〇一二三四五六七八九'
const legalDigits = '零壹贰叁肆伍陆柒捌玖'
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

/** The characters a reader sees for a counter, e.g. 12 in `chineseCounting` is 十二. Unknown formats show digits. */
export function formatNumber(value: number, format: NumberFormat): string {
  if (format === 'none' || format === 'bullet') return ''
  return (Object.hasOwn(formats, format) && formats[format]?.(value)) || String(value)
}

const formats: Record<string, (value: number) => string> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  upperLetter: (value) => letters(value, 'A'),
  lowerLetter: (value) => letters(value, 'a'),
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
  chineseCounting: counted,
  chineseCountingThousand: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  japaneseCounting: counted,
  japaneseDigitalTenThousand: digital,
  taiwaneseDigital: digital,
  ideographDigital: digital,
  chineseLegalSimplified: (value) => chineseCount(value, legalDigits, ['', '拾', '佰', '仟']),
  ideographLegalTraditional: (value) => chineseCount(value, legalDigits, ['', '拾', '佰', '仟']),
  ideographTraditional: (value) => from(stems, value),
  ideographZodiac: (value) => from(branches, value),
  decimalEnclosedCircle: (value) => circled(value),
  decimalEnclosedCircleChinese: (value) => circled(value),
  decimalEnclosedParen: (value) => (value <= 20 ? String.fromCodePoint(0x2473 + value) : `(${value})`),
  decimalEnclosedFullstop: (value) => (value <= 20 ? String.fromCodePoint(0x2487 + value) : `${value}.`),
  ideographEnclosedCircle: (value) => (value <= 10 ? String.fromCodePoint(0x327f + value) : ''),
  ideographParenthesized: (value) => (value <= 10 ? String.fromCodePoint(0x321f + value) : `(${counted(value)})`),
}

function counted(value: number): string {
  return chineseCount(value, digits, ['', '十', '百', '千']).replace(/^一十/, '十').replaceAll('〇', '零')
}

/** Up to 9,999; 110 is 一百一十, 105 is 一百零五. */
function chineseCount(value: number, numerals: string, units: string[]): string {
  if (value < 1 || value > 9_999) return ''
  let written = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) gap = written !== ''
    else {
      written += (gap ? numerals[0] : '') + numerals[digit]! + units[place]
      gap = false
    }
  }
  return written
}

function digital(value: number): string {
  return [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('')
}

function fullWidth(value: number): string {
  return [...String(value)].map((digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0)).join('')
}

function circled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x245f + value)
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x323c + value)
  if (value >= 36 && value <= 50) return String.fromCodePoint(0x328d + value)
  return ''
}

function from(cycle: string, value: number): string {
  return value >= 1 && value <= cycle.length ? cycle[value - 1]! : ''
}

/** Word doubles letters after Z: AA, BB. */
function letters(value: number, first: 'A' | 'a'): string {
  if (value < 1 || value > 780) return ''
  return String.fromCodePoint(first.codePointAt(0)! + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  if (value < 1 || value > 3_999) return ''
  const signs: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = value
  return signs.reduce((written, [size, sign]) => {
    const times = Math.floor(rest / size)
    rest -= times * size
    return written + sign.repeat(times)
  }, '')
}
