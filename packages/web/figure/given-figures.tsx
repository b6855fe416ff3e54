import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { StateLight } from '../record/state-light.tsx'
import { Button } from '../ui/button.tsx'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { dateWords, momentWords } from '../ui/format.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import type { FigureAddress, FigureAnswer } from './figure-data.ts'
import { cellWords, sizeWords, unitGap, valueWords } from './figure-words.ts'
import { type FigureBeside, usePropose } from './given-data.ts'

/** Proposing that the figure be given out as it stands. */
function Proposal({ answer, address }: { answer: FigureAnswer; address: FigureAddress }) {
  const words = useWords()
  const { t, say, language } = words
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const propose = usePropose(answer.indicator.name, address)
  const { indicator, computed, place } = answer
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('figure.propose')}</Button>
      <ConfirmAct
        open={open}
        title={t('figure.propose')}
        consequence={t('figure.proposeConsequence', {
          place: place.name,
          title: say(indicator.title),
          day: dateWords(computed.on, language),
          value: cellWords(indicator, computed, words),
        })}
        busy={propose.isPending}
        error={propose.error}
        onCancel={() => setOpen(false)}
        onConfirm={() => propose.mutate(note, { onSuccess: () => setOpen(false) })}
      >
        <label htmlFor="publish-note" className="field-label">
          {t('figure.note')}
        </label>
        <textarea
          id="publish-note"
          className="native-input wide"
          rows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </ConfirmAct>
    </>
  )
}

/** What was given out of the figure, each opening as it was then. */
export function PublishedFigures(props: { answer: FigureAnswer; address: FigureAddress; beside: FigureBeside }) {
  const { answer, address, beside } = props
  const words = useWords()
  const { t, sayCode, language } = words
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'publishedFigure')
  if (!register) return null
  const occasions = meta?.codeSets.publishingOccasion?.values ?? []
  const plain = address.subject === undefined && address.asRecordedOn === undefined
  return (
    <section aria-labelledby="figure-published" className="figure-part">
      <div className="figure-part-head">
        <h2 id="figure-published">{t('figure.published')}</h2>
        {beside.mayPropose && plain ? (
          <span className="no-print">
            <Proposal answer={answer} address={address} />
          </span>
        ) : null}
      </div>
      {beside.published.length === 0 ? (
        <p className="soft">{t('figure.nonePublished')}</p>
      ) : (
        <ScrollRegion className="figure-scroll" aria-labelledby="figure-published">
          <table className="indicator-table">
            <thead>
              <tr>
                <th scope="col">{t('figure.referenceDate')}</th>
                <th scope="col" className="number">
                  {t('figure.valueThen')}
                </th>
                <th scope="col">{t('figure.occasion')}</th>
                <th scope="col">{t('figure.fixedAt')}</th>
                <th scope="col">{t('figure.state')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('figure.open')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {beside.published.map(({ id, state, values }) => {
                const occasion = occasions.find(({ code }) => code === values.occasion)
                return (
                  <tr key={id}>
                    <th scope="row">{dateWords(values.asOf, language)}</th>
                    <td className="number">
                      {cellWords(answer.indicator, { value: values.value, why: 'noRows' }, words)}
                    </td>
                    <td>{occasion ? sayCode(occasion) : values.occasion}</td>
                    <td>{momentWords(values.computedAt, language)}</td>
                    <td>
                      <StateLight register={register} state={state} />
                    </td>
                    <td>
                      <Link to="/published/$id" params={{ id }}>
                        {t('figure.thenAndNow')}
                      </Link>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  )
}

/** Figures from outside beside ours, with the difference and why. */
export function OutsideFigures(props: { answer: FigureAnswer; address: FigureAddress; beside: FigureBeside }) {
  const { answer, address, beside } = props
  const words = useWords()
  const { t, say, language } = words
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'outsideFigure')
  if (!register || address.subject !== undefined) return null
  const { indicator } = answer
  const amount = (value: number) => `${valueWords(indicator, value)}${unitGap(say(indicator.unit))}`
  return (
    <section aria-labelledby="figure-outside" className="figure-part">
      <div className="figure-part-head">
        <h2 id="figure-outside">{t('figure.outside')}</h2>
        {register.creatable ? (
          <Link
            className="no-print"
            to="/register/$register/new"
            params={{ register: 'outside-figure' }}
            search={{ indicator: indicator.name, division: answer.place.id, asOf: answer.computed.on } as never}
          >
            {t('figure.addOutside')}
          </Link>
        ) : null}
      </div>
      {beside.outside.length === 0 ? (
        <p className="soft">{t('figure.noneOutside')}</p>
      ) : (
        <ScrollRegion className="figure-scroll" aria-labelledby="figure-outside">
          <table className="indicator-table">
            <thead>
              <tr>
                <th scope="col">{t('figure.source')}</th>
                <th scope="col">{t('figure.referenceDate')}</th>
                <th scope="col" className="number">
                  {t('figure.theirs')}
                </th>
                <th scope="col" className="number">
                  {t('figure.ours')}
                </th>
                <th scope="col" className="number">
                  {t('figure.difference')}
                </th>
                <th scope="col">{t('figure.explanation')}</th>
              </tr>
            </thead>
            <tbody>
              {beside.outside.map(({ record: { id, state, values }, ours, difference, percent }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to="/register/$register/$id" params={{ register: 'outside-figure', id }} lang="zh-CN">
                      {values.source}
                    </Link>
                    <span className="soft small block" lang="zh-CN">
                      {values.publication}
                      {values.documentNumber ? ` ${values.documentNumber}` : ''}
                    </span>
                    <span className="soft small block">
                      {t('figure.issuedOn', { day: dateWords(values.issuedOn, language) })}
                    </span>
                    {state === 'confirmed' ? null : <StateLight register={register} state={state} />}
                  </th>
                  <td>{dateWords(values.asOf, language)}</td>
                  <td className="number">
                    {values.value === null ? (
                      <span className="soft">{t('figure.notGiven')}</span>
                    ) : (
                      amount(values.value)
                    )}
                  </td>
                  <td className="number">{cellWords(indicator, ours, words)}</td>
                  <td className="number">
                    {difference === null ? (
                      <span className="soft">{t('figure.notComparable')}</span>
                    ) : (
                      <>
                        {difference === 0
                          ? t('figure.same')
                          : t(difference > 0 ? 'figure.higher' : 'figure.lower', {
                              size: sizeWords(indicator, difference, words),
                            })}
                        {percent === null || indicator.percent ? null : (
                          <span className="soft small block">
                            {`${percent > 0 ? '+' : ''}${Math.round(percent * 100) / 100}%`}
                          </span>
                        )}
                        {percent !== null && indicator.percent ? (
                          <span className="soft small block">
                            {t('figure.inPercent', { percent: Math.round(percent * 100) / 100 })}
                          </span>
                        ) : null}
                      </>
                    )}
                  </td>
                  <td lang="zh-CN">
                    {values.explanation ?? (
                      <Link to="/register/$register/$id" params={{ register: 'outside-figure', id }}>
                        {t('figure.explain')}
                      </Link>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  )
}

/** What could not be read beside the figure leaves the figure itself standing. */
export function BesideProblem({ error }: { error: unknown }) {
  return error ? <ProblemNotice error={error} /> : null
}
