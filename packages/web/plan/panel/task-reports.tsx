import type { RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import { registerOf, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { StateLight } from '../../record/state-light.tsx'
import { dateWords, today } from '../../ui/format.ts'
import { Light } from '../../ui/light.tsx'
import { ids, type PlanView, type ReportValues, reportsOf } from '../plan-data.ts'
import { reportablePeriods } from '../reporting-period.ts'
import type { Standing } from '../standing.ts'
import { CorrectionOpening } from './correction-form.tsx'
import { FileLinks } from './file-links.tsx'
import { LinkMaker } from './link-maker.tsx'
import { Opening, PanelPart, RecordActs } from './panel-parts.tsx'
import { ReportForm } from './report-form.tsx'
import type { TaskPart } from './task-panel.tsx'

function Report({ view, report, onDone }: { view: PlanView; report: RecordOf<ReportValues>; onDone: () => void }) {
  const { t, sayCode, language } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'progressReport')
  const { values } = report
  const via = meta?.codeSets.submittedVia?.values.find(({ code }) => code === values.submittedVia)
  return (
    <li className="panel-report">
      <p className="small">
        <b>{values.period}</b> {view.titles[values.body] ?? ''}{' '}
        {register && report.state ? <StateLight register={register} state={report.state} /> : null}
      </p>
      <p>{values.content}</p>
      {values.obstacle ? <p className="soft">{t('plan.obstacle', { words: values.obstacle })}</p> : null}
      {values.nextStep ? <p className="soft">{t('plan.nextStep', { words: values.nextStep })}</p> : null}
      <p className="soft small">
        {values.reportedOn ? dateWords(values.reportedOn, language) : ''} {via ? sayCode(via) : ''}{' '}
        {values.light ? (
          <>
            {t('plan.ownLight')} <Light kind={values.light} />
          </>
        ) : null}
        <FileLinks ids={[...ids(values.evidence), ...ids(values.scan)]} titles={view.titles} />
      </p>
      {report.state === 'returned' ? (
        <CorrectionOpening register="progressReport" id={report.id} onDone={onDone} />
      ) : report.state === 'submitted' ? (
        <RecordActs key={report.version} register="progressReport" id={report.id} onDone={onDone} />
      ) : null}
    </li>
  )
}

/** Entering another body's words: whose they are is asked first. */
function OnBehalf({
  view,
  task,
  bodies,
  period,
  onDone,
  onCancel,
}: TaskPart & { bodies: readonly string[]; period: string; onDone: () => void; onCancel: () => void }) {
  const { t } = useWords()
  const [body, setBody] = useState(bodies[0] ?? '')
  return (
    <>
      <label htmlFor="behalf-body" className="field-label">
        {t('plan.behalfOf')}
      </label>
      <select
        id="behalf-body"
        className="native-input wide"
        value={body}
        onChange={(event) => setBody(event.target.value)}
      >
        {bodies.map((id) => (
          <option key={id} value={id}>
            {view.titles[id] ?? id}
          </option>
        ))}
      </select>
      <ReportForm
        key={body}
        task={task.id}
        body={body}
        period={period}
        titles={view.titles}
        onDone={onDone}
        onCancel={onCancel}
      />
    </>
  )
}

/** What was reported on a task, and the three ways to report: by oneself, on behalf with a stamped scan, by one-time link. */
export function TaskReports({ view, task, standing, onDone }: TaskPart & { standing: Standing; onDone: () => void }) {
  const { t } = useWords()
  const reports = reportsOf(view, task)
  const { last } = reportablePeriods(view.document.values.cycle, today())
  const bodies = [...new Set([...ids(task.values.leadBodies), ...ids(task.values.responsibleBodies)])]
  const others = bodies.filter((body) => body !== standing.organisation)
  const open = standing.running && (task.state === 'underway' || task.state === 'closingOut')
  return (
    <PanelPart title={t('plan.reports')}>
      {reports.length === 0 ? <p className="soft">{t('plan.noReport')}</p> : null}
      <ul>
        {reports.map((report) => (
          <Report key={report.id} view={view} report={report} onDone={onDone} />
        ))}
      </ul>
      {open ? (
        <div className="panel-acts no-print">
          {standing.named(task.values) && standing.organisation ? (
            <Opening label={t('plan.report')} tone="primary">
              {(close) => (
                <ReportForm
                  task={task.id}
                  body={standing.organisation!}
                  period={last}
                  titles={view.titles}
                  onCancel={close}
                  onDone={() => {
                    close()
                    onDone()
                  }}
                />
              )}
            </Opening>
          ) : null}
          {standing.office && others.length > 0 ? (
            <>
              <Opening label={t('plan.onBehalf')}>
                {(close) => (
                  <OnBehalf
                    view={view}
                    task={task}
                    bodies={others}
                    period={last}
                    onCancel={close}
                    onDone={() => {
                      close()
                      onDone()
                    }}
                  />
                )}
              </Opening>
              <Opening label={t('plan.link')}>
                {() => (
                  <LinkMaker
                    purpose="progress"
                    record={task.id}
                    bodies={others.map((id) => ({ id, name: view.titles[id] ?? id }))}
                  />
                )}
              </Opening>
            </>
          ) : null}
        </div>
      ) : null}
    </PanelPart>
  )
}
