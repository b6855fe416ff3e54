import type { SiteSettings } from '../site-settings.ts'

/** Who holds the fictional city's website. It has no site code and no registration: nobody has given it any. */
export const demoSite: SiteSettings = {
  organiser: '云岭市教育局（虚构单位）',
  contact: '0900-8600100（虚构号码）',
  record: '演示网站，内容均为虚构 · A demonstration: all of it is invented',
}
