import { type Act, all, any, fieldIs, type Label, type Permission, type State, stateIs, through } from '@zhiqiao/model'
import { givenTo, officeOf, officerOf } from './reader.ts'

interface Reported {
  /** The reference to what is reported on, and from there to the task it was given with. */
  readonly on: 'task' | 'target'
  readonly task: 'task' | 'target.task'
  /** The state of what the office takes as true, and the act that says so. */
  readonly taken: { readonly state: string; readonly act: string; readonly label: Label; readonly verb: Label }
  readonly waiting: Label
}

/**
 * What a body hands in on a task or a target and a second person takes as true or returns: by account, one-time link,
 * returned workbook, or entered on its behalf with the stamped scan. Spread into a definition.
 */
export function reported({ on, task, taken, waiting }: Reported) {
  const office = officeOf(`${on}.document`)
  const reporter = any(givenTo('body', task), office)
  /** Whose words they are: the body’s, or the office’s for what it entered with the body’s stamp. */
  const author = any(officerOf('body'), all(office, fieldIs('submittedVia', 'onBehalf', 'workbook')))
  /** What has been taken as true is mended only after it was returned. */
  const open = stateIs('', 'submitted', 'returned')
  const states: Readonly<Record<string, State>> = {
    submitted: { label: waiting },
    [taken.state]: { label: taken.label, tone: 'done' },
    returned: { label: { zh: '已退回', en: 'returned' }, tone: 'behind' },
  }
  const acts: Readonly<Record<string, Act>> = {
    [taken.act]: {
      label: taken.verb,
      from: ['submitted'],
      to: taken.state,
      by: office,
      notBy: 'createdBy',
      tone: 'primary',
    },
    return: {
      label: { zh: '退回', en: 'Return' },
      from: ['submitted', taken.state],
      to: 'returned',
      by: office,
      reason: 'required',
    },
    resubmit: {
      label: { zh: '重新报送', en: 'Submit again' },
      from: ['returned'],
      to: 'submitted',
      by: author,
      tone: 'primary',
    },
  }
  const change: Permission = all(author, open)
  return {
    initial: 'submitted',
    states,
    acts,
    permissions: { read: through(on), create: reporter, change, withdraw: any(change, office) },
    wall: { pattern: 'subtree', division: on, organisation: 'body' } as const,
  }
}
