import type { Light } from '@zhiqiao/model'
import { AnnotatedText } from '../part/annotated-text.tsx'
import { Layout } from '../part/layout.tsx'
import { LightMark } from '../part/light-mark.tsx'
import { TableFrame } from '../part/table-frame.tsx'
import type { Published, Reader } from '../public-plan.ts'
import { dateWords, operatorWords, quantityWords, sourceWords, type WordKey, wordsFor } from '../words.ts'

interface PlanPageProps {
  readonly reader: Reader
  readonly published: Published
  /** Every snapshot of this document, newest first. */
  readonly history: readonly { readonly id: string; readonly publishedAt: string; readonly signedBy: string }[]
  /** The page of its own of a target's figure, by target. */
  readonly figures: Readonly<Record<string, string>>
  readonly stylesheet: string
}

/** The product's face: the document as issued, and beside each promise how it is kept. */
export function PlanPage({ reader, published, history, figures, stylesheet }: PlanPageProps) {
  const t = wordsFor(reader)
  const { plan } = published
  const newest = history[0]?.id === published.id
  const tabs: [string, WordKey, number][] = [
    ['text', 'text', 1],
    ['targets', 'targets', plan.targets.length],
    ['tasks', 'tasks', plan.tasks.length],
    ['milestones', 'milestones', plan.milestones.length],
    ['history', 'history', history.length],
  ]
  return (
    <Layout
      reader={reader}
      title={`${plan.title} · ${reader.region}`}
      stylesheet={stylesheet}
      column="documents"
      trail={[{ href: `/plan/${published.document}`, title: plan.title }]}
      article={{ title: plan.title, published: published.publishedAt, source: plan.metadata.issuer ?? reader.region }}
    >
      <article className="plan">
        {!newest && (
          <p className="notice">
            {t('snapshotOld')} <a href={`/plan/${published.document}`}>{t('toNewest')}</a>
          </p>
        )}
        <Metadata reader={reader} published={published} />
        <h1>{plan.title}</h1>
        <Tally reader={reader} published={published} />
        <nav className="plan-nav no-print" aria-label={reader.language === 'zh' ? '本页内容' : 'On this page'}>
          {tabs
            .filter(([, , count]) => count > 0)
            .map(([id, word]) => (
              <a href={`#${id}`} key={id}>
                {t(word)}
              </a>
            ))}
        </nav>
        <section id="text" aria-label={t('text')}>
          <AnnotatedText reader={reader} plan={plan} />
        </section>
        <Targets reader={reader} published={published} figures={figures} />
        <Tasks reader={reader} published={published} />
        <Timetable reader={reader} published={published} />
        <section id="history">
          <h2>{t('history')}</h2>
          <ol className="plain-list">
            {history.map(({ id, publishedAt, signedBy }, at) => (
              <li key={id}>
                <a
                  href={at === 0 ? `/plan/${published.document}` : `/plan/${published.document}?snapshot=${id}`}
                  aria-current={id === published.id ? 'page' : undefined}
                >
                  {dateWords(publishedAt, reader.language)}
                </a>{' '}
                · {t('signedBy')} {signedBy} {at === 0 && <span className="soft">{t('current')}</span>}
              </li>
            ))}
          </ol>
          <p className="soft small no-print">{t('printHow')}</p>
        </section>
      </article>
    </Layout>
  )
}

