import { bureauOf, inspectorOver, schoolAndBureau } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** Process, permissions and wall of the figures of one offering: kept by its school, confirmed by the bureau. */
export const ofOffering = {
  ...recorded({
    keeper: schoolAndBureau('offering.school'),
    confirmer: bureauOf('offering.school'),
    reader: inspectorOver('offering.school'),
  }),
  wall: { pattern: 'organisation', organisation: 'offering' },
} as const
