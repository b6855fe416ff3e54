import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { useState } from 'react'
import { registerOf, useMeta, useRecord } from '../api/query.ts'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { ReplyAsked } from '../listing/survey-asked.tsx'
import { SurveyPanel } from '../listing/survey-panel.tsx'
import { CorrectionForm, isCorrectable } from '../plan/panel/correction-form.tsx'
import { ReportForm } from '../plan/panel/report-form.tsx'
import { FieldList } from '../record/field-list.tsx'
import { ActDialog } from '../record/page/act-dialog.tsx'
import { readingOrder } from '../record/reading-order.ts'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { dateWords } from '../ui/format.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { type Duty, daysUntil, workbenchKey } from './workbench-data.ts'

/** The day something is due and how far it is; what is overdue says so in words. */
export function DueDay({ due, today }: { due: string | null; today: string }) {
  const { t, language } = useWords()
  if (due === null) return <span className="duty-due soft">{t('workbench.noDate')}</span>
  const days = daysUntil(due, today)
  const distance =
    days < 0
      ? t('workbench.overdue', { count: -days })
      : days === 0
        ? t('workbench.dueToday')
        : t('workbench.dueIn', { count: days })
  return (
    <span className={days < 0 ? 'duty-due duty-overdue' : days <= 3 ? 'duty-due duty-soon' : 'duty-due'}>
      <time dateTime={due}>{dateWords(due, language)}</time>
      <span className="small">{distance}</span>
    </span>
  )
}

/** What one must know before deciding: the record's own words, in reading order. */
function Facts({
  register: name,
  record: id,
  acts,
  onDone,
}: {
  register: string
  record: string
  acts: readonly string[]
  onDone: () => void
}) {
  const { say } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, name)
  const answer = useRecord(name, id)
  const [asked, setAsked] = useState<string | null>(null)
  if (answer.isError && !answer.data) return <ProblemNotice error={answer.error} />
  if (!register || !answer.data) return <Skeleton lines={3} />
  const { record, titles, permitted } = answer.data
  const hidden = new Set([
    'document',
    'start',
    'end',
    'position',
    'reviewState',
    'reviewNote',
    'clause',
    'leadAsWritten',
    'responsibleAsWritten',
    'number',
    'continues',
    'parentTask',
    'consultation',
  ])
  const names = readingOrder(register).filter(
    (field) => !hidden.has(field) && register.fields[field]!.kind !== 'structure',
  )
  const open = acts.filter((act) => permitted.acts.includes(act))
  return (
    <>
      {name === 'collectionReply' ? <ReplyAsked collection={String(record.values.collection)} /> : null}
      {name === 'demandSurvey' ? <SurveyPanel record={record} /> : null}
      <FieldList register={register} record={record} names={names} titles={titles} />
      <div className="page-actions">
        {open.map((act) => (
          <Button key={act} tone={register.acts?.[act]?.tone ?? 'plain'} onClick={() => setAsked(act)}>
            {say(register.acts![act]!.label)}
          </Button>
        ))}
      </div>
      {asked ? (
        <ActDialog
          register={register}
          record={record}
          act={asked}
          titles={titles}
          onClose={() => {
            setAsked(null)
            onDone()
          }}
        />
      ) : null}
    </>
  )
}

/** Where a duty that is not done in place is done. */
function Elsewhere({ duty }: { duty: Duty }) {
  const { t } = useWords()
  if (duty.register === 'policyDocument' && duty.kind === 'correct')
    return (
      <ButtonLink to="/plan/$id/review" params={{ id: duty.record }}>
        {t('workbench.toReview')}
      </ButtonLink>
    )
  if (duty.register === 'consultation' && duty.document)
    return (
      <ButtonLink to="/plan/$id" params={{ id: duty.document }} search={{ view: 'consultation' }}>
        {t('workbench.toConsultation')}
      </ButtonLink>
    )
  return (
    <ButtonLink to="/register/$register/$id" params={{ register: kebabCase(duty.register), id: duty.record }}>
      {t('workbench.open')}
    </ButtonLink>
  )
}

/** One duty as a line of the list; it opens where it stands and is done there. */
export function DutyRow(props: { duty: Duty; today: string; open: boolean; onOpen: (open: boolean) => void }) {
  const { duty, today, open } = props
  const { t, say } = useWords()
  const client = useQueryClient()
  const { data: session } = useSession()
  const organisation = session?.hat?.organisation
  const report = duty.kind === 'report' && duty.register === 'task'
  const here = report || duty.acts.length > 0
  const done = () => {
    void client.invalidateQueries({ queryKey: workbenchKey })
    void client.invalidateQueries({ queryKey: ['plan'] })
  }
  const panel = `duty-${duty.register}-${duty.record}`
  const title =
    duty.document !== null ? (
      <Link
        to={duty.kind === 'correct' && duty.register === 'policyDocument' ? '/plan/$id/review' : '/plan/$id'}
        params={{ id: duty.document }}
        search={duty.register === 'task' ? { task: duty.record } : {}}
      >
        {duty.title}
      </Link>
    ) : (
      <Link to="/register/$register/$id" params={{ register: kebabCase(duty.register), id: duty.record }}>
        {duty.title}
      </Link>
    )
  return (
    <li className={open ? 'duty duty-open' : 'duty'}>
      <DueDay due={duty.due} today={today} />
      <div className="duty-what">
        <p className="duty-title">{title}</p>
        <p className="soft small">{say(duty.about)}</p>
      </div>
      <div className="duty-do no-print">
        {here ? (
          <Button aria-expanded={open} aria-controls={open ? panel : undefined} onClick={() => props.onOpen(!open)}>
            {open
              ? t('workbench.fold')
              : duty.kind === 'report'
                ? t('workbench.fillIn')
                : duty.kind === 'correct'
                  ? t('workbench.putRight')
                  : duty.kind === 'answer'
                    ? t('workbench.answerHere')
                    : t('workbench.handle')}
          </Button>
        ) : (
          <Elsewhere duty={duty} />
        )}
      </div>
      {open && here ? (
        <div className="duty-panel" id={panel}>
          {report && organisation ? (
            <ReportForm
              task={duty.record}
              body={organisation}
              period={duty.period ?? ''}
              onDone={() => {
                props.onOpen(false)
                done()
              }}
              onCancel={() => props.onOpen(false)}
            />
          ) : duty.kind === 'correct' && isCorrectable(duty.register) ? (
            <CorrectionForm
              register={duty.register}
              id={duty.record}
              onDone={() => {
                props.onOpen(false)
                done()
              }}
              onCancel={() => props.onOpen(false)}
            />
          ) : (
            <Facts register={duty.register} record={duty.record} acts={duty.acts} onDone={done} />
          )}
        </div>
      ) : null}
    </li>
  )
}
