import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Installation } from './installation.ts'
import { acceptRest, dropFile, left, pasteDocument, pick, showKind } from './step.ts'
import type { Visitor } from './visitor.ts'
import { realDocument, realDocuments } from './whole-path.ts'

const rows = [
  ['序号', '任务', '牵头单位', '配合单位', '完成时限'],
  ['1', '建设智能制造实训基地2个', '市教育局', '市财政局、市工业和信息化局', '2027年6月底前'],
  ['2', '组织企业职工技能培训3000人次', '市人力资源和社会保障局', '市总工会', '2026年12月31日'],
]

/** Documents of other habits: a convention of its own, phases without bodies, a table. */
export function otherDocumentJourney(here: () => Installation): void {
  describe('documents of other habits', () => {
    let officer: Visitor
    beforeAll(async () => {
      officer = await here().visit({ as: 'zhou' })
    })
    afterAll(async () => {
      await officer.close()
      officer.expectQuiet()
    })

    test.skipIf(!realDocuments)('“the first named leads” is kept in the plan, name by name', async () => {
      const { page } = officer
      const id = await pasteDocument(officer, realDocument('001'))
      await officer.open(`/app/plan/${id}?view=tree`)
      await page
        .getByRole('button', { name: /规划布局融入师域经济发展/ })
        .first()
        .click()
      const facts = await page.locator('.panel .panel-facts').textContent()
      expect(facts).toMatch(/牵头(?:发改委|云岭市发展和改革委员会)责任(?:云岭市)?教育局.*各团场/)
    })

    test.skipIf(!realDocuments)('phases stand on the time line; a body is put to a task by hand', async () => {
      const { page } = officer
      const id = await pasteDocument(officer, realDocument('003'))
      await showKind(page, '任务')
      const entry = page.locator('.entry', { hasText: '开展办学定位评估' }).first()
      await entry.locator('.entry-head').click()
      await page.keyboard.press('e')
      await pick(entry, /牵头单位/, '云岭市教育局')
      await page.keyboard.press('Control+Enter')
      await entry.getByText('已修改').waitFor()
      await officer.open(`/app/plan/${id}?view=time`)
      const milestones = page.locator('.time-milestones')
      for (const phase of ['自评分析阶段', '提质赋能阶段', '引领发展阶段'])
        expect(await milestones.getByText(phase).count()).toBeGreaterThan(0)
      await officer.open(`/app/plan/${id}?view=body`)
      expect(await page.locator('.matrix tbody tr').count()).toBe(1)
      expect(await page.locator('.matrix tbody').textContent()).toContain('云岭市教育局')
    })

    test('a Word file with a task table becomes tasks with bodies and deadlines', async () => {
      const { page } = officer
      const table = new Table({
        rows: rows.map(
          (cells) =>
            new TableRow({ children: cells.map((words) => new TableCell({ children: [new Paragraph(words)] })) }),
        ),
      })
      const children = [new Paragraph('云岭市2026年职业教育重点任务清单'), table]
      const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
      const id = await dropFile(officer, { name: '重点任务清单.docx', type, bytes })
      expect(await left(page)).toBeGreaterThanOrEqual(2)
      await acceptRest(page)
      await officer.open(`/app/plan/${id}?view=body`)
      const matrix = page.locator('.matrix tbody')
      for (const body of ['云岭市教育局', '云岭市人力资源和社会保障局', '云岭市工业和信息化局'])
        expect(await matrix.textContent()).toContain(body)
      await page
        .getByRole('button', { name: /建设智能制造实训基地/ })
        .first()
        .click()
      const facts = await page.locator('.panel .panel-facts').textContent()
      expect(facts).toMatch(/牵头云岭市教育局责任云岭市财政局、云岭市工业和信息化局/)
      expect(facts).toContain('2027年6月30日')
    })
  })
}
