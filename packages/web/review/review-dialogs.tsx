import { registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'
import { kindWords } from '../plan/entry-words.ts'
import type { PlanView } from '../plan/plan-data.ts'
import { ConflictDialog } from '../record/page/conflict-dialog.tsx'
import { announce } from '../ui/announcement.tsx'
import { ConfirmAct } from '../ui/confirm-act.tsx'
import { ShortcutDialog } from './shortcut-dialog.tsx'
import { MergeDialog, SplitDialog } from './task-dialogs.tsx'
import { markedIn } from './text-selection.ts'
import type { Desk } from './use-desk.ts'

/** What a review asks before it does it: merging, splitting, accepting a whole kind, choosing between two versions. */
export function ReviewDialogs({ view, desk }: { view: PlanView; desk: Desk }) {
  const { dialog, setDialog, task, review, choose, pane, filterable, openOf, setMode } = desk
  const { t } = useWords()
  const { data: meta } = useMeta()
  return (
    <>
      {dialog === 'keys' ? <ShortcutDialog onClose={() => setDialog(null)} /> : null}
      {dialog === 'merge' && task ? (
        <MergeDialog
          view={view}
          task={task}
          busy={review.saving}
          onCancel={() => setDialog(null)}
          onMerge={(tasks) =>
            void review.merge(tasks).then((id) => {
              setDialog(null)
              if (id) choose(id)
            })
          }
        />
      ) : null}
      {dialog === 'split' && task ? (
        <SplitDialog
          view={view}
          task={task}
          caret={markedIn(pane.current)?.start ?? null}
          busy={review.saving}
          onCancel={() => setDialog(null)}
          onSplit={(at, title) =>
            void review.split(task, at, title).then((id) => {
              setDialog(null)
              if (id) choose(id)
            })
          }
        />
      ) : null}
      {dialog === 'all' && filterable ? (
        <ConfirmAct
          open
          title={t('review.acceptAll', { count: openOf(filterable) })}
          consequence={t('review.acceptAllConsequence', { kind: t(kindWords[filterable]), count: openOf(filterable) })}
          busy={review.saving}
          onCancel={() => setDialog(null)}
          onConfirm={() =>
            void review.acceptAll(filterable).then((count) => {
              setDialog(null)
              if (count !== undefined) announce(t('review.acceptedCount', { count }))
            })
          }
        />
      ) : null}
      {review.conflict && registerOf(meta, review.conflict.register) ? (
        <ConflictDialog
          register={registerOf(meta, review.conflict.register)!}
          base={review.conflict.base}
          mine={review.conflict.mine}
          theirs={review.conflict.theirs}
          titles={view.titles}
          onSettle={(changes) => {
            setMode('read')
            void review.settle(changes)
          }}
          onCancel={() => {
            setMode('read')
            review.leaveConflict()
          }}
        />
      ) : null}
    </>
  )
}
