import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import type { ChainHead } from './verify-chain.ts'

/** A head of the chain as it is kept elsewhere: printed, mailed, handed to another office. */
export interface SignedHead extends ChainHead {
  readonly kind: 'zhiqiao-audit-head'
  /** Which installation's chain. */
  readonly installation: string
  /** When it was signed, ISO date and time. */
  readonly signedAt: string
  readonly algorithm: 'ed25519'
  /** The key that signed it, base64 of its SPKI form. */
  readonly publicKey: string
  readonly signature: string
}

/** @param seed 32 random bytes, the private key */
export function signHead(head: ChainHead, installation: string, seed: Buffer, signedAt: Date): SignedHead {
  const privateKey = privateKeyOf(seed)
  const unsigned = {
    kind: 'zhiqiao-audit-head',
    installation,
    sequence: head.sequence,
    digest: head.digest,
    signedAt: signedAt.toISOString(),
    algorithm: 'ed25519',
    publicKey: createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).toString('base64'),
  } as const
  return { ...unsigned, signature: sign(null, textOf(unsigned), privateKey).toString('base64') }
}

/** Whether this installation's key signed it for this installation, and nothing in it was changed since. */
export function isOurHead(head: SignedHead, installation: string, seed: Buffer): boolean {
  if (head.kind !== 'zhiqiao-audit-head' || head.algorithm !== 'ed25519' || head.installation !== installation)
    return false
  return verify(null, textOf(head), createPublicKey(privateKeyOf(seed)), Buffer.from(String(head.signature), 'base64'))
}

/** The key's fingerprint, for comparing by eye: SHA-256 in groups of four. */
export function fingerprintOf({ publicKey }: Pick<SignedHead, 'publicKey'>): string {
  const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex')
  return digest.match(/.{4}/g)!.join(' ')
}

function textOf({ kind, installation, sequence, digest, signedAt }: Omit<SignedHead, 'signature'>): Buffer {
  return Buffer.from([kind, installation, sequence, digest, signedAt].join('\n'))
}

const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex')

function privateKeyOf(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' })
}
