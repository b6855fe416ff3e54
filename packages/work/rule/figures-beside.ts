import { type Computed, computeIndicator, type View } from '@zhiqiao/analysis'
import { indicators, parameters } from '@zhiqiao/definitions'
import type { Indicator, RecordOf, Register } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

/** A figure of what a record is about, computed now: never typed into the record. */
export interface FigureBeside {
  readonly indicator: Indicator
  readonly computed: Computed
  /** Whose figure: register and id. */
  readonly of: string
  readonly subject: string
}

/** Figures of a school are many: those a judgement of its programmes rests on. */
const ofSchools: readonly string[] = ['school', 'industry']

/** Every indicator that can be told apart by what the record’s fields in `judged.with` lead to. */
export async function figuresBeside(
  session: Session,
  register: Register,
  record: RecordOf,
  eyes: View['eyes'],
): Promise<FigureBeside[]> {
  const figures: FigureBeside[] = []
  for (const field of register.judged?.with ?? []) {
    const of = register.fields[field]?.register
    const subject = record.values[field]
    if (of === undefined || typeof subject !== 'string') continue
    for (const indicator of Object.values(indicators)) {
      if (!(of in indicator.by) || (of === 'organisation' && !ofSchools.includes(indicator.subject))) continue
      const computed = await computeIndicator(session, indicator, parameters, {
        by: null,
        subject: { of, id: subject },
        view: { eyes },
      })
      figures.push({ indicator, computed, of, subject })
    }
  }
  return figures
}
