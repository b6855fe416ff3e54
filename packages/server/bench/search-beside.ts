import { openFts5 } from './search-fts5.ts'
import { openGroonga } from './search-groonga.ts'
import { openLanceDb } from './search-lancedb.ts'

/** Another engine over the same documents, cut into the same words; nothing of it is guarded or kept up with writes. */
export interface Beside {
  /** As figures name it: `fts5`. */
  readonly name: string
  /** The best twenty that hold all words, and how many there are, up to 501 at least. @returns ms it took */
  ask(words: readonly string[], filter: string | null): number | Promise<number>
  close(): Promise<void>
}

export interface BesideDocument {
  readonly rowid: number
  readonly title: string
  readonly body: string
}

/** What another engine is opened with: a folder of its own, and the documents as often as it wants them. */
export interface BesidePlace {
  readonly folder: string
  documents(): AsyncIterable<BesideDocument>
  log(line: string): void
}

/** The engines that are installed here, each built. */
export async function openBeside(place: BesidePlace): Promise<Beside[]> {
  const opened: Beside[] = []
  for (const open of [openFts5, openGroonga, openLanceDb]) {
    const engine = await open(place)
    if (engine) opened.push(engine)
  }
  return opened
}
