import type { Register } from './register.ts'

/**
 * The systems figures come from (一数一源). A field that names one is filled by importing that system's list;
 * once imported it is locked and says where it came from and as of which day.
 */
export const sourceSystems = {
  studentRegistration: { zh: '中职学籍系统', en: 'student registration system' },
  teacherInformation: { zh: '全国教师管理信息系统', en: 'national teacher information system' },
  educationStatistics: { zh: '教育事业统计', en: 'education statistics' },
  studentAid: { zh: '学生资助系统', en: 'student aid system' },
  enrolment: { zh: '招生录取平台', en: 'enrolment platform' },
  finance: { zh: '财务决算', en: 'final accounts' },
  statisticsBureau: { zh: '统计局', en: 'bureau of statistics' },
} as const

export type SourceSystem = keyof typeof sourceSystems

/** The systems the fields of a register come from; none for most registers. */
export function sourcesOf(register: Register): readonly SourceSystem[] {
  const before = known.get(register)
  if (before) return before
  const sources = [...new Set(Object.values(register.fields).flatMap(({ source }) => source ?? []))]
  known.set(register, sources)
  return sources
}

/** Asked for with every row that is read. */
const known = new WeakMap<Register, readonly SourceSystem[]>()
