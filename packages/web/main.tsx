import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ConfigProvider } from 'antd'
import en from 'antd/es/locale/en_US'
import zh from 'antd/es/locale/zh_CN'
import { StrictMode, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { onSignedOut } from './api/client.ts'
import { queryClient } from './api/query.ts'
import { startLanguage } from './language/language.ts'
import { useWords } from './language/use-words.ts'
import { router } from './routes.tsx'
import { applyPreferences, useMode } from './ui/preference.ts'
import { themeOf } from './ui/theme.ts'
import './ui/token.css'
import './ui/base.css'
import './ui/antd.css'

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content || undefined
const csp = nonce === undefined ? undefined : { nonce }

function Application() {
  const mode = useMode()
  const { language } = useWords()
  const theme = useMemo(() => themeOf(mode), [mode])
  return (
    <ConfigProvider csp={csp} theme={theme} locale={language === 'en' ? en : zh} wave={{ disabled: true }}>
      <RouterProvider router={router} />
    </ConfigProvider>
  )
}

// Signed out elsewhere or after a long rest: what is typed is kept as a draft, and the address is returned to.
onSignedOut(() => {
  queryClient.setQueryData(['session'], null)
})

applyPreferences()
await startLanguage()
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Application />
    </QueryClientProvider>
  </StrictMode>,
)
