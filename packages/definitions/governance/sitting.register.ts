import {
  all,
  any,
  date,
  defineRegister,
  exactlyOne,
  files,
  integer,
  longText,
  organisationIs,
  reference,
  references,
  role,
  structure,
  text,
  through,
} from '@zhiqiao/model'
import { Type } from 'typebox'
import { officerOf } from '../plan/reader.ts'

const conferenceOffice = all(role('sectionOfficer', 'deputyDirector'), organisationIs('conference.office'))
const councilOffice = all(
  role('sectionOfficer', 'deputyDirector', 'headmaster', 'bodyOfficer'),
  organisationIs('council.office'),
)
const office = any(conferenceOffice, councilOffice)
const leader = any(
  all(role('deputyDirector'), organisationIs('conference.office')),
  all(role('deputyDirector', 'headmaster'), organisationIs('council.office')),
)

export interface AgendaItem {
  title: string
  /** Who reports; as people write it. */
  reporter?: string
  /** The task the item is about, if it came from the open items. */
  task?: string
}

/** One sitting of a joint conference, a council or a committee: agenda from the open items, attendance, minutes. */
export const sitting = defineRegister({
  name: 'sitting',
  title: '会议',
  en: 'Sitting',
  subject: 'governance',
  titled: 'title',
  order: '-heldOn',
  fields: {
    conference: reference('联席会议', 'jointConference', { en: 'Joint conference' }),
    council: reference('理事会或委员会', 'council', { en: 'Council or committee' }),
    title: text('会议名称', { required: true }),
    number: integer('第几次', { minimum: 1, en: 'Number in the year' }),
    heldOn: date('召开日期', { required: true }),
    place: text('地点'),
    chair: text('主持人'),
    agenda: structure<AgendaItem[]>(
      '议程',
      Type.Array(
        Type.Object(
          {
            title: Type.String({ minLength: 1, maxLength: 500, title: '议题', description: 'Item' }),
            reporter: Type.Optional(Type.String({ maxLength: 200, title: '汇报单位', description: 'Reporter' })),
            task: Type.Optional(Type.String({ format: 'uuid', title: '相关任务', description: 'Task' })),
          },
          { additionalProperties: false },
        ),
        { maxItems: 100 },
      ),
    ),
    invited: references('通知单位', 'organisation', {
      en: 'Bodies called',
      help: {
        zh: '理事会、委员会会议填写；联席会议为其成员单位',
        en: 'For councils; a joint conference calls its members',
      },
    }),
    attended: references('出席单位', 'organisation', { en: 'Attended by' }),
    minutes: longText('纪要', {}),
    attachment: files('会议材料', { en: 'Papers' }),
  },
  checks: [exactlyOne('conference', 'council')],
  initial: 'planned',
  states: {
    planned: { label: { zh: '筹备', en: 'planned' } },
    held: { label: { zh: '已召开', en: 'held' } },
    minuted: { label: { zh: '纪要已印发', en: 'minutes issued' }, tone: 'done' },
  },
  acts: {
    draftAgenda: {
      label: { zh: '从未结事项生成议程', en: 'Draft agenda from open items' },
      from: ['planned'],
      by: office,
    },
    hold: {
      label: { zh: '记为已召开', en: 'Mark as held' },
      from: ['planned'],
      to: 'held',
      by: office,
      fields: { attended: references('出席单位', 'organisation', { required: true, en: 'Attended by' }) },
      tone: 'primary',
    },
    issueMinutes: {
      label: { zh: '印发纪要', en: 'Issue minutes' },
      from: ['held'],
      to: 'minuted',
      by: leader,
      consequence: { zh: '纪要发送给成员单位。', en: 'The minutes go to the members.' },
      tone: 'primary',
    },
  },
  papers: {
    'conference-packet': { zh: '会议材料', en: 'Conference papers' },
    minutes: { zh: '会议纪要', en: 'Minutes' },
  },
  permissions: {
    read: any(through('conference'), office, officerOf('invited')),
    create: office,
    change: office,
    withdraw: office,
  },
  wall: { pattern: 'subtree', division: 'conference', organisation: 'conference' },
  list: {
    columns: ['title', 'conference', 'council', 'heldOn', 'chair'],
    filters: ['conference', 'council', 'heldOn'],
  },
})
