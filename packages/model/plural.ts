/** What follows the word that is counted: “Use of a result”, “Research wanted or offered”. */
const after = /^(.*?)( (?:of|in|for|to|about|by|from|serving|granted|wanted)(?: .*)?)$/

/** Words that stand for as many as there are. */
const uncounted = new Set([
  'aid',
  'attendance',
  'calendar',
  'cooperation',
  'evidence',
  'financing',
  'history',
  'income',
  'pay',
  'research',
  'talent',
  'training',
])

/** A title as it heads a list: “Use of a result” → “Uses of a result”, “Vacancy” → “Vacancies”. English only. */
export function pluralOf(title: string): string {
  const [, counted, rest] = after.exec(title) ?? [null, title, '']
  return `${manyOf(counted!)}${rest}`
}

function manyOf(words: string): string {
  const last = words.slice(words.search(/[A-Za-z]+$/)).toLowerCase()
  if (uncounted.has(last)) return words
  if (last === 'person') return words.replace(/(p)erson$/i, '$1eople')
  if (/(?:ss|us|x|ch|sh)$/.test(last)) return `${words}es`
  if (/s$/.test(last)) return words
  if (/[^aeiou]y$/.test(last)) return `${words.slice(0, -1)}ies`
  return `${words}s`
}
