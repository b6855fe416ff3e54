import { keepLanguage } from '../../api/session.ts'
import { changeLanguage } from '../../language/language.ts'
import { useWords } from '../../language/use-words.ts'
import { setMode, useMode } from '../preference.ts'

/** 关怀版 and the language: in reach on every page, signed in or not. */
export function ViewSwitch() {
  const { t, language } = useWords()
  const mode = useMode()
  return (
    <>
      <button
        type="button"
        className="nav-item"
        aria-pressed={mode === 'care'}
        onClick={() => setMode(mode === 'care' ? 'plain' : 'care')}
      >
        {mode === 'care' ? t('shell.careOff') : t('shell.care')}
      </button>
      <button
        type="button"
        className="nav-item"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => {
          const next = language === 'zh' ? 'en' : 'zh'
          void changeLanguage(next)
          keepLanguage(next)
        }}
      >
        {language === 'zh' ? 'English' : '中文'}
      </button>
    </>
  )
}
