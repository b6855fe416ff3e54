import type { Hand, Statement } from './hand.ts'

/** Figures of offerings in one school year, with the school each belongs to. */
const years = ({ rows }: Hand, year: number) => `
  select o.school, y.* from ${rows('programmeYear')} y join ${rows('programmeOffering')} o on o.id = y.offering
  where y.year = ${year}`

/** The sum of one column over that of another, per hundred, where both are known. */
const perHundredKnown = (over: string, under: string, yearsBack = 0): Statement => {
  return (hand) => {
    const of = hand.of('y.school')
    return `
      select ${of.key} as subject, 100.0 * sum(y.${over}) / nullif(sum(y.${under}), 0) as value
      from (${years(hand, hand.schoolYear - yearsBack)}) as y ${of.join}
      where y.${over} is not null and y.${under} is not null group by 1`
  }
}

const satisfied = (group: string, share: string): Statement => {
  return (hand) => {
    const { rows, on } = hand
    const of = hand.of('s.organisation')
    return `
      select ${of.key} as subject, 100.0 * sum(${share}) / nullif(sum(s.valid), 0) as value
      from (select id, organisation, valid, rank() over (partition by organisation order by year desc) as place
          from ${rows('satisfactionSurvey')} s
          where "group" = '${group}' and coalesce("to", "from") <= '${on}') as s
        join ${rows('satisfactionAnswer')} a on a.survey = s.id and a.aspect = 'overall' ${of.join}
      where s.place = 1 group by 1`
  }
}

/** What the quality score of an offering and the use of a base are counted from. */
export const quality: Readonly<Record<string, Statement>> = {
  quotaFulfilment: perHundredKnown('admitted', 'quota'),
  graduatesCertified: perHundredKnown('certified', 'graduates', 1),
  studentsPerTeacher: (hand) => {
    const { rows, on } = hand
    const of = hand.of('n.school')
    return `
      select ${of.key} as subject, sum(n.enrolment)::float8 / sum(n.teachers) as value from (
        select o.school, y.enrolment, t.teachers::float8 / o.sharing as teachers
        from ${rows('programmeYear')} y
          join (select id, school, programme, count(*) over (partition by school, programme, status) as sharing
            from ${rows('programmeOffering')} o) as o on o.id = y.offering
          join (select school, programme, count(*) as teachers from ${rows('teacher')} t
            where duty = 'fullTime' and teaching_category in ('professional', 'practiceInstructor')
              and joined_on <= '${on}' and (left_on is null or left_on > '${on}')
            group by 1, 2) as t on t.school = o.school and t.programme = o.programme
        where y.year = ${hand.schoolYear} and y.enrolment is not null
      ) as n ${of.join} group by 1`
  },
  graduationRate: (hand) => {
    const { rows, schoolYear } = hand
    const of = hand.of('o.school')
    const duration = `ceil(case o.nominal_duration when 'y1' then 1 when 'y1half' then 1.5 when 'y2' then 2
      when 'y2half' then 2.5 when 'y3' then 3 when 'y4' then 4 when 'y5' then 5 when 'y6' then 6 end)::int`
    return `
      select ${of.key} as subject, 100.0 * sum(y.graduates) / nullif(sum(e.registered), 0) as value
      from ${rows('programmeYear')} y join ${rows('programmeOffering')} o on o.id = y.offering
        join ${rows('programmeYear')} e on e.offering = y.offering and e.year = ${schoolYear} - ${duration} ${of.join}
      where y.year = ${schoolYear - 1} and y.graduates is not null and e.registered > 0 group by 1`
  },
  commissionedShare: (hand) => {
    const { rows, schoolYear } = hand
    const of = hand.of('y.school')
    return `
      select ${of.key} as subject, 100.0 * sum(coalesce(c.students, 0)) / nullif(sum(y.registered), 0) as value
      from (${years(hand, schoolYear)}) as y
        left join (select offering, sum(coalesce(nullif(cardinality(students), 0), planned, 0)) as students
          from ${rows('commissionedClass')} c where entry_year = ${schoolYear} group by 1) as c
          on c.offering = y.offering ${of.join}
      group by 1`
  },
  samplingPassed: (hand) => {
    const { rows, on } = hand
    const of = hand.of('o.school')
    return `
      select ${of.key} as subject, 100.0 * sum(q.passed) / nullif(sum(q.attended), 0) as value
      from ${rows('qualitySampling')} q join ${rows('programmeOffering')} o on o.id = q.offering ${of.join}
      where q.sampled_on <= '${on}' and q.sampled_on > '${on}'::date - interval '1 year' and q.passed is not null
      group by 1`
  },
  studentSatisfaction: satisfied('student', 'a.very_satisfied'),
  graduateSatisfaction: satisfied('graduate', 'a.very_satisfied + a.satisfied'),
  baseUse: (hand) => {
    const { rows, on, january } = hand
    const of = hand.of('b.owner')
    return `
      with working as (
        select d.day::date as day from generate_series('${january}'::date, '${on}'::date, '1 day') as d(day)
          left join ${rows('calendarDay')} c on c.day = d.day::date
        where coalesce(c.kind = 'workday', extract(isodow from d.day) < 6)
      ), used as (
        select base, sum(places * coalesce(hours_used, extract(epoch from "to" - "from") / 3600)) as hours
        from ${rows('baseBooking')} b
        where state = 'used' and ("from" at time zone 'Asia/Shanghai')::date between '${january}' and '${on}' group by 1
      )
      select ${of.key} as subject, 100.0 * sum(coalesce(u.hours, 0)) / nullif(sum(b.places * b.hours_each_day * (
          select count(*) from working w where w.day >= coalesce(b.opened_on, w.day)
            and w.day <= coalesce(b.closed_on, w.day))), 0) as value
      from ${rows('trainingBase')} b left join used u on u.base = b.id ${of.join}
      where b.hours_each_day > 0 group by 1`
  },
}
