// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are what XML 1.0 forbids and no reader shows
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g

/** Text a document can hold: no control characters, no half characters, line ends as LF, tabs as spaces. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(forbidden, '').toWellFormed()
}

/** The same data with every string in it made plain. */
export function cleaned<Data>(data: Data): Data {
  if (typeof data === 'string') return plainText(data) as Data
  if (Array.isArray(data)) return data.map(cleaned) as Data
  if (data !== null && typeof data === 'object') {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleaned(value)])) as Data
  }
  return data
}
