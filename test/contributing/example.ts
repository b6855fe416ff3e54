import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** Code blocks of CONTRIBUTING.md written into a folder of their own and loaded, so that what is printed there is what runs. */
export function examplesIn(name: string) {
  const folder = join(here, name)
  const write = (file: string, text: string) => {
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return path
  }
  return {
    folder,
    /** Writes a file that stands for one of ours where a block imports it by its place. */
    standIn: (file: string, from: string) => write(file, `export * from '${join(here, '../..', from)}'\n`),
    async example(block: string, place = ''): Promise<Record<string, unknown>> {
      const guide = readFileSync(join(here, '../../CONTRIBUTING.md'), 'utf8')
      const found = new RegExp(`\`\`\`ts file=${block.replace('.', '\\.')}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1]
      if (found === undefined) throw new Error(`CONTRIBUTING.md has no block file=${block}`)
      return import(/* @vite-ignore */ write(join(place, block), found))
    },
  }
}
