import { Problem } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

/**
 * How a body's words came in: with its own account, by one-time link, or entered by the office on its behalf,
 * which takes the stamped scan so that the words are the body's and not the office's.
 */
export function viaOf(session: Session, body: string, scan: readonly string[] | undefined): string {
  if (session.viewer.via === 'link') return 'link'
  if (session.viewer.hat?.organisation === body || session.viewer.via === 'system') return 'account'
  if (!scan || scan.length === 0)
    throw new Problem(
      422,
      'on-behalf.scan',
      '代其他单位填报，请附上该单位盖章的扫描件。',
      'Entering on behalf of another body takes its stamped reply as a scan.',
      {
        problems: [{ field: 'scan', code: 'required', zh: '请附盖章扫描件', en: 'Attach the stamped scan' }],
      },
    )
  return 'onBehalf'
}
