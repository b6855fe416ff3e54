import type { Light, Lit } from '@zhiqiao/model'

/** A target of a task with its light, and the day of the figure it was measured by. */
export interface MeasuredTarget {
  readonly metric: string
  readonly lit: Lit
  readonly measuredOn: string | null
}

export interface TaskFacts {
  readonly state: string | null
  readonly deadline: string | null
  /** All reports, newest first. */
  readonly reports: readonly {
    readonly reportedOn: string
    readonly light: string | null
    readonly state: string | null
  }[]
  /** First day of the last completed reporting period, null before the first one ends. */
  readonly reportDueSince: string | null
  /** The task's own targets: 时序进度 is their yearly breakdown, never a straight line. */
  readonly targets: readonly MeasuredTarget[]
}

export interface TargetFacts {
  readonly operator: string
  readonly value: number
  readonly valueMax: number | null
  readonly tolerance: number | null
  readonly baseline: number | null
  readonly byDate: string | null
  readonly fromDate: string | null
  readonly recurrence: string | null
  readonly yearly: readonly { readonly year: number; readonly value: number }[] | null
  /** What each year asks is an amount that can be made up for (人次, 家), not a level (%). */
  readonly adds?: boolean
  /** Confirmed figures, newest first. */
  readonly figures: readonly { readonly asOf: string; readonly value: number }[]
}

const lit = (light: Light, zh: string, en: string): Lit => ({ light, why: { zh, en } })
const dayZh = (iso: string) => iso.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/**
 * The light of a task on a day, the first of these that holds:
 * 1. done only by a confirmed close-out; stopped or not handed down is not due;
 * 2. past its deadline behind, after 30 days far behind;
 * 3. behind as far as its own targets are: what confirmed figures show outranks what is said;
 * 4. no report where one is due is noData, never red by silence;
 * 5. what the last report that judged itself says. A later report without a judgement says nothing of it: behind stays
 *    behind until a report judges anew, or figures taken since then show the year's share reached (时序进度);
 * 6. reported and never judged behind is on schedule.
 */
export function lightOfTask(task: TaskFacts, today: string): Lit {
  if (task.state === 'done') return lit('done', '已销号。', 'Closed out.')
  if (task.state === 'stopped') return lit('notDue', '已停止执行。', 'Stopped.')
  if (task.state === 'planned') return lit('notDue', '尚未下达。', 'Not handed down yet.')
  if (task.deadline !== null && task.deadline < today) {
    const days = daysBetween(task.deadline, today)
    return days > 30
      ? lit('farBehind', `逾期${days}天未销号。`, `${days} days past the deadline.`)
      : lit('behind', `逾期${days}天未销号。`, `${days} days past the deadline.`)
  }
  const reports = task.reports.filter((report) => report.state !== 'returned')
  const [last] = reports
  const judged = reports.find((report) => report.light !== null)
  const saidBehind = judged?.light === 'behind' || judged?.light === 'farBehind'
  const measured = slowest(task.targets)
  if (measured && !(judged?.light === 'farBehind' && measured.lit.light === 'behind'))
    return lit(
      measured.lit.light,
      `目标“${measured.metric}”${measured.lit.why.zh}`,
      `Target “${measured.metric}”: ${measured.lit.why.en}`,
    )
  if (!measured && task.reportDueSince !== null && (!last || last.reportedOn < task.reportDueSince))
    return lit('noData', '本期没有进展报告。', 'No report for the period.')
  if (!last || !judged || !saidBehind)
    return last
      ? lit('onSchedule', `${dayZh(last.reportedOn)}有进展报告。`, `Reported on ${last.reportedOn}.`)
      : lit('notDue', '尚未到首个报告期。', 'The first reporting period has not ended.')
  const on = dayZh(judged.reportedOn)
  if (judged === last || measured)
    return lit(judged.light as Light, `${on}报告自评滞后。`, `Reported as behind on ${judged.reportedOn}.`)
  if (caughtUp(task.targets, judged.reportedOn))
    return lit(
      'onSchedule',
      `${on}报告自评滞后，其后的数值已达到时序进度。`,
      `Reported as behind on ${judged.reportedOn}; figures since then reach the year’s share.`,
    )
  return lit(
    judged.light as Light,
    `${on}报告自评滞后，其后的报告没有自评，也没有新的数值说明已赶上。`,
    `Reported as behind on ${judged.reportedOn}; later reports do not say, nor do newer figures, that it has caught up.`,
  )
}

/** The target that is furthest behind; null when none is. */
function slowest(targets: readonly MeasuredTarget[]): MeasuredTarget | null {
  return (
    targets.find((one) => one.lit.light === 'farBehind') ?? targets.find((one) => one.lit.light === 'behind') ?? null
  )
}

