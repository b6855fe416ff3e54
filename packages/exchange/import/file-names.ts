import type { Session } from '@zhiqiao/registry'

/** The names of files by id; thirty bodies send back the same name, so a second one of a name is told apart: 报送表.xlsx（2）. */
export async function fileNames(session: Session, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const known = new Map((await session.files(ids)).map(({ id, name }) => [id, name]))
  const seen = new Map<string, number>()
  return new Map(
    ids.map((id) => {
      const name = known.get(id) ?? id
      const times = (seen.get(name) ?? 0) + 1
      seen.set(name, times)
      return [id, times === 1 ? name : `${name}（${times}）`]
    }),
  )
}
