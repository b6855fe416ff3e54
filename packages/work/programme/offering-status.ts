import { offeringDecision, programmeOffering } from '@zhiqiao/definitions'
import type { Session } from '@zhiqiao/registry'

/** A decision about an offering as it is kept: which, on what paper and day, why, from which school year on. */
export interface Decided {
  readonly kind: 'open' | 'suspend' | 'resume' | 'close' | 'rectify'
  readonly decidedBy: string
  readonly decidedOn: string
  readonly documentNumber: string | null
  readonly grounds: string
  readonly fromYear?: number | null
  readonly rectifyBy?: string | null
  readonly studentsLeft?: string | null
}

/** Statuses of students whom closing an offering would leave without it. */
const there = ['enrolled', 'suspended', 'retained']
const mostListed = 500

/** Who is enrolled in an offering: single registrations, or the last figures where none are kept. */
export async function enrolledIn(session: Session, offering: string): Promise<{ count: number; ids: string[] }> {
  return session.asSystem('在校生保护名单', async (system) => {
    const filter = { offering, 'registrationStatus.in': there }
    const count = await system.count('student', { filter })
    if (count > 0) {
      const { rows } = await system.list('student', { filter, limit: mostListed })
      return { count, ids: rows.map(({ id }) => id) }
    }
    const known = await system.count('student', { filter: { offering } })
    const [last] = known > 0 ? [] : await system.all('programmeYear', { filter: { offering }, sort: '-year' })
    return { count: Number(last?.values.enrolment ?? 0), ids: [] }
  })
}

/** Records a decision as confirmed and moves the offering to the status that follows from it. */
export async function decideOffering(session: Session, offering: string, decided: Decided): Promise<void> {
  const { kind, decidedBy, decidedOn, documentNumber, grounds } = decided
  const left = kind === 'suspend' ? (await enrolledIn(session, offering)).count : 0
  await session.asSystem('专业调整决定', async (system) => {
    await system.create(
      offeringDecision,
      {
        offering,
        kind,
        decidedBy,
        decidedOn,
        documentNumber,
        grounds,
        fromYear: decided.fromYear ?? null,
        rectifyBy: decided.rectifyBy ?? null,
        studentsLeft: decided.studentsLeft ?? null,
      },
      { state: 'confirmed' },
    )
    const status = statusAfter(kind, left)
    if (status === null) return
    const { version } = await system.read(programmeOffering, offering)
    await system.change(programmeOffering, offering, version, { status, statusSince: decidedOn })
  })
}

function statusAfter(kind: Decided['kind'], left: number): string | null {
  switch (kind) {
    case 'open':
    case 'resume':
      return 'recruiting'
    case 'suspend':
      return left > 0 ? 'suspendedWithStudents' : 'suspendedEmpty'
    case 'close':
      return 'closed'
    case 'rectify':
      return null
  }
}