/** Whether a figure taken after a day shows a target on schedule or done, and none shows one behind. */
function caughtUp(targets: readonly MeasuredTarget[], since: string): boolean {
  return (
    slowest(targets) === null &&
    targets.some(
      ({ lit: { light }, measuredOn }) =>
        (light === 'onSchedule' || light === 'done') && measuredOn !== null && measuredOn > since,
    )
  )
}

/** Whether a value keeps the promise; null when it cannot be said (no tolerance for “about”, no baseline for “increase”). */
export function meets(target: Omit<TargetFacts, 'figures'>, value: number, goal = target.value): boolean | null {
  switch (target.operator) {
    case 'atMost':
      return value <= goal
    case 'about':
      return target.tolerance === null ? null : Math.abs(value - goal) <= target.tolerance
    case 'increase':
      return target.baseline === null ? null : value - target.baseline >= goal
    case 'decrease':
      return target.baseline === null ? null : target.baseline - value >= goal
    default:
      // A bare number or a range is met at or above its lower bound: exceeding 2—3家 is no failure.
      return value >= goal
  }
}

/**
 * The light of a target on a day, from its last confirmed figure. Before the deadline the year's own breakdown is the
 * measure (时序进度), never a straight line; without a breakdown nothing is claimed early.
 */
export function lightOfTarget(target: TargetFacts, today: string): Lit {
  const last = target.figures.find((figure) => figure.asOf <= today)
  if (target.fromDate !== null && target.fromDate > today)
    return lit('notDue', `自${dayZh(target.fromDate)}起。`, `From ${target.fromDate} on.`)
  if (target.recurrence === 'yearly') return lightOfYearly(target, today)
  if (!last) return lit('noData', '没有已确认的数值。', 'No confirmed figure.')
  const met = meets(target, last.value)
  if (met === null)
    return target.operator === 'about'
      ? lit('noData', '“左右”的允许偏差尚未设定。', 'The tolerance of “about” is not set.')
      : lit('noData', '基期值尚未填写。', 'The baseline is not given.')
  const over = target.byDate !== null && target.byDate < today
  if (met && (target.operator !== 'atMost' || over))
    return lit('done', `${dayZh(last.asOf)}已达到。`, `Met on ${last.asOf}.`)
  if (met) return lit('onSchedule', `${dayZh(last.asOf)}在限度内。`, `Within the limit on ${last.asOf}.`)
  if (over)
    return lit('farBehind', `到期未达到（截至${dayZh(last.asOf)}）。`, `Due and not met (as of ${dayZh(last.asOf)}).`)
  return beforeDeadline(target, last, today)
}

function beforeDeadline(target: TargetFacts, last: { asOf: string; value: number }, today: string): Lit {
  const year = Number(today.slice(0, 4))
  const passed = (target.yearly ?? []).filter((step) => step.year < year).sort((a, b) => b.year - a.year)
  const expected = passed[0]
  if (!expected) return lit('notDue', '未到期，且没有应达到的年度分解值。', 'Not due, and no yearly value is due yet.')
  if (meets(target, last.value, expected.value))
    return lit(
      'onSchedule',
      `已达到${expected.year}年分解值${expected.value}。`,
      `The ${expected.year} value ${expected.value} is reached.`,
    )
  const earlier = passed[1]
  const far = earlier !== undefined && meets(target, last.value, earlier.value) === false
  return lit(
    far ? 'farBehind' : 'behind',
    `未达到${expected.year}年分解值${expected.value}。`,
    `The ${expected.year} value ${expected.value} is not reached.`,
  )
}

function lightOfYearly(target: TargetFacts, today: string): Lit {
  const year = Number(today.slice(0, 4))
  const inYear = (at: number) =>
    target.figures.find((figure) => figure.asOf.startsWith(String(at)) && figure.asOf <= today)
  const goal = (at: number) => target.yearly?.find((step) => step.year === at)?.value ?? target.value
  const now = inYear(year)
  if (now && meets(target, now.value, goal(year))) return lit('done', `${year}年已达到。`, `Met for ${year}.`)
  const started = target.fromDate === null ? null : Number(target.fromDate.slice(0, 4))
  const before = inYear(year - 1)
  if (before && meets(target, before.value, goal(year - 1)) === false)
    return lit('behind', `${year - 1}年未达到。`, `Not met for ${year - 1}.`)
  if (!now && !before && !(started !== null && started >= year))
    return lit('noData', '没有已确认的数值。', 'No confirmed figure.')
  return lit('notDue', `${year}年尚未到期。`, `${year} is not over.`)
}
