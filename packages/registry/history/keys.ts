import { createHmac } from 'node:crypto'

/** Secrets of an installation; `settings` keeps them in the data folder. */
export interface Keys {
  readonly audit: Buffer
  /** Wraps the keys of persons. */
  readonly personal: Buffer
  /** Digest of the audit chain; links say which one they were made with, so it may be changed at any time. */
  readonly algorithm?: DigestAlgorithm
}

export type DigestAlgorithm = 'hmac-sha256' | 'hmac-sm3'

const hashes: Record<DigestAlgorithm, string> = { 'hmac-sha256': 'sha256', 'hmac-sm3': 'sm3' }

/** Keyed digest in hex. Throws when the link names an algorithm unknown here. */
export function keyedDigest(key: Buffer, algorithm: string, text: string): string {
  return keyedBytes(key, algorithm, text).toString('hex')
}

/** Keyed digest, 32 bytes. Throws when the link names an algorithm unknown here. */
export function keyedBytes(key: Buffer, algorithm: string, text: string): Buffer {
  const hash = hashes[algorithm as DigestAlgorithm]
  if (hash === undefined) throw new Error(`audit: unknown digest ${algorithm}`)
  return createHmac(hash, key).update(text, 'utf8').digest()
}
