import { Layout } from '../part/layout.tsx'
import { ReportTable, ReportTotals } from '../part/report-table.tsx'
import { TableFrame } from '../part/table-frame.tsx'
import type { Reader } from '../public-plan.ts'
import type { ShownReport } from '../public-report.ts'
import { dateWords, wordsFor } from '../words.ts'

/** A yearly report as it was signed off: words, tables with their bars, how it was made, and the same as files. */
export function ReportPage({
  reader,
  report,
  stylesheet,
}: {
  reader: Reader
  report: ShownReport
  stylesheet: string
}) {
  const t = wordsFor(reader)
  const day = (iso: string) => dateWords(iso, reader.language)
  const metadata = [
    [t('publishedBy'), report.office],
    [t('documentNumber'), report.documentNumber ?? ''],
    [t('place'), report.place],
    [t('asOf'), report.asOf === '' ? '' : day(report.asOf)],
    [t('publishedOn'), day(report.publishedOn)],
    [t('signedBy'), report.signedBy],
  ].filter(([, words]) => words !== '')
  const address = `/report/${report.id}`
  const totals = report.tables.find(({ name }) => name === 'totals')
  const first = !report.tables.some(({ rows }) => rows.some(({ before }) => before.length > 0))
  return (
    <Layout
      reader={reader}
      title={`${report.title} · ${reader.region}`}
      stylesheet={stylesheet}
      column="reports"
      trail={[{ href: address, title: report.title }]}
      article={{ title: report.title, published: report.publishedOn, source: report.office }}
      structured={{
        '@context': 'https://schema.org',
        '@type': 'Report',
        name: report.title,
        datePublished: report.publishedOn,
        inLanguage: 'zh-CN',
        publisher: { '@type': 'Organization', name: report.office },
        url: `${reader.origin}${address}`,
      }}
    >
      <article className="report">
        <h1 lang="zh-CN">{report.title}</h1>
        <dl className="metadata">
          {metadata.map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        {report.formats.length > 0 && (
          <p className="downloads no-print">
            {t('download')}
            {report.formats.map((format) => (
              <a href={`${address}.${format}`} key={format}>
                {format.toUpperCase()}
              </a>
            ))}
          </p>
        )}
        {totals && <ReportTotals reader={reader} table={totals} />}
        {reader.language === 'en' && <p className="soft">{t('inChinese')}</p>}
        {report.parts.map((part) => (
          <Part key={part.label} reader={reader} {...part} />
        ))}
        {report.tables.length > 0 && (
          <section aria-labelledby="tables">
            <h2 id="tables">{reader.language === 'zh' ? '数据表' : 'Tables'}</h2>
            <p className="soft">{t(first ? 'firstYear' : 'laterYear')}</p>
            {report.tables
              .filter((table) => table !== totals)
              .map((table) => (
                <ReportTable reader={reader} table={table} key={table.name} />
              ))}
            <p className="soft small">— {t('suppressed')}</p>
          </section>
        )}
        {report.grounds.map((part) => (
          <Part key={part.label} reader={reader} {...part} />
        ))}
      </article>
    </Layout>
  )
}

function Part({ reader, label, text, figures = [] }: ShownReport['parts'][number] & { reader: Reader }) {
  const t = wordsFor(reader)
  const zh = reader.language === 'zh'
  return (
    <section>
      <h2>{label}</h2>
      <div className="reading" lang="zh-CN">
        {text}
      </div>
      {figures.length > 0 && (
        <section className="report-table" aria-label={`${label} ${zh ? '数据' : 'figures'}`}>
          <TableFrame aria-label={`${label} ${zh ? '数据' : 'figures'}`}>
            <table lang="zh-CN">
              <thead>
                <tr>
                  <th scope="col">{zh ? '指标' : 'Indicator'}</th>
                  <th scope="col" className="number">
                    {zh ? '本年' : 'This year'}
                  </th>
                  <th scope="col" className="number">
                    {t('lastYear')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {figures.map(({ name, value, before, note }) => (
                  <tr key={name}>
                    <th scope="row">
                      {name}
                      {note !== '' && <span className="soft small figure-note">{note}</span>}
                    </th>
                    <td className="number" data-head={zh ? '本年' : 'This year'}>
                      {value}
                    </td>
                    <td className="number" data-head={t('lastYear')}>
                      {before}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </section>
      )}
    </section>
  )
}
