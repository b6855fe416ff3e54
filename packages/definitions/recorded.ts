import { type Act, all, any, type Permission, type State, stateIs } from '@zhiqiao/model'

interface Process {
  /** Those who keep the record: enter, mend, submit. */
  readonly keeper: Permission
  /** Those who confirm it or send it back; never the one who changed it last. */
  readonly confirmer: Permission
  /** Who else may read it. */
  readonly reader?: Permission
  /** Whose own rows these are, shown to them unmasked; `keeper` when absent. A bureau keeping a school's rows asks first. */
  readonly clear?: Permission
  /** Who, besides those who confirm, may have masked values shown for a purpose. */
  readonly reveal?: Permission
}

const states: Readonly<Record<string, State>> = {
  draft: { label: { zh: '登记中', en: 'being entered' }, tone: 'neutral' },
  submitted: { label: { zh: '已提交', en: 'submitted' }, tone: 'onSchedule' },
  returned: { label: { zh: '已退回', en: 'returned' }, tone: 'behind' },
  confirmed: { label: { zh: '已确认', en: 'confirmed' }, tone: 'done' },
  archived: { label: { zh: '已归档', en: 'archived' }, tone: 'neutral' },
}

/**
 * 登记中 → 已提交 → 已确认 / 已退回 → 已归档: the process every register has at least. A confirmed record is
 * changed only after 更正 has opened it again with a reason; what a named system delivers is confirmed as delivered.
 * Spread into a definition: `...recorded({ keeper: schoolStaff('school'), confirmer: bureauOf('school') })`.
 */
export function recorded({ keeper, confirmer, reader, clear = keeper, reveal }: Process) {
  const open = stateIs('', 'draft', 'returned')
  const acts: Readonly<Record<string, Act>> = {
    submit: {
      label: { zh: '提交', en: 'Submit' },
      from: ['draft', 'returned'],
      to: 'submitted',
      by: keeper,
      tone: 'primary',
    },
    confirm: {
      label: { zh: '确认', en: 'Confirm' },
      from: ['submitted'],
      to: 'confirmed',
      by: confirmer,
      notBy: 'changedBy',
      tone: 'primary',
    },
    sendBack: {
      label: { zh: '退回', en: 'Send back' },
      from: ['submitted'],
      to: 'returned',
      by: confirmer,
      reason: 'required',
    },
    correct: {
      label: { zh: '更正', en: 'Correct' },
      from: ['confirmed'],
      to: 'returned',
      by: any(keeper, confirmer),
      reason: 'required',
      consequence: {
        zh: '记录退回登记人修改，改后须重新提交确认；原版本留在历史中。',
        en: 'The record opens again and must be submitted and confirmed anew; the old version stays in its history.',
      },
    },
    archive: {
      label: { zh: '归档', en: 'Archive' },
      from: ['confirmed'],
      to: 'archived',
      by: confirmer,
      consequence: { zh: '归档后不再修改。', en: 'Archived records are not changed any more.' },
    },
  }
  return {
    states,
    initial: 'draft',
    acts,
    permissions: {
      read: any(keeper, confirmer, ...(reader ? [reader] : [])),
      create: keeper,
      change: all(keeper, open),
      withdraw: all(keeper, open),
      clear,
      reveal: any(confirmer, ...(reveal ? [reveal] : [])),
    },
  }
}
