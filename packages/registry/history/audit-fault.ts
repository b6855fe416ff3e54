import type { Label } from '@zhiqiao/model'

/** A place where something is not as it was written. */
export interface AuditFault extends Label {
  /** Number of the link it belongs to; null where no link speaks of it. */
  readonly sequence: number | null
  /** When the link says it was written. */
  readonly at: string | null
  readonly register: string | null
  readonly record: string | null
  readonly version: number | null
}

/** `zh` and `en` say what is wrong there, without the place. */
export function auditFault(
  zh: string,
  en: string,
  {
    sequence = null,
    at = null,
    register = null,
    record = null,
    version = null,
  }: Partial<Omit<AuditFault, 'zh' | 'en'>>,
): AuditFault {
  return { sequence, at, register, record, version, zh, en }
}
