import {
  all,
  any,
  code,
  date,
  decimal,
  defineCodeSet,
  defineRegister,
  everyone,
  longText,
  reference,
  signedIn,
  stateIs,
  text,
} from '@zhiqiao/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTown, type Town } from '../testing/open-town.ts'
import { publicViewer } from '../viewer.ts'

const period = defineCodeSet('testPeriod', { zh: '计薪方式', en: 'Period' }, '测试', {
  month: ['月薪', 'a month'],
  day: ['日薪', 'a day'],
})

const states = {
  draft: { label: { zh: '拟稿', en: 'draft' } },
  open: { label: { zh: '已发布', en: 'open' } },
  closed: { label: { zh: '已下架', en: 'closed' } },
}

const offer = defineRegister({
  name: 'offer',
  title: '招聘启事',
  subject: 'listing',
  titled: 'headline',
  fields: {
    headline: text('标题', { required: true }),
    publisher: reference('单位', 'organisation', { required: true }),
    place: reference('地点', 'division'),
    from: date('起', { required: true }),
    to: date('止', { required: true }),
    pay: decimal('薪酬'),
    period: code('计薪方式', 'testPeriod'),
    body: longText('内容'),
    contact: text('联系人', { personal: true }),
  },
  states,
  initial: 'draft',
  acts: {
    publish: { label: { zh: '发布', en: 'Publish' }, from: ['draft'], to: 'open', by: signedIn },
    close: { label: { zh: '下架', en: 'Take down' }, from: ['open'], to: 'closed', by: signedIn },
  },
  permissions: {
    read: any(all(everyone, stateIs('', 'open')), signedIn),
    create: signedIn,
    change: signedIn,
    withdraw: signedIn,
  },
  wall: { pattern: 'public', organisation: 'publisher' },
  searched: {
    words: { headline: 'A', publisher: 'C', place: 'C', body: 'D' },
    filters: { place: 'place' },
    date: 'from',
    until: 'to',
    pay: { amount: 'pay', period: 'period' },
    while: ['open'],
  },
})

let town: Town

beforeAll(async () => {
  town = await openTown({ more: [offer], codeSets: [period], clock: () => new Date('2026-11-22T04:00:00Z') })
})
afterAll(() => town.close())

const values = (headline: string, more: Record<string, unknown> = {}) => ({
  headline,
  publisher: town.bodies.青石职校,
  place: town.places.青石区!.id,
  from: '2026-11-01',
  to: '2027-03-01',
  ...more,
})
const found = async (question: string, more = {}) =>
  (await town.registry.as(publicViewer, (session) => session.search({ text: question, ...more }))).rows.map(
    ({ title }) => title,
  )
const clerk = () => town.viewer('甲', 'bodyOfficer', '青石职校')

test('what is committed is found in the very next query, what is taken down or withdrawn is gone', async () => {
  const made = await town.registry.as(clerk(), (session) => session.create('offer', values('数控车工')))
  expect(await found('数控')).toEqual([])
  const open = await town.registry.as(clerk(), (session) => session.perform('offer', made.id, 1, 'publish'))
  expect(await found('数控')).toEqual(['数控车工'])
  await town.registry
    .as(clerk(), async (session) => {
      await session.change('offer', made.id, open.version, { headline: '幼儿保育员' })
      throw new Error('undone')
    })
    .catch(() => undefined)
  expect(await found('保育员')).toEqual([])
  const changed = await town.registry.as(clerk(), (session) =>
    session.change('offer', made.id, open.version, { headline: '钳工' }),
  )
  expect(await found('数控')).toEqual([])
  expect(await found('钳工')).toEqual(['钳工'])
  await town.registry.as(clerk(), (session) => session.perform('offer', made.id, changed.version, 'close'))
  expect(await found('钳工')).toEqual([])
})
