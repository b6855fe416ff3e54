import type { RegisterMeta } from '../../api/meta.ts'
import { exportAddress, type ListAddress } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { Popup } from '../../ui/popup.tsx'

/** The list as it stands, with its conditions, as a file or on paper. */
export function ExportMenu({ register, question }: { register: RegisterMeta; question: ListAddress }) {
  const { t } = useWords()
  return (
    <Popup end label={t('list.export')}>
      {(close) => (
        <ul className="menu-list">
          <li>
            <a href={exportAddress(register.name, question, 'xlsx')} download onClick={close}>
              {t('list.exportXlsx')}
            </a>
          </li>
          <li>
            <a href={exportAddress(register.name, question, 'csv')} download onClick={close}>
              {t('list.exportCsv')}
            </a>
          </li>
          <li>
            <a href={exportAddress(register.name, question, 'gb18030')} download onClick={close}>
              {t('list.exportGb')}
            </a>
          </li>
          <li>
            <button
              type="button"
              onClick={() => {
                close()
                print()
              }}
            >
              {t('list.print')}
            </button>
          </li>
        </ul>
      )}
    </Popup>
  )
}
