import { createHmac, createSecretKey, getHashes, type KeyObject } from 'node:crypto'

/** Secrets of an installation; `settings` keeps them in the data folder. */
export interface Keys {
  readonly audit: Buffer
  /** Wraps the keys of persons. */
  readonly personal: Buffer
  /** Digest of the links written from now on, HMAC-SM3 when absent; each link says which one it was made with. */
  readonly algorithm?: DigestAlgorithm
}

export type DigestAlgorithm = 'hmac-sha256' | 'hmac-sm3'

export const presentAlgorithm: DigestAlgorithm = 'hmac-sm3'

type KeyedDigest = (key: Buffer, text: string) => Buffer

const digests: Record<DigestAlgorithm, KeyedDigest> = {
  'hmac-sha256': (key, text) => createHmac('sha256', secret(key)).update(text, 'utf8').digest(),
  'hmac-sm3': (key, text) => createHmac('sm3', secret(key)).update(text, 'utf8').digest(),
}

const secrets = new WeakMap<Buffer, KeyObject>()

/** The key as OpenSSL holds it: made for each of a hundred thousand digests it costs a third as much as they do. */
function secret(key: Buffer): KeyObject {
  const known = secrets.get(key) ?? createSecretKey(key)
  secrets.set(key, known)
  return known
}

/**
 * Some builds of Node link an OpenSSL without SM3: there the digest comes from a library. To be awaited once before
 * `keyedDigest`.
 * @param known the hashes this Node has
 */
export async function prepareDigests(known: readonly string[] = getHashes()): Promise<void> {
  if (!known.includes('sm3')) digests['hmac-sm3'] = await sm3InJavaScript()
}

/** HMAC-SM3 without OpenSSL. */
export async function sm3InJavaScript(): Promise<KeyedDigest> {
  const { sm3 } = await import('sm-crypto-v2')
  return (key, text) => Buffer.from(sm3(Buffer.from(text, 'utf8'), { key, mode: 'hmac' }), 'hex')
}

/** Keyed digest in hex. Throws when the link names an algorithm unknown here. */
export function keyedDigest(key: Buffer, algorithm: string, text: string): string {
  return keyedBytes(key, algorithm, text).toString('hex')
}

/** Keyed digest, 32 bytes. Throws when the link names an algorithm unknown here. */
export function keyedBytes(key: Buffer, algorithm: string, text: string): Buffer {
  if (!Object.hasOwn(digests, algorithm)) throw new Error(`audit: unknown digest ${algorithm}`)
  return digests[algorithm as DigestAlgorithm](key, text)
}
