import { ZipFile } from 'yazl'

/** A zip of the given inner files, for tests. */
export async function sampleZip(files: Record<string, string | Uint8Array>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content as string), name)
  zip.end()
  const pieces: Buffer[] = []
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

/** Overwrites each occurrence of `search` in a copy of `bytes` with `replacement` of the same length. */
export function patched(bytes: Buffer, search: string, replacement: string): Buffer {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf(search); at >= 0; at = copy.indexOf(search, at + 1)) copy.write(replacement, at)
  return copy
}
