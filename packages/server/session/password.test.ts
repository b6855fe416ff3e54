import { describe, expect, it } from 'vitest'
import { generatePassword, hashPassword, isPassword, requireStrongPassword } from './password.ts'

const accepts = (password: string) => {
  try {
    requireStrongPassword(password, 'zhangsan')
    return true
  } catch {
    return false
  }
}

describe('passwords', () => {
  it('are generated readable, all different, with more than 60 bits of chance, and strong enough for ourselves', () => {
    const made = Array.from({ length: 500 }, generatePassword)
    expect(new Set(made).size).toBe(500)
    for (const password of made) {
      expect(password).toMatch(/^([bdfghjkmnprstvwz][aeiou][bdfghjkmnprstvwz][aeiou][bdfghjkmnprstvwz](-|$)){4}$/)
      expect(accepts(password)).toBe(true)
    }
    expect(4 * Math.log2(16 ** 3 * 5 ** 2)).toBeGreaterThan(60)
  })

  it('are kept as argon2id hashes of 19 MiB and two passes', async () => {
    const hash = await hashPassword('云岭的春天很长很长很长')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await isPassword('云岭的春天很长很长很长', hash)).toBe(true)
    expect(await isPassword('云岭的春天很长很长很短', hash)).toBe(false)
  })

  it('never match where there is no account', async () => {
    expect(await isPassword('anything', null)).toBe(false)
  })

  it.each([
    'short',
    'aaaaaaaaaaaaaaaa',
    '123456789012345',
    'qwertyuiop123',
    'password12345678',
    'zhangsan-2026-x',
    'admin@20262026',
    'a'.repeat(129),
  ])('such as %s are refused', (password) => expect(accepts(password)).toBe(false))

  it.each(['correct horse battery', '我家门前有两棵枣树都很高', 'Kp7-tram-Lorry.box', '春眠不觉晓处处闻啼鸟夜来'])(
    'such as %s are taken',
    (password) => expect(accepts(password)).toBe(true),
  )
})
