import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** How far a message's time may lie from the receiver's, in seconds: what is older was perhaps sent before. */
export const replayWindowSeconds = 300

/**
 * The secret of a subscription, drawn from the installation's key by its id and number: kept nowhere, so that neither a
 * copy of the database nor its operator can sign, and a renewed one differs from the one before.
 */
export function signingSecret(installationKey: Buffer, subscription: string, number: number): string {
  const bytes = hkdfSync('sha256', installationKey, '', `zhiqiao partner ${subscription} ${number}`, 32)
  return `whsec_${Buffer.from(bytes).toString('base64')}`
}

/** The headers a message bears (standardwebhooks.com): its id, when it was sent, and the HMAC-SHA256 over both and the body. */
export function signedHeaders(secret: string, id: string, at: Date, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signatureOf(secret, id, timestamp, body)}`,
  }
}

/** Whether a message bears the signature of this secret and is recent: what a receiver checks. */
export function isSigned(
  secret: string,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: string,
  now: Date,
): boolean {
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) => String(headers[`webhook-${name}`]))
  if (!(Math.abs(now.getTime() / 1000 - Number(timestamp)) <= replayWindowSeconds)) return false
  const wanted = Buffer.from(signatureOf(secret, id!, timestamp!, body))
  return signatures!.split(' ').some((each) => {
    const given = Buffer.from(each.replace(/^v1,/, ''))
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  })
}

function signatureOf(secret: string, id: string, timestamp: string, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
}
