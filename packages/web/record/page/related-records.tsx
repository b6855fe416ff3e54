import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { type RegisterMeta, referencesTo } from '../../api/meta.ts'
import { useList, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { isNumeric } from '../../ui/field-value.tsx'
import { useMode } from '../../ui/preference.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { useColumnWords } from '../table/column-words.ts'
import { usualColumns } from '../table/filter.ts'
import { RowCell } from '../table/row-cell.tsx'
import { StackedRows } from '../table/stacked-rows.tsx'
import '../table/record-table.css'

const shownRows = 8
/** Shown with the record itself, word by word. */
const shownAbove: ReadonlySet<string> = new Set(['listingFinding'])

function RelatedTable({ register, field, id }: { register: RegisterMeta; field: string; id: string }) {
  const { t, say } = useWords()
  const columnWords = useColumnWords(register)
  const definition = register.fields[field]!
  const narrow = useNarrow(840)
  const stacked = useMode() === 'care' || narrow
  const key = definition.kind === 'references' ? `${field}.has` : field
  const list = useList(register.name, { [key]: id }, { limit: shownRows })
  const page = list.data?.pages[0]
  if (!page || page.rows.length === 0) return null
  const columns = usualColumns(register)
    .filter((name) => name !== field)
    .slice(0, 5)
  const total = page.total ?? null
  return (
    <section className="related">
      <h2>
        {say(register.many)}
        <span className="soft small">
          {' '}
          {register.tree === field ? t('record.beneath') : t('record.relatedBy', { field: say(definition) })}
          {total === null ? '' : t('record.count', { count: total })}
        </span>
      </h2>
      {stacked ? (
        <StackedRows register={register} rows={page.rows} titles={page.references} columns={columns} />
      ) : (
        <ScrollRegion
          className="table-scroll"
          aria-label={`${say(register.many)} ${t('record.relatedBy', { field: say(definition) })}`}
        >
          <table className="record-table">
            <thead>
              <tr>
                {columns.map((name) => (
                  <th
                    key={name}
                    scope="col"
                    className={register.fields[name] && isNumeric(register.fields[name]) ? 'number' : undefined}
                  >
                    {columnWords(name)}
                    {register.fields[name]?.kind === 'money' ? (
                      <span className="unit"> ({t('value.tenThousandYuan')})</span>
                    ) : null}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {page.rows.map((row) => (
                <tr key={row.id}>
                  {columns.map((name) => {
                    const Cell = name === register.titled ? 'th' : 'td'
                    const numeric = register.fields[name] && isNumeric(register.fields[name])
                    return (
                      <Cell
                        key={name}
                        scope={Cell === 'th' ? 'row' : undefined}
                        className={`cell-${name === register.titled ? 'title-cell' : (register.fields[name]?.kind ?? 'state')}${numeric ? ' number' : ''}`}
                      >
                        <RowCell register={register} row={row} name={name} titles={page.references} />
                      </Cell>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <p className="page-actions">
        {page.next !== null ? (
          <Link to="/register/$register" params={{ register: kebabCase(register.name) }} search={{ [key]: id }}>
            {t('record.allRelated')}
          </Link>
        ) : null}
        {register.creatable && definition.kind === 'reference' && !definition.readOnly ? (
          <Link to="/register/$register/new" params={{ register: kebabCase(register.name) }} search={{ [field]: id }}>
            {t('list.create', { register: say(register.title) })}
          </Link>
        ) : null}
      </p>
    </section>
  )
}

/** What points at this record: the registers that reference it, each as a small table; nothing where there is nothing. */
export function RelatedRecords({ register, id }: { register: RegisterMeta; id: string }) {
  const { data: meta } = useMeta()
  if (!meta) return null
  return (
    <>
      {referencesTo(meta, register.name)
        .filter((related) => !shownAbove.has(related.register.name))
        .map((related) => (
          <RelatedTable key={`${related.register.name}.${related.field}`} {...related} id={id} />
        ))}
    </>
  )
}
