import { judgeRule } from '@zhiqiao/analysis'
import { organisation, parameters, rules } from '@zhiqiao/definitions'
import type { Finding, RecordOf, Register, Rule, Setting } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

/** What one rule says of a record, or of a record it belongs to. */
export interface Verdict {
  readonly rule: Rule
  /** The rule examines the record itself: what breaks it stands in the way. */
  readonly own: boolean
  readonly on: string
  /** null where a number nobody has set is missing. */
  readonly finding: Finding | null
  readonly open: readonly Setting[]
}

/**
 * Every rule that examines the record or one of those its register names (`judged.with`), judged as things stand now;
 * rules of a school year for the year the record is about. Rules of other subjects than the register's are left out.
 */
export async function judgeRecord(session: Session, register: Register, record: RecordOf): Promise<Verdict[]> {
  const subjects = await subjectsOf(session, register, record)
  const division = await divisionOf(session, subjects)
  const year = register.judged?.year === undefined ? null : (record.values[register.judged.year] as number | null)
  const verdicts: Verdict[] = []
  for (const [examined, id] of subjects)
    for (const rule of Object.values(rules)) {
      const own = examined === register.name
      if (rule.kind !== 'check' || rule.examines !== examined || !(own || related.includes(rule.subject))) continue
      const on = rule.period === 'schoolYear' && year !== null ? `${year}-09-01` : session.today()
      const judgement = await judgeRule(session, rule, parameters, { division, record: id, on })
      const finding = judgement.findings[0] ?? null
      if (finding || judgement.open.length > 0) verdicts.push({ rule, own, on, finding, open: judgement.open })
    }
  return verdicts.sort((a, b) => Number(b.own) - Number(a.own) || weightOf(a) - weightOf(b))
}

const related: readonly string[] = ['school', 'industry']

const weightOf = ({ finding, rule }: Verdict) =>
  finding?.verdict === 'broken' ? (rule.severity === 'breach' ? 0 : 1) : finding?.verdict === 'kept' ? 3 : 2

/** The record and those its register names, each once. */
async function subjectsOf(session: Session, register: Register, record: RecordOf): Promise<[string, string][]> {
  const subjects: [string, string][] = [[register.name, record.id]]
  for (const path of register.judged?.with ?? []) {
    const end = await session.asSystem('核查所涉记录', (system) => follow(system, register, record, path.split('.')))
    if (end) subjects.push(end)
  }
  return subjects
}

async function follow(
  system: Session,
  register: Register,
  record: RecordOf,
  [step, ...rest]: readonly string[],
): Promise<[string, string] | null> {
  const target = register.fields[step!]?.register
  const id = record.values[step!]
  if (target === undefined || typeof id !== 'string') return null
  if (rest.length === 0) return [target, id]
  return follow(system, system.domain.registers[target]!, await system.read(target, id), rest)
}

/** The division whose numbers hold: that of the body among the subjects, else the whole jurisdiction. */
async function divisionOf(session: Session, subjects: readonly (readonly [string, string])[]): Promise<string | null> {
  const body = subjects.find(([register]) => register === 'organisation')
  if (!body) return null
  const { values } = await session.asSystem('核查所涉记录', (system) => system.read(organisation, body[1]))
  return values.division
}
