import { Layout } from '../part/layout.tsx'
import { TableFrame } from '../part/table-frame.tsx'
import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

/** A dataset as its catalogue page shows it. */
export interface ShownDataset {
  readonly name: string
  readonly title: string
  /** How many rows, or since when. */
  readonly rows: string
  readonly files: readonly { readonly href: string; readonly format: string }[]
  /** The dictionary for programs. */
  readonly dictionary: string
  readonly columns: readonly { readonly name: string; readonly title: string; readonly meaning: string }[]
}

/** Datasets of one origin, described once. */
export interface DatasetGroup {
  readonly name: string
  readonly title: string
  readonly explain: string
  readonly datasets: readonly ShownDataset[]
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
  groups,
  services,
  stylesheet,
}: {
  reader: Reader
  groups: readonly DatasetGroup[]
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
        {groups.map(({ name, title, explain, datasets }) =>
          datasets.length === 0 ? null : (
            <section key={name} aria-labelledby={name}>
              <h2 id={name}>{title}</h2>
              <p className="soft">{explain}</p>
              <div className="datasets">
                {datasets.map((dataset) => (
                  <Dataset reader={reader} dataset={dataset} key={dataset.name} />
                ))}
              </div>
            </section>
          ),
        )}
        <section aria-labelledby="interfaces">
          <h2 id="interfaces">{t('interfaces')}</h2>
          <div className="datasets">
            {services.map(({ name, title, description, access, endpoint, described }) => (
              <section className="dataset" id={name} key={name}>
                <h3>{title}</h3>
                <p className="downloads">
                  <code>{endpoint}</code>
                  <a href={described}>OpenAPI</a>
                </p>
                <p className="dataset-words">
                  {description} {access}
                </p>
              </section>
            ))}
          </div>
        </section>
      </article>
    </Layout>
  )
}

function Dataset({ reader, dataset }: { reader: Reader; dataset: ShownDataset }) {
  const t = wordsFor(reader)
  const { name, title, rows, files, dictionary, columns } = dataset
  return (
    <section className="dataset" id={name}>
      <h3>
        {title} <small className="dataset-rows">{rows}</small>
      </h3>
      <p className="downloads">
        {files.map(({ href, format }) => (
          <a href={href} key={href} aria-label={`${title} ${format}`}>
            {format}
          </a>
        ))}
      </p>
      <details className="dataset-words">
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
        <p>
          <a href={dictionary}>JSON</a>
        </p>
      </details>
    </section>
  )
}
