import {
  type Act,
  all,
  any,
  code,
  date,
  everyone,
  notBefore,
  type Permission,
  phone,
  placementStaff,
  reference,
  type State,
  stateIs,
  text,
} from '@zhiqiao/model'
import { officeOfDivision, staffOf } from '../keeper.ts'

export const listingPublisher = staffOf('publisher', 'enterpriseHr', 'bodyOfficer', ...placementStaff)
const office = officeOfDivision('publisher.division')

/** What every listing says besides its own kind: who publishes it, where, how long, whom to ask. */
export const listedFields = {
  publisher: reference('发布单位', 'organisation', { required: true, en: 'Published by' }),
  division: reference('所在区划', 'division', { required: true, en: 'Place' }),
  validFrom: date('有效期起', { required: true, usual: { daysFromToday: 0 }, en: 'Valid from' }),
  validTo: date('有效期止', { required: true, usual: { daysFromToday: 90 }, en: 'Valid to' }),
  contact: text('联系人', { required: true, personal: true }),
  contactPhone: phone('联系电话', { required: true, personal: true }),
  source: code('信息来源', 'listingSource', { required: true, usual: 'own' }),
  sourceNumber: text('来源编号', { technical: true, en: 'Number at the source' }),
  licenceCheck: code('资质核验', 'licenceCheck', { technical: true, en: 'Licence checked' }),
  licenceCheckedOn: date('核验日期', { technical: true, en: 'Checked on' }),
} as const

export const listedChecks = [notBefore('validTo', 'validFrom')]

const states: Readonly<Record<string, State>> = {
  draft: { label: { zh: '拟稿', en: 'being written' } },
  submitted: { label: { zh: '待核验', en: 'to be checked' }, tone: 'onSchedule' },
  returned: { label: { zh: '已退回', en: 'returned' }, tone: 'behind' },
  open: { label: { zh: '已发布', en: 'open' }, tone: 'onSchedule' },
  matched: { label: { zh: '已达成', en: 'matched' }, tone: 'done' },
  closed: { label: { zh: '已下架', en: 'taken down' }, tone: 'neutral' },
  expired: { label: { zh: '已过期', en: 'expired' }, tone: 'neutral' },
}

const acts = (keeper: Permission, seenBy: Permission): Readonly<Record<string, Act>> => ({
  // What no rule objects to is open at once; otherwise each place a rule names is looked at by an office.
  submit: {
    label: { zh: '发布', en: 'Publish' },
    from: ['draft', 'returned'],
    to: 'submitted',
    or: ['open'],
    by: keeper,
    consequence: {
      zh: '规则没有意见的立即发布；有意见的逐处交主管部门核验。',
      en: 'Open at once if no rule objects; otherwise an office looks at each place named.',
    },
    tone: 'primary',
  },
  publish: {
    label: { zh: '核验发布', en: 'Check and publish' },
    from: ['submitted'],
    to: 'open',
    by: office,
    notBy: 'changedBy',
    consequence:
      seenBy === everyone
        ? { zh: '出现在公众网页上，不含联系方式。', en: 'It appears on the public pages, without contacts.' }
        : { zh: '登录用户都能看到。', en: 'Everybody signed in sees it.' },
    tone: 'primary',
  },
  sendBack: {
    label: { zh: '退回', en: 'Send back' },
    from: ['submitted'],
    to: 'returned',
    by: office,
    reason: 'required',
  },
  match: { label: { zh: '达成', en: 'Mark as matched' }, from: ['open'], to: 'matched', by: keeper },
  // The publisher takes it down with one click, at any time and without giving a reason.
  takeDown: {
    label: { zh: '下架', en: 'Take down' },
    from: ['draft', 'submitted', 'returned', 'open'],
    to: 'closed',
    by: any(keeper, office),
    reason: 'optional',
    consequence: { zh: '立即不再显示，联系方式随即隐藏。', en: 'It disappears at once, and its contacts with it.' },
  },
  reopen: {
    label: { zh: '重新发布', en: 'Publish again' },
    from: ['matched', 'closed', 'expired'],
    to: 'draft',
    by: keeper,
  },
})

/**
 * The life of a listing: 拟稿 → (a rule objects) 待核验 → 已发布 → 已达成 / 已下架 / 已过期: the day after `validTo` the platform
 * takes it down by itself.
 * @param more who else keeps it, e.g. the person it is about
 * @param seenBy who sees it while it is open: the public, unless it is about one person
 */
export function listed(more?: Permission, seenBy: Permission = everyone) {
  const keeper = more ? any(listingPublisher, office, more) : any(listingPublisher, office)
  const kept = all(keeper, stateIs('', 'draft', 'returned'))
  return {
    states,
    initial: 'draft',
    acts: acts(keeper, seenBy),
    permissions: {
      read: any(keeper, all(seenBy, stateIs('', 'open'))),
      create: keeper,
      change: kept,
      withdraw: kept,
      // Others learn whom to ring only from an interest both sides have agreed to; an office names its purpose first.
      clear: more ? any(listingPublisher, more) : listingPublisher,
      reveal: office,
    },
    wall: { pattern: 'public', organisation: 'publisher' } as const,
  }
}
