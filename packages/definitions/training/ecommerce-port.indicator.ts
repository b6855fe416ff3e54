import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { ecommercePort } from './ecommerce-port.register.ts'

const past = (day: string, on: string) =>
  sql<boolean>`coalesce(${sql.ref(`ecommercePort.${day}`)} <= ${on}::date, false)`

/** 电商平台县域端口数. */
export const ecommercePorts = defineIndicator({
  name: 'ecommercePorts',
  title: '电商平台县域端口数',
  en: 'County ports of the e-commerce platform',
  subject: 'training',
  help: {
    zh: '统计时点未停用的县域端口个数：已预留的，或已开通的，或最近联调通过的。',
    en: 'Ports not closed on the reference date: those reserved, or opened, or that worked when last tried.',
  },
  unit: { zh: '个', en: 'ports' },
  as: 'count',
  period: 'day',
  counts: 'ecommercePort',
  by: { organisation: 'centre' },
  numerator: {
    reserved: { zh: '已预留', en: 'reserved' },
    opened: { zh: '已开通', en: 'opened' },
    tried: { zh: '已开通且联调通过', en: 'opened, and worked when tried' },
  },
  reads: { ecommercePort },
  measure: (db, at) =>
    db
      .selectFrom('ecommercePort')
      .where(sql<boolean>`coalesce("ecommercePort"."closedOn" > ${at.on}::date, true)`)
      .select([
        'ecommercePort.id',
        'ecommercePort.division',
        'ecommercePort.centre',
        sql<boolean>`${past('reservedOn', at.on)} or ${past('openedOn', at.on)}`.as('reserved'),
        past('openedOn', at.on).as('opened'),
        sql<boolean>`${past('openedOn', at.on)} and ${past('triedOn', at.on)}
          and coalesce("ecommercePort"."triedWell", false)`.as('tried'),
      ]),
  basis: [ownDocument],
})
