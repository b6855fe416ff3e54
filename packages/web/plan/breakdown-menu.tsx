import { useWords } from '../language/use-words.ts'
import { Popup } from '../ui/popup.tsx'

/** 任务分解表 as the files an office hands up. */
export function BreakdownMenu({ document }: { document: string }) {
  const { t } = useWords()
  const files = [
    ['xlsx', t('plan.breakdownXlsx')],
    ['docx', t('plan.breakdownDocx')],
    ['pdf', t('plan.breakdownPdf')],
  ] as const
  return (
    <Popup label={t('plan.breakdown')} end>
      {(close) => (
        <ul className="menu-list">
          {files.map(([format, words]) => (
            <li key={format}>
              <a href={`/api/v1/plan/${document}/task-breakdown.${format}`} download onClick={close}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Popup>
  )
}
