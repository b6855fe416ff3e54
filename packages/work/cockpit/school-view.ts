import { judgeRule, placeOf } from '@zhiqiao/analysis'
import { parameters, ruleCase, rules, school } from '@zhiqiao/definitions'
import type { Finding, Label } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'
import { chainMap } from '../chain/chain-map.ts'
import type { Proposal } from '../chain/provision-proposal.ts'
import type { Duty } from '../workbench/duty.ts'
import { workbench } from '../workbench/workbench.ts'

/** What a school’s head sees first: what is asked, what is warned of, what may be opened. */
export interface SchoolView {
  readonly school: { readonly id: string; readonly name: string }
  readonly today: string
  readonly asked: readonly Duty[]
  /** Cases opened against the school that somebody still has to end. */
  readonly cases: readonly {
    readonly id: string
    readonly title: string
    readonly sentence: string
    readonly severity: string
    readonly deadline: string
  }[]
  /** Proposals to reduce or to suspend that speak of this school. */
  readonly cautions: readonly Proposal[]
  /** Proposals to open or expand that speak of this school, and those no school is named in. */
  readonly openings: readonly Proposal[]
  /** How many new programmes the school year still allows, with the rule that says so; null where no rule applies. */
  readonly room: { readonly rule: string; readonly title: Label; readonly finding: Finding | null } | null
}

/** The school under the viewer’s hat, through the viewer’s own eyes. */
export async function schoolView(session: Session): Promise<SchoolView | null> {
  const hat = session.viewer.hat
  if (!hat) return null
  const [profile] = await session.all(school, { filter: { organisation: hat.organisation } })
  if (!profile) return null
  const { duties, today } = await workbench(session)
  const cases = await session.all(ruleCase, {
    filter: { body: hat.organisation, 'state.in': ['open', 'answered'] },
    sort: 'deadline',
  })
  const { proposals } = await chainMap(session, await placeOf(session, null), 'viewer')
  const own = ({ schools }: Proposal) => schools.some(({ id }) => id === hat.organisation)
  const limit = rules.newProgrammesPerYear
  const judged = limit
    ? await judgeRule(session, limit, parameters, { record: profile.id, view: { eyes: 'viewer', unconfirmed: true } })
    : null
  return {
    school: { id: hat.organisation, name: hat.organisationTitle },
    today,
    asked: duties,
    cases: cases.map(({ id, values: { title, sentence, severity, deadline } }) => ({
      ...{ id, title, sentence, severity, deadline },
    })),
    cautions: proposals.filter((one) => own(one) && (one.kind === 'reduce' || one.kind === 'stop')),
    openings: proposals.filter(
      (one) => (one.kind === 'open' || one.kind === 'expand') && (own(one) || one.schools.length === 0),
    ),
    room:
      limit && judged && judged.open.length === 0
        ? { rule: limit.name, title: limit.title, finding: judged.findings[0] ?? null }
        : null,
  }
}
