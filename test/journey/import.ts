import { describe, expect, test } from 'vitest'
import { faultsOf } from './axe.ts'
import type { Installation } from './installation.ts'
import { download, enter, partsOf, perform } from './step.ts'

const heads = '教师个人标识码,姓名,性别,在岗单位,用工类别,专兼任,任教类别,到岗日期,备注'
const rows = [
  'T9001,㐂𠮷䶮,男,云岭市职业教育中心,在编,专任教师,专业课,2020-09-01,',
  'T9002,王示例,女,云岭市职业教育中心,在编,专任教师,公共基础课,2021年9月1日,转入',
  'T9003,赵示例,女,没有的学校,在编,专任教师,专业课,2021/9/1,',
]

/** A list of teachers goes in, with one row that cannot; it is written, and taken back as a whole. */
export function importJourney(here: () => Installation): void {
  describe('a list of teachers', () => {
    test('is previewed, imported but for the bad row, and undone; the page may be left meanwhile', {
      timeout: 120_000,
    }, async () => {
      const visitor = await here().visit({ as: 'zhou' })
      const { page } = visitor
      await visitor.open('/app/register/teacher')
      await page.getByRole('link', { name: '导入', exact: true }).click()
      await page.getByRole('heading', { name: '导入教师' }).waitFor()
      expect(await faultsOf(page)).toEqual([])
      const chosen = page.waitForEvent('filechooser')
      await enter(page.getByRole('button', { name: '选择文件' }))
      await (await chosen).setFiles({
        name: '教师名单.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from([heads, ...rows].join('\r\n')),
      })
      // The file is on its way first: the button waits for it.
      await enter(page.getByRole('button', { name: '读取并预览' }))
      await page.getByText('将新增2行、修改0行；0行与现有内容相同，1行不接收。尚未写入。').waitFor()
      await page.getByRole('cell', { name: '㐂𠮷䶮' }).waitFor()
      await page.getByRole('button', { name: '1 不接收' }).click()
      await page.getByText('没有找到“没有的学校”').waitFor()
      expect(await faultsOf(page)).toEqual([])
      const { name, bytes } = await download(page, page.getByRole('link', { name: '下载未接收的1行（XLSX）' }))
      expect(name).toBe('教师：教师名单.csv（未接收）.xlsx')
      expect((await partsOf(bytes)).get('xl/worksheets/sheet1.xml')).toContain('赵示例')

      // Left and found again under the register's recent imports.
      await visitor.open('/app/register/teacher/import')
      await page.getByRole('link', { name: '教师：教师名单.csv' }).first().click()
      await page.getByRole('button', { name: '确认导入（新增2，修改0）' }).click()
      await page.getByRole('dialog').getByRole('button', { name: '确认导入' }).click()
      await page.getByText('已新增2行、修改0行；0行未变，1行未接收。').waitFor()
      await perform(page, '整批撤销', (dialog) => dialog.getByRole('textbox').fill('导错了学校'))
      await page.getByText('这次导入已整批撤销').waitFor()
      await page.setViewportSize({ width: 375, height: 812 })
      expect(await visitor.overflows()).toBe(false)
      expect(await faultsOf(page)).toEqual([])
      await visitor.close()
      visitor.expectQuiet()
    })

    test('of another system is read by hand once, kept as a map after it is done, and the next is read by it', {
      timeout: 120_000,
    }, async () => {
      const visitor = await here().visit({ as: 'zhou' })
      const { page } = visitor
      const choose = async (name: string, rows: readonly string[]) => {
        await visitor.open('/app/register/teacher/import')
        const chosen = page.waitForEvent('filechooser')
        await enter(page.getByRole('button', { name: '选择文件' }))
        await (await chosen).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) })
      }
      const others = '编码,教工,现单位,用工类别,专兼任,任教类别,到岗日期'
      await choose('人社一季度.csv', [others, 'T9101,甲示例,云岭市职业教育中心,在编,专任教师,专业课,2020-09-01'])
      await enter(page.getByRole('button', { name: '读取并预览' }))
      await page.getByRole('combobox', { name: /^编码/ }).selectOption({ label: '教师个人标识码' })
      await page.getByRole('combobox', { name: /^教工/ }).selectOption({ label: '姓名' })
      await page.getByRole('combobox', { name: /^现单位/ }).selectOption({ label: '在岗单位' })
      await page.getByRole('button', { name: '按此重新读取' }).click()
      await page.getByRole('button', { name: '确认导入（新增1，修改0）' }).click()
      await page.getByRole('dialog').getByRole('button', { name: '确认导入' }).click()
      await page.getByText('已新增1行、修改0行；0行未变，0行未接收。').waitFor()
      await page.getByText('列的对应').click()
      await page.getByLabel('把这样的列对应存起来，下次选用').fill('人社名单')
      expect(await faultsOf(page)).toEqual([])
      await page.getByRole('button', { name: '保存', exact: true }).click()
      await page.getByText('已保存列对应“人社名单”').first().waitFor()

      await choose('人社二季度.csv', [others, 'T9102,乙示例,云岭市职业教育中心,在编,专任教师,专业课,2021-09-01'])
      await page.getByLabel('列对应', { exact: true }).selectOption({ label: '人社名单（第1版）' })
      await enter(page.getByRole('button', { name: '读取并预览' }))
      await page.getByRole('button', { name: '确认导入（新增1，修改0）' }).waitFor()
      await page.getByRole('cell', { name: '乙示例' }).waitFor()
      await page.getByText('列的对应').click()
      expect(await page.getByText('按保存的列对应').count()).toBeGreaterThanOrEqual(3)
      await perform(page, '放弃导入')
      await visitor.close()
      visitor.expectQuiet()
    })
  })
}
