import { Problem } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

/** How the words of a body came in. */
export type Via = 'account' | 'link' | 'onBehalf' | 'workbook'

/** A table the body filled in and sent back; everything else attached is taken for its stamped reply. */
const tables = new Set(['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'])

/**
 * How a body's words came in: with its own account, by one-time link, or entered by the office on its behalf, which
 * takes the stamped scan or the returned workbook, so that the words are the body's and not the office's.
 */
export async function viaOf(session: Session, body: string, scan: readonly string[] | null | undefined): Promise<Via> {
  if (session.viewer.via === 'link') return 'link'
  if (session.viewer.hat?.organisation === body || session.viewer.via === 'system') return 'account'
  if (!scan || scan.length === 0)
    throw new Problem(
      422,
      'on-behalf.scan',
      '代其他单位填报，请附上该单位盖章的扫描件，或收回的报送表。',
      'Entering on behalf of another body takes its stamped reply as a scan, or the workbook it returned.',
      {
        problems: [
          {
            field: 'scan',
            code: 'required',
            zh: '请附盖章扫描件或收回的报送表',
            en: 'Attach the stamped scan or the returned workbook',
          },
        ],
      },
    )
  const attached = await session.files(scan)
  return attached.every(({ type }) => tables.has(type)) ? 'workbook' : 'onBehalf'
}
