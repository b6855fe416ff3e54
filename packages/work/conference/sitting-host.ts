import { council, jointConference, type sitting } from '@zhiqiao/definitions'
import type { ValuesOf } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

/** Who holds a sitting: the joint conference or the council, its office, and the bodies called to it. */
export interface SittingHost {
  readonly name: string
  readonly office: string
  readonly members: readonly string[]
}

/** The conference or council of a sitting; a council calls whom the sitting names. */
export async function sittingHost(session: Session, values: ValuesOf<typeof sitting>): Promise<SittingHost> {
  if (values.conference !== null) {
    const { name, office, members } = (await session.read(jointConference, values.conference)).values
    return { name, office, members }
  }
  const { name, office } = (await session.read(council, values.council!)).values
  return { name, office, members: values.invited ?? [] }
}
