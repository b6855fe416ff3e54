import {
  all,
  code,
  defineRegister,
  longText,
  organisationIs,
  reference,
  role,
  signedIn,
  structure,
  text,
} from '@zhiqiao/model'
import { Type } from 'typebox'

/** A heading of the other system's list and the field it fills; null: deliberately left out. */
export interface MappedColumn {
  readonly heading: string
  readonly field: string | null
}

/** A word the other system writes in a field, and what it means here (a code, or a name that is known). */
export interface MappedWord {
  readonly field: string
  readonly written: string
  readonly meant: string
}

const line = Type.String({ minLength: 1, maxLength: 200 })
const keeper = all(
  role('sectionOfficer', 'deputyDirector', 'headmaster', 'schoolRegistrar', 'personnelOfficer', 'financeOfficer'),
  organisationIs('organisation'),
)

/** 列对应: how the columns and words of a system's lists are read; every version stays in the history. */
export const importMap = defineRegister({
  name: 'importMap',
  title: '列对应',
  en: 'Import map',
  subject: 'exchange',
  setting: true,
  titled: 'name',
  order: 'name',
  unique: [['organisation', 'register', 'name']],
  fields: {
    name: text('名称', { required: true }),
    register: text('登记册标识', { required: true, en: 'Register' }),
    system: code('来源系统', 'sourceSystem'),
    organisation: reference('维护单位', 'organisation', { required: true, en: 'Kept by' }),
    columns: structure<readonly MappedColumn[]>(
      '列',
      Type.Array(
        Type.Object(
          { heading: line, field: Type.Union([Type.Null(), Type.String({ maxLength: 60 })]) },
          { additionalProperties: false },
        ),
        { maxItems: 1000 },
      ),
    ),
    words: structure<readonly MappedWord[]>(
      '用词',
      Type.Array(
        Type.Object(
          { field: Type.String({ maxLength: 60 }), written: line, meant: line },
          { additionalProperties: false },
        ),
        { maxItems: 2000 },
      ),
    ),
    note: longText('说明', { maxLength: 2000 }),
  },
  permissions: { read: signedIn, create: keeper, change: keeper, withdraw: keeper },
  wall: { pattern: 'public', division: 'organisation', organisation: 'organisation' },
  list: { columns: ['name', 'system', 'organisation'], filters: ['system', 'organisation'] },
})
