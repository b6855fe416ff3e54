import type { Label } from '../label.ts'

/** 已完成 · 正常(达到时序) · 滞后 · 严重滞后 · 未到期 · 无数据. Null is never zero: what was not counted is noData. */
export type Light = 'done' | 'onSchedule' | 'behind' | 'farBehind' | 'notDue' | 'noData'

export interface Lit {
  readonly light: Light
  /** Why it is this light, in words a person can check. */
  readonly why: Label
}
