import { any } from '@zhiqiao/model'
import { enterpriseStaff, officeOfDivision } from '../keeper.ts'
import { recorded } from '../recorded.ts'

/** Process, permissions and wall of what is recorded about one enterprise: for itself and the bureaux of its division only. */
export const ofEnterprise = {
  ...recorded({
    keeper: any(enterpriseStaff('enterprise'), officeOfDivision('enterprise.division')),
    confirmer: officeOfDivision('enterprise.division'),
  }),
  wall: { pattern: 'organisation', organisation: 'enterprise' },
} as const

/** What a bureau grants or decides: the bureau keeps it, the enterprise reads it. */
export const decidedForEnterprise = {
  ...recorded({
    keeper: officeOfDivision('enterprise.division'),
    confirmer: officeOfDivision('enterprise.division'),
    reader: enterpriseStaff('enterprise'),
  }),
  wall: { pattern: 'organisation', organisation: 'enterprise' },
} as const
