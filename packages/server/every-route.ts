import type { ServerOptions } from './build-server.ts'
import { codeValueEvents } from './code/code-values.ts'
import { partnerRoutes } from './partner/partner-routes.ts'
import { portalRoutes } from './portal/portal.tsx'
import { savedSearchRoutes } from './portal/saved-search-feed.ts'
import { visitRoutes } from './portal/visit-pages.tsx'
import { balanceRoutes } from './routes/analysis/balance.ts'
import { chainRoutes } from './routes/analysis/chain.ts'
import { cockpitRoutes } from './routes/analysis/cockpit.ts'
import { indicatorRoutes } from './routes/analysis/indicator.ts'
import { publishedFigureRoutes } from './routes/analysis/published-figure.ts'
import { ruleRoutes } from './routes/analysis/rule.ts'
import { whatIfRoutes } from './routes/analysis/what-if.ts'
import { importRoutes } from './routes/import.ts'
import { linkRoutes } from './routes/link.ts'
import { publishRoutes } from './routes/listing/publish.ts'
import { recommendRoutes } from './routes/listing/recommend.ts'
import { officialDocumentRoutes } from './routes/official-document.ts'
import { planRoutes } from './routes/plan/plan.ts'
import { ledgerRoutes } from './routes/programme/ledger.ts'
import { workbenchRoutes } from './routes/workbench.ts'

/** What an installation serves beside records, files and accounts: one list for the start and for the tests of the whole. */
export const everyRoute: NonNullable<ServerOptions['routes']> = [
  planRoutes,
  importRoutes,
  linkRoutes,
  officialDocumentRoutes,
  workbenchRoutes,
  publishRoutes,
  recommendRoutes,
  cockpitRoutes,
  ledgerRoutes,
  chainRoutes,
  balanceRoutes,
  indicatorRoutes,
  ruleRoutes,
  whatIfRoutes,
  publishedFigureRoutes,
  portalRoutes,
  visitRoutes,
  savedSearchRoutes,
  partnerRoutes,
  codeValueEvents,
]
