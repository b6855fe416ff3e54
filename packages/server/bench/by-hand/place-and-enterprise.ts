import { type Hand, inForce, type Statement } from './hand.ts'

const counted = (register: string, condition: (hand: Hand) => string): Statement => {
  return (hand) => {
    const place = hand.within('r.division')
    return `select ${place.key} as subject, count(*) as value from ${hand.rows(register)} r ${place.join}
      where ${condition(hand)} group by 1`
  }
}

const coverage = (register: string, condition = ''): Statement => {
  return (hand) => {
    const { on, rows } = hand
    const place = hand.within('r.division')
    return `
      select ${place.key} as subject, 100.0 * count(*) filter (where r.listed_on <= '${on}'
        and (r.closed_on is null or r.closed_on > '${on}')) / nullif(count(*), 0) as value
      from ${rows(register)} r ${place.join} where r.due${condition} group by 1`
  }
}

const documented = (register: string, over: (hand: Hand) => string, under: (hand: Hand) => string): Statement => {
  return (hand) => {
    const { rows } = hand
    const place = hand.within('f.division')
    return `
      select ${place.key} as subject, 100.0 * count(*) filter (where ${over(hand)}) / nullif(count(*), 0) as value
      from ${rows(register)} r join ${rows('policyDocument')} f on f.id = r.document ${place.join}
      where f.state in ('issued', 'closing', 'closed') and r.review_state <> 'rejected' and ${under(hand)} group by 1`
  }
}

/** Completed enrolments of named classes, counted once for each class, and what others reported. */
const trained = (hand: Hand, value: string) => {
  const { rows, on, january } = hand
  const groups = `('veteran', 'migrantWorker', 'professionalFarmer')`
  const body = hand.of('c.organiser')
  const place = hand.within('c.division')
  const { key, join } = body.join === '' ? body : place
  return `
    select ${key} as subject, ${value} as value from (
      select c.organiser, c.division,
        case when c.data_level = 'named' then coalesce(e.completed, 0) when c.ends_on between '${january}' and '${on}'
          then c.reported_completed end as completed,
        case when c.data_level = 'named' then coalesce(e.priority, 0) when c.ends_on between '${january}' and '${on}'
          and c.trainee_group in ${groups} then c.reported_completed end as priority
      from ${rows('trainingClass')} c left join (
        select e.training_class, count(*) as completed, count(*) filter (where e.trainee_group in ${groups}) as priority
        from ${rows('trainingEnrolment')} e join ${rows('trainingClass')} c on c.id = e.training_class
        where e.result = 'completed' and coalesce(e.completed_on, c.ends_on) between '${january}' and '${on}' group by 1
      ) as e on e.training_class = c.id
      where c.starts_on <= '${on}' and (c.ends_on is null or c.ends_on >= '${january}')
    ) as c ${join} group by 1`
}

