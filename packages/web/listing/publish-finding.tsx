import { type Firing, nothingWritten } from '@zhiqiao/model'
import { useWords } from '../language/use-words.ts'

/** The words found, marked among those around them. */
export function Marked({ excerpt, words }: { excerpt: string; words: string }) {
  const { t } = useWords()
  const at = excerpt.indexOf(words)
  if (words === nothingWritten) return <mark className="publish-mark">{t('publish.nothingWritten')}</mark>
  if (words === '' || at < 0)
    return (
      <mark className="publish-mark" lang="zh-CN">
        {words}
      </mark>
    )
  return (
    <span lang="zh-CN">
      {excerpt.slice(0, at)}
      <mark className="publish-mark">{words}</mark>
      {excerpt.slice(at + words.length)}
    </span>
  )
}

/** What the rules object to, before anything is submitted: the place, the words, what to do, on which article. */
export function FindingList({ findings }: { findings: readonly Firing[] }) {
  const { t, say } = useWords()
  if (findings.length === 0) return <p className="publish-clear small">{t('publish.noFinding')}</p>
  return (
    <section className="publish-findings" aria-label={t('publish.findings', { count: findings.length })}>
      <h3>{t('publish.findings', { count: findings.length })}</h3>
      <ul>
        {findings.map((finding, at) => (
          <li key={`${finding.check} ${finding.place} ${at}`}>
            <p>
              <strong>{say(finding.title)}</strong> <span className="soft small">{say(finding.placeTitle)}</span>
            </p>
            <p>
              <Marked excerpt={finding.excerpt} words={finding.words} />
            </p>
            <p className="small">{say(finding.help)}</p>
            <p className="soft small" lang="zh-CN">
              {finding.basis}
            </p>
          </li>
        ))}
      </ul>
      <p className="small soft">{t('publish.mayStill')}</p>
    </section>
  )
}
