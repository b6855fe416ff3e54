import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { type FieldProblem, invalid } from '@zhiqiao/model'

/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost)

let nobodysHash: Promise<string> | undefined

/**
 * Whether the password is the one behind the hash. Without a hash, as for an unknown name, it is compared with
 * nobody's: that takes as long as a wrong password does.
 */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  nobodysHash ??= hashPassword(generatePassword())
  const otherwise = await nobodysHash
  const matches = await verify(stored ?? otherwise, password.normalize('NFC'))
  return matches && stored !== null
}

const consonants = 'bdfghjkmnprstvwz'
const vowels = 'aeiou'

/** A password to be read aloud and typed: four groups such as `nubak-…`, 66 bits of chance. */
export function generatePassword(): string {
  const letter = (of: string) => of[randomInt(of.length)]
  const group = () => [consonants, vowels, consonants, vowels, consonants].map(letter).join('')
  return [group(), group(), group(), group()].join('-')
}

const longest = 128
const shortest = 12
const common =
  /^(password|passw0rd|qwerty|abc|admin|administrator|root|welcome|letmein|iloveyou|woaini|zhiqiao|test|user)+$/
const runs = [
  '01234567890',
  '0987654321',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv',
]

/**
 * Refuses passwords that are guessed first. Length is what counts: no rule about kinds of characters.
 * @throws Problem 422 at field `password`
 */
export function requireStrongPassword(password: string, accountName: string): void {
  const problem = weakness(password, accountName)
  if (problem) throw invalid([{ field: 'password', ...problem }])
}

function weakness(password: string, accountName: string): Omit<FieldProblem, 'field'> | null {
  const length = [...password].length
  if (length < shortest)
    return {
      code: 'too-short',
      zh: `密码至少${shortest}个字符，可以是几个词。`,
      en: `A password has at least ${shortest} characters; several words will do.`,
    }
  if (length > longest)
    return {
      code: 'too-long',
      zh: `密码最多${longest}个字符。`,
      en: `A password has at most ${longest} characters.`,
    }
  const guessed = {
    code: 'guessable',
    zh: '这个密码容易被猜到，请不要用账号名、常见词、连号或重复的字符。',
    en: 'This password is easily guessed: avoid the account name, common words, runs and repeated characters.',
  }
  const lower = password.toLowerCase()
  if (new Set(lower).size < 5 || lower.includes(accountName.toLowerCase())) return guessed
  const letters = lower.replace(/[^a-z]/g, '')
  if (common.test(letters)) return guessed
  return isRun(lower) ? guessed : null
}

/** Made of stretches of the keyboard or the alphabet: `qwertyuiop123`, `1234567890123`. */
function isRun(text: string): boolean {
  let at = 0
  while (at < text.length) {
    const stretch = longestRunAt(text, at)
    if (stretch < 3) return false
    at += stretch
  }
  return true
}

function longestRunAt(text: string, at: number): number {
  let length = 0
  while (at + length < text.length && runs.some((run) => run.includes(text.slice(at, at + length + 1)))) length++
  return length
}
