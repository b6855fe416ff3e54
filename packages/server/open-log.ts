import { copyFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { destination, type Logger, pino } from 'pino'

const most = 50 * 1024 * 1024
const minute = 60_000

/**
 * The log of the server, `logs/zhiqiao.log` in the data folder: one JSON object a line, times in UTC. It and the
 * database's log are moved aside at 50 MB, one older file of each is kept.
 */
export function openLog(dataFolder: string): { log: Logger; close(): void } {
  const folder = join(dataFolder, 'logs')
  const files = ['zhiqiao.log', 'postgres.log'].map((name) => join(folder, name))
  files.forEach(shorten)
  const file = destination({ dest: files[0], sync: false, mode: 0o600 })
  const log = pino({ timestamp: pino.stdTimeFunctions.isoTime, base: null }, file)
  const clock = setInterval(() => files.forEach(shorten), minute).unref()
  return {
    log,
    close() {
      clearInterval(clock)
      file.flushSync()
      file.end()
    },
  }
}

/** Copied and emptied, not renamed: the database keeps its file open, and both append to wherever the end is. */
function shorten(file: string): void {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) < most) return
  copyFileSync(file, `${file}.1`)
  truncateSync(file)
}
