import { isIP } from 'node:net'

/** The section `http` of settings.json. */
export interface HttpSettings {
  /** Browsers reach us over TLS (ended by a proxy before us): `__Host-` cookies and HSTS. */
  readonly tls: boolean
  /** Addresses of the proxies in front whose X-Forwarded-* are believed; empty: nobody's. */
  readonly trustedProxies: readonly string[]
  /** Lets others than this machine read /metrics; null: only loopback. */
  readonly metricsToken: string | null
}

/**
 * Reads the section from the settings; what is absent gets the cautious value.
 * @throws Error naming the setting that is wrong
 */
export function httpSettingsOf(settings: { readonly http?: unknown }): HttpSettings {
  const { tls = false, trustedProxies = [], metricsToken = null } = (settings.http ?? {}) as Partial<HttpSettings>
  if (typeof tls !== 'boolean') throw new Error('settings.json: http.tls 应为 true 或 false')
  if (!Array.isArray(trustedProxies) || !trustedProxies.every(isAddress))
    throw new Error('settings.json: http.trustedProxies 应为代理服务器 IP 地址（或网段）的列表')
  if (metricsToken !== null && !(typeof metricsToken === 'string' && metricsToken.length >= 20))
    throw new Error('settings.json: http.metricsToken 至少20个字符')
  return { tls, trustedProxies, metricsToken }
}

const isAddress = (text: unknown) => typeof text === 'string' && isIP(text.replace(/\/\d{1,3}$/, '')) !== 0
