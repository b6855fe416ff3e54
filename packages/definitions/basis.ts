import type { Basis } from '@zhiqiao/model'

/** What the region's own document sets: the target or number is its, the way of counting is said in the definition. */
export const ownDocument: Basis = {
  zh: '目标值与要求由本地文件规定',
  en: 'Set by the region’s own document',
  source: '本地实施方案',
  confirmed: true,
}

/** A regulation whose text has not been checked against the original: shown as 待核 wherever it is used. */
export const unread = (source: string, zh: string, en: string, article?: string): Basis => ({
  zh,
  en,
  source,
  ...(article === undefined ? {} : { article }),
  confirmed: false,
})
