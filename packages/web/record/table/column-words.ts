import type { RegisterMeta } from '../../api/meta.ts'
import { useWords } from '../../language/use-words.ts'
import { stateField } from './filter.ts'

/** The words in the head of a column. */
export function useColumnWords(register: RegisterMeta): (name: string) => string {
  const { t, say } = useWords()
  return (name) => {
    if (name === stateField) return t('list.state')
    if (name === 'changedAt') return t('list.changedAt')
    if (name === 'createdAt') return t('list.createdAt')
    const field = register.fields[name]
    return field ? say(field) : name
  }
}
