import { code, defineRegister, reference, text } from '@zhiqiao/model'
import { coded, codedFields } from '../coded.ts'

/** 新旧专业对照: what became of a programme when the catalogue changed; series of figures are joined along it. */
export const programmeMapping = defineRegister({
  name: 'programmeMapping',
  title: '新旧专业对照',
  en: 'Programme mapping',
  subject: 'codeSet',
  titled: 'oldName',
  titledWith: ['kind', 'newName'],
  unique: [['oldProgramme', 'newProgramme']],
  order: 'oldName',
  fields: {
    oldProgramme: reference('原专业', 'programme', { en: 'Former programme' }),
    oldName: text('原专业名称', { required: true, en: 'Former name' }),
    kind: code('对应关系', 'mappingKind', { required: true }),
    newProgramme: reference('现专业', 'programme', { en: 'Present programme' }),
    newName: text('现专业名称', { en: 'Present name' }),
    ...codedFields,
  },
  ...coded,
  list: {
    columns: ['oldProgramme', 'kind', 'newProgramme', 'source', 'toVerify'],
    filters: ['kind', 'oldProgramme', 'newProgramme', 'toVerify'],
  },
})
