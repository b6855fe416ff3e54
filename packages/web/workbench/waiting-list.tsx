import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { kebabCase } from '@zhiqiao/model'
import { request } from '../api/client.ts'
import { registerOf, useMeta } from '../api/query.ts'
import { useWords } from '../language/use-words.ts'

interface Waiting {
  readonly register: string
  readonly state: string
  readonly act: string
  readonly count: number
}

const most = 100
const atOnce = 6

/** Records others have handed in, or that came back: how many in which register, each leading to their list. */
export function WaitingList() {
  const { t, say } = useWords()
  const { data: meta } = useMeta()
  const waiting = useQuery({
    queryKey: ['workbench', 'waiting'],
    queryFn: ({ signal }) => request<Waiting[]>('/waiting', { signal }),
  })
  const lines = (waiting.data ?? []).flatMap((line) => {
    const register = registerOf(meta, line.register)
    return register ? [{ ...line, register }] : []
  })
  if (lines.length === 0) return null
  const list = (some: typeof lines) => (
    <ul>
      {some.map(({ register, state, act, count }) => {
        const shown = count >= most ? `${most}+` : count
        return (
          <li key={`${register.name} ${state}`}>
            <Link to="/register/$register" params={{ register: kebabCase(register.name) }} search={{ state }}>
              {say(register.many)}
            </Link>{' '}
            <span className="soft small">
              {act === 'confirm'
                ? t('workbench.waitingConfirm', { count: shown })
                : t('workbench.waitingSubmit', { count: shown })}
            </span>
          </li>
        )
      })}
    </ul>
  )
  return (
    <section className="margin-block">
      <h2>{t('workbench.waiting')}</h2>
      {list(lines.slice(0, atOnce))}
      {lines.length > atOnce ? (
        <details>
          <summary className="small">{t('workbench.waitingMore', { number: lines.length - atOnce })}</summary>
          {list(lines.slice(atOnce))}
        </details>
      ) : null}
    </section>
  )
}
