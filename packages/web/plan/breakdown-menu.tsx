import { useWords } from '../language/use-words.ts'
import { Popup } from '../ui/popup.tsx'

/** 任务分解表 and the papers made from the ledger, as the files an office hands up. */
export function BreakdownMenu({ document, running = false }: { document: string; running?: boolean }) {
  const { t } = useWords()
  const breakdown = `/api/v1/plan/${document}/task-breakdown`
  const out = '/api/v1/document-out'
  const files = [
    [`${breakdown}.xlsx`, t('plan.breakdownXlsx')],
    [`${breakdown}.docx`, t('plan.breakdownDocx')],
    [`${breakdown}.pdf`, t('plan.breakdownPdf')],
  ] as const
  const papers = [
    [`${out}/summary/${document}.docx`, t('plan.summaryDocx')],
    [`${out}/summary/${document}.pdf`, t('plan.summaryPdf')],
    [`${out}/evidence-bundle/${document}.pdf`, t('plan.evidenceBundle')],
  ] as const
  const list = (rows: readonly (readonly [string, string])[], close: () => void) => (
    <ul className="menu-list">
      {rows.map(([address, words]) => (
        <li key={address}>
          <a href={address} download onClick={close}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
  return (
    <Popup label={running ? t('plan.papers') : t('plan.breakdown')} end>
      {(close) => (
        <>
          <p className="menu-list">
            <span className="menu-title">{t('plan.breakdown')}</span>
          </p>
          {list(files, close)}
          {running ? (
            <>
              <p className="menu-list">
                <span className="menu-title">{t('plan.fromLedger')}</span>
              </p>
              {list(papers, close)}
            </>
          ) : null}
        </>
      )}
    </Popup>
  )
}
