import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { template } from './template.ts'

/** The typefaces of a document by their family names, and their files where they are not the ones shipped. */
export type Typefaces = {
  title: string
  body: string
  hei: string
  kai: string
  files?: readonly Uint8Array[]
}

/** Free stand-ins for 小标宋, 仿宋, 黑体 and 楷体, which may not be shipped. */
export const shippedTypefaces: Typefaces = {
  title: 'Noto Serif SC',
  body: 'Noto Serif SC',
  hei: 'Noto Serif SC',
  kai: 'Noto Serif SC',
}

// Fonts are read once, when the first document is set; own typefaces have a compiler of their own as long as they live.
const compilers = new WeakMap<Typefaces, NodeCompiler>()
const keptResults = 10

/** Sets the data with the fixed template. Data must hold what the template asks for. Throws Error with the compiler's words. */
export function typeset(data: object, typefaces: Typefaces): Uint8Array {
  const compiler = compilerFor(typefaces)
  const { result, takeDiagnostics } = compiled(compiler, JSON.stringify(data))
  if (!result) throw new Error(`PDF 排版失败：${JSON.stringify(takeDiagnostics())}`)
  const bytes = compiler.pdf(result)
  compiler.evictCache(keptResults)
  return new Uint8Array(bytes)
}

function compiled(compiler: NodeCompiler, data: string) {
  const outcome = compiler.compile({ mainFileContent: template, inputs: { data } })
  return {
    result: outcome.result,
    takeDiagnostics: () => {
      const error = outcome.takeDiagnostics()
      return error ? error.shortDiagnostics : []
    },
  }
}

function compilerFor(typefaces: Typefaces): NodeCompiler {
  const known = compilers.get(typefaces)
  if (known) return known
  const compiler = NodeCompiler.create({
    fontArgs: [
      { fontPaths: shippedFontFolders() },
      ...(typefaces.files ? [{ fontBlobs: typefaces.files.map((file) => Buffer.from(file)) }] : []),
    ],
  })
  compilers.set(typefaces, compiler)
  return compiler
}

function shippedFontFolders(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'))
  return ['400Regular', '700Bold'].map((weight) => join(folder, weight))
}
