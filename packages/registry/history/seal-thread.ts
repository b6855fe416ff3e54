import { Worker } from 'node:worker_threads'
import { encrypter } from './encrypter.ts'

/** What is to be sealed for the history: personal values, and whose they are. */
export interface Unsealed {
  readonly subject: string
  /** Where it stands: nothing sealed can be moved elsewhere. */
  readonly place: string
  readonly text: string
  /** The subject's key; null where it has none and is given one. */
  readonly key: Uint8Array | null
}

export interface Sealed {
  readonly sealed: string
  /** The key made for the subject, in the form in which it is kept. */
  readonly wrapped: string | null
}

/** A thread that seals while others work. */
export interface SealThread {
  seal(all: readonly Unsealed[]): Promise<Sealed[]>
  end(): Promise<void>
}

/** @param personal what keys of persons are kept under */
export function startSealThread(personal: Uint8Array): SealThread {
  const thread = new Worker(
    `(${sealInThread})(require('node:worker_threads'), (${encrypter})(require('node:crypto')), ${sealAll})`,
    { eval: true, workerData: personal, env: {}, execArgv: [] },
  )
  const waiting: { resolve: (sealed: Sealed[]) => void; reject: (error: Error) => void }[] = []
  let broken: Error | null = null
  const fail = (error: Error) => {
    broken ??= error
    for (const { reject } of waiting.splice(0)) reject(broken)
  }
  thread.on('message', (sealed: Sealed[]) => waiting.shift()!.resolve(sealed))
  thread.on('error', fail)
  thread.on('exit', () => fail(new Error('registry: the thread that seals has ended')))
  return {
    seal: (all) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken)
        waiting.push({ resolve, reject })
        thread.postMessage(all)
      }),
    end: async () => void (await thread.terminate()),
  }
}

/** Names nothing outside itself, like `encrypter`. */
export function sealAll(
  all: readonly Unsealed[],
  { encrypt, random }: ReturnType<typeof encrypter>,
  personal: Uint8Array,
): Sealed[] {
  return all.map(({ subject, place, text, key }) => {
    const own = key ?? random(32)
    const sealed = `${subject}.${encrypt(own, text, place)}`
    return { sealed, wrapped: key === null ? encrypt(personal, own, subject) : null }
  })
}

function sealInThread(
  { parentPort, workerData }: typeof import('node:worker_threads'),
  tools: ReturnType<typeof encrypter>,
  seal: typeof sealAll,
): void {
  parentPort!.on('message', (all: Unsealed[]) => parentPort!.postMessage(seal(all, tools, workerData)))
}
