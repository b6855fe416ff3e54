import { all, signedIn, stateIs } from '@zhiqiao/model'
import { bureauOf, inspectorOver, schoolAndBureau, schoolStaff } from '../keeper.ts'
import { recorded } from '../recorded.ts'

const process = {
  keeper: schoolAndBureau('school'),
  confirmer: bureauOf('school'),
  clear: schoolStaff('school'),
}

/** Process, permissions and wall of what a school keeps for itself and its bureau. */
export const ofSchool = {
  ...recorded({ ...process, reader: inspectorOver('school') }),
  wall: { pattern: 'organisation', organisation: 'school' },
} as const

/** The same where others may know it once it is confirmed: courses, teams, clusters. */
export const knownOfSchool = {
  ...recorded({ ...process, reader: all(signedIn, stateIs('', 'confirmed', 'archived')) }),
  wall: { pattern: 'public', organisation: 'school' },
} as const
