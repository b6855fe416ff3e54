import { Link, useSearch } from '@tanstack/react-router'
import { type PublisherDesk, placementStaff } from '@zhiqiao/model'
import type { RegisterMeta } from '../api/meta.ts'
import { registerOf, useMeta } from '../api/query.ts'
import { useSession } from '../api/session.ts'
import { useWords } from '../language/use-words.ts'
import { ProblemState } from '../ui/problem-notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useTitle } from '../ui/use-title.ts'
import { useDesk, usePublisherDesk } from './publish-data.ts'
import { DeskView } from './publish-desk.tsx'
import { Publishing } from './publish-start.tsx'
import './publish.css'

/** 发布供需信息: of every kind one page; what the region has first, then a listing from what is known, out in two minutes. */
export function PublishPage() {
  const { t } = useWords()
  const { data: meta } = useMeta()
  const role = useSession().data?.hat?.role
  const { listing } = useSearch({ strict: false }) as { listing?: string }
  // A school has graduates to offer, others look for people.
  const usual = placementStaff.some((staff) => staff === role) ? 'graduateListing' : 'postListing'
  const kinds = (meta?.registers ?? [])
    .filter(({ brief = [] }) => brief.length > 0)
    .sort((one, other) => Number(other.name === usual) - Number(one.name === usual))
  const kind = registerOf(meta, kinds.find(({ name }) => name === listing)?.name ?? usual)
  useTitle(t('publish.desk'))
  if (!kind)
    return (
      <div className="page">
        <Skeleton lines={10} />
      </div>
    )
  return kind.name === 'postListing' ? (
    <Vacancy key={kind.name} register={kind} kinds={kinds} />
  ) : (
    <Other key={kind.name} register={kind} kinds={kinds} />
  )
}

interface Kind {
  readonly register: RegisterMeta
  readonly kinds: readonly RegisterMeta[]
}

function Vacancy(props: Kind) {
  const desk = useDesk()
  return (
    <Page {...props} {...desk} desk={desk.data}>
      {desk.data ? (
        <>
          <DeskView desk={desk.data} />
          <Publishing desk={desk.data} register={props.register} templates={desk.data.templates} />
        </>
      ) : null}
    </Page>
  )
}

function Other(props: Kind) {
  const desk = usePublisherDesk(props.register.name)
  return (
    <Page {...props} {...desk} desk={desk.data}>
      {desk.data ? <Publishing desk={desk.data} register={props.register} /> : null}
    </Page>
  )
}

function Page(
  props: Kind & {
    desk: PublisherDesk | undefined
    isError: boolean
    error: unknown
    refetch: () => unknown
    children: React.ReactNode
  },
) {
  const { register, kinds, desk } = props
  const { t, say } = useWords()
  if (props.isError && !desk)
    return (
      <div className="page">
        <ProblemState page error={props.error} retry={() => void props.refetch()} />
      </div>
    )
  return (
    <article className="page publish">
      <header className="page-head">
        <div>
          <p className="place-line soft" lang="zh-CN">
            {desk?.body.title}
          </p>
          <h1>{t('publish.of', { kind: say(register.title) })}</h1>
        </div>
      </header>
      <nav className="publish-kinds" aria-label={t('publish.kinds')}>
        {kinds
          .filter(({ creatable }) => creatable !== false)
          .map(({ name, title }) => (
            <Link
              key={name}
              to="/listing/publish"
              search={{ listing: name } as never}
              aria-current={name === register.name ? 'page' : undefined}
            >
              {say(title)}
            </Link>
          ))}
      </nav>
      {desk ? props.children : <Skeleton lines={10} />}
    </article>
  )
}
