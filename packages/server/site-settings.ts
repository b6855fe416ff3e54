import type { SiteLabels } from '@zhiqiao/portal'

/** The section `site` of settings.json: what a website of an authority has to say of itself. */
export type SiteSettings = SiteLabels

const longest = 100

/**
 * Reads the section from the settings; what is absent is not shown.
 * @throws Error naming the setting that is wrong
 */
export function siteSettingsOf(settings: { readonly site?: unknown }): SiteSettings {
  const { organiser, contact, siteCode, record, policeRecord } = (settings.site ?? {}) as Partial<SiteSettings>
  for (const [name, words] of Object.entries({ organiser, contact, siteCode, record, policeRecord }))
    if (words !== undefined && !(typeof words === 'string' && words !== '' && words.length <= longest))
      throw new Error(`settings.json: site.${name} 应为文字，不超过${longest}个字`)
  if (siteCode !== undefined && !/^[a-z0-9]{10}$/i.test(siteCode))
    throw new Error('settings.json: site.siteCode 应为10位政府网站标识码')
  return { organiser, contact, siteCode, record, policeRecord }
}
