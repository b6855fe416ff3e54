import { type Hand, inForce, type Statement } from './hand.ts'

/** Of rows that name both a body and a division of their own: the body where bodies are asked for, else the division. */
const ofEither = (hand: Hand, body: string, division: string) => {
  const named = hand.of(body)
  return named.join === '' ? named : hand.within(division)
}

const open = (table: string, on: string) =>
  `${table}.state = 'open' and ${table}.valid_from <= '${on}' and ${table}.valid_to >= '${on}'`

const handedIn = `('submitted', 'countyReviewed', 'reviewed', 'locked')`

/** Surveys of demand, listings and what came of them. */
export const listing: Readonly<Record<string, Statement>> = {
  surveyResponse: (hand) => {
    const { rows, on, january } = hand
    const of = hand.of('r.organisation')
    return `
      select ${of.key} as subject, 100.0 * count(*) filter (where r.state in ${handedIn}) / count(*) as value
      from ${rows('collectionReply')} r join ${rows('demandSurvey')} s on s.collection = r.collection ${of.join}
      where s.due_on between '${january}' and '${on}' group by 1`
  },
  surveyCoverage: (hand) => {
    const { rows, on, january, year } = hand
    const of = hand.of('y.enterprise')
    return `
      select ${of.key} as subject,
        100.0 * sum(y.staff) filter (where a.organisation is not null) / nullif(sum(y.staff), 0) as value
      from (select distinct on (enterprise) enterprise, staff from ${rows('enterpriseYear')} y
          where year <= ${year} and staff is not null order by enterprise, year desc) as y
        left join (select distinct r.organisation from ${rows('collectionReply')} r
          join ${rows('demandSurvey')} s on s.collection = r.collection
          where r.state in ${handedIn} and s.due_on between '${january}' and '${on}') as a
          on a.organisation = y.enterprise ${of.join}
      group by 1`
  },
  labourDemand: (hand) => {
    const { rows, on, january } = hand
    const of = hand.of('a.enterprise')
    return `
      select ${of.key} as subject, sum(a.needed) as value
      from ${rows('demandAnswer')} a join ${rows('demandSurvey')} s on s.id = a.survey ${of.join}
      where s.due_on between '${january}' and '${on}' group by 1`
  },
  matchedEnterprises: (hand) => {
    const { rows, on, january } = hand
    const of = hand.of('a.enterprise')
    const agreed = `select enterprise from ${rows('cooperationAgreement')} c
      where ${inForce('c', on)} and (c.terminated_on is null or c.terminated_on > '${on}')`
    const classes = `select enterprise from ${rows('commissionedClass')} k where ${inForce('k', on)}`
    const settled = `select side from ${rows('expressionOfInterest')} i
      cross join lateral (values (i."from"), (i."to")) as sides (side) where i.state = 'settled' and i.result <> 'none'`
    return `
      select ${of.key} as subject, count(distinct a.enterprise) filter (where a.enterprise in (
        ${agreed} union ${classes} union ${settled})) as value
      from ${rows('demandAnswer')} a join ${rows('demandSurvey')} s on s.id = a.survey ${of.join}
      where s.due_on between '${january}' and '${on}' group by 1`
  },
  listingsMatched: (hand) => {
    const { rows, on, january } = hand
    const of = hand.of('i."to"')
    return `
      select ${of.key} as subject, count(*) as value from ${rows('expressionOfInterest')} i ${of.join}
      where i.state = 'settled' and i.result <> 'none' and i.settled_on between '${january}' and '${on}' group by 1`
  },
  hardToFillShare: (hand) => {
    const { rows, on } = hand
    const { key, join } = ofEither(hand, 'p.publisher', 'p.division')
    return `
      select ${key} as subject,
        100.0 * count(*) filter (where p.valid_from <= '${on}'::date - 45 and i.post is null) / count(*) as value
      from ${rows('postListing')} p
        left join (select distinct post from ${rows('expressionOfInterest')} i
          where state not in ('draft', 'withdrawn')) as i on i.post = p.id ${join}
      where ${open('p', on)} group by 1`
  },
  postMonthlyPay: (hand) => {
    const { rows, on } = hand
    const { key, join } = ofEither(hand, 'p.publisher', 'p.division')
    return `
      select ${key} as subject,
        sum(p.headcount * (p.wage_from + coalesce(p.wage_to, p.wage_from)) / 2)::float8 / sum(p.headcount) as value
      from ${rows('postListing')} p ${join}
      where ${open('p', on)} and p.wage_period = 'month' and p.wage_from is not null group by 1`
  },
  postsPerGraduate: (hand) => {
    const { rows, on } = hand
    const { key, join } = ofEither(hand, 'u.publisher', 'u.division')
    return `
      select ${key} as subject, sum(u.wanted)::float8 / nullif(sum(u.available), 0) as value from (
        select publisher, division, headcount as wanted, null::int as available
        from ${rows('postListing')} p where ${open('p', on)}
        union all
        select g.publisher, g.division, null, g.available
        from ${rows('graduateListing')} g join ${rows('programmeOffering')} o on o.id = g.offering where ${open('g', on)}
      ) as u ${join} group by 1`
  },
}
