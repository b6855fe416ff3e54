import type { Binaries } from './binaries.ts'
import type { RunAs } from './run-as.ts'

/** The files of one embedded database and what is needed to run it. */
export interface Cluster {
  /** Folder of the installation, absolute and free of links. */
  readonly dataFolder: string
  /** PGDATA: `database` inside it. */
  readonly database: string
  readonly binaries: Binaries
  readonly runAs: RunAs
  /** Of the superuser. */
  readonly password: string
  readonly log: (line: string) => void
}
