import { withinNetworks } from './public-address.ts'

/** The section `partner` of settings.json. */
export interface PartnerSettings {
  /** Networks events may be sent to although they are no public ones: a government's intranet. */
  readonly isListed: (address: string) => boolean
  /** Lets events go to `http://` addresses of the listed networks. */
  readonly plainHttp: boolean
}

/**
 * Reads the section; what is absent gets the cautious value.
 * @throws Error naming the setting that is wrong
 */
export function partnerSettingsOf(settings: { readonly partner?: unknown }): PartnerSettings {
  const { networks = [], plainHttp = false } = (settings.partner ?? {}) as {
    readonly networks?: unknown
    readonly plainHttp?: unknown
  }
  if (!Array.isArray(networks) || !networks.every((each) => typeof each === 'string'))
    throw new Error('settings.json: partner.networks 应为网段的列表，如 ["10.1.0.0/16"]')
  if (typeof plainHttp !== 'boolean') throw new Error('settings.json: partner.plainHttp 应为 true 或 false')
  return { isListed: withinNetworks(networks), plainHttp }
}
