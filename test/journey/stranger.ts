import { describe, expect, test } from 'vitest'
import type { Installation } from './installation.ts'

const combinations = [
  { width: 1440, language: 'zh', care: false },
  { width: 375, language: 'zh', care: false },
  { width: 1440, language: 'en', care: false },
  { width: 375, language: 'en', care: false },
  { width: 1440, language: 'zh', care: true },
  { width: 375, language: 'zh', care: true },
] as const

/** The public pages as somebody meets them who knows nothing of the software and lets no script run. */
export function strangerJourney(here: () => Installation): void {
  describe('a stranger, without JavaScript', () => {
    for (const { width, language, care } of combinations)
      test(`walks from a number on the home page to its sentence (${width} px, ${language}${care ? ', 关怀版' : ''})`, async () => {
        const visitor = await here().visit({ width, language, care, javaScriptEnabled: false })
        const { page } = visitor
        await visitor.page.goto('/')
        expect(await page.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-CN' : 'en')
        expect(await page.locator('h1').textContent()).toContain(language === 'zh' ? '承诺' : 'promise')
        const promise = page.locator('.promise', { hasText: '双师型' }).first()
        const number = /(\d{2}\.\d{1,2})%/.exec(((await promise.textContent()) ?? '').replace(/60%/, ''))![0]
        await promise.getByRole('link').click()
        const row = page.locator('tr:target')
        expect(await row.textContent()).toContain(number)
        const sentence = row.locator('q')
        const words = (await sentence.textContent())!
        await sentence.getByRole('link').click()
        const marked = page.locator('mark:target')
        await marked.waitFor()
        expect(words).toContain(await marked.textContent())
        expect(await marked.locator('xpath=ancestor::*[@class="annotated-row"]').textContent()).toContain('60%')
        await visitor.close()
        visitor.expectQuiet()
      })

    test('changes language and 关怀版 and stays where they are', async () => {
      const visitor = await here().visit({ width: 375, javaScriptEnabled: false })
      const { page } = visitor
      await page.goto('/document')
      await page.getByRole('link', { name: '关怀版' }).click()
      expect(new URL(page.url()).pathname).toBe('/document')
      expect(await page.locator('html').getAttribute('data-mode')).toBe('care')
      await page.getByRole('link', { name: 'English' }).click()
      expect(new URL(page.url()).pathname).toBe('/document')
      expect(await page.locator('h1').textContent()).toBe('Documents')
      await visitor.close()
      visitor.expectQuiet()
    })

    test('finds a document by a word in it, and is told when there is none', async () => {
      const visitor = await here().visit({ javaScriptEnabled: false })
      const { page } = visitor
      await page.goto('/')
      await page.getByRole('searchbox').fill('学徒')
      await page.getByRole('button', { name: '查找' }).click()
      await page.getByRole('link', { name: /产教融合发展实施方案/ }).click()
      expect(await page.locator('h1').textContent()).toContain('产教融合发展实施方案')
      await page.goto('/document?text=没有的词')
      expect(await page.getByRole('status').textContent()).toContain('没有找到')
      await visitor.close()
      visitor.expectQuiet()
    })

    test('meets a sentence, not a fault, at an address that is not there', async () => {
      const visitor = await here().visit({ javaScriptEnabled: false })
      for (const path of ['/plan/x', '/answer/nobody-gave-this-out']) {
        const answer = await visitor.page.goto(path)
        expect(answer!.status()).toBe(404)
        expect(await visitor.page.locator('main p').first().textContent()).toMatch(/[。]$/)
      }
      await visitor.close()
      visitor.expectQuiet(/^404 GET/)
    })
  })
}
