import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Installation } from './installation.ts'
import { left, pasteDocument, showKind } from './step.ts'
import type { Visitor } from './visitor.ts'

const text = `石桥县职业技能培训工作要点

1.开展订单培训。全年开展订单培训600人次以上。（县人力资源和社会保障局牵头，县教育局配合）
2.办好技能竞赛。10月底前举办全县职业技能竞赛。（县总工会负责）
`

/** Two people at one document: nothing is lost in silence. */
export function twoReviewersJourney(here: () => Installation): void {
  describe('two people check the same document', () => {
    let officer: Visitor
    let leader: Visitor
    beforeAll(async () => {
      officer = await here().visit({ as: 'zhou' })
      leader = await here().visit({ as: 'chen' })
      const id = await pasteDocument(officer, text)
      await leader.open(`/app/plan/${id}/review`)
    })
    afterAll(async () => {
      await Promise.all([officer.close(), leader.close()])
      officer.expectQuiet(/^409 PATCH/)
      leader.expectQuiet(/^409 PATCH/)
    })

    test('each sees what the other accepted, without asking', async () => {
      const before = await left(officer.page)
      await showKind(leader.page, '任务')
      await leader.page.locator('.entry-head', { hasText: '订单培训' }).first().click()
      await leader.page.keyboard.press('Enter')
      await officer.page.waitForFunction(
        (count) => document.querySelector('.review-left')!.textContent!.startsWith(String(count)),
        before - 1,
      )
      await officer.page.getByText(/陈示例刚刚改了/).waitFor()
    })

    test('both changing one entry get a clear conflict, and the choice decides', async () => {
      const edit = async ({ page }: Visitor, title: string) => {
        await showKind(page, '任务')
        const entry = page.locator('.entry', { hasText: '技能竞赛' }).first()
        await entry.locator('.entry-head').click()
        await page.keyboard.press('e')
        await entry
          .getByLabel('任务名称')
          .or(entry.getByLabel('任务', { exact: true }))
          .first()
          .fill(title)
        return entry
      }
      const mine = await edit(officer, '办好全县技能竞赛')
      const theirs = await edit(leader, '办好职业技能竞赛和展示')
      await theirs.getByRole('button', { name: '保存' }).click()
      await leader.page.locator('.entry-title', { hasText: '竞赛和展示' }).waitFor()
      await mine.getByRole('button', { name: '保存' }).click()
      const dialog = officer.page.getByRole('dialog', { name: '别人刚刚改过这条记录' })
      await dialog.waitFor()
      expect(await dialog.textContent()).toContain('办好职业技能竞赛和展示')
      await dialog.getByRole('radio', { name: /我填写的/ }).check()
      await dialog.getByRole('button', { name: '按以上选择保存' }).click()
      await leader.page.locator('.entry-title', { hasText: '办好全县技能竞赛' }).waitFor()
    })
  })
}
