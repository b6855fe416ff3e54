import type { Credit, Setting } from '@zhiqiao/model'
import { useWords } from '../language/use-words.ts'

/** 分 as yuan, with both decimals. */
export const yuan = (fen: number) =>
  (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** The credit line by line, the share it was reckoned with and the article that says so. */
export function CreditResult(props: { credit: Credit; invested: number; setting: Setting }) {
  const { t, say } = useWords()
  const { credit, invested, setting } = props
  const lines = [
    [t('credit.investedSum'), invested],
    [t('credit.added', { share: setting.value ?? 0 }), credit.added],
    [t('credit.available'), credit.available],
    [t('credit.toEducation'), credit.education],
    [t('credit.toLocal'), credit.local],
  ] as const
  return (
    <section className="cockpit-part" aria-labelledby="credit-result" aria-live="polite">
      <h2 id="credit-result">{t('credit.result')}</h2>
      <table className="cockpit-table">
        <tbody>
          {lines.map(([words, fen]) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td className="number">{yuan(fen)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('credit.sum')}</th>
            <td className="number">
              <b>{yuan(credit.education + credit.local)}</b>
            </td>
          </tr>
          <tr>
            <th scope="row">{t('credit.carriedOut')}</th>
            <td className="number">{yuan(credit.carriedOut)}</td>
          </tr>
        </tbody>
      </table>
      <p className="small credit-basis">
        {t('credit.basis')}
        <span lang={setting.from === 'region' ? 'zh-CN' : undefined}>
          {setting.basis ? say(setting.basis) : t('whatIf.notSet')}
        </span>
        {setting.basis && !setting.confirmed ? <span className="soft"> {t('credit.unconfirmed')}</span> : null}
      </p>
      <p className="soft small">{t('credit.limits')}</p>
    </section>
  )
}
