import { type Hand, inForce, type Statement } from './hand.ts'

const linked = ({ rows, on }: Hand) => `select distinct l.offering from ${rows('chainLink')} l
  join ${rows('industryChain')} c on c.id = l.chain
  where ${inForce('l', on)} and ${inForce('c', on)}`

const outcomes = (hand: Hand, value: string) => {
  const { rows, on, year } = hand
  const graduated = on.slice(5) < '09-01' ? year - 1 : year
  const of = hand.of('g.school')
  return `
    select ${of.key} as subject, ${value} as value from (
      select o.school, d.graduates, d.employed + d.further_study + coalesce(d.military, 0) as settled, d.further_study,
        d.employed, d.own_business, d.matched, d.starting_salary * d.employed as salary,
        case when d.starting_salary is not null then d.employed end as salaried
      from ${rows('graduateDestination')} d join ${rows('programmeOffering')} o on o.id = d.offering
      where d.year = ${graduated} and d.point = 'september' and o.school not in (
        select school from ${rows('employmentOutcome')} e where graduation_year = ${graduated} and point = 'september')
      union all
      select school, 1, (works or studies or destination = 'military')::int, studies::int, works::int,
        (destination = 'business')::int, case when works then matched::int end, case when works then starting_salary end,
        case when works and starting_salary is not null then 1 end
      from (select school, destination, matched, starting_salary,
          destination in ('agreement', 'contract', 'otherEmployment', 'business', 'flexible', 'grassroots') as works,
          destination in ('furtherStudy', 'abroad') as studies
        from ${rows('employmentOutcome')} e where graduation_year = ${graduated} and point = 'september') as one
    ) as g ${of.join} group by 1`
}

const perHundred = (over: string, under: string) => `100.0 * sum(${over}) / nullif(sum(${under}), 0)`

const entrants = ({ rows, schoolYear }: Hand) => `
  select o.school, y.registered from ${rows('programmeYear')} y join ${rows('programmeOffering')} o on o.id = y.offering
  where y.year = ${schoolYear}`

const upperSecondary = (hand: Hand, value: string) => {
  const { rows, schoolYear } = hand
  const place = hand.within('u.division')
  return `
    select ${place.key} as subject, ${value} as value from (
      select b.division, e.registered as vocational, null::int as general
      from (${entrants(hand)} and o.level = 'secondary' and o.study_form = 'fullTime') as e
        join ${rows('organisation')} b on b.id = e.school
      union all
      select division, null, general_new_entrants from ${rows('divisionYear')} y where year = ${schoolYear}
    ) as u ${place.join} group by 1`
}

const titles = (hand: Hand) => {
  const { rows, on } = hand
  const of = hand.of('h.organisation')
  return `
    select ${of.key} as subject,
      count(*) filter (where h.series = 'backbone' and h.holder_kind in ('offering', 'cluster')) as value
    from ${rows('honour')} h ${of.join}
    where coalesce(h.granted_on, make_date(h.year, 12, 31)) <= '${on}'
      and (h.valid_to is null or h.valid_to >= '${on}') and (h.revoked_on is null or h.revoked_on > '${on}')
    group by 1`
}

