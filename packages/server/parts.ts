import type { KeptResults } from '@zhiqiao/analysis'
import type { Registry } from '@zhiqiao/registry'
import type { Hub } from './events/hub.ts'
import type { HttpSettings } from './http-settings.ts'
import type { Rate, RateStore } from './plugins/rate-limit.ts'
import type { Sessions } from './session/sessions.ts'
import type { SiteSettings } from './site-settings.ts'

/** How often things may be done, by each name, address or viewer. */
export interface RateLimits {
  readonly signInPerName: Rate
  readonly signInPerAddress: Rate
  readonly search: Rate
  readonly export: Rate
  readonly upload: Rate
  readonly unknownAddress: Rate
}

export const usualLimits: RateLimits = {
  signInPerName: { max: 5, per: 'minute' },
  signInPerAddress: { max: 20, per: 'minute' },
  search: { max: 60, per: 'minute' },
  export: { max: 10, per: 'hour' },
  upload: { max: 60, per: 'minute' },
  unknownAddress: { max: 120, per: 'minute' },
}

/** What routes are made of, handed to each by name: there is no container and nothing is hidden in decorators. */
export interface Parts {
  readonly registry: Registry
  readonly sessions: Sessions
  readonly hub: Hub
  /** Results of indicators as they were counted. */
  readonly figures: KeptResults
  readonly http: HttpSettings
  readonly site: SiteSettings
  readonly cookieName: string
  readonly clock: () => Date
  readonly rates: RateStore
  readonly limits: RateLimits
  /** The browser bundle; null while there is none. */
  readonly webFolder: string | null
  /** Aborts when the server closes. */
  readonly closing: AbortSignal
}
