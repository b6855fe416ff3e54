import type { RegisterMeta } from '../../api/meta.ts'
import { useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { valueText } from '../../ui/field-value.tsx'
import { type Condition, stateField } from './filter.ts'

/** Says the conditions on one field as people would: 完成时限不晚于2026年12月31日. */
export function useFilterWords(register: RegisterMeta, titles: Readonly<Record<string, string>>) {
  const words = useWords()
  const { t, say } = words
  const { data: meta } = useMeta()
  const label = (name: string) =>
    name === stateField ? t('list.state') : register.fields[name] ? say(register.fields[name]) : name

  const one = (name: string, value: string): string => {
    if (name === stateField) return register.states?.[value] ? say(register.states[value].label) : value
    const field = register.fields[name]
    if (!field) return value
    if (field.kind === 'flag') return t(value === 'true' ? 'value.yes' : 'value.no')
    if (field.kind === 'references' || field.kind === 'reference') return titles[value] ?? '…'
    if (field.kind === 'words') return value
    return valueText(value, field, words, titles, field.codeSet ? meta?.codeSets[field.codeSet] : undefined)
  }

  const sentence = ({ field: name, operator, value }: Condition): string => {
    const dated = ['date', 'dateTime'].includes(register.fields[name]?.kind ?? '')
    const field = label(name)
    switch (operator) {
      case 'in':
        return t('filter.is', {
          field,
          value: value
            .split(',')
            .map((part) => one(name, part))
            .join(t('filter.or')),
        })
      case 'contains':
        return t('filter.contains', { field, value })
      case 'from':
        return t(dated ? 'filter.notBefore' : 'filter.atLeast', { field, value: one(name, value) })
      case 'to':
        return t(dated ? 'filter.notAfter' : 'filter.atMost', { field, value: one(name, value) })
      case 'empty':
        return t(value === 'false' ? 'filter.filled' : 'filter.empty', { field })
      default:
        return t('filter.is', { field, value: one(name, value) })
    }
  }
  return { label, one, sentence }
}