function Metadata({ reader, published: { plan } }: { reader: Reader; published: Published }) {
  const t = wordsFor(reader)
  const { metadata } = plan
  const period =
    metadata.periodTo === null
      ? null
      : [metadata.periodFrom, metadata.periodTo]
          .map((day) => dateWords(day, reader.language))
          .filter(Boolean)
          .join(' — ')
  const rows: [WordKey, string | null | undefined][] = [
    ['issuer', metadata.issuer],
    ['documentNumber', metadata.documentNumber],
    ['indexNumber', metadata.indexNumber],
    ['genre', reader.codes.genre?.[metadata.genre ?? '']?.[reader.language]],
    ['issuedOn', dateWords(metadata.issuedOn, reader.language)],
    ['handedDown', metadata.handedDownNumber],
    ['period', period],
    ['state', reader.states[metadata.state ?? '']?.[reader.language]],
    ['asOf', dateWords(plan.asOf, reader.language)],
    ['basis', metadata.basis.map((title) => `《${title}》`).join('')],
  ]
  return (
    <dl className="metadata">
      {rows
        .filter(([, value]) => value)
        .map(([key, value]) => (
          <div key={key} className={key === 'basis' ? 'wide' : undefined}>
            <dt>{t(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

const order: readonly Light[] = ['done', 'onSchedule', 'behind', 'farBehind', 'notDue', 'noData']

function Tally({ reader, published: { plan } }: { reader: Reader; published: Published }) {
  const t = wordsFor(reader)
  const total = Object.values(plan.tally).reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  return (
    <ul className="tally">
      <li>
        <strong>{total}</strong> {t('tally')}
      </li>
      {order
        .filter((light) => (plan.tally[light] ?? 0) > 0)
        .map((light) => (
          <li key={light}>
            <LightMark reader={reader} light={{ light, why: { zh: '', en: '' } }} />{' '}
            <strong>{plan.tally[light]}</strong>
          </li>
        ))}
    </ul>
  )
}

function Targets({ reader, published: { plan }, figures }: Pick<PlanPageProps, 'reader' | 'published' | 'figures'>) {
  const t = wordsFor(reader)
  if (plan.targets.length === 0) return null
  return (
    <section id="targets">
      <h2 id="targets-title">{t('targets')}</h2>
      <TableFrame aria-labelledby="targets-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('promise')}</th>
              <th scope="col" className="number">
                {t('targets')}
              </th>
              <th scope="col">{t('deadline')}</th>
              <th scope="col" className="number">
                {t('now')}
              </th>
              <th scope="col">{t('progress')}</th>
            </tr>
          </thead>
          <tbody>
            {plan.targets.map((target) => (
              <tr key={target.id} id={`target-${target.id}`}>
                <th scope="row">
                  {target.metric}
                  {target.sentence && (
                    <q className="sentence">
                      <a href={`#words-${target.id}`}>{target.sentence}</a>
                    </q>
                  )}
                </th>
                <td className="number" data-head={t('targets')}>
                  {operatorWords(reader, target).before}{' '}
                  {quantityWords(target.value, target.unit, reader.language, target.valueMax)}
                  {operatorWords(reader, target).after}
                </td>
                <td className="day" data-head={t('deadline')}>
                  {target.byDate
                    ? dateWords(target.byDate, reader.language)
                    : (reader.codes.recurrence?.[target.recurrence ?? '']?.[reader.language] ?? '')}
                </td>
                <td className="number" data-head={t('now')}>
                  {target.figure ? (
                    <>
                      <strong>{quantityWords(target.figure.value, target.unit, reader.language)}</strong>
                      <small className="soft block">{dateWords(target.figure.asOf, reader.language)}</small>
                      <small className="soft block">{sourceWords(target.figure, reader.language)}</small>
                      {figures[target.id] && (
                        <a className="small block" href={`/figure/${figures[target.id]}`}>
                          {t('howCounted')}
                        </a>
                      )}
                    </>
                  ) : (
                    <span className="soft">{t('noFigure')}</span>
                  )}
                </td>
                <td data-head={t('progress')}>
                  <LightMark reader={reader} light={target.light} why />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  )
}

function Tasks({ reader, published: { plan } }: { reader: Reader; published: Published }) {
  const t = wordsFor(reader)
  if (plan.tasks.length === 0) return null
  const withLights = plan.tasks.some(({ light }) => light !== null)
  return (
    <section id="tasks">
      <h2 id="tasks-title">{t('tasks')}</h2>
      <TableFrame aria-labelledby="tasks-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('number')}</th>
              <th scope="col">{t('tasks')}</th>
              <th scope="col">{t('lead')}</th>
              <th scope="col">{t('responsible')}</th>
              <th scope="col">{t('deadline')}</th>
              {withLights && <th scope="col">{t('progress')}</th>}
            </tr>
          </thead>
          <tbody>
            {plan.tasks.map((task) => (
              <tr key={task.id}>
                <td>{task.number}</td>
                <th scope="row">
                  <a href={`#note-${task.id}`}>{task.title}</a>
                </th>
                <td data-head={t('lead')}>{task.leadBodies.join('、')}</td>
                <td data-head={t('responsible')}>{task.responsibleBodies.join('、')}</td>
                <td className="day" data-head={t('deadline')}>
                  {dateWords(task.deadline, reader.language)}
                </td>
                {withLights && (
                  <td data-head={t('progress')}>{task.light && <LightMark reader={reader} light={task.light} />}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  )
}

function Timetable({ reader, published: { plan } }: { reader: Reader; published: Published }) {
  const t = wordsFor(reader)
  if (plan.milestones.length === 0) return null
  const sorted = [...plan.milestones].sort((a, b) => (a.to ?? '').localeCompare(b.to ?? ''))
  return (
    <section id="milestones">
      <h2>{t('milestones')}</h2>
      <ol className="timetable">
        {sorted.map((milestone) => (
          <li
            key={`${milestone.name}${milestone.to}`}
            className={milestone.to !== null && milestone.to < plan.asOf ? 'past' : undefined}
          >
            <p className="timetable-when">
              {[milestone.from, milestone.to]
                .filter((day) => day !== null)
                .map((day) => dateWords(day, reader.language))
                .join(' — ')}
            </p>
            <p>
              <strong>{milestone.name}</strong>
            </p>
            {milestone.items.some((item) => item !== milestone.name) && (
              <p className="soft">{milestone.items.join('；')}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
