import { type Domain, type Field, fieldLabel, type RecordOf, type Register, yearWords } from '@zhiqiao/model'
import { dateWords, type Fact, type PublicKind, type Reader } from '@zhiqiao/portal'

type Words = (value: unknown, field: Field) => string

/** What the public is shown of each kind of listing. Named one by one: a field added to a register is not public by itself. */
export const publicFields = {
  post: {
    register: 'postListing',
    key: ['wageFrom', 'headcount', 'schooling'],
    facts: [
      'occupation',
      'programmes',
      'chain',
      'skills',
      'skillLevel',
      'experience',
      'freshGraduates',
      'employmentForm',
      'shift',
      'lodging',
      'address',
      'beforeTax',
      'includesInsurance',
    ],
    sections: ['duties', 'requirements'],
  },
  graduate: {
    register: 'graduateListing',
    key: ['available', 'graduationYear', 'availableFrom'],
    facts: ['offering', 'interns', 'schooling', 'skills', 'certificates', 'occupations', 'equipment', 'wageAsked'],
    sections: ['introduction'],
  },
  cooperation: {
    register: 'cooperationListing',
    key: ['direction', 'kind', 'students'],
    facts: ['chain', 'industry', 'programmes', 'investment', 'startsOn', 'years'],
    sections: ['content', 'conditions'],
  },
  research: {
    register: 'researchListing',
    key: ['direction', 'kind', 'budget'],
    facts: ['chain', 'industry', 'keywords', 'neededBy', 'maturity', 'rights'],
    sections: ['problem', 'goal'],
  },
  service: {
    register: 'technicalServiceListing',
    key: ['direction', 'kind', 'priceFrom'],
    facts: ['industry', 'keywords', 'priceNote', 'serviceArea'],
    sections: ['content', 'capability'],
  },
  course: {
    register: 'courseListing',
    key: ['hours', 'category', 'price'],
    facts: ['direction', 'traineeGroup', 'mode', 'atClient', 'smallest', 'largest', 'certificate', 'teachers'],
    sections: ['content'],
  },
} as const satisfies Record<
  PublicKind,
  { register: string; key: readonly string[]; facts: readonly string[]; sections: readonly string[] }
>

/** Registers whose records may be named to the public. */
const namedRegisters = new Set([
  'organisation',
  'division',
  'occupation',
  'programme',
  'industry',
  'industryChain',
  'programmeOffering',
])

/** The fields of a record in the reader's words; what is empty, personal or names what is not public is left out. */
export function factsOf(
  domain: Domain,
  register: Register,
  { values }: RecordOf,
  fields: readonly string[],
  titles: Readonly<Record<string, string>>,
  language: Reader['language'],
): Fact[] {
  const words = wordsOf(domain, titles, language)
  return fields.flatMap((name) => {
    const field = register.fields[name]
    if (!field || field.personal) return []
    if (name === 'wageFrom' && values.wageFrom == null && values.wageWritten != null)
      return factsOf(domain, register, { values } as RecordOf, ['wageWritten'], titles, language)
    if (values[name] == null || (name === 'skillLevel' && values[name] === 'none')) return []
    const label = fieldLabel(name, field)[language]
    if (name === 'wageFrom')
      return [{ label: language === 'zh' ? '薪酬' : 'Pay', words: payWords(domain, values, language) }]
    const said = words(values[name], field)
    return said === '' ? [] : [{ label, words: said }]
  })
}

/** Ids of what the named fields refer to, by register. */
export function referredIn(
  register: Register,
  records: readonly RecordOf[],
  fields: readonly string[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const name of fields) {
    const target = register.fields[name]?.register
    if (target === undefined || !namedRegisters.has(target)) continue
    const ids = found.get(target) ?? new Set()
    for (const { values } of records) for (const id of [values[name]].flat()) if (typeof id === 'string') ids.add(id)
    found.set(target, ids)
  }
  return found
}

/** 4,200—5,600 元/月; by piece it is said so. */
export function payWords(domain: Domain, values: Record<string, unknown>, language: Reader['language']): string {
  const { wageFrom, wageTo, wagePeriod } = values as { wageFrom: number; wageTo: number | null; wagePeriod: string }
  const shown = (yuan: number) => yuan.toLocaleString('en-US', { maximumFractionDigits: 2 })
  const range = wageTo === null || wageTo === wageFrom ? shown(wageFrom) : `${shown(wageFrom)}—${shown(wageTo)}`
  const per = { month: ['月', 'month'], day: ['日', 'day'], hour: ['小时', 'hour'], year: ['年', 'year'] }[wagePeriod]
  if (!per) {
    const word = domain.codeSets.wagePeriod?.values.find(({ code }) => code === wagePeriod)
    return language === 'zh' ? `${range} 元（${word?.zh ?? ''}）` : `CNY ${range} (${word?.en ?? ''})`
  }
  return language === 'zh' ? `${range} 元/${per[0]}` : `CNY ${range} a ${per[1]}`
}

function wordsOf(domain: Domain, titles: Readonly<Record<string, string>>, language: Reader['language']): Words {
  const number = (value: unknown, unit: string) => `${Number(value).toLocaleString('en-US')}${unit && ` ${unit}`}`
  return (value, field) => {
    switch (field.type.kind) {
      case 'code': {
        const found = domain.codeSets[field.codeSet ?? '']?.values.find(({ code }) => code === value)
        return found?.[language] ?? ''
      }
      case 'reference':
        return namedRegisters.has(field.register ?? '') ? (titles[String(value)] ?? '') : ''
      case 'references':
        return namedRegisters.has(field.register ?? '')
          ? (value as string[])
              .map((id) => titles[id] ?? '')
              .filter(Boolean)
              .join('、')
          : ''
      case 'words':
        return (value as string[]).join('、')
      case 'date':
        return dateWords(String(value), language)
      case 'year':
        return yearWords(Number(value), field.yearKind ?? 'calendar')[language]
      case 'money':
        return number(Number(value) / 1_000_000, language === 'zh' ? '万元' : '× CNY 10,000')
      case 'integer':
      case 'decimal':
        return number(value, field.unit?.[language] ?? '')
      case 'flag':
        return value === true ? (language === 'zh' ? '是' : 'yes') : language === 'zh' ? '否' : 'no'
      case 'text':
      case 'longText':
        return String(value)
      default:
        return ''
    }
  }
}
