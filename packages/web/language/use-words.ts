import type { CodeValue, Label } from '@zhiqiao/model'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from './language.ts'
import type { zh } from './zh.ts'

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>
}[keyof T & string]

type Singular<K> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K

/** Every key of the application's words: a key that does not exist does not compile. */
export type WordKey = Singular<Leaves<typeof zh>>

export interface Words {
  readonly language: Language
  readonly t: (key: WordKey, values?: Record<string, string | number>) => string
  /** A definition's own label in the person's language. */
  readonly say: (label: Label) => string
  /** A code's words; in English the Chinese stands beside them, since papers carry the Chinese. */
  readonly sayCode: (value: CodeValue) => string
}

/** The words of the application in the person's language. */
export function useWords(): Words {
  const { t, i18n } = useTranslation('app')
  const language: Language = i18n.language === 'en' ? 'en' : 'zh'
  return useMemo(
    () => ({
      language,
      t: (key, values) => String(t(key as never, (values ?? {}) as never)),
      say: (label) => label[language] || label.zh,
      sayCode: (value) => (language === 'en' && value.en !== value.zh ? `${value.en} ${value.zh}` : value.zh),
    }),
    [t, language],
  )
}
