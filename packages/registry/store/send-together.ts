import type { Connection as Line, PoolClient } from 'pg'
import { prepareValue } from 'pg/lib/utils.js'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
  /** Prepared under this name, once a connection; planned each time when absent. */
  readonly name?: string
}

export interface Answer {
  readonly rows: Record<string, unknown>[]
  /** Rows touched or returned. */
  readonly rowCount: number
  /** `SELECT`, `COMMIT`, … */
  readonly command: string
}

type WireValue = string | Buffer | null

/** How the text of each column becomes a value. */
type Shape = readonly { readonly name: string; readonly read: (text: string) => unknown }[]

/** What each connection has prepared; null: parsed, its columns not told yet. */
const prepared = new WeakMap<object, Map<string, Shape | null>>()

interface RowDescription {
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[]
}

/**
 * Sends statements in one message and waits for their answers, which come in one as well: however many there are, it
 * is one round trip. The server runs them in order; outside a transaction block they are one transaction, which ends
 * with the last of them (the protocol's implicit transaction, until Sync). After one that fails none is run.
 */
export function sendTogether(client: PoolClient, statements: readonly Statement[]): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    const line = client.connection
    // Before anything is sent: half a message could not be taken back.
    const written = statements.map(({ values }) => values.map((value) => prepareValue(value)))
    const known = prepared.get(line) ?? new Map<string, Shape | null>()
    prepared.set(line, known)
    const answers: Answer[] = []
    let at = 0
    let shape: Shape | null = null
    let rows: Record<string, unknown>[] = []
    let failure: Error | null = null

    const begin = () => {
      const name = statements[at]?.name
      shape = name === undefined ? null : (known.get(name) ?? null)
      rows = []
    }
    const complete = (command: string, rowCount: number) => {
      answers.push({ rows, rowCount, command })
      at++
      begin()
    }
    // What node-postgres asks of whoever talks to the server in its place.
    const talk = {
      submit() {
        line.stream.cork()
        try {
          for (const [n, statement] of statements.entries()) send(line, known, statement, written[n]!)
          line.sync()
        } finally {
          line.stream.uncork()
        }
        begin()
      },
      handleRowDescription({ fields }: RowDescription) {
        shape = fields.map(({ name, dataTypeID }) => ({ name, read: client.getTypeParser(dataTypeID, 'text') }))
        const { name } = statements[at]!
        if (name !== undefined) known.set(name, shape)
      },
      handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }) {
        if (failure) return
        try {
          rows.push(rowOf(shape!, fields))
        } catch (error) {
          failure = error as Error
        }
      },
      handleCommandComplete({ text }: { readonly text: string }) {
        const [command = '', ...counts] = text.split(' ')
        complete(command, Number(counts.at(-1)) || 0)
      },
      handleEmptyQuery: () => complete('', 0),
      handlePortalSuspended: () => undefined,
      handleCopyInResponse: () => undefined,
      handleCopyData: () => undefined,
      handleError(error: Error) {
        // Which of them the server has prepared is uncertain now: each is closed and prepared anew when next asked.
        for (const { name } of statements.slice(at)) if (name !== undefined) known.delete(name)
        reject(error)
      },
      handleReadyForQuery: () => (failure ? reject(failure) : resolve(answers)),
    }
    client.query(talk as never)
  })
}

function send(line: Line, known: Map<string, Shape | null>, { text, name }: Statement, values: WireValue[]): void {
  const told = name !== undefined && known.has(name)
  if (!told) {
    if (name !== undefined) {
      line.close({ type: 'S', name }, true)
      known.set(name, null)
    }
    line.parse({ name: name ?? '', text, types: [] }, true)
  }
  line.bind({ statement: name, values }, true)
  if (!told) line.describe({ type: 'P' }, true)
  line.execute({}, true)
}

function rowOf(shape: Shape, fields: readonly (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (let n = 0; n < shape.length; n++) {
    const field = fields[n]
    const { name, read } = shape[n]!
    row[name] = field === null || field === undefined ? null : read(field)
  }
  return row
}