/** Plans, places, enterprises, training and bodies. */
export const placeAndEnterprise: Readonly<Record<string, Statement>> = {
  tasksClosedOut: documented(
    'task',
    ({ on }) => `r.state = 'done' and (r.closed_on is null or r.closed_on <= '${on}')`,
    ({ on }) => `r.deadline <= '${on}' and r.state <> 'stopped'`,
  ),
  milestonesReached: documented(
    'milestone',
    ({ on }) => `r.reached_on <= '${on}'`,
    ({ on }) => `r."to" <= '${on}'`,
  ),
  conferencesHeld: (hand) => {
    const { rows, on, january } = hand
    const place = hand.within('j.division')
    return `
      select ${place.key} as subject, count(s.id) as value
      from ${rows('jointConference')} j left join ${rows('sitting')} s on s.conference = j.id
        and s.state in ('held', 'minuted') and s.held_on between '${january}' and '${on}' ${place.join} group by 1`
  },
  thirdPartyEvaluations: (hand) => {
    const { rows, on, january } = hand
    const of = hand.of('r.office')
    return `select ${of.key} as subject, count(*) as value from ${rows('evaluationRound')} r ${of.join}
      where r.evaluator = 'thirdParty' and r.published_on between '${january}' and '${on}' group by 1`
  },
  steeringCommittees: counted('council', ({ on }) => `r.kind = 'industrySteering' and ${inForce('r', on)}`),
  communities: (hand) => {
    const { rows, on } = hand
    const of = hand.of('c.lead')
    return `select ${of.key} as subject, count(*) as value from ${rows('community')} c ${of.join}
      where c.founded_on <= '${on}' and (c.dissolved_on is null or c.dissolved_on > '${on}') group by 1`
  },
  projectParticipants: (hand) => {
    const { rows, year } = hand
    const of = hand.of('p.organisation')
    return `
      select ${of.key} as subject, count(distinct p.organisation) as value
      from ${rows('projectParticipant')} p join ${rows('project')} j on j.id = p.project ${of.join}
      where p.cohort <= ${year} and j.series = 'dualPilot' group by 1`
  },
  communitySchoolCoverage: coverage('communitySchool', ` and r.kind = 'school'`),
  teachingPointCoverage: coverage('teachingPoint'),
  platformRegistrationShare: (hand) => {
    const { rows, on, year } = hand
    const place = hand.within('u.division')
    return `
      select ${place.key} as subject, 100.0 * sum(u.users) / nullif(sum(u.residents), 0) as value from (
        select p.division, m.users, null::int as residents
        from (select distinct on (platform) platform, registered_users as users from ${rows('learningPlatformMonth')} m
          where as_of <= '${on}' order by platform, as_of desc) as m
          join ${rows('learningPlatform')} p on p.id = m.platform
        union all
        select * from (select distinct on (division) division, null::int as users, resident_population
          from ${rows('divisionYear')} y where year <= ${year} and resident_population is not null
          order by division, year desc) as y
      ) as u ${place.join} group by 1`
  },
  farmerCoursesPerSchool: (hand) => {
    const { rows, year } = hand
    const of = hand.of('n.school')
    return `
      select ${of.key} as subject, min(n.courses) as value from (
        select o.id as school, count(c.id) as courses from ${rows('organisation')} o
          left join ${rows('trainingCourse')} c on c.developer = o.id and c.kind in ('farmer', 'practicalFarming')
            and c.developed_year <= ${year}
        where o.kind = 'school' group by 1
      ) as n ${of.join} group by 1`
  },
  trainingPersonTimes: (hand) => trained(hand, 'sum(c.completed)'),
  priorityTrainingShare: (hand) => trained(hand, '100.0 * sum(c.priority) / nullif(sum(c.completed), 0)'),
  personsTrained: (hand) => {
    const { rows, on, january } = hand
    const body = hand.of('c.organiser')
    const { key, join } = body.join === '' ? body : hand.within('c.division')
    return `
      select ${key} as subject, count(distinct e.id_number) as value
      from ${rows('trainingEnrolment')} e join ${rows('trainingClass')} c on c.id = e.training_class ${join}
      where c.data_level = 'named' and e.result = 'completed'
        and coalesce(e.completed_on, c.ends_on) between '${january}' and '${on}'
      group by 1`
  },
  integratedEnterprises: (hand) => {
    const { rows, on } = hand
    const of = hand.of('r.enterprise')
    return `
      select ${of.key} as subject, count(distinct r.enterprise) as value
      from ${rows('integratedEnterpriseRecognition')} r ${of.join}
      where r.recognised_on <= '${on}' and (r.valid_to is null or r.valid_to >= '${on}')
        and (r.left_on is null or r.left_on > '${on}')
      group by 1`
  },
  participatingEnterprises: (hand) => {
    const { rows, on } = hand
    const of = hand.of('a.school')
    return `
      select ${of.key} as subject, count(distinct a.enterprise) as value
      from ${rows('cooperationAgreement')} a ${of.join}
      where ${inForce('a', on)} and (a.terminated_on is null or a.terminated_on > '${on}')
        and a.kind in ('commissioned', 'named', 'targeted', 'apprenticeship', 'college', 'programme')
      group by 1`
  },
  trainingBases: (hand) => {
    const { rows, on } = hand
    const of = hand.of('b.owner')
    return `
      select ${of.key} as subject, count(*) as value from ${rows('trainingBase')} b ${of.join}
      where b.kind = 'practical' and coalesce(b.opened_on, b.recognised_on) <= '${on}'
        and (b.closed_on is null or b.closed_on > '${on}')
      group by 1`
  },
  internshipPostShare: (hand) => {
    const { rows, on, yearOver } = hand
    const of = hand.of('y.enterprise')
    return `
      select ${of.key} as subject, 100.0 * sum(coalesce(p.places, 0)) / nullif(sum(y.staff), 0) as value
      from (select distinct on (enterprise) enterprise, staff from ${rows('enterpriseYear')} y
          where year <= ${yearOver} and designated_size <> 'below' order by enterprise, year desc) as y
        left join (select enterprise, sum(capacity) as places from ${rows('internshipPost')} p
          where ${inForce('p', on)} group by 1) as p on p.enterprise = y.enterprise ${of.join}
      group by 1`
  },
  leadingIndustriesPerSchool: (hand) => {
    const { rows, on } = hand
    const of = hand.of('n.school')
    return `
      select ${of.key} as subject, min(n.industries) as value from (
        select k.school, count(distinct k.leading_industry) as industries from ${rows('schoolIndustryLink')} k
        where ${inForce('k', on)} group by 1
      ) as n ${of.join} group by 1`
  },
  surchargeForVocational: (hand) => {
    const { rows, yearOver } = hand
    const place = hand.within('y.division')
    return `
      select ${place.key} as subject, 100.0 * sum(y.vocational_spent) / nullif(sum(y.surcharge_spent), 0) as value
      from ${rows('divisionYear')} y ${place.join} where y.year = ${yearOver} group by 1`
  },
  appropriationRatio: (hand) => {
    const { rows, yearOver } = hand
    const place = hand.within('y.division')
    return `
      select ${place.key} as subject, 100.0 * sum(y.secondary_standard) / nullif(sum(y.general_standard), 0) as value
      from ${rows('divisionYear')} y ${place.join} where y.year = ${yearOver} group by 1`
  },
  adjustmentRounds: (hand) => {
    const { rows, on, january } = hand
    const place = hand.within('w.division')
    return `select ${place.key} as subject, count(*) as value from ${rows('filingWindow')} w ${place.join}
      where w.state <> 'planned' and w.closes_on between '${january}' and '${on}' group by 1`
  },
  vocationalInvestmentGrowth: (hand) => {
    const { rows, yearOver } = hand
    const place = hand.within('y.division')
    return `
      select ${place.key} as subject,
        100.0 * sum(y.vocational_expenditure - b.vocational_expenditure) / nullif(sum(b.vocational_expenditure), 0) as value
      from ${rows('divisionYear')} y join ${rows('divisionYear')} b on b.division = y.division
        and b.year = ${yearOver - 1} and b.vocational_expenditure is not null ${place.join}
      where y.year = ${yearOver} and y.vocational_expenditure is not null group by 1`
  },
  newMoneyForVocational: (hand) => {
    const { rows, year } = hand
    const of = hand.of('l.organisation')
    return `
      select ${of.key} as subject,
        100.0 * coalesce(sum(l.amount) filter (where l.arranged_for_vocational), 0) / nullif(sum(l.amount), 0) as value
      from ${rows('budgetLine')} l ${of.join} where l.year = ${year} and l.added group by 1`
  },
  trainingFundShare: (hand) => {
    const { rows, yearOver } = hand
    const of = hand.of('f.enterprise')
    return `
      select ${of.key} as subject, 100.0 * sum(f.extracted) / nullif(sum(y.payroll), 0) as value
      from ${rows('staffTrainingFund')} f join ${rows('enterpriseYear')} y on y.enterprise = f.enterprise
        and y.year = f.year and y.payroll is not null ${of.join}
      where f.year = ${yearOver} group by 1`
  },
  conversionWithEnterprise: (hand) => {
    const { rows, on, january } = hand
    const of = hand.of('r.school')
    return `
      select ${of.key} as subject, 100.0 * count(r.enterprise) / nullif(count(*), 0) as value
      from ${rows('researchProject')} r ${of.join}
      where r.accepted_on between '${january}' and '${on}' and r.converted group by 1`
  },
  masterTeachersSelected: (hand) => {
    const { rows, year } = hand
    const of = hand.of('p.organisation')
    return `
      select ${of.key} as subject, count(*) as value
      from ${rows('projectParticipant')} p join ${rows('project')} j on j.id = p.project ${of.join}
      where j.series = 'masterTeacher' and p.cohort = ${year} and p.status in ('selected', 'active', 'completed')
      group by 1`
  },
}
