import type { RecordOf } from '@zhiqiao/model'
import { useState } from 'react'
import type { RegisterMeta } from '../api/meta.ts'
import { registerOf, useList, useMeta } from '../api/query.ts'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { ActDialog } from '../record/page/act-dialog.tsx'
import { StateLight } from '../record/state-light.tsx'
import { Button } from '../ui/button.tsx'
import { ButtonLink } from '../ui/button-link.tsx'
import { Marked } from './publish-finding.tsx'
import './publish.css'

/** The field by which records of `name` point at this register; null where they do not. */
const pointing = (register: RegisterMeta | undefined, name: string): string | null =>
  Object.entries(register?.fields ?? {}).find(([, field]) => field.register === name)?.[0] ?? null

/** For its publisher and the office: each place a rule objects to, accepted or sent back with a reason, one by one. */
export function ListingFindings({ register, record }: { register: RegisterMeta; record: RecordOf }) {
  const { data: meta } = useMeta()
  const finding = registerOf(meta, 'listingFinding')
  const field = pointing(finding, register.name)
  return finding && field !== null ? <FindingsOf finding={finding} field={field} id={record.id} /> : null
}

/** The way to take an interest in what somebody else has published. */
export function TakeInterest({ register, record }: { register: RegisterMeta; record: RecordOf }) {
  const { t } = useWords()
  const { data: meta } = useMeta()
  const hat = useSession().data?.hat
  const interest = registerOf(meta, 'expressionOfInterest')
  const field = pointing(interest, register.name)
  const publisher = record.values.publisher
  if (!interest?.creatable || field === null || record.state !== 'open' || !hat || hat.organisation === publisher)
    return null
  const search = { to: String(publisher), from: hat.organisation, [field]: record.id }
  return (
    <section className="margin-block no-print">
      <p className="margin-acts">
        <ButtonLink
          block
          tone="primary"
          to="/register/$register/new"
          params={{ register: 'expression-of-interest' }}
          search={search as never}
        >
          {t('publish.interest')}
        </ButtonLink>
      </p>
      <p className="soft small">{t('publish.contactHidden')}</p>
    </section>
  )
}

function FindingsOf({ finding, field, id }: { finding: RegisterMeta; field: string; id: string }) {
  const { t, say } = useWords()
  const { data: meta } = useMeta()
  const list = useList(finding.name, { [field]: id }, { limit: 100 })
  const [acting, setActing] = useState<{ record: RecordOf; act: string } | null>(null)
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  if (rows.length === 0) return null
  const word = (code: unknown) => meta?.codeSets.listingCheck?.values.find((one) => one.code === code)
  return (
    <section className="publish-findings" aria-labelledby="listing-findings">
      <h2 id="listing-findings">{t('publish.reviewed')}</h2>
      <ul>
        {rows.map((row) => {
          const { values } = row
          const rule = word(values.check)
          return (
            <li key={row.id}>
              <p>
                <StateLight register={finding} state={row.state} /> <strong>{rule ? say(rule) : ''}</strong>{' '}
                <span className="soft small" lang="zh-CN">
                  {String(values.placeTitle)}
                </span>
              </p>
              <p>
                <Marked excerpt={String(values.excerpt ?? '')} words={String(values.words)} />
              </p>
              <p className="soft small" lang="zh-CN">
                {String(values.basis)}
              </p>
              {values.decision ? <p lang="zh-CN">{String(values.decision)}</p> : null}
              {row.state === 'open' ? (
                <p className="publish-ways no-print">
                  {(['accept', 'return'] as const)
                    .filter((act) => finding.acts?.[act]?.mine)
                    .map((act) => (
                      <Button key={act} onClick={() => setActing({ record: row, act })}>
                        {say(finding.acts![act]!.label)}
                      </Button>
                    ))}
                </p>
              ) : null}
            </li>
          )
        })}
      </ul>
      {acting ? <ActDialog register={finding} {...acting} onClose={() => setActing(null)} /> : null}
    </section>
  )
}
