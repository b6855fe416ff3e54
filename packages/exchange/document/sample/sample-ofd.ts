import { sampleZip } from './sample-zip.ts'

export type OfdText = { text: string; x: number; y: number; size?: number; deltaX?: string; matrix?: string }

/** A small OFD file of the given pages; positions in millimetres on A4. `template` stands on every page. */
export function sampleOfd(
  pages: OfdText[][],
  more: { template?: OfdText[]; content?: string; files?: Record<string, string> } = {},
) {
  const ns = 'xmlns:ofd="http://www.ofdspec.org/2016"'
  const layer = (texts: OfdText[]) =>
    texts
      .map(({ text, x, y, size = 5.6, deltaX, matrix }) => {
        const delta = deltaX ?? `g ${text.length - 1} ${size}`
        return `<ofd:TextObject Boundary="${x} ${y} 150 8" Size="${size}" ${matrix ? `CTM="${matrix}"` : ''}><ofd:TextCode X="0" Y="5" DeltaX="${delta}">${text}</ofd:TextCode></ofd:TextObject>`
      })
      .join('')
  const page = (texts: OfdText[]) =>
    `<ofd:Page ${ns}><ofd:Template TemplateID="9"/><ofd:Content><ofd:Layer>${layer(texts)}${more.content ?? ''}</ofd:Layer></ofd:Content></ofd:Page>`
  return sampleZip({
    'OFD.xml': `<ofd:OFD ${ns}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${ns}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID="9" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages>${pages.map((_, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    'Doc_0/Tpls/Tpl_0/Content.xml': page(more.template ?? []),
    ...Object.fromEntries(pages.map((texts, index) => [`Doc_0/Pages/Page_${index}/Content.xml`, page(texts)])),
    ...more.files,
  })
}
