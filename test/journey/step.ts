import { buffer } from 'node:stream/consumers'
import type { Locator, Page } from 'playwright-core'
import { fromBuffer } from 'yauzl'
import type { Visitor } from './visitor.ts'

/** Chooses records in a picker by typing part of their names, as people do. */
export async function pick(within: Locator, label: string | RegExp, ...names: string[]): Promise<void> {
  const input = within.getByRole('combobox', { name: label })
  for (const name of names) {
    await input.click()
    await input.fill(name)
    await within.page().locator('.ant-select-item-option', { hasText: name }).first().click()
  }
  await within.page().keyboard.press('Tab')
}

/** Performs an act: its button, then the dialog, which is filled in and confirmed by the button of the same name. */
export async function perform(
  place: Page | Locator,
  act: string,
  fill: (dialog: Locator) => Promise<void> = async () => undefined,
): Promise<void> {
  const page = 'page' in place ? place.page() : place
  await place.getByRole('button', { name: act, exact: true }).first().click()
  const dialog = page.getByRole('dialog', { name: act })
  await fill(dialog)
  await dialog.getByRole('button', { name: act, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Presses Enter on a button once it can be used: before, the key would be lost, as it is for a person. */
export async function enter(button: Locator): Promise<void> {
  await button.click({ trial: true })
  await button.press('Enter')
}

/** Attaches a file made of words by the button of a file field. */
export async function attach(within: Locator, name: string, words: string): Promise<void> {
  const chooser = within.page().waitForEvent('filechooser')
  await within.getByRole('button', { name: '选择文件' }).click()
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(words) })
  await within.getByRole('link', { name }).waitFor()
}

/** Pastes a document on the workbench and waits for the page to check it. @returns the id of the document */
export async function pasteDocument({ page, open }: Visitor, text: string): Promise<string> {
  await open('/app/')
  await page.getByRole('button', { name: '粘贴正文' }).click()
  await page.getByLabel('文件正文').fill(text)
  await page.getByRole('button', { name: '读取正文' }).click()
  return reviewed(page)
}

/** Drops a file on the workbench, as from the desktop. @returns the id of the document */
export async function dropFile(
  { page, open }: Visitor,
  file: { name: string; type: string; bytes: Uint8Array },
): Promise<string> {
  await open('/app/')
  const carried = await page.evaluateHandle(
    ({ name, type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], name, { type }))
      return transfer
    },
    { name: file.name, type: file.type, base64: Buffer.from(file.bytes).toString('base64') },
  )
  await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: carried })
  return reviewed(page)
}

async function reviewed(page: Page): Promise<string> {
  await page.waitForURL(/\/app\/plan\/[0-9a-f-]{36}\/review$/)
  await page.locator('.entry-list').waitFor()
  return page.url().split('/').at(-2)!
}

/** How many entries still need a person. */
export async function left(page: Page): Promise<number> {
  const words = await page.locator('.review-left').textContent()
  return Number(/\d+/.exec(words!)?.[0] ?? 0)
}

/** Shows one kind of entry by its digit and returns how many of it are open. */
export async function showKind(page: Page, kind: string): Promise<number> {
  const filters = page.locator('.entry-filter .filter-kind')
  const names = await filters.allTextContents()
  const at = names.findIndex((name) => name.startsWith(kind))
  if (at < 0) return 0
  await page.keyboard.press(String(at))
  await page.locator('.filter-kind[aria-pressed="true"]', { hasText: kind }).waitFor()
  return Number(/(\d+)\//.exec(names[at]!)?.[1] ?? 0)
}

/** Accepts all entries that are open, kind by kind, without the mouse; doubtful places have been confirmed before. */
export async function acceptRest(page: Page): Promise<void> {
  for (const kind of ['任务', '目标', '节点', '规则', '机制']) {
    const open = await showKind(page, kind)
    if (open === 0) continue
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog', { name: `全部采用（${open}条）` })
    await enter(dialog.getByRole('button', { name: `全部采用（${open}条）` }))
    await dialog.waitFor({ state: 'detached' })
  }
}

/** Saves what a link gives. */
export async function download(page: Page, link: Locator): Promise<{ name: string; bytes: Buffer }> {
  const begun = page.waitForEvent('download')
  await link.click()
  const file = await begun
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) }
}

/** The parts of a zip (XLSX, DOCX) as text, by path. */
export function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      const parts = new Map<string, string>()
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, async (fault, stream) => {
          if (fault) return reject(fault)
          parts.set(entry.fileName, (await buffer(stream)).toString('utf8'))
          zip.readEntry()
        }),
      )
      zip.on('end', () => resolve(parts))
      zip.on('error', reject)
      zip.readEntry()
    })
  })
}
