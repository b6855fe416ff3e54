import type { AuditFault } from '@zhiqiao/registry'
import type { Command, CommandContext } from './command.ts'
import { wrongCall } from './usage.ts'

export const audit: Command = {
  usage: 'audit verify [--head FILE]… | audit head [--out FILE]',
  zh: '核对审计链与历史，或导出签名的链首',
  en: 'verify the audit chain and the history, or export its signed head',
  async run([what, ...words], context) {
    const files = filesAfter(words, what === 'verify' ? '--head' : '--out')
    if (what === 'verify' && files) return verify(context, files)
    if (what === 'head' && files && files.length <= 1) return head(context, files[0])
    return wrongCall(context.log, '命令写法不对。', 'That is not how this command is called.', [audit])
  },
}

/** `--option FILE` as often as it stands there; null when something else stands there too. */
function filesAfter(words: readonly string[], option: string): string[] | null {
  const files: string[] = []
  for (let n = 0; n < words.length; n += 2) {
    const file = words[n + 1]
    if (words[n] !== option || file === undefined) return null
    files.push(file)
  }
  return files
}

async function verify(context: CommandContext, files: readonly string[]): Promise<number> {
  const [{ verifyAudit }, { withRegistry }, { believedHeads }] = await Promise.all([
    import('@zhiqiao/registry'),
    import('./with-registry.ts'),
    import('../audit/kept-heads.ts'),
  ])
  return withRegistry(context, 'audit verify', async (registry, place) => {
    const { heads, doubtful } = await believedHeads(place, files)
    if (doubtful.length > 0) {
      context.out(
        `链首的签名不对，或不是本安装的: ${doubtful.join('、')}。 A head is not signed by this installation: ${doubtful.join(', ')}.\n`,
      )
      return 1
    }
    let told = 0
    const { entries, versions, fault } = await verifyAudit(registry, {
      heads,
      progress: (links) => {
        if (links - told < 100_000) return
        told = links
        context.log(`已核对 ${links} 条 …`)
      },
    })
    if (fault) {
      context.out(`${placeOf(fault)}\n`)
      return 1
    }
    const compared = heads.length > 0 ? `，与${heads.length}个保存的链首相符` : ''
    context.out(
      `审计链完整，共${entries}条，${versions}个历史版本与之相符${compared}。 The audit chain holds: ${entries} links, ${versions} versions, ${heads.length} kept heads.\n`,
    )
    return 0
  })
}

/** The first place that is not as it was written: number, time, register, record, and what is wrong there. */
function placeOf({ sequence, at, register, record, version, zh, en }: AuditFault): string {
  const told = [
    ...(at === null ? [] : [at]),
    ...(register === null ? [] : [`登记册 ${register}`]),
    ...(record === null ? [] : [`记录 ${record}`]),
    ...(version === null ? [] : [`第${version}版`]),
  ]
  const inBrackets = told.length === 0 ? '' : `（${told.join('，')}）`
  const place = sequence === null ? '审计之外' : `审计链第${sequence}条`
  return `${place}${inBrackets}: ${zh}。 ${sequence === null ? 'Outside the chain' : `Link ${sequence}`}: ${en}.`
}

async function head(context: CommandContext, file: string | undefined): Promise<number> {
  const [{ fingerprintOf }, { withRegistry }, { signedHeadOf }, { writeAtomically }] = await Promise.all([
    import('@zhiqiao/registry'),
    import('./with-registry.ts'),
    import('../audit/kept-heads.ts'),
    import('../settings/write-atomically.ts'),
  ])
  const signed = await withRegistry(context, 'audit head', (registry, { settings, keys }) =>
    signedHeadOf({ registry, settings, keys }),
  )
  const text = `${JSON.stringify(signed, null, 2)}\n`
  if (file === undefined) context.out(text)
  else await writeAtomically(file, text, 0o644)
  context.log(
    `第${signed.sequence}条；签名公钥指纹 ${fingerprintOf(signed)}\nLink ${signed.sequence}; fingerprint of the signing key as above. Keep it elsewhere.`,
  )
  return 0
}
