import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { domain } from '@zhiqiao/definitions'
import { expect, test } from 'vitest'
import { registerColumns } from './register-columns.ts'
import { sheetOf } from './template.ts'
import { writeWorkbook } from './write-workbook.ts'

const run = promisify(execFile)
const teacher = domain.registers.teacher!
const office = await run('soffice', ['--version']).then(
  () => true,
  () => false,
)
if (!office) console.log('skipped: no LibreOffice on this machine, so no workbook is opened with it')

test.skipIf(!office)(
  'LibreOffice opens a filled template and sees every cell as it was written',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zhiqiao-office-'))
    try {
      const columns = registerColumns(teacher)
      const row = columns.map(({ name, field }) => {
        if (name === 'name') return '㐂𠮷䶮 <&> "引号"'
        if (name === 'idNumber') return '11010519900307231X'
        if (name === 'mobilePhone') return '013800000000'
        return field.type.kind === 'date' ? '2026-03-31' : `=${name}`
      })
      const workbook = sheetOf(teacher, domain, { rows: [row] })
      await writeWorkbook(workbook).then((bytes) => writeFile(join(folder, 'teacher.xlsx'), bytes))
      await run(
        'soffice',
        [
          '--headless',
          `-env:UserInstallation=file://${join(folder, 'profile')}`,
          '--convert-to',
          // Commas, double quotes, UTF-8; cells as they are shown.
          'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
          '--outdir',
          folder,
          join(folder, 'teacher.xlsx'),
        ],
        { timeout: 100_000 },
      )
      const lines = (await readFile(join(folder, 'teacher.csv'), 'utf8')).trim().split('\n')
      const heads = lines[2]!.split(',')
      expect(heads.map((head) => head.replace(/\*$/, ''))).toEqual(columns.map(({ column }) => column.title))
      const cells = lines[3]!
      expect(cells).toContain('"㐂𠮷䶮 <&> ""引号"""')
      expect(cells).toContain(',11010519900307231X,')
      expect(cells).toContain(',013800000000,')
      expect(cells).toContain('2026-03-31')
      // Text stays text, whatever it looks like: nothing was computed.
      expect(cells).toContain('=teacherNumber')
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  },
  120_000,
)
