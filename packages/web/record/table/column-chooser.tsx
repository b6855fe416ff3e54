import { Checkbox } from 'antd'
import type { RegisterMeta } from '../../api/meta.ts'
import { useWords } from '../../language/use-words.ts'
import { Popup } from '../../ui/popup.tsx'
import { possibleColumns } from './column-memory.ts'
import { useColumnWords } from './column-words.ts'

/** Which columns are shown; the column that names the record always is. */
export function ColumnChooser(props: {
  register: RegisterMeta
  columns: readonly string[]
  onColumns: (next: readonly string[] | null) => void
}) {
  const { t } = useWords()
  const columnWords = useColumnWords(props.register)
  const { register, columns, onColumns } = props
  return (
    <Popup end label={t('list.columns')}>
      {() => (
        <div className="filter-editor">
          <Checkbox.Group
            className="filter-choices"
            value={[...columns]}
            options={possibleColumns(register).map((name) => ({
              value: name,
              label: columnWords(name),
              disabled: name === register.titled,
            }))}
            onChange={(values) => {
              const chosen = values.map(String)
              // Columns already shown keep their place; new ones come last.
              onColumns([
                ...columns.filter((name) => chosen.includes(name)),
                ...chosen.filter((name) => !columns.includes(name)),
              ])
            }}
          />
          <button type="button" className="word-button" onClick={() => onColumns(null)}>
            {t('list.usualColumns')}
          </button>
        </div>
      )}
    </Popup>
  )
}
