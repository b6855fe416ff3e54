import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { remember, remembered } from '../ui/preference.ts'
import { zh } from './zh.ts'

export type Language = 'zh' | 'en'

/** The application's words. Chinese is at hand; English is loaded when it is asked for. */
export const language: i18n = i18next.createInstance()

const englishLoaders: (() => Promise<void>)[] = [
  async () => {
    const { en } = await import('./en.ts')
    language.addResourceBundle('en', 'app', en)
  },
]

/** Starts the words in the remembered language. */
export async function startLanguage(): Promise<void> {
  await language.use(initReactI18next).init({
    lng: 'zh',
    fallbackLng: 'zh',
    ns: ['app'],
    defaultNS: 'app',
    resources: { zh: { app: zh } },
    interpolation: { escapeValue: false },
    showSupportNotice: false,
  } as Parameters<i18n['init']>[0])
  await showLanguage(remembered('language') === 'en' ? 'en' : 'zh')
}

/** Shows everything in a language; loads its words first. */
export async function showLanguage(next: Language): Promise<void> {
  if (next === 'en') await Promise.all(englishLoaders.splice(0).map((load) => load()))
  await language.changeLanguage(next)
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en'
}

/** The person chose a language: remembered on this machine. */
export async function changeLanguage(next: Language): Promise<void> {
  remember('language', next)
  await showLanguage(next)
}
