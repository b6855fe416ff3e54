import { importBatch, importMap } from '@zhiqiao/definitions'
import {
  all,
  any,
  code,
  date,
  decimal,
  defineCodeSet,
  defineRegister,
  divisionWithin,
  integer,
  organisationIs,
  reference,
  references,
  role,
  signedIn,
  text,
  year,
} from '@zhiqiao/model'
import type { Session, Viewer } from '@zhiqiao/registry'
import { afterAll, beforeAll } from 'vitest'
import { sourceSystemCode } from '../../definitions/code-set/organisation.ts'
import { openTown, type Town } from '../../registry/testing/open-town.ts'
import { beginBatch, type NewBatch } from '../import/begin-batch.ts'
import { jobOf, runImport } from '../import/import-job.ts'
import type { Batch } from '../import/read-batch.ts'
import type { Action } from '../import/settle-rows.ts'
import { type StoredRow, storedPage } from '../import/stored-rows.ts'
import type { CellValue, WorkbookSheet } from '../workbook/workbook.ts'
import { writeCsv } from '../workbook/write-csv.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'

const keeper = any(
  all(role('schoolRegistrar'), organisationIs('school')),
  all(role('sectionOfficer'), divisionWithin('school.division')),
)
const permissions = { read: keeper, create: keeper, change: keeper, withdraw: keeper }

const levels = defineCodeSet('teacherLevel', { zh: '双师型等级', en: 'Level' }, '本测试', {
  junior: ['初级', 'junior'],
  middle: ['中级', 'intermediate'],
  senior: ['高级', 'senior'],
})
export const teacher = defineRegister({
  name: 'teacher',
  title: '教师',
  subject: 'teacher',
  titled: 'name',
  key: 'number',
  order: 'number',
  fields: {
    number: text('工号', { required: true }),
    name: text('姓名', { required: true }),
    school: reference('学校', 'organisation', { required: true }),
    level: code('双师型认定等级', 'teacherLevel'),
    since: date('入职日期'),
    subjects: references('任教单位', 'organisation'),
    area: decimal('办公面积', { unit: { zh: '平方米', en: 'm²' } }),
  },
  permissions,
  wall: { pattern: 'organisation', organisation: 'school' },
})
export const headcount = defineRegister({
  name: 'headcount',
  title: '在校生数',
  subject: 'school',
  titled: 'school',
  unique: [['school', 'year']],
  fields: {
    school: reference('学校', 'organisation', { required: true }),
    year: year('学年', 'school', { required: true }),
    pupils: integer('在校生', { source: 'educationStatistics' }),
    boarders: integer('住宿生'),
  },
  permissions,
  wall: { pattern: 'organisation', organisation: 'school' },
})
const recorder = role('schoolRegistrar', 'sectionOfficer')
const open = { read: signedIn, create: recorder, change: recorder, withdraw: recorder }

/** Seen by all, so that two schools' rooms of one name are told apart only by whose they are. */
const room = defineRegister({
  name: 'room',
  title: '实训室',
  subject: 'school',
  titled: 'name',
  fields: { name: text('名称', { required: true }), school: reference('学校', 'organisation', { required: true }) },
  permissions: open,
  wall: { pattern: 'public' },
})
/** Says of itself whose it is by nothing but the room. */
const booking = defineRegister({
  name: 'booking',
  title: '实训预约',
  subject: 'school',
  titled: 'note',
  fields: { note: text('内容', { required: true }), room: reference('实训室', 'room', { required: true }) },
  permissions: open,
  wall: { pattern: 'public' },
})
/** Kept by year, and named by rooms of which several bear one name. */
export const roomYear = defineRegister({
  name: 'roomYear',
  title: '实训室年度数据',
  subject: 'school',
  titled: 'room',
  unique: [['room', 'year']],
  fields: {
    room: reference('实训室', 'room', { required: true }),
    year: year('学年', 'school', { required: true }),
    hours: integer('使用学时'),
  },
  permissions: open,
  wall: { pattern: 'public' },
})
/** Without a key: a line is the same only if all of it is. */
export const visit = defineRegister({
  name: 'visit',
  title: '走访',
  subject: 'school',
  titled: 'note',
  fields: { note: text('内容', { required: true }), school: reference('学校', 'organisation'), on: date('日期') },
  permissions,
  wall: { pattern: 'organisation', organisation: 'school' },
})

export interface HandedIn {
  readonly name: string
  readonly bytes: Uint8Array
}

export const csv = (name: string, rows: readonly (readonly CellValue[])[]): HandedIn => ({
  name: `${name}.csv`,
  bytes: writeCsv({ columns: rows[0]!.map((title) => ({ title: String(title) })), rows: rows.slice(1) }),
})
export const xlsx = async (name: string, ...sheets: WorkbookSheet[]): Promise<HandedIn> => ({
  name: `${name}.xlsx`,
  bytes: await writeWorkbook({ sheets }),
})
export const table = (rows: readonly (readonly CellValue[])[], rest: Partial<WorkbookSheet> = {}): WorkbookSheet => ({
  name: '名单',
  columns: rows[0]!.map((title) => ({ title: String(title) })),
  rows: rows.slice(1),
  ...rest,
})
export const counts = ({ values }: Batch) => [values.added, values.changed, values.unchanged, values.refused]

/** A town with registers to import into, opened before the tests of a file and closed after them. */
export function importTown() {
  let town: Town
  let officer: Viewer
  beforeAll(async () => {
    town = await openTown({
      more: [teacher, headcount, room, roomYear, booking, visit, importBatch, importMap],
      codeSets: [levels, sourceSystemCode],
    })
    officer = town.viewer('甲', 'sectionOfficer', '市教育局')
  })
  afterAll(() => town?.close())

  /** Does what is due for a batch, as the server's runner would. */
  const work = async (id: string, viewer = officer): Promise<Batch> => {
    const job = await town.registry.as(viewer, (session) => jobOf(session, id))
    return runImport(town.registry, viewer, job!)
  }
  const asked = async (batch: Batch, step: 'write' | 'undo', viewer = officer) =>
    runImport(town.registry, viewer, { batch: batch.id, step, options: { reason: '导错了' } })
  const see = <T>(look: (session: Session) => Promise<T>, viewer = officer) => town.registry.as(viewer, look)
  return {
    get town() {
      return town
    },
    async bringIn(register: string, files: readonly HandedIn[], given: Partial<NewBatch> = {}, viewer = officer) {
      const batch = await town.registry.as(viewer, async (session) => {
        const stored = []
        for (const { name, bytes } of files)
          stored.push((await session.storeFile({ name, type: 'application/octet-stream', bytes })).id)
        return beginBatch(session, { register, files: stored, ...given })
      })
      return work(batch.id, viewer)
    },
    asked,
    confirm: (batch: Batch, viewer = officer) => asked(batch, 'write', viewer),
    see,
    rowsOf: (batch: Batch, action: Action): Promise<StoredRow[]> =>
      see((session) => storedPage(session, batch.id, action, { limit: 500 })),
    teachers: () => see((session) => session.all('teacher', {})),
  }
}
