type Crypto = Pick<typeof import('node:crypto'), 'createCipheriv' | 'randomBytes'>

/** Encrypts with AES-256-GCM, bound to a place. @returns nonce, ciphertext and tag in base64 */
export type Encrypt = (key: Uint8Array, plain: Uint8Array | string, place: string) => string

export interface Encrypter {
  readonly encrypt: Encrypt
  /** Random bytes, each handed out once. */
  readonly random: (size: number) => Buffer
}

/** Names nothing outside itself: a thread of its own runs it from its text. */
export function encrypter({ createCipheriv, randomBytes }: Crypto): Encrypter {
  let drawn = Buffer.alloc(0)
  let used = 0
  // Drawn in lots, since an import asks for hundreds of thousands of them.
  const random = (size: number): Buffer => {
    if (used + size > drawn.length) {
      drawn = randomBytes(4096)
      used = 0
    }
    used += size
    return drawn.subarray(used - size, used)
  }
  return {
    random,
    encrypt(key, plain, place) {
      const iv = random(12)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
      const text = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain)
      // In this mode everything is out by now.
      cipher.final()
      const whole = Buffer.allocUnsafe(iv.length + text.length + 16)
      whole.set(iv, 0)
      whole.set(text, iv.length)
      whole.set(cipher.getAuthTag(), iv.length + text.length)
      return whole.toString('base64')
    },
  }
}
