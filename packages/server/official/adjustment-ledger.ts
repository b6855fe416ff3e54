import type { AdjustmentLedger } from '@zhiqiao/exchange'
import { type Ledger, ledgerActions, yearWords } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

/** The heading each kind of row stands under. */
const headings = {
  new: '新设专业',
  changed: '变更专业',
  stopped: '停招专业',
  closed: '撤销专业',
  continued: '继续招生专业',
  unfiled: '在招而尚未备案的专业',
} as const

/** The ledger in the words of paper. */
export function ledgerPaper({ domain, viewer }: Session, ledger: Ledger, school: string | null): AdjustmentLedger {
  const word = (set: string, code: string | null) =>
    domain.codeSets[set]?.values.find((value) => value.code === code)?.zh ?? ''
  const warnings = domain.registers.offeringWarning!.states!
  return {
    of: school ?? ledger.place.name,
    schoolYear: yearWords(ledger.schoolYear, 'school').zh,
    asOf: ledger.asOf,
    issuer: viewer.hat?.organisationTitle,
    counts: ledgerActions
      .filter((action) => ledger.counts[action] > 0)
      .map((action) => `${headings[action]}${ledger.counts[action]}个`),
    rows: ledger.rows.map((row) => ({
      action: headings[row.action],
      school: row.schoolTitle,
      programme: `${row.programme}（${row.programmeCode}）`,
      duration: word('nominalDuration', row.nominalDuration),
      results: row.results.map(
        ({ level, outcome, documentNumber }) =>
          `${word('filingLevel', level)}${word('filingOutcome', outcome)}（${documentNumber}）`,
      ),
      quotaBefore: row.quotaBefore,
      quota: row.quota,
      class: word('offeringClass', row.class) || undefined,
      warning: row.warningState === null ? undefined : warnings[row.warningState]?.label.zh,
      grounds: row.grounds ?? undefined,
    })),
  }
}
