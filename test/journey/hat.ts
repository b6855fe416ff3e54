import { describe, expect, test } from 'vitest'
import type { Installation } from './installation.ts'

/** One person, two hats. */
export function hatJourney(here: () => Installation): void {
  describe('somebody with two hats', () => {
    test('is led to the sign-in page and back to the address they wanted', async () => {
      const visitor = await here().visit()
      const { page } = visitor
      await page.goto('/app/register/task?state=underway')
      await page.getByLabel('登录名').fill('xu')
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByRole('alert').getByRole('link', { name: '请填写口令' }).click()
      await page.keyboard.type('wrong')
      await page.keyboard.press('Enter')
      await page.getByRole('link', { name: /登录名或口令不对|账号名或密码不正确/ }).waitFor()
      expect(await page.getByLabel('登录名').inputValue()).toBe('xu')
      await page.getByLabel('口令').fill(here().passwords.get('xu')!)
      await page.keyboard.press('Enter')
      await page.waitForURL('**/app/register/task?state=underway')
      await visitor.close()
      visitor.expectQuiet(/^401 /)
    })

    test('changes them without signing in again', async () => {
      const visitor = await here().visit()
      const { page } = visitor
      await page.goto('/app/')
      await page.getByLabel('登录名').fill('xu')
      await page.getByLabel('口令').fill(here().passwords.get('xu')!)
      await page.keyboard.press('Enter')
      const account = page.getByRole('button', { name: /^许示例 / })
      await account.click()
      const hats = page.locator('.popup-panel').getByRole('button', { name: /^云岭市职业教育/ })
      expect(await hats.count()).toBe(2)
      const other = hats.and(page.locator('[aria-pressed="false"]'))
      const organisation = (await other.textContent())!.includes('联盟') ? '云岭市职业教育联盟' : '云岭市职业教育中心'
      await other.click()
      const changed = page.getByRole('button', { name: new RegExp(`许示例 ${organisation}`) })
      await Promise.all([changed.waitFor(), page.getByText(`现在的身份：${organisation}`).waitFor()])
      await page.reload()
      await changed.waitFor()
      await visitor.close()
      visitor.expectQuiet(/^401 /)
    })
  })
}
