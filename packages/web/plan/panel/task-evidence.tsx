import { registerOf, useList, useMeta } from '../../api/query.ts'
import { useWords } from '../../language/use-words.ts'
import { dateWords } from '../../ui/format.ts'
import { ids } from '../plan-data.ts'
import type { Standing } from '../standing.ts'
import { FileLinks } from './file-links.tsx'
import { Opening, PanelPart } from './panel-parts.tsx'
import { ShortForm } from './short-form.tsx'
import type { TaskPart } from './task-panel.tsx'

/** 佐证材料 of a task: what there is, and one more. */
export function TaskEvidence({ task, view, standing }: TaskPart & { standing: Standing }) {
  const { t, language } = useWords()
  const { data: meta } = useMeta()
  const register = registerOf(meta, 'evidence')
  const list = useList('evidence', { task: task.id }, { enabled: register !== undefined, limit: 50 })
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const titles = Object.assign({}, ...(list.data?.pages ?? []).map((page) => page.references)) as Record<string, string>
  const may = standing.running && standing.organisation !== null && (standing.office || standing.named(task.values))
  if (!register || (rows.length === 0 && !may)) return null
  return (
    <PanelPart title={t('plan.evidence')}>
      <ul>
        {rows.map(({ id, values }) => (
          <li key={id} className="panel-evidence">
            {String(values.title)}{' '}
            <span className="soft small">
              {titles[String(values.body)] ?? ''} {values.datedOn ? dateWords(String(values.datedOn), language) : ''}
            </span>
            <FileLinks ids={ids(values.attachment as string[] | null)} titles={titles} />
          </li>
        ))}
      </ul>
      {may ? (
        <Opening label={t('plan.addEvidence')}>
          {(close) => (
            <ShortForm
              register={register}
              names={['title', 'documentNumber', 'datedOn', 'attachment']}
              given={{ task: task.id, body: standing.organisation }}
              place={`evidence-${task.id}`}
              title={t('plan.addEvidence')}
              submit={t('form.save')}
              titles={view.titles}
              onDone={close}
              onCancel={close}
            />
          )}
        </Opening>
      ) : null}
    </PanelPart>
  )
}