/** Schools, programmes, teachers and learners. */
export const schoolAndTeacher: Readonly<Record<string, Statement>> = {
  newEntrants: (hand) => {
    const of = hand.of('e.school')
    return `select ${of.key} as subject, sum(e.registered) as value
      from (${entrants(hand)} and o.level in ('secondary', 'intermediateSkill')) as e ${of.join} group by 1`
  },
  vocationalGeneralRatio: (hand) => upperSecondary(hand, 'sum(u.vocational)::float8 / nullif(sum(u.general), 0)'),
  generalVocationalRatio: (hand) => upperSecondary(hand, 'sum(u.general)::float8 / nullif(sum(u.vocational), 0)'),
  conditionsMetShare: (hand) => {
    const { rows, on } = hand
    const of = hand.of('c.school')
    return `
      select ${of.key} as subject, 100.0 * count(*) filter (where c.result = 'met') / nullif(count(*), 0) as value
      from (select distinct on (school) school, result, excluded from ${rows('schoolConditionYear')} c
        where reference_date <= '${on}' order by school, year desc) as c ${of.join}
      where c.excluded is not true group by 1`
  },
  newSchools: (hand) => {
    const { rows, on, january } = hand
    const of = hand.of('s.organisation')
    return `select ${of.key} as subject, count(*) as value from ${rows('school')} s ${of.join}
      where s.approved_on between '${january}' and '${on}' group by 1`
  },
  offeringsChanged: (hand) => {
    const { rows, on, january } = hand
    const of = hand.of('o.school')
    return `
      select ${of.key} as subject, count(distinct d.offering) as value
      from ${rows('offeringDecision')} d join ${rows('programmeOffering')} o on o.id = d.offering ${of.join}
      where d.decided_on between '${january}' and '${on}' and d.kind in ('close', 'suspend', 'merge', 'rectify')
      group by 1`
  },
  honouredProgrammes: titles,
  keyIndustryOfferingShare: (hand) => {
    const of = hand.of('o.school')
    return `
      select ${of.key} as subject, 100.0 * count(l.offering) / nullif(count(*), 0) as value
      from ${hand.rows('programmeOffering')} o left join (${linked(hand)}) as l on l.offering = o.id ${of.join}
      where o.status = 'recruiting' group by 1`
  },
  keyProgrammesPerSchool: (hand) => {
    const { rows, on } = hand
    const of = hand.of('n.school')
    return `
      select ${of.key} as subject, min(n.clusters) as value from (
        select s.organisation as school, count(distinct g.id) as clusters
        from ${rows('school')} s
          left join (select o.id, o.school from ${rows('programmeOffering')} o join (${linked(hand)}) as l
            on l.offering = o.id where o.status = 'recruiting') as o on o.school = s.organisation
          left join ${rows('programmeCluster')} g on o.id = any(g.offerings) and ${inForce('g', on)}
        where s.closed_on is null or s.closed_on > '${on}' group by 1
      ) as n ${of.join} group by 1`
  },
  schoolsPerChain: (hand) => {
    const { rows, on } = hand
    const place = hand.within('n.division')
    return `
      select ${place.key} as subject, min(n.schools) as value from (
        select c.division, count(distinct o.school) as schools
        from ${rows('industryChain')} c
          left join ${rows('chainLink')} l on l.chain = c.id and l.kind = 'offering' and ${inForce('l', on)}
          left join ${rows('programmeOffering')} o on o.id = l.offering and o.status = 'recruiting'
        where ${inForce('c', on)} group by c.id, c.division
      ) as n ${place.join} group by 1`
  },
  dualQualifiedShare: (hand) => {
    const { rows, on } = hand
    const of = hand.of('t.school')
    return `
      select ${of.key} as subject, 100.0 * count(q.teacher) / nullif(count(*), 0) as value
      from ${rows('teacher')} t
        left join (select distinct teacher from ${rows('dualQualification')} q where recognised_on <= '${on}'
          and (review_due is null or review_due >= '${on}') and (revoked_on is null or revoked_on > '${on}')) as q
          on q.teacher = t.id ${of.join}
      where t.joined_on <= '${on}' and (t.left_on is null or t.left_on > '${on}') and t.duty = 'fullTime'
        and t.teaching_category in ('professional', 'practiceInstructor')
      group by 1`
  },
  studios: (hand) => {
    const of = hand.of('s.school')
    return `select ${of.key} as subject, count(*) as value from ${hand.rows('masterStudio')} s ${of.join}
      where s.kind = 'skilledMaster' and ${inForce('s', hand.on)} group by 1`
  },
  innovationTeams: (hand) => {
    const of = hand.of('s.school')
    return `select ${of.key} as subject, count(*) as value from ${hand.rows('teachingTeam')} s ${of.join}
      where s.kind = 'innovation' and ${inForce('s', hand.on)} group by 1`
  },
  destinationRate: (hand) => outcomes(hand, perHundred('settled', 'graduates')),
  furtherStudyShare: (hand) => outcomes(hand, perHundred('further_study', 'settled')),
  directEmployment: (hand) => outcomes(hand, 'sum(employed)'),
  ownBusinessShare: (hand) => outcomes(hand, perHundred('own_business', 'settled')),
  matchedEmploymentShare: (hand) => outcomes(hand, perHundred('matched', 'employed')),
  startingSalary: (hand) => outcomes(hand, 'sum(salary)::float8 / nullif(sum(salaried), 0)'),
  bachelorProgressionRate: (hand) => {
    const { rows, on, year } = hand
    const of = hand.of('o.school')
    return `
      select ${of.key} as subject, 100.0 * sum(e.admitted_bachelor) / nullif(sum(e.sat), 0) as value
      from ${rows('examEntry')} e join ${rows('programmeOffering')} o on o.id = e.offering ${of.join}
      where e.year = ${on.slice(5) < '09-01' ? year - 1 : year} group by 1`
  },
  povertyDropouts: (hand) => {
    const { rows, on, september } = hand
    const of = hand.of('c.school')
    return `select ${of.key} as subject, count(*) as value from ${rows('registrationChange')} c ${of.join}
      where c."on" between '${september}' and '${on}' and c.kind = 'withdraw' and c.cause = 'economic' group by 1`
  },
  integratedCurricula: (hand) => {
    const { rows, on, schoolYear } = hand
    const of = hand.of('c.school')
    return `
      select ${of.key} as subject, count(distinct offering) as value
      from ${rows('curriculum')} c cross join unnest(c.offerings) as offering ${of.join}
      where c.integrated and c.cohort <= ${schoolYear} and (c."to" is null or c."to" >= '${on}') group by 1`
  },
}
