import type { Label, PublicPlan } from '@zhiqiao/model'

/** A plan as it was signed off, with who did and when. */
export interface Published {
  readonly id: string
  readonly document: string
  readonly publishedAt: string
  readonly signedBy: string
  readonly plan: PublicPlan
}

/** What a website of an authority says of itself at its foot and in its head; what is not known is left out. */
export interface SiteLabels {
  /** 主办单位. */
  readonly organiser?: string
  /** 联系方式: a telephone number or an address. */
  readonly contact?: string
  /** 政府网站标识码, ten characters. */
  readonly siteCode?: string
  /** ICP备案号. */
  readonly record?: string
  /** 公安备案号. */
  readonly policeRecord?: string
}

/** What every page needs to know about its reader and the region. */
export interface Reader {
  readonly language: 'zh' | 'en'
  readonly care: boolean
  readonly region: string
  /** The address of this page, for links that come back to it. */
  readonly path: string
  /** Scheme and host under which the reader reached us. */
  readonly origin: string
  /** Whether the server listens on IPv6 too. */
  readonly ipv6: boolean
  readonly site: SiteLabels
  /** Words of code sets, by set and code. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, Label>>>>
  /** Words of a policy document's states. */
  readonly states: Readonly<Record<string, Label>>
}
