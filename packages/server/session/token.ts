import { createHash, randomBytes } from 'node:crypto'

/** A secret handed to somebody once; only its hash is kept. */
export interface Token {
  readonly token: string
  readonly hash: string
}

/** @param bytes randomness: 32 for a session, 20 for a link */
export function newToken(bytes: number): Token {
  const token = randomBytes(bytes).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** SHA-256, hexadecimal. Enough here: the token itself is random, so there is nothing to guess. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex')
}
