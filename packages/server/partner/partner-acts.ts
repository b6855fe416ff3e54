import { type eventSubscription, openKinds, type partnerKey } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers, Keys, Session } from '@zhiqiao/registry'
import { sql } from 'kysely'
import { hashOf, newToken } from '../session/token.ts'
import { sendAgain } from './deliver-events.ts'
import { targetOf } from './event-address.ts'
import type { PartnerSettings } from './partner-settings.ts'
import { signingSecret } from './signature.ts'

type Key = RecordOf<ValuesOf<typeof partnerKey>>
type Subscription = RecordOf<ValuesOf<typeof eventSubscription>>

/** By which people and scanners for leaked secrets recognise a key. */
const mark = 'zq_'
const shownLetters = 8

/** What the acts on keys, subscriptions and undelivered events do: secrets are made here and shown once. */
export function partnerActs(keys: Keys, settings: PartnerSettings): ActHandlers {
  const start = async (record: Subscription) => {
    const { address, secretNumber, ...values } = record.values
    if (!Object.keys(openKinds).some((kind) => values[kind as keyof typeof openKinds]))
      throw new Problem(422, 'subscription.empty', '请先选择要通知的信息种类。', 'Choose what is to be told of first.')
    await targetOf(address, settings)
    const number = (secretNumber ?? 0) + 1
    return { set: { secretNumber: number }, handOver: signingSecret(keys.personal, record.id, number) }
  }
  return {
    'partnerKey.issue': (session, record) => issue(session, record as Key),
    'partnerKey.replace': (session, record) => issue(session, record as Key),
    'partnerKey.revoke': (session, { id }) => forgetKey(session, id),
    'eventSubscription.start': (_session, record) => start(record as Subscription),
    'eventSubscription.renewSecret': (_session, record) => start(record as Subscription),
    'eventSubscription.resume': async (_session, record) => {
      await targetOf((record as Subscription).values.address, settings)
    },
    'undeliveredEvent.resend': (session, { id }) => sendAgain(session, id, session.now()),
  }
}

async function issue(session: Session, { id, values }: Key) {
  if (values.validTo < session.today())
    throw new Problem(422, 'key.over', '有效期已过，请先改有效期。', 'Its last day is over: change it first.')
  if (!Object.keys(openKinds).some((kind) => values[kind as keyof typeof openKinds]))
    throw new Problem(422, 'key.empty', '请先选择密钥可用的信息种类。', 'Choose what the key is for first.')
  const token = `${mark}${newToken(32).token}`
  await forgetKey(session, id)
  await session.asSystem('签发接口密钥', (system) =>
    sql`insert into partner_secret (key, hash) values (${id}::uuid, ${hashOf(token)})`.execute(system.query),
  )
  return { set: { issuedOn: session.today(), prefix: token.slice(0, shownLetters) }, handOver: token }
}

async function forgetKey(session: Session, id: string): Promise<void> {
  await session.asSystem('收回接口密钥', (system) =>
    sql`delete from partner_secret where key = ${id}::uuid`.execute(system.query),
  )
}
