import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Installation, root } from './installation.ts'
import { acceptRest, attach, download, left, partsOf, pasteDocument, perform, pick, showKind } from './step.ts'
import type { Visitor } from './visitor.ts'

const folder = join(root, '../shared/policies/text')

/** One of the real documents, which are not part of the checkout. */
export const realDocument = (name: string): string => readFileSync(join(folder, `${name}.txt`), 'utf8')
export const realDocuments = existsSync(folder)

const labour = '云岭市人力资源和社会保障局'
const finance = '云岭市财政局'
/** The task that is carried out; it is led by 区人社局 alone. */
const title = '提高技术技能人才待遇'

/** From a document to a closed task on the public page, each step by the one whose step it is. */
export function wholePathJourney(here: () => Installation): void {
  describe.skipIf(!realDocuments)('a real document is carried out', () => {
    let officer: Visitor
    let id: string
    beforeAll(async () => {
      officer = await here().visit({ as: 'zhou' })
    })
    afterAll(() => officer?.close())
    const plan = (view = '') => `/app/plan/${id}${view}`
    const task = async (visitor: Visitor) => {
      await visitor.open(plan('?view=tree'))
      await visitor.page.getByRole('button', { name: title }).first().click()
      return visitor.page.locator('.panel')
    }

    test('the officer pastes it and confirms each damaged place by keyboard', async () => {
      const { page } = officer
      id = await pasteDocument(officer, realDocument('000'))
      expect(await page.locator('h1').textContent()).toContain('职业教育改革发展实施方案')
      const all = await left(page)
      const repairs = await showKind(page, '疑误')
      expect(repairs).toBeGreaterThan(0)
      expect(all).toBeGreaterThan(repairs)
      for (let open = repairs; open > 0; open--) {
        await page.keyboard.press('Enter')
        await page.waitForFunction(
          (words) => document.querySelector('.review-left')!.textContent!.startsWith(words),
          String(all - repairs + open - 1),
        )
      }
    })

    test('says once which office a name means, and accepts all of the rest by keyboard', async () => {
      const { page } = officer
      await page.getByRole('button', { name: /个单位名称没有对应的单位/ }).click()
      const unmatched = page.locator('.unmatched-bodies')
      const name = unmatched.locator('li', { hasText: '区人社局' })
      await name.getByRole('button', { name: '对应单位' }).click()
      await pick(name, '“区人社局”对应的单位', labour)
      await name.getByRole('button', { name: '就是这个单位' }).click()
      await name.waitFor({ state: 'detached' })
      await acceptRest(page)
      await page.getByText('已全部核对').waitFor()
      await officer.open(plan('/review'))
      expect(await left(page)).toBe(0)
    })

    test('takes the task breakdown table away as Excel and as Word', async () => {
      const { page } = officer
      for (const format of ['XLSX', 'DOCX'] as const) {
        await page.getByRole('button', { name: '任务分解表' }).click()
        const file = await download(page, page.getByRole('link', { name: new RegExp(format) }))
        expect(file.name).toMatch(new RegExp(`^任务分解表.*\\.${format.toLowerCase()}$`))
        const parts = await partsOf(file.bytes)
        const text = [...parts.values()].join('\n')
        for (const words of [title, '牵头', '时限', labour]) expect(text).toContain(words)
        if (format === 'DOCX') expect(parts.get('word/document.xml')).toMatch(/w:orient="landscape"/)
      }
    })

    test('consults two bodies; one answers through a link, without an account', async () => {
      const { page } = officer
      await officer.open(plan())
      await perform(page, '征求意见', async (dialog) => {
        await dialog.getByLabel('答复期限').fill('2027年1月31日')
        await pick(dialog, /征求意见单位/, finance, labour)
      })
      await officer.open(plan('?view=consultation'))
      const row = page.locator('.reply-table tbody tr', { hasText: finance })
      await row.getByRole('button', { name: '一次性链接' }).click()
      await row.getByRole('button', { name: '生成链接' }).click()
      const message = await row.getByLabel(/发给对方的话/).inputValue()
      const address = /https?:\/\/\S+/.exec(message)![0]

      const bearer = await here().visit({ width: 375, javaScriptEnabled: false })
      await bearer.page.goto(address)
      expect(await bearer.page.locator('main').textContent()).toContain(finance)
      await bearer.page.getByLabel('反馈意见').fill('建议明确实训基地经费渠道。')
      await bearer.page.getByRole('button', { name: '提交' }).click()
      expect(await bearer.page.locator('h1').textContent()).toBe('已收到，谢谢')
      await bearer.page.goto(address)
      expect(await bearer.page.getByRole('button', { name: '提交' }).count()).toBe(0)
      await bearer.close()
      bearer.expectQuiet(/^(404|410) GET \/answer/)
    })

    test('says what became of the opinion', async () => {
      const { page } = officer
      await officer.open(plan('?view=consultation'))
      const row = page.locator('.reply-table tbody tr', { hasText: finance })
      await row.getByText('建议明确实训基地经费渠道。').waitFor()
      await perform(row, '填写采纳情况', async (dialog) => {
        await dialog.getByRole('combobox', { name: /采纳情况/ }).click()
        await page.locator('.ant-select-item-option', { hasText: /^采纳/ }).first().click()
      })
      await row.getByText('已处理').waitFor()
    })

    test('the deputy director approves, the officer hands it down', async () => {
      const deputy = await here().visit({ as: 'chen' })
      await deputy.open(plan())
      await perform(deputy.page, '审定')
      await deputy.close()
      deputy.expectQuiet()
      const { page } = officer
      await officer.open(plan())
      await perform(page, '下达', async (dialog) => {
        await dialog.getByLabel('下达文号').fill('云教发〔2026〕31号')
        await dialog.getByLabel('下达日期').fill('2026-01-10')
        await dialog.getByLabel('签发人').fill('陈示例')
      })
      await page.getByText(/云教发〔2026〕31号下达/).waitFor()
    })

    test('the lead body reports, the officer returns it, it is mended and accepted', async () => {
      const body = await here().visit({ as: 'luo' })
      const own = await task(body)
      await own.getByRole('button', { name: '报送进展' }).click()
      await own.getByLabel('进展情况').fill('已完成第一批。')
      await own.getByRole('button', { name: '报送', exact: true }).click()
      await own.locator('.panel-report', { hasText: '已完成第一批。' }).waitFor()

      const seen = (await task(officer)).locator('.panel-report', { hasText: '已完成第一批。' })
      await perform(seen, '退回', async (dialog) => dialog.getByLabel('理由').fill('请写明人数'))

      await body.open('/app/')
      const duty = body.page.locator('.duty', { hasText: title }).filter({ hasText: '退回' })
      await duty.getByRole('button', { name: '改正' }).click()
      await duty.getByText('退回理由：请写明人数').waitFor()
      await duty.getByLabel('进展情况').fill('已完成第一批，共120人。')
      await duty.getByRole('button', { name: '重新报送' }).click()
      await duty.waitFor({ state: 'detached' })
      await body.close()
      body.expectQuiet()

      const again = (await task(officer)).locator('.panel-report', { hasText: '共120人' })
      await perform(again, '审核通过')
      await again.getByText('已审核').waitFor()
    })

    test('closing it takes evidence and two people', async () => {
      const body = await here().visit({ as: 'luo' })
      const own = await task(body)
      await perform(own, '申请销号', async (dialog) => {
        await dialog.getByLabel('完成情况').fill('任务已全部完成。')
        await attach(dialog, '验收意见.txt', '验收合格')
      })
      await own.getByText('任务已全部完成。').waitFor()
      expect(await own.getByRole('button', { name: '同意销号' }).count()).toBe(0)
      await body.close()
      body.expectQuiet()
      const seen = await task(officer)
      await perform(seen, '同意销号')
      await seen.getByText('已完成').first().waitFor()
    })

    test('the deputy publishes, and the public page shows it', async () => {
      const stranger = await here().visit({ javaScriptEnabled: false })
      const before = await stranger.page.goto(`/plan/${id}`)
      expect(before!.status()).toBe(404)
      const deputy = await here().visit({ as: 'chen' })
      await deputy.open(plan())
      await perform(deputy.page, '公开', async (dialog) => {
        await dialog.getByLabel('签发公开的领导').fill('局领导')
        await dialog.getByRole('radio', { name: '否' }).check()
      })
      await deputy.close()
      deputy.expectQuiet()
      const { page } = stranger
      await page.goto('/document?text=永年区职业教育')
      await page.getByRole('link', { name: /职业教育改革发展实施方案/ }).click()
      expect(await page.locator('.tally').textContent()).toMatch(/已完成\s*1/)
      expect(await page.locator('#tasks').textContent()).toContain(title)
      expect(await page.locator('main').textContent()).not.toMatch(/[周罗陈]示例/)
      await stranger.close()
      stranger.expectQuiet(/^404 GET/)
      officer.expectQuiet()
    })
  })
}
