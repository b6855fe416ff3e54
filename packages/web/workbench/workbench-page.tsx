import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { useState } from 'react'
import { registerOf, useMeta } from '../api/query.ts'
import { useSession } from '../api/session.ts'
import { useWords, type WordKey } from '../language/use-words.ts'
import { RegionOffer } from '../listing/region-offer.tsx'
import { Empty } from '../ui/empty.tsx'
import { dateWords } from '../ui/format.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { useSubjectsInUse } from '../ui/shell/subject-menu.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { DropZone } from './drop-zone.tsx'
import { DutyRow } from './duty-row.tsx'
import { NoticeList } from './notice-list.tsx'
import { PhaseList } from './phase-list.tsx'
import { PlanList } from './plan-list.tsx'
import { WaitingList } from './waiting-list.tsx'
import { type DutyKind, grouped, useWorkbench, type Workbench } from './workbench-data.ts'
import '../record/page/record-page.css'
import './workbench.css'

const kindWords: Record<DutyKind, WordKey> = {
  report: 'workbench.report',
  decide: 'workbench.decide',
  correct: 'workbench.correct',
  answer: 'workbench.answer',
}

const weekday = (day: string, language: 'zh' | 'en') =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** As many ways on as are taken in at a glance, a few of each subject; codes and imports are no reading. */
const [waysOn, ofEach] = [8, 2]
const noReading: readonly string[] = ['codeSet', 'exchange']

/** Nothing to do: a calm sentence, the next date, and the registers this hat may look into. */
function Calm({ workbench }: { workbench: Workbench }) {
  const { t, say, language } = useWords()
  const ways = useSubjectsInUse()
    .filter(({ subject }) => !noReading.includes(subject))
    .flatMap(({ registers }) => registers.slice(0, ofEach))
    .slice(0, waysOn)
  const { next } = workbench
  return (
    <Empty title={t('workbench.nothing')}>
      {next ? (
        t('workbench.next', { day: dateWords(next.day, language), title: next.title })
      ) : (
        <>
          {t('workbench.nothingDated')}
          {ways.length > 0 ? (
            <span className="calm-links">
              {t('workbench.youMay')}
              {ways.map((register) => (
                <Link key={register.name} to="/register/$register" params={{ register: kebabCase(register.name) }}>
                  {say(register.many)}
                </Link>
              ))}
            </span>
          ) : null}
        </>
      )}
    </Empty>
  )
}

function DutyList({ workbench }: { workbench: Workbench }) {
  const { t } = useWords()
  const [open, setOpen] = useState<string | null>(null)
  return (
    <>
      {grouped(workbench.duties).map(({ kind, duties }) => (
        <section key={kind} className="duty-group" aria-labelledby={`duties-${kind}`}>
          <h2 id={`duties-${kind}`}>
            {t(kindWords[kind])} <span className="soft">{duties.length}</span>
          </h2>
          <ul className="duty-list">
            {duties.map((duty) => {
              const key = `${kind} ${duty.register} ${duty.record}`
              return (
                <DutyRow
                  key={key}
                  duty={duty}
                  today={workbench.today}
                  open={open === key}
                  onOpen={(next) => setOpen(next ? key : null)}
                />
              )
            })}
          </ul>
        </section>
      ))}
    </>
  )
}

/** 今天要办的: one list of what this hat must do, done in place; a document comes in at the top. */
export function WorkbenchPage() {
  const { t, language } = useWords()
  const workbench = useWorkbench()
  const { data: session } = useSession()
  const { data: meta } = useMeta()
  useTitle(t('shell.today'))
  const role = session?.hat?.role
  const office = role === 'sectionOfficer' || role === 'deputyDirector'
  const plans = registerOf(meta, 'policyDocument') !== undefined
  const data = workbench.data
  return (
    <article className="page workbench">
      <header className="page-head">
        <div>
          <h1>{t('shell.today')}</h1>
          {data ? (
            <p className="soft">
              {dateWords(data.today, language)} {weekday(data.today, language)}
            </p>
          ) : null}
        </div>
        {data && data.duties.length > 0 ? (
          <p className="workbench-count">{t('workbench.count', { count: data.duties.length })}</p>
        ) : null}
      </header>
      {role === 'sectionOfficer' ? <DropZone /> : null}
      <RegionOffer role={role} />
      {workbench.isError && !data ? (
        <ProblemState error={workbench.error} retry={() => void workbench.refetch()} />
      ) : null}
      <div className="record-columns">
        <div>
          {data ? data.duties.length > 0 ? <DutyList workbench={data} /> : <Calm workbench={data} /> : null}
          {workbench.isPending ? <Skeleton lines={9} /> : null}
        </div>
        {data ? (
          <aside className="record-margin" aria-label={t('workbench.margin')}>
            {plans ? <PlanList workbench={data} own={office} /> : null}
            <WaitingList />
            <PhaseList phases={data.phases} />
            <NoticeList notices={data.notices} />
            {role !== undefined &&
            role !== 'student' &&
            role !== 'securityAuditor' &&
            role !== 'systemAdministrator' ? (
              <section className="margin-block">
                <h2>{t('workbench.burden')}</h2>
                <p>
                  {data.askedThisMonth === 0
                    ? t('workbench.askedNothing')
                    : t('workbench.asked', { count: data.askedThisMonth })}
                </p>
              </section>
            ) : null}
          </aside>
        ) : null}
      </div>
    </article>
  )
}
