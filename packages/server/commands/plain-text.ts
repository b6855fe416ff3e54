import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { errorCode, StartError } from '../supervisor/start-error.ts'

/**
 * Reads a text file in UTF-8, UTF-16 (with its mark) or GB18030.
 * @param path relative to where the command was called, which npm hides behind the checkout's folder
 */
export async function readPlainText(path: string): Promise<string> {
  const called = resolve(process.env.INIT_CWD ?? '.', path)
  const file = existsSync(path) ? resolve(path) : called
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    const missing = errorCode(error) === 'ENOENT'
    throw new StartError(
      `文件 ${file} ${missing ? '不存在' : '无法读取'}；请检查路径。`,
      `The file ${file} ${missing ? 'does not exist' : 'cannot be read'}: check the path.`,
      { cause: error },
    )
  }
  return decoded(bytes)
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
