import { Layout } from '../part/layout.tsx'
import type { Reader } from '../public-plan.ts'
import { dateWords, wordsFor } from '../words.ts'

/** What an authority shows to everybody before it decides. */
export interface ShownNotice {
  readonly id: string
  readonly title: string
  readonly office: string
  readonly content: string
  readonly items: readonly { readonly name: string; readonly body: string; readonly note: string }[]
  readonly from: string
  readonly to: string
  readonly provisional: boolean
  readonly contact: string
  readonly running: boolean
}

/** 公示: what is on display now, then what has ended, newest first. */
export function NoticePage({
  reader,
  notices,
  stylesheet,
}: {
  reader: Reader
  notices: readonly ShownNotice[]
  stylesheet: string
}) {
  const t = wordsFor(reader)
  return (
    <Layout reader={reader} title={`${t('notices')} · ${reader.region}`} stylesheet={stylesheet} column="notices">
      <h1>{t('notices')}</h1>
      {notices.length === 0 && <p className="empty">{t('noNotices')}</p>}
      {notices.map((notice) => (
        <article key={notice.id} id={notice.id} className="notice-part" lang="zh-CN">
          <h2>{notice.title}</h2>
          <p className="soft" lang={reader.language === 'zh' ? 'zh-CN' : 'en'}>
            <b>{t(notice.running ? 'noticeOpen' : 'noticeEnded')}</b> · {t('noticePeriod')}{' '}
            {dateWords(notice.from, reader.language)} — {dateWords(notice.to, reader.language)}
            {notice.provisional && ` (${t('provisional')})`}
          </p>
          <p>{notice.content}</p>
          {notice.items.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('noticeWhat')}</th>
                  <th scope="col">{t('noticeBody')}</th>
                  <th scope="col">{t('noticeNote')}</th>
                </tr>
              </thead>
              <tbody>
                {notice.items.map((item) => (
                  <tr key={`${item.body}${item.name}`}>
                    <th scope="row">{item.name}</th>
                    <td>{item.body}</td>
                    <td>{item.note}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p>
            {t('objectTo')}：{notice.contact}
          </p>
          <p className="soft">
            {t('noticeBy')}：{notice.office}
          </p>
        </article>
      ))}
    </Layout>
  )
}
