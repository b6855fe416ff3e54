import { type Judgement, judgeRule } from '@zhiqiao/analysis'
import { parameters, ruleCase, rules } from '@zhiqiao/definitions'
import type { Finding, Rule, Setting } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { addDays } from '../calendar/working-day.ts'

export interface CaseRun {
  readonly opened: number
  readonly stillThere: number
  readonly gone: number
}

const usualDays = 30
/** A finding beyond the usual end of the list is a case all the same. */
const most = 20_000

/**
 * Judges every rule in a division and keeps the cases in step: a new finding opens one, a known one is seen again, one
 * no longer found is marked and waits for a person. Findings without a body go to the office of the division.
 */
export async function openCases(session: Session, division: string): Promise<CaseRun> {
  const run = { opened: 0, stillThere: 0, gone: 0 }
  for (const rule of Object.values(rules)) {
    if (rule.kind === 'permission' || rule.kind === 'entitlement' || rule.opensCases === false) continue
    const judgement = await judgeRule(session, rule, parameters, { division, most })
    await keepInStep(session, rule, judgement, division, run)
  }
  return run
}

async function keepInStep(
  session: Session,
  rule: Rule,
  judgement: Judgement,
  division: string,
  run: { opened: number; stillThere: number; gone: number },
): Promise<void> {
  const today = session.today()
  await session.asSystem('核查结果转为核查事项', async (system) => {
    const live = await system.all(ruleCase, {
      filter: { rule: rule.name, 'state.in': ['open', 'answered', 'excepted'] },
    })
    const known = new Map(live.map((entry) => [entry.values.record, entry]))
    for (const finding of judgement.findings) {
      const entry = known.get(finding.record)
      known.delete(finding.record)
      if (entry) {
        run.stillThere++
        if (entry.values.seenOn !== today || entry.values.goneOn !== null)
          await system.change(ruleCase, entry.id, entry.version, {}, { set: { seenOn: today, goneOn: null } })
        continue
      }
      // What cannot be judged for want of data is asked of the register, not of a case.
      if (finding.verdict !== 'broken') continue
      await openCase(system, rule, finding, judgement.settings, division)
      run.opened++
    }
    if (judgement.open.length > 0) return
    for (const entry of known.values()) {
      if (entry.values.goneOn !== null || !(await isWithin(system, entry.values.division, division))) continue
      // The list of findings has an end: what is not on it is asked about by itself.
      const { findings } = await judgeRule(system, rule, parameters, { division, record: entry.values.record })
      if (findings.some(({ verdict }) => verdict === 'broken' || verdict === 'unclear')) continue
      // What was put right late is told so where the case is read.
      const said = rule.keptSentence ? findings[0]?.sentence.zh : undefined
      const set = { goneOn: today, ...(said === undefined ? {} : { sentence: said }) }
      await system.change(ruleCase, entry.id, entry.version, {}, { set })
      run.gone++
    }
  })
}

async function openCase(
  system: Session,
  rule: Rule,
  finding: Finding,
  settings: readonly Setting[],
  division: string,
): Promise<void> {
  const today = system.today()
  const bases = [
    ...settings.flatMap(({ basis }) => basis?.zh ?? []),
    ...rule.basis.map(({ zh, source }) => `${source}：${zh}`),
  ]
  await system.create(
    ruleCase,
    { deadline: addDays(today, rule.settleWithin ?? usualDays) },
    {
      set: {
        rule: rule.name,
        title: [nameOf(system, finding), rule.title.zh]
          .filter((part) => part !== '')
          .join('：')
          .slice(0, 500),
        register: finding.register,
        record: finding.record,
        division: finding.division ?? division,
        body: finding.body,
        severity: rule.severity,
        sentence: finding.sentence.zh,
        basis: bases.join('；').slice(0, 2000),
        basisRule: settings.find(({ basisRule }) => basisRule !== null)?.basisRule ?? null,
        numbers: Object.entries(finding.numbers).map(([column, value]) => ({
          name: rule.numbers[column]!.zh,
          value: `${value ?? '未登记'}${value === null ? '' : (rule.numbers[column]!.unit?.zh ?? '')}`,
        })),
        foundOn: today,
        seenOn: today,
      },
    },
  )
}

/** What a case is called after: never a person's full name, which is masked elsewhere for those who may not see it. */
function nameOf({ domain }: Session, { register, title }: Finding): string {
  const { fields, titled } = domain.registers[register]!
  if (fields[titled]!.personal) return title === '' ? '' : `${[...title][0]}*`
  return title
}

/** Whether a division lies in (or is) another. */
async function isWithin(session: Session, division: string, above: string): Promise<boolean> {
  const rows: { id: string; path: string }[] = await session
    .visible('division')
    .select(['id', 'path'])
    .where('id', 'in', [division, above])
    .execute()
  const path = (id: string) => rows.find((row) => row.id === id)?.path ?? ''
  return path(division).startsWith(path(above))
}
