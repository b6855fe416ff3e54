import { Layout } from '../part/layout.tsx'
import { TableFrame } from '../part/table-frame.tsx'
import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

/** A dataset as its catalogue page shows it. */
export interface ShownDataset {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly rows: string
  readonly files: readonly { readonly href: string; readonly format: string }[]
  readonly columns: readonly { readonly name: string; readonly title: string; readonly meaning: string }[]
}

/** An interface as the page names it. */
export interface ShownService {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly access: string
  readonly endpoint: string
  readonly described: string
}

/** 开放数据: what can be downloaded, in which formats, and what every field means. */
export function DataPage({
  reader,
  datasets,
  services,
  stylesheet,
}: {
  reader: Reader
  datasets: readonly ShownDataset[]
  services: readonly ShownService[]
  stylesheet: string
}) {
  const t = wordsFor(reader)
  return (
    <Layout reader={reader} title={`${t('data')} · ${reader.region}`} stylesheet={stylesheet} column="data">
      <article className="report">
        <h1>{t('data')}</h1>
        <p className="reading">{t('dataExplain')}</p>
        <p className="downloads">
          <a href="/figure">{t('publishedFigures')}</a>
          <a href="/data/catalogue.jsonld">{t('catalogueFile')}</a>
        </p>
        {datasets.map(({ name, title, description, rows, files, columns }) => (
          <section className="dataset" id={name} key={name}>
            <h2>{title}</h2>
            <p className="soft">
              {description} {rows}
            </p>
            <p className="downloads">
              {files.map(({ href, format }) => (
                <a href={href} key={href}>
                  {format}
                </a>
              ))}
            </p>
            {columns.length > 0 && (
              <details>
                <summary>{t('dictionary')}</summary>
                <TableFrame aria-label={title}>
                  <table>
                    <thead>
                      <tr>
                        <th scope="col">{t('fields')}</th>
                        <th scope="col">{t('noticeWhat')}</th>
                        <th scope="col">{t('noticeNote')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {columns.map((column) => (
                        <tr key={column.name}>
                          <th scope="row">
                            <code>{column.name}</code>
                          </th>
                          <td>{column.title}</td>
                          <td>{column.meaning}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </TableFrame>
              </details>
            )}
          </section>
        ))}
        {services.map(({ name, title, description, access, endpoint, described }) => (
          <section className="dataset" id={name} key={name}>
            <h2>{title}</h2>
            <p className="soft">
              {description} {access}
            </p>
            <p className="downloads">
              <code>{endpoint}</code>
              <a href={described}>OpenAPI</a>
            </p>
          </section>
        ))}
      </article>
    </Layout>
  )
}
