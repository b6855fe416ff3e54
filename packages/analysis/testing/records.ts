import { newId } from '@zhiqiao/registry'
import type { Region } from './open-region.ts'

let numbered = 0

/** Records for tests of definitions: confirmed unless another state is named, with what a register requires filled in. */
export function recordsOf(region: Region) {
  const add = (register: string, values: Record<string, unknown>, state?: string | null): Promise<string> =>
    region.system(async (session) => {
      const { states } = session.domain.registers[register]!
      const to =
        state === undefined ? (states && 'confirmed' in states ? 'confirmed' : undefined) : (state ?? undefined)
      try {
        return (await session.create(register, values, to === undefined ? {} : { state: to })).id
      } catch (error) {
        throw new Error(`${register}: ${JSON.stringify((error as { details?: unknown }).details ?? String(error))}`)
      }
    })
  const number = () => `${++numbered}`.padStart(4, '0')
  return {
    add,
    organisation: (name: string, kind: string, division: string, more: Record<string, unknown> = {}) =>
      add('organisation', { name, kind, division, ...more }),
    programme: (name: string) =>
      add('programme', {
        programmeCode: number(),
        name,
        catalogue: 'secondary2021',
        tier: 'programme',
        level: 'secondary',
        source: '测试用目录',
      }),
    offering: (school: string, programme: string, more: Record<string, unknown> = {}) =>
      add('programmeOffering', {
        school,
        programme,
        nominalDuration: 'y3',
        level: 'secondary',
        pathway: 'employment',
        studyForm: 'fullTime',
        status: 'recruiting',
        ...more,
      }),
    teacher: (school: string, more: Record<string, unknown> = {}) =>
      add('teacher', {
        name: `教师${number()}`,
        school,
        employmentKind: 'established',
        duty: 'fullTime',
        teachingCategory: 'professional',
        joinedOn: '2015-09-01',
        ...more,
      }),
    recognise: (teacher: string, recognisedOn: string, more: Record<string, unknown> = {}) =>
      add('dualQualification', {
        teacher,
        level: 'intermediate',
        standard: 'national2022',
        recognisedBy: '省教育厅',
        recognisedOn,
        ...more,
      }),
    chain: (name: string, division: string, more: Record<string, unknown> = {}) =>
      add('industryChain', { name, division, from: '2024-01-01', ...more }),
    link: (chain: string, offering: string, proposedBy: string, more: Record<string, unknown> = {}, state?: string) =>
      add(
        'chainLink',
        { chain, kind: 'offering', offering, role: 'core', proposedBy, from: '2024-06-01', ...more },
        state,
      ),
    newId,
  }
}
