import { Input } from 'antd'
import { useState } from 'react'
import type { RegisterMeta } from '../../api/meta.ts'
import type { ListAddress } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { announce } from '../../ui/announcement.tsx'
import { Button } from '../../ui/button.tsx'
import { Popup } from '../../ui/popup.tsx'
import { remember, remembered } from '../../ui/preference.ts'

interface View {
  readonly name: string
  readonly address: ListAddress
}

function viewsOf(key: string): View[] {
  try {
    return JSON.parse(remembered(key) ?? '[]') as View[]
  } catch {
    return []
  }
}

/** Questions a person asks again and again, kept by name on this machine. */
export function SavedViews(props: {
  register: RegisterMeta
  address: ListAddress
  onAddress: (next: ListAddress) => void
}) {
  const { t } = useWords()
  const key = `views.${props.register.name}`
  const [views, setViews] = useState(() => viewsOf(key))
  const [name, setName] = useState('')
  const keep = (next: View[]) => {
    setViews(next)
    remember(key, next.length > 0 ? JSON.stringify(next) : null)
  }
  return (
    <Popup end label={t('list.views')}>
      {(close) => (
        <div className="filter-editor">
          {views.length === 0 ? <p className="soft small">{t('list.noViews')}</p> : null}
          <ul>
            {views.map((view) => (
              <li key={view.name} className="view-line">
                <button
                  type="button"
                  className="word-button"
                  onClick={() => {
                    props.onAddress(view.address)
                    close()
                  }}
                >
                  {view.name}
                </button>
                <button
                  type="button"
                  className="word-button"
                  aria-label={t('list.forgetView', { name: view.name })}
                  onClick={() => keep(views.filter((other) => other !== view))}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
          <form
            className="filter-range"
            onSubmit={(event) => {
              event.preventDefault()
              if (name.trim() === '') return
              keep([
                ...views.filter((view) => view.name !== name.trim()),
                { name: name.trim(), address: props.address },
              ])
              announce(t('list.viewKept', { name: name.trim() }))
              setName('')
              close()
            }}
          >
            <Input
              aria-label={t('list.viewName')}
              placeholder={t('list.viewName')}
              maxLength={40}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <Button htmlType="submit">{t('list.keepView')}</Button>
          </form>
        </div>
      )}
    </Popup>
  )
}
