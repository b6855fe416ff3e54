import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyedDigest, sm3InJavaScript } from './keys.ts'

test('HMAC-SM3 is what the standard says, and the same without OpenSSL', async () => {
  // GM/T 0042-2015, appendix D.3
  const key = Buffer.from('0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20', 'hex')
  const text = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'.repeat(2)
  const published = 'ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a'
  expect(keyedDigest(key, 'hmac-sm3', text)).toBe(published)
  const inJavaScript = await sm3InJavaScript()
  expect(inJavaScript(key, text).toString('hex')).toBe(published)
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 100 }),
      fc.string({ unit: 'grapheme' }),
      async (key, text) => {
        expect(inJavaScript(Buffer.from(key), text).toString('hex')).toBe(
          keyedDigest(Buffer.from(key), 'hmac-sm3', text),
        )
      },
    ),
  )
})

test('a digest nobody knows is refused', () => {
  expect(() => keyedDigest(Buffer.alloc(32), 'hmac-md5', '')).toThrow('hmac-md5')
  expect(() => keyedDigest(Buffer.alloc(32), 'constructor', '')).toThrow('constructor')
})
