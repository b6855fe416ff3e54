import { type Place, rowsOver, type View } from '@zhiqiao/analysis'
import { domain } from '@zhiqiao/definitions'
import { type Reads, sql } from '@zhiqiao/model'
import type { Session } from '@zhiqiao/registry'

/** Registers by their names, as a query reads them. */
const reading = (...names: string[]): Reads => Object.fromEntries(names.map((name) => [name, domain.registers[name]!]))

export interface ChainRow {
  readonly id: string
  readonly name: string
  readonly leadBody: string | null
  readonly segments: readonly string[] | null
  readonly documentNumber: string | null
}

/** Chains in force on the day: of the place itself, of what lies above it and beneath. */
export const chainsOf = (session: Session, place: Place, view: View, on: string) =>
  rowsOver<ChainRow>(
    session,
    reading('industryChain', 'division'),
    view,
    sql`
      select c.id, c.name, c."leadBody", c.segments, c."documentNumber"
      from "industryChain" as c join "division" as d on d.id = c.division
      where c."from" <= ${on}::date and coalesce(c."to" >= ${on}::date, true)
        and (starts_with(d.path, ${place.path}) or starts_with(${place.path}, d.path))
      order by c.name`,
  )

export interface LinkRow {
  readonly id: string
  readonly chain: string
  readonly kind: 'industry' | 'occupation' | 'offering' | 'enterprise'
  readonly role: string
  readonly segment: string | null
  readonly offering: string | null
  readonly programme: string | null
  readonly programmeName: string | null
  readonly narrowField: string | null
  readonly status: string | null
  readonly school: string | null
  readonly schoolName: string | null
  readonly enterprise: string | null
  readonly enterpriseName: string | null
  readonly occupation: string | null
  readonly occupationName: string | null
  readonly industry: string | null
  readonly industryName: string | null
}

/** Confirmed links in force on the day; schools and enterprises only of the place. */
export const linksOf = (session: Session, place: Place, view: View, on: string) =>
  rowsOver<LinkRow>(
    session,
    reading('chainLink', 'programmeOffering', 'programme', 'organisation', 'division', 'occupation', 'industry'),
    view,
    sql`
      select l.id, l.chain, l.kind, l.role, l.segment, l.offering, o.programme, p.name as "programmeName",
        p.parent as "narrowField", o.status, o.school, s.name as "schoolName",
        l.enterprise, e.name as "enterpriseName", l.occupation, w.name as "occupationName", l.industry,
        i.name as "industryName"
      from "chainLink" as l
        left join "programmeOffering" as o on o.id = l.offering
        left join "programme" as p on p.id = o.programme
        left join "organisation" as s on s.id = o.school
        left join "division" as ds on ds.id = s.division
        left join "organisation" as e on e.id = l.enterprise
        left join "division" as de on de.id = e.division
        left join "occupation" as w on w.id = l.occupation
        left join "industry" as i on i.id = l.industry
      where l."from" <= ${on}::date and coalesce(l."to" >= ${on}::date, true)
        and (l.offering is null or starts_with(ds.path, ${place.path}))
        and (l.enterprise is null or starts_with(de.path, ${place.path}))
      order by l.kind, coalesce(s.name, e.name, w.name, i.name), p.name`,
  )

export interface OfferingRow {
  readonly id: string
  readonly school: string
  readonly schoolName: string
  readonly programme: string
  readonly programmeName: string
  readonly programmeCode: string
  readonly narrowField: string | null
  readonly year: string | null
  readonly enrolment: number | null
  readonly registered: number | null
  readonly quota: number | null
  readonly lastYear: string | null
  readonly graduates: number | null
}

/** Offerings of the place that recruit, with the figures of the school year and the graduates of the one before. */
export const offeringsOf = (session: Session, place: Place, view: View, schoolYear: number) =>
  rowsOver<OfferingRow>(
    session,
    reading('programmeOffering', 'programme', 'programmeYear', 'organisation', 'division'),
    view,
    sql`
      select o.id, o.school, s.name as "schoolName", o.programme, p.name as "programmeName", p."programmeCode",
        p.parent as "narrowField", y.id as year, y.enrolment, y.registered, y.quota, b.id as "lastYear", b.graduates
      from "programmeOffering" as o
        join "programme" as p on p.id = o.programme
        join "organisation" as s on s.id = o.school
        join "division" as d on d.id = s.division
        left join "programmeYear" as y on y.offering = o.id and y.year = ${schoolYear}::int
        left join "programmeYear" as b on b.offering = o.id and b.year = ${schoolYear - 1}::int
      where o.status = 'recruiting' and starts_with(d.path, ${place.path})
      order by s.name, p."programmeCode"`,
  )

export interface DemandRow {
  readonly id: string
  readonly register: 'demandAnswer' | 'postListing'
  readonly title: string
  readonly chain: string | null
  readonly enterprise: string
  readonly needed: number
  readonly scarce: boolean | null
  readonly occupation: string | null
  readonly occupationName: string | null
  readonly programmes: readonly string[]
}

/**
 * People asked for on the day: answers to surveys still in force, and vacancies on show. A vacancy belongs to the chains
 * its enterprise is linked to; the same post may be in both, so the two are never added up.
 */
export const demandOf = (session: Session, place: Place, view: View, on: string) =>
  rowsOver<DemandRow>(
    session,
    reading('demandAnswer', 'demandSurvey', 'postListing', 'organisation', 'division', 'occupation', 'chainLink'),
    view,
    sql`
      select a.id, 'demandAnswer' as register, a.post as title, a.chain, a.enterprise, a.needed, a.scarce, a.occupation,
        w.name as "occupationName", coalesce(a.programmes, '{}') as programmes
      from "demandAnswer" as a
        join "demandSurvey" as v on v.id = a.survey
        join "organisation" as e on e.id = a.enterprise
        join "division" as d on d.id = e.division
        left join "occupation" as w on w.id = a.occupation
      where starts_with(d.path, ${place.path}) and v."referenceDate" <= ${on}::date
        and coalesce(a."neededTo", v."referenceDate" + 365) >= ${on}::date
      union all
      select n.id, 'postListing', n.name, l.chain, n.publisher, n.headcount, null, n.occupation, w.name,
        coalesce(n.programmes, '{}')
      from "postListing" as n
        join "division" as d on d.id = n.division
        left join "occupation" as w on w.id = n.occupation
        left join lateral (
          select k.chain from "chainLink" as k
          where k.enterprise = n.publisher and k."from" <= ${on}::date and coalesce(k."to" >= ${on}::date, true)
          order by k.chain limit 1
        ) as l on true
      where starts_with(d.path, ${place.path}) and n.state = 'open'
        and n."validFrom" <= ${on}::date and n."validTo" >= ${on}::date`,
  )

/** Names of programmes nobody offers yet but enterprises ask for. */
export const programmesNamed = (session: Session, ids: readonly string[]) =>
  rowsOver<{ id: string; name: string; narrowField: string | null }>(
    session,
    reading('programme'),
    { eyes: 'all' },
    sql`select p.id, p.name, p.parent as "narrowField" from "programme" as p where p.id = any(${ids}::uuid[])`,
  )
