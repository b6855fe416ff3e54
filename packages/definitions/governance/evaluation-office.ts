import { any, type Permission } from '@zhiqiao/model'
import { bureauOf, staffOf } from '../keeper.ts'

/** The office that runs an evaluation or inspection: a section, its leader, or 督导. */
export const evaluationOffice = (path: string): Permission =>
  staffOf(path, 'sectionOfficer', 'deputyDirector', 'inspector')

/** Who signs for that office: its leader, or the bureau above. */
export const evaluationLeader = (path: string): Permission => any(staffOf(path, 'deputyDirector'), bureauOf(path))
