import {
  all,
  any,
  date,
  defineRegister,
  divisionWithin,
  everyone,
  flag,
  integer,
  longText,
  organisationIs,
  reference,
  role,
  stateIs,
  structure,
  text,
} from '@zhiqiao/model'
import { Type } from 'typebox'

const days = { zh: '个工作日', en: 'working days' }
const office = all(role('sectionOfficer', 'deputyDirector'), organisationIs('office'))
const leader = all(role('deputyDirector'), organisationIs('office'))

/** What a notice names: who is to be given what. */
export interface NoticedItem {
  readonly name: string
  readonly body: string
  readonly note: string
}

/**
 * 公示: what an authority intends to decide, shown to everybody for a number of working days so that whoever objects
 * can say so. Nobody's personal data belongs in it beyond what the matter asks.
 */
export const publicNotice = defineRegister({
  name: 'publicNotice',
  title: '公示',
  en: 'Public notice',
  subject: 'governance',
  titled: 'title',
  order: '-from',
  fields: {
    title: text('公示标题', { required: true, en: 'Title' }),
    office: reference('公示机关', 'organisation', { required: true, en: 'Given by' }),
    content: longText('公示内容', { required: true, maxLength: 8000, en: 'Content' }),
    items: structure<NoticedItem[]>(
      '公示名单',
      Type.Array(
        Type.Object(
          {
            name: Type.String({ title: '名称', description: 'Name' }),
            body: Type.String({ title: '单位', description: 'Body' }),
            note: Type.String({ title: '说明', description: 'Note' }),
          },
          { additionalProperties: false },
        ),
        { maxItems: 500 },
      ),
      { en: 'List' },
    ),
    workingDays: integer('公示期', { required: true, minimum: 1, maximum: 90, unit: days, en: 'Notice period' }),
    contact: text('受理异议的联系方式', { required: true, en: 'Where objections are received' }),
    from: date('公示起', { readOnly: true, en: 'From' }),
    to: date('公示止', { readOnly: true, en: 'To' }),
    provisional: flag('截止日暂定', {
      readOnly: true,
      en: 'Last day provisional',
      help: { zh: '跨入尚未公布放假安排的年份', en: 'It reaches into a year whose holidays are not published' },
    }),
    signedBy: text('签发人', { readOnly: true, en: 'Signed by' }),
  },
  initial: 'draft',
  states: {
    draft: { label: { zh: '拟稿', en: 'draft' }, tone: 'neutral' },
    open: { label: { zh: '公示中', en: 'on display' }, tone: 'onSchedule' },
    closed: { label: { zh: '公示结束', en: 'ended' }, tone: 'done' },
    takenDown: { label: { zh: '已撤下', en: 'taken down' }, tone: 'neutral' },
  },
  acts: {
    open: {
      label: { zh: '签发公示', en: 'Sign and display' },
      from: ['draft'],
      to: 'open',
      by: leader,
      notBy: 'createdBy',
      consequence: { zh: '立即出现在公众网页上。', en: 'It appears on the public pages at once.' },
      tone: 'primary',
    },
    close: { label: { zh: '公示结束', en: 'End' }, from: ['open'], to: 'closed', by: office },
    takeDown: {
      label: { zh: '撤下', en: 'Take down' },
      from: ['open', 'closed'],
      to: 'takenDown',
      by: leader,
      reason: 'required',
      tone: 'danger',
      consequence: {
        zh: '公众网页立即不可见；记录保留。',
        en: 'It disappears from the public pages; the record is kept.',
      },
    },
  },
  permissions: {
    read: any(
      office,
      all(role('inspector'), divisionWithin('office.division')),
      all(everyone, stateIs('', 'open', 'closed')),
    ),
    create: office,
    change: all(office, stateIs('', 'draft')),
    withdraw: all(office, stateIs('', 'draft')),
  },
  wall: { pattern: 'public', organisation: 'office' },
  list: { columns: ['title', 'office', 'from', 'to', 'signedBy'], filters: ['office', 'from', 'to'] },
})
