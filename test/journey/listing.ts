import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Installation } from './installation.ts'

const notice = `云岭风光新能源装备有限公司招聘
塔架装配工 3名
工作内容：塔架内件装配、力矩紧固和标识。
要求：中专及以上学历，男性优先。
月薪5500-7000元，白班，包住`

/** What a person of an enterprise does to publish a vacancy; two minutes are time for no more than these. */
const mostSteps = 5

export function listingJourney(here: () => Installation): void {
  describe('a vacancy', () => {
    test('is out in a few steps from a pasted notice: what the rules object to is mended, what is known is not asked', async () => {
      const visitor = await here().visit({ as: 'tang' })
      const { page } = visitor
      let steps = 0
      const step = async (work: Promise<unknown>) => {
        await work
        steps++
      }
      await visitor.open('/app/listing/publish')
      await step(page.getByLabel('粘贴招聘启事').fill(notice))
      await step(page.getByRole('button', { name: '读出岗位' }).click())
      const post: Locator = page.locator('form.publish-post')
      await post.getByText('男性优先', { exact: true }).waitFor()
      expect(await post.getByLabel('岗位名称').inputValue()).toBe('塔架装配工')
      expect(await post.getByLabel('招聘人数').inputValue()).toContain('3')
      const links = post.getByRole('region', { name: '建议关联' })
      const occupation = links.locator('.publish-link').filter({ hasText: '职业' }).getByRole('button').first()
      await step(occupation.click())
      await step(post.getByLabel('任职要求').fill('中专及以上学历。'))
      await post.getByText('规则没有意见').waitFor()
      await step(post.getByRole('button', { name: '发布', exact: true }).click())
      await page.getByText('出现在公众网页上，不含联系方式。').waitFor()
      expect(steps).toBeLessThanOrEqual(mostSteps)
      await visitor.close()
      visitor.expectQuiet()
    })
  })
}
