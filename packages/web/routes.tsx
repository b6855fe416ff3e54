import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
  useRouter,
} from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useSession } from './api/session.ts'
import { showLanguage } from './language/language.ts'
import { MissingPage } from './page/missing-page.tsx'
import { SignInPage } from './page/sign-in-page.tsx'
import { remembered } from './ui/preference.ts'
import { ProblemState } from './ui/problem-notice.tsx'
import { AppShell } from './ui/shell/app-shell.tsx'
import { Skeleton } from './ui/skeleton.tsx'

/** Leads to the sign-in page with the address to come back to, taken once: on the way the address changes. */
function ToSignIn() {
  const router = useRouter()
  const [here] = useState(() => router.state.location.href)
  return <Navigate to="/sign-in" search={{ to: here }} replace />
}

/** Pages for people who are signed in; others are led to the sign-in page and back. */
function SignedIn({ children = <Outlet /> }: { children?: ReactNode }) {
  const session = useSession()
  const preferred = session.data?.language
  // On a machine where nothing was chosen yet, the account's language holds.
  useEffect(() => {
    if (preferred && remembered('language') === null) void showLanguage(preferred)
  }, [preferred])
  if (session.data === null) return <ToSignIn />
  return (
    <AppShell session={session.data ?? null}>
      {session.data ? (
        children
      ) : (
        <div className="page">
          {session.isError ? (
            <ProblemState page error={session.error} retry={() => void session.refetch()} />
          ) : (
            <Skeleton lines={8} />
          )}
        </div>
      )}
    </AppShell>
  )
}

/** An address that leads nowhere leaves the menu in its place. */
function NoSuchPage() {
  return (
    <SignedIn>
      <MissingPage />
    </SignedIn>
  )
}

const root = createRootRoute({ component: Outlet, notFoundComponent: NoSuchPage })
const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignInPage })
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: SignedIn })

const workbench = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyRouteComponent(() => import('./workbench/workbench-page.tsx'), 'WorkbenchPage'),
})
const plan = createRoute({
  getParentRoute: () => inside,
  path: '/plan/$id',
  component: lazyRouteComponent(() => import('./plan/plan-page.tsx'), 'PlanPage'),
})
const review = createRoute({
  getParentRoute: () => inside,
  path: '/plan/$id/review',
  component: lazyRouteComponent(() => import('./review/review-page.tsx'), 'ReviewPage'),
})
const cockpit = createRoute({
  getParentRoute: () => inside,
  path: '/cockpit',
  component: lazyRouteComponent(() => import('./cockpit/cockpit-page.tsx'), 'CockpitPage'),
})
const chain = createRoute({
  getParentRoute: () => inside,
  path: '/chain',
  component: lazyRouteComponent(() => import('./chain/chain-page.tsx'), 'ChainPage'),
})
const quality = createRoute({
  getParentRoute: () => inside,
  path: '/quality',
  component: lazyRouteComponent(() => import('./chain/quality-page.tsx'), 'QualityPage'),
})
const ledger = createRoute({
  getParentRoute: () => inside,
  path: '/programme-ledger',
  component: lazyRouteComponent(() => import('./programme/ledger-page.tsx'), 'LedgerPage'),
})
const publish = createRoute({
  getParentRoute: () => inside,
  path: '/listing/publish',
  component: lazyRouteComponent(() => import('./listing/publish-page.tsx'), 'PublishPage'),
})
const balance = createRoute({
  getParentRoute: () => inside,
  path: '/balance',
  component: lazyRouteComponent(() => import('./balance/balance-page.tsx'), 'BalancePage'),
})
const rule = createRoute({
  getParentRoute: () => inside,
  path: '/rule/$name',
  component: lazyRouteComponent(() => import('./cockpit/rule-page.tsx'), 'RulePage'),
})
const whatIf = createRoute({
  getParentRoute: () => inside,
  path: '/what-if',
  component: lazyRouteComponent(() => import('./what-if/what-if-page.tsx'), 'WhatIfPage'),
})
const credit = createRoute({
  getParentRoute: () => inside,
  path: '/what-if/credit',
  component: lazyRouteComponent(() => import('./what-if/credit-page.tsx'), 'CreditPage'),
})
const figure = createRoute({
  getParentRoute: () => inside,
  path: '/figure/$name',
  component: lazyRouteComponent(() => import('./figure/figure-page.tsx'), 'FigurePage'),
})
const published = createRoute({
  getParentRoute: () => inside,
  path: '/published/$id',
  component: lazyRouteComponent(() => import('./figure/published-page.tsx'), 'PublishedPage'),
})
const directory = createRoute({
  getParentRoute: () => inside,
  path: '/register',
  component: lazyRouteComponent(() => import('./page/directory-page.tsx'), 'DirectoryPage'),
})
const own = createRoute({
  getParentRoute: () => inside,
  path: '/own',
  component: lazyRouteComponent(() => import('./page/own-page.tsx'), 'OwnPage'),
})
const search = createRoute({
  getParentRoute: () => inside,
  path: '/search',
  component: lazyRouteComponent(() => import('./search/search-page.tsx'), 'SearchPage'),
})
const listing = createRoute({
  getParentRoute: () => inside,
  path: '/listing',
  component: lazyRouteComponent(() => import('./listing/search-page.tsx'), 'ListingSearchPage'),
})
const recommend = createRoute({
  getParentRoute: () => inside,
  path: '/listing/recommend',
  component: lazyRouteComponent(() => import('./listing/recommend-page.tsx'), 'RecommendPage'),
})
const list = createRoute({
  getParentRoute: () => inside,
  path: '/register/$register',
  component: lazyRouteComponent(() => import('./page/list-page.tsx'), 'ListPage'),
})
const create = createRoute({
  getParentRoute: () => inside,
  path: '/register/$register/new',
  component: lazyRouteComponent(() => import('./page/create-page.tsx'), 'CreatePage'),
})
const startImport = createRoute({
  getParentRoute: () => inside,
  path: '/register/$register/import',
  component: lazyRouteComponent(() => import('./import/start-import-page.tsx'), 'StartImportPage'),
})
const importBatch = createRoute({
  getParentRoute: () => inside,
  path: '/import/$id',
  component: lazyRouteComponent(() => import('./import/import-page.tsx'), 'ImportPage'),
})
const show = createRoute({
  getParentRoute: () => inside,
  path: '/register/$register/$id',
  component: lazyRouteComponent(() => import('./page/show-page.tsx'), 'ShowPage'),
})

/** A failure while drawing: the sentence of a problem instead of an empty window. */
function Failed({ error, reset }: { error: unknown; reset: () => void }) {
  return (
    <div className="page">
      <ProblemState page error={error} retry={reset} />
    </div>
  )
}

function Waiting() {
  return (
    <div className="page">
      <Skeleton lines={8} />
    </div>
  )
}

/** The address holds plain words (`?deadline.to=2026-12-31`), the same that the server takes. */
export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    inside.addChildren([
      workbench,
      cockpit,
      ledger,
      balance,
      publish,
      chain,
      quality,
      figure,
      published,
      whatIf,
      credit,
      rule,
      plan,
      review,
      directory,
      own,
      search,
      listing,
      recommend,
      list,
      create,
      startImport,
      importBatch,
      show,
    ]),
  ]),
  basepath: '/app',
  parseSearch: (search): Record<string, string> => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search: Record<string, unknown>) => {
    const entries = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '')
    const text = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString()
    return text === '' ? '' : `?${text}`
  },
  defaultErrorComponent: Failed,
  defaultPendingComponent: Waiting,
  defaultNotFoundComponent: MissingPage,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
