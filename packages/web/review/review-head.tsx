import { Link } from '@tanstack/react-router'
import { registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { BreakdownMenu } from '../plan/breakdown-menu.tsx'
import { DocumentActs } from '../plan/document-acts.tsx'
import type { PlanView } from '../plan/plan-data.ts'
import { StateLight } from '../record/state-light.tsx'
import type { Desk } from './use-desk.ts'

/** Above both panes: which document, how much is left, and what comes after. */
export function ReviewHead(props: { view: PlanView; desk: Desk; about: boolean; onAbout: (open: boolean) => void }) {
  const { view, desk, about } = props
  const { review, open, entries, undo } = desk
  const { t } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'policyDocument')
  return (
    <header className="review-head">
      <div className="review-title">
        <h1>{view.document.values.title}</h1>
        <p className="small">
          {register ? <StateLight register={register} state={view.document.state} /> : null}{' '}
          <button type="button" className="word-button" aria-expanded={about} onClick={() => props.onAbout(!about)}>
            {t('review.about')}
          </button>
        </p>
      </div>
      <p className="review-left" role="status">
        {open.length > 0 ? (
          <>
            <b>{open.length}</b> <span className="soft">{t('review.left')}</span>
          </>
        ) : (
          <b className="review-finished">{t('review.finished')}</b>
        )}
      </p>
      <div className="page-actions no-print">
        {review.undoable > 0 ? (
          <button type="button" className="word-button" onClick={undo}>
            {t('review.undo')}
          </button>
        ) : null}
        <BreakdownMenu document={view.document.id} />
        <Link to="/plan/$id" params={{ id: view.document.id }}>
          {t('review.toPlan')}
        </Link>
        <button type="button" className="word-button" onClick={() => desk.setDialog('keys')}>
          {t('review.keysShort')} <kbd>?</kbd>
        </button>
        <DocumentActs view={view} only={['consult', 'approve', 'approveByScan']} />
      </div>
      <progress
        className="review-progress"
        max={Math.max(entries.length, 1)}
        value={entries.length - open.length}
        aria-label={t('review.progress')}
      />
    </header>
  )
}
