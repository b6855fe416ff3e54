import { Input } from 'antd'
import { useEffect, useState } from 'react'
import type { RegisterMeta } from '../../api/meta.ts'
import type { ListAddress } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { Popup } from '../../ui/popup.tsx'
import { useMode } from '../../ui/preference.ts'
import { useNarrow } from '../../ui/use-narrow.ts'
import { conditionsOf, offeredFields, withConditions } from './filter.ts'
import { FilterEditor } from './filter-editor.tsx'
import { useFilterWords } from './filter-words.ts'

export interface FilterBarProps {
  readonly register: RegisterMeta
  readonly address: ListAddress
  readonly onAddress: (next: ListAddress) => void
  readonly titles: Readonly<Record<string, string>>
}

/** Search and conditions in plain words; each is a button that says what it holds and opens to change it. */
export function FilterBar({ register, address, onAddress, titles }: FilterBarProps) {
  const { t } = useWords()
  const filterWords = useFilterWords(register, titles)
  const [typed, setTyped] = useState(address.text ?? '')
  const narrow = useNarrow(840)
  const folded = useMode() === 'care' || narrow
  const [open, setOpen] = useState(false)
  const [added, setAdded] = useState<readonly string[]>([])
  useEffect(() => setTyped(address.text ?? ''), [address.text])

  const conditions = conditionsOf(register, address)
  const { first, more } = offeredFields(register)
  const used = conditions.map(({ field }) => field)
  const shown = [...new Set([...first, ...used, ...added])]
  const rest = more.filter((name) => !shown.includes(name))

  const search = (text: string) => {
    const { text: _, after: __, ...others } = address
    onAddress(text.trim() === '' ? others : { ...others, text: text.trim() })
  }

  return (
    <search className="filter-bar no-print">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          search(typed)
        }}
      >
        <Input
          type="search"
          className="filter-search"
          aria-label={t('filter.search')}
          placeholder={t('filter.search')}
          value={typed}
          allowClear
          onChange={(event) => {
            setTyped(event.target.value)
            if (event.target.value === '' && address.text) search('')
          }}
        />
      </form>
      {folded ? (
        <button type="button" className="word-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {conditions.length > 0 ? t('filter.active', { count: conditions.length }) : t('filter.show')}
        </button>
      ) : null}
      {(folded && !open ? [] : shown).map((name) => {
        const own = conditions.filter(({ field }) => field === name)
        return (
          <Popup
            key={name}
            className={own.length > 0 ? 'word-button filter-on' : 'word-button filter-off'}
            label={
              own.length > 0
                ? own.map(filterWords.sentence).join(t('filter.and'))
                : t('filter.is', { field: filterWords.label(name), value: t('filter.all') })
            }
          >
            {(close) => (
              <FilterEditor
                onDone={close}
                register={register}
                name={name}
                conditions={own}
                titles={titles}
                onChange={(next) => onAddress(withConditions(address, name, next))}
              />
            )}
          </Popup>
        )
      })}
      {rest.length > 0 && (!folded || open) ? (
        <Popup className="word-button filter-off" label={t('filter.more')}>
          {(close) => (
            <ul className="menu-list">
              {rest.map((name) => (
                <li key={name}>
                  <button
                    type="button"
                    onClick={() => {
                      setAdded([...added, name])
                      close()
                    }}
                  >
                    {filterWords.label(name)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Popup>
      ) : null}
      {conditions.length > 0 || address.text ? (
        <button
          type="button"
          className="word-button"
          onClick={() => {
            setAdded([])
            onAddress(address.sort ? { sort: address.sort } : {})
          }}
        >
          {t('filter.clearAll')}
        </button>
      ) : null}
    </search>
  )
}
