import { type RecordOf, yearWords } from '@zhiqiao/model'
import type { RegisterMeta } from '../api/meta.ts'
import { useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { dateWords } from '../ui/format.ts'

/** How a record of the register is called in the reader's language: by what it says, refers to, is coded or dated as. */
export function useTitleWords(register: RegisterMeta) {
  const { t, language, sayCode } = useWords()
  const { data: meta } = useMeta()
  const field = register.fields[register.titled]
  const codes = field?.codeSet ? meta?.codeSets[field.codeSet] : undefined
  return (record: Pick<RecordOf, 'values'>, titles: Readonly<Record<string, string>>): string => {
    const value = record.values[register.titled]
    if (value === null || value === undefined || value === '') return t('list.untitled')
    const words = String(value)
    if (field?.kind === 'date') return dateWords(words, language)
    if (field?.kind === 'year' && field.yearKind) return yearWords(Number(value), field.yearKind)[language]
    const coded = codes?.values.find(({ code }) => code === value)
    if (coded) return sayCode(coded)
    return titles[words] ?? (field?.kind === 'reference' ? t('list.untitled') : words)
  }
}
