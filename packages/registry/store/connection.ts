import { DatabaseError, type Pool, type PoolClient } from 'pg'
import type { Viewer } from '../viewer.ts'
import { isId } from './new-id.ts'
import { type Answer, type Statement, sendTogether } from './send-together.ts'
import { statementName } from './statement-name.ts'

export interface Asked {
  readonly text: string
  readonly values: readonly unknown[]
}

/** What statements say of themselves. */
export interface Manner {
  /** Row-level security lets the platform's own work through. */
  readonly beyondWalls: boolean
  /** Leaves nothing to commit and holds nothing: it may run by itself. The server then refuses to write. */
  readonly reads: boolean
  /** Planned as though reading a whole table were out of the question; only within a transaction. */
  readonly byIndex?: boolean
}

/**
 * The statements of one piece of work. What only reads runs by itself on whichever connection is free, the viewer's
 * walls put up in the same message and gone with it: one round trip and nothing to end. The first statement that does
 * more begins a transaction, in which everything runs from then on, one after the other. Each says whether it stands
 * before the walls or beyond them, so that statements issued side by side never borrow each other's rights.
 */
export interface Connection {
  run(text: string, values: readonly unknown[], manner: Manner): Promise<Answer>
  /** Several statements in one message, answered in one. */
  runTogether(asked: readonly Asked[], manner: Manner): Promise<Answer[]>
  /** Hands out the transaction's client itself, in its turn, for what is no statement: COPY. */
  use<T>(work: (client: PoolClient) => Promise<T>): Promise<T>
  /** Whether a transaction has begun: anything but reading was asked for. */
  hasBegun(): boolean
  /** Waits for what is under way, refuses everything later and makes it permanent, a `last` statement included. */
  commit(last?: { readonly text: string; readonly values: readonly unknown[] }): Promise<void>
  /** Waits for what is under way, refuses everything later and leaves nothing behind. */
  undo(): Promise<void>
}

/** @throws Error when the viewer's ids are none */
export function connectionFor(pool: Pool, viewer: Viewer): Connection {
  const walls = wallsOf(viewer)
  const reading = new Set<Promise<unknown>>()
  let last: Promise<unknown> = Promise.resolve()
  let within = false
  let opened: Promise<PoolClient> | null = null
  let stands = { beyond: false, byIndex: false }
  let ended = false

  /** Runs in the transaction, in its turn; `work` is handed what has to be sent before. */
  const inTurn = <T>(manner: Manner | null, work: (client: PoolClient, before: Statement[]) => Promise<T>) => {
    within = true
    const result = last.then(async () => {
      const first = opened === null
      opened ??= pool.connect()
      const client = await opened
      const beyond = manner?.beyondWalls ?? (first ? viewer.via === 'system' : stands.beyond)
      const byIndex = manner?.byIndex ?? false
      const before = [
        ...(first ? [begin, walls(beyond, false)] : beyond === stands.beyond ? [] : [passing(beyond)]),
        ...(byIndex === stands.byIndex ? [] : [planning(byIndex)]),
      ]
      stands = { beyond, byIndex }
      return work(client, before)
    })
    last = result.catch(() => undefined)
    return result
  }
  const settle = async () => {
    ended = true
    await last
    await Promise.all(reading)
  }
  const runTogether = (asked: readonly Asked[], manner: Manner): Promise<Answer[]> => {
    const { beyondWalls, reads } = manner
    if (ended) return Promise.reject(over())
    const statements = asked.map(({ text, values }) => ({ text, values, name: statementName(text) }))
    const own = (answers: Answer[]) => answers.slice(-asked.length)
    if (reads && !within) {
      const answers = onFreeConnection(pool, [walls(beyondWalls, true), ...statements]).then(own)
      const settled: Promise<unknown> = answers.catch(() => undefined).then(() => reading.delete(settled))
      reading.add(settled)
      return answers
    }
    return inTurn(manner, (client, before) => sendTogether(client, [...before, ...statements]).then(own))
  }
  return {
    run: (text, values, manner) => runTogether([{ text, values }], manner).then(([answer]) => answer!),
    runTogether,
    use: (work) =>
      ended
        ? Promise.reject(over())
        : inTurn(null, async (client, before) => {
            if (before.length > 0) await sendTogether(client, before)
            return work(client)
          }),
    hasBegun: () => within,
    async commit(final) {
      await settle()
      if (opened === null) return
      const client = await opened
      const statements = [...(final ? [{ ...final, name: statementName(final.text) }] : []), commit]
      const { command } = await lastOf(sendTogether(client, statements))
      opened = null
      client.release(command !== 'COMMIT')
      // A statement that failed and was caught turns the commit into a rollback without a word.
      if (command !== 'COMMIT') throw new Error('registry: the transaction had failed and was rolled back')
    },
    async undo() {
      await settle()
      const client = await opened?.catch(() => null)
      if (!client) return
      try {
        await client.query('rollback')
        client.release()
      } catch {
        client.release(true)
      }
    },
  }
}

const over = () => new Error('registry: the transaction is over')
const begin: Statement = { name: 'begin', text: 'begin', values: [] }
const commit: Statement = { name: 'commit', text: 'commit', values: [] }

/** The settings row-level security looks at; they end with the transaction. */
function wallsOf({ person, hat }: Viewer): (beyond: boolean, readOnly: boolean) => Statement {
  const ids = { person: person?.id, organisation: hat?.organisation }
  for (const [name, id] of Object.entries(ids))
    if (id !== undefined && !isId(id)) throw new Error(`viewer: ${name} is no id`)
  return (beyond, readOnly) => ({
    ...(readOnly ? readingWalls : ordinaryWalls),
    values: [ids.person ?? '', ids.organisation ?? '', hat?.division ?? '', beyond ? 'on' : ''],
  })
}

const setWalls = `select set_config('app.person', $1, true), set_config('app.organisation', $2, true),
  set_config('app.division', $3, true), set_config('app.system', $4, true)`
const ordinaryWalls = { name: 'walls', text: setWalls }
const readingWalls = { name: 'reading', text: `${setWalls}, set_config('transaction_read_only', 'on', true)` }

const passing = (beyond: boolean): Statement => ({
  name: 'passing',
  text: `select set_config('app.system', $1, true)`,
  values: [beyond ? 'on' : ''],
})

const planning = (byIndex: boolean): Statement => ({
  name: 'planning',
  text: `select set_config('enable_seqscan', $1, true)`,
  values: [byIndex ? 'off' : 'on'],
})

function onFreeConnection(pool: Pool, statements: readonly Statement[]): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    pool.connect((error, client, release) => {
      if (!client) return reject(error)
      sendTogether(client, statements).then(
        (answers) => {
          release()
          resolve(answers)
        },
        (failure) => {
          // What the server refuses leaves the connection as it was; anything else may not.
          release(!(failure instanceof DatabaseError) || endsConnection(failure))
          reject(failure)
        },
      )
    })
  })
}

/** Classes of SQLSTATE: connection exceptions, and the server going away (not 57014, a statement cancelled). */
const endsConnection = ({ code = '' }: DatabaseError) => /^(08|57P)/.test(code)

async function lastOf(answers: Promise<Answer[]>): Promise<Answer> {
  return (await answers).at(-1)!
}
