import { useQuery } from '@tanstack/react-query'
import { request } from '../api/client.ts'
import { registerOf, useMeta } from '../api/query.ts'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'

interface Share {
  readonly register: string
  readonly open: number
  readonly shown: number
}

/** Those who answer for the platform: offices, inspectors, the administrator. */
const operators = ['sectionOfficer', 'deputyDirector', 'inspector', 'systemAdministrator']

/** 推荐的覆盖面: how many of what is open were suggested to anybody, for those who answer for it. */
export function RecommendShare() {
  const { t, say } = useWords()
  const { data: meta } = useMeta()
  const role = useSession().data?.hat?.role
  const answers = role !== undefined && operators.includes(role)
  const share = useQuery({
    queryKey: ['listing', 'recommend-share'],
    enabled: answers,
    queryFn: ({ signal }) => request<{ shares: readonly Share[] }>('/listing/recommend/share', { signal }),
  })
  if (!answers || !share.data) return null
  return (
    <section>
      <h2>{t('matching.share')}</h2>
      <p className="soft">{t('matching.shareLead')}</p>
      <ScrollRegion aria-label={t('matching.share')}>
        <table>
          <thead>
            <tr>
              <th>{t('matching.shareKind')}</th>
              <th>{t('matching.shareOpen')}</th>
              <th>{t('matching.shareShown')}</th>
              <th>{t('matching.shareNever')}</th>
            </tr>
          </thead>
          <tbody>
            {share.data.shares.map(({ register, open, shown }) => {
              const known = registerOf(meta, register)
              return (
                <tr key={register}>
                  <td>{known ? say(known.title) : register}</td>
                  <td>{open}</td>
                  <td>{shown}</td>
                  <td>{open === 0 ? '—' : `${Math.round(((open - shown) / open) * 100)}%`}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
