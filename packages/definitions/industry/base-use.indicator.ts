import { defineIndicator, sql } from '@zhiqiao/model'
import { ownDocument } from '../basis.ts'
import { calendarDay } from '../organisation/calendar-day.register.ts'
import { organisation } from '../organisation/organisation.register.ts'
import { baseBooking } from './base-booking.register.ts'
import { trainingBase } from './training-base.register.ts'

/** 实训基地利用率: place-hours used in the period over those that could have been. */
export const baseUse = defineIndicator({
  name: 'baseUse',
  title: '实训基地利用率',
  en: 'Use of training bases',
  subject: 'industry',
  help: {
    zh: '期内已使用的预约工位小时数，占工位数、每日可开放小时与工作日数之积的百分比。没有登记每日可开放小时的基地不计；没有预约记录的计为零。',
    en: 'Place-hours of bookings that took place, of places times hours open a day times working days. Bases without hours open are left out.',
  },
  unit: { zh: '%', en: '%' },
  as: 'ratio',
  percent: true,
  period: 'year',
  counts: 'trainingBase',
  by: { trainingBase: 'id', organisation: 'owner' },
  numerator: {
    used: { zh: '已使用工位小时', en: 'place-hours used' },
    agreed: { zh: '已同意及已使用工位小时', en: 'place-hours agreed to or used' },
  },
  denominator: { capacity: { zh: '可用工位小时', en: 'place-hours open' } },
  reads: { trainingBase, baseBooking, organisation, calendarDay },
  measure: (db, at) => {
    const hours = sql<number>`b."places" * coalesce(b."hoursUsed", extract(epoch from b."to" - b."from") / 3600)`
    const booked = sql<{ base: string; used: number | null; agreed: number | null }>`(
      select b."base", sum(${hours}) filter (where b."state" = 'used') as "used", sum(${hours}) as "agreed"
      from "baseBooking" as b
      where b."state" in ('approved', 'used')
        and (b."from" at time zone 'Asia/Shanghai')::date between ${at.from}::date and ${at.on}::date
      group by b."base")`.as('booked')
    const working = sql<{ days: string[] }>`(
      select array_agg(d.day::date) as "days"
      from generate_series(${at.from}::date, ${at.on}::date, interval '1 day') as d(day)
        left join "calendarDay" as c on c."day" = d.day::date
      where coalesce(c."kind" = 'workday', extract(isodow from d.day) < 6))`.as('working')
    const days = sql<number>`(
      select count(*) from unnest("working"."days") as d(day)
      where d.day >= coalesce("trainingBase"."openedOn", d.day) and d.day <= coalesce("trainingBase"."closedOn", d.day))`
    return db
      .selectFrom('trainingBase')
      .innerJoin('organisation', 'organisation.id', 'trainingBase.owner')
      .leftJoin(booked, 'booked.base', 'trainingBase.id')
      .crossJoin(working)
      .where('trainingBase.hoursEachDay', '>', 0)
      .select([
        'trainingBase.id',
        'organisation.division',
        'trainingBase.owner',
        sql<number>`coalesce("booked"."used", 0)::double precision`.as('used'),
        sql<number>`coalesce("booked"."agreed", 0)::double precision`.as('agreed'),
        sql<number>`("trainingBase"."places" * "trainingBase"."hoursEachDay" * ${days})::double precision`.as(
          'capacity',
        ),
      ])
  },
  basis: [ownDocument],
  answers: {
    words: [
      ['基地', '利用率'],
      ['基地', '使用率'],
    ],
    units: ['%'],
  },
})
