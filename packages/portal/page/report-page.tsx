import { Layout } from '../part/layout.tsx'
import { ReportTable } from '../part/report-table.tsx'
import type { Reader } from '../public-plan.ts'
import type { ShownReport } from '../public-report.ts'
import { dateWords, wordsFor } from '../words.ts'

const formats = ['pdf', 'docx', 'csv', 'json'] as const

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
    [t('asOf'), day(report.asOf)],
    [t('publishedOn'), day(report.publishedOn)],
    [t('signedBy'), report.signedBy],
  ].filter(([, words]) => words !== '')
  const first = !report.tables.some(({ rows }) => rows.some(({ before }) => before.length > 0))
  return (
    <Layout
      reader={reader}
      title={`${report.title} · ${reader.region}`}
      stylesheet={stylesheet}
      column="reports"
      trail={[{ href: `/report/${report.id}`, title: report.title }]}
      article={{ title: report.title, published: report.publishedOn, source: report.office }}
      structured={{
        '@context': 'https://schema.org',
        '@type': 'Report',
        name: report.title,
        datePublished: report.publishedOn,
        inLanguage: 'zh-CN',
        publisher: { '@type': 'Organization', name: report.office },
        url: `${reader.origin}/report/${report.id}`,
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
        <p className="downloads no-print">
          {t('download')}
          {formats.map((format) => (
            <a href={`/report/${report.id}.${format}`} key={format}>
              {format.toUpperCase()}
            </a>
          ))}
        </p>
        {reader.language === 'en' && <p className="soft">{t('inChinese')}</p>}
        {report.parts.map((part) => (
          <Part key={part.label} {...part} />
        ))}
        <section aria-labelledby="tables">
          <h2 id="tables">{reader.language === 'zh' ? '数据表' : 'Tables'}</h2>
          {first && <p className="soft">{t('firstYear')}</p>}
          {report.tables.map((table) => (
            <ReportTable reader={reader} table={table} key={table.name} />
          ))}
          <p className="soft small">— {t('suppressed')}</p>
        </section>
        {report.grounds.map((part) => (
          <Part key={part.label} {...part} />
        ))}
      </article>
    </Layout>
  )
}

function Part({ label, text }: ShownReport['parts'][number]) {
  return (
    <section>
      <h2>{label}</h2>
      <div className="reading" lang="zh-CN">
        {text}
      </div>
    </section>
  )
}
