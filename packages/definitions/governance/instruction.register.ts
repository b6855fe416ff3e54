import { all, any, date, defineRegister, files, flag, longText, personIs, reference, stateIs } from '@zhiqiao/model'
import { staffOf } from '../keeper.ts'

const office = staffOf(
  'document.office',
  'sectionOfficer',
  'deputyDirector',
  'headmaster',
  'bodyOfficer',
  'schoolRegistrar',
)
const open = stateIs('document', 'registered', 'proposed', 'instructed', 'inHand')

/** 批示: a leader's words on an incoming document; written on paper, they are typed in with the scan. */
export const instruction = defineRegister({
  name: 'instruction',
  title: '领导批示',
  en: 'Leader’s written instruction',
  subject: 'governance',
  titled: 'leader',
  titledWith: ['writtenOn'],
  order: '-writtenOn',
  fields: {
    document: reference('收文', 'incomingDocument', { required: true }),
    leader: reference('批示领导', 'person', { required: true }),
    writtenOn: date('批示日期', { required: true }),
    words: longText('批示内容', { required: true, maxLength: 2000 }),
    onPaper: flag('纸质批示', { help: { zh: '由办公室代录，附扫描件', en: 'Typed in by the office, with the scan' } }),
    scan: files('批示扫描件'),
  },
  checks: [
    {
      fields: ['onPaper', 'scan'],
      evenEmpty: true,
      message: { zh: '纸质批示须附扫描件', en: 'needs the scan' },
      holds: ({ onPaper, scan }) => onPaper !== true || (Array.isArray(scan) && scan.length > 0),
    },
  ],
  permissions: {
    read: any(office, personIs('leader'), personIs('document.handler')),
    create: all(any(office, personIs('leader')), open),
    change: all(personIs('createdBy'), open),
    withdraw: all(personIs('createdBy'), open),
  },
  wall: { pattern: 'organisation', division: 'document', organisation: 'document' },
  list: { columns: ['document', 'leader', 'writtenOn', 'words'], filters: ['document', 'leader', 'writtenOn'] },
  inner: true,
})
