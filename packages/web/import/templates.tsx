import { kebabCase } from '@zhiqiao/model'
import type { RegisterMeta } from '../api/meta.ts'
import { useWords } from '../language/use-words.ts'

/** The workbook of a register, in the forms people fill in; with the year before beside each figure where it is kept by year. */
export function Templates({ register }: { register: RegisterMeta }) {
  const { t } = useWords()
  const address = `/api/v1/import/${kebabCase(register.name)}/template`
  return (
    <section className="import-part">
      <h2>{t('import.templates')}</h2>
      <p className="soft">
        {t('import.templatesHint')} {register.yearly ? t('import.templatesByYear') : null}
      </p>
      <ul className="import-links">
        <li>
          <a href={`${address}.xlsx`} download>
            {t('import.templateXlsx')}
          </a>
        </li>
        <li>
          <a href={`${address}.csv`} download>
            {t('import.templateCsv')}
          </a>
        </li>
        <li>
          <a href={`${address}.csv?encoding=gb18030`} download>
            {t('import.templateGb')}
          </a>
        </li>
      </ul>
    </section>
  )
}
