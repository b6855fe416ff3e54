-- A question over a million documents looks at its parts lazily, the newest first: a part is only opened once the newer
-- ones did not hold enough, within one statement, and nothing is estimated beforehand. What is found by some of the
-- words only is asked for in the same call.

drop function search_find(tsquery, tsquery, text[], integer[], text[], text[], tsquery[], real[], text[], date, date, text, tsquery[], integer, integer);
drop function search_newest(tsquery, text[], date, date, double precision, double precision, integer, tsquery[], real[], integer);
drop function search_ranked(tsquery, text[], date, date, date, integer, tsquery[], real[], integer);
drop function search_latest(tsquery, text[], date, date, date, integer, integer);
drop function search_facets(tsquery, text[], integer[], text[], date, date);
drop function search_bearing(tsquery, text[], date, date, date, integer);
drop function search_numbers(tsquery, tsquery[], text[], date, date);
drop function search_back(date, date, double precision);
drop function search_odds(text[], integer[]);

-- Of the newest documents, `most` of them or all there are, how many they are and the `keep` worth most. Within the
-- newest part the newest are taken, within older ones whichever lie first, as they lie from the newest to the oldest:
-- no part is read to its end only to be sorted.
create function search_ranked(wanted tsquery, viewer text[], today date, since date, most integer, terms tsquery[],
    worth real[], keep integer, out met integer, out best search_hit[])
  language plpgsql stable set enable_indexscan = off set enable_seqscan = off as $$
declare
  t1 tsquery := terms[1]; t2 tsquery := terms[2]; t3 tsquery := terms[3]; t4 tsquery := terms[4];
  w1 real := worth[1]; w2 real := worth[2]; w3 real := worth[3]; w4 real := worth[4];
  other_terms tsquery[] := nullif(terms[5:], '{}');
  other_worth real[] := worth[5:];
  newest date := (select greatest(max(p.low), since) from search_part as p);
begin
  with few as materialized (
    select n.id, n.register, n.day,
      search_worth(n.words, t1, t2, t3, t4, w1, w2, w3, w4, other_terms, other_worth) as score
    from (
      (select d.id, d.register, d.day, d.words from search_doc as d
      where d.date >= newest and d.words @@ wanted
        and (d.until is null or d.until >= today) and d.audience && viewer
      order by d.day desc, d.id desc limit most)
      union all
      select o.* from (
        select greatest(p.low, since) as low, lead(p.low) over (order by p.low) as high
        from search_part as p order by p.low desc offset 1
      ) as b, lateral (
        select d.id, d.register, d.day, d.words from search_doc as d
        where d.date >= b.low and d.date < b.high and d.words @@ wanted
          and (d.until is null or d.until >= today) and d.audience && viewer
        limit most) as o
      limit most) as n)
  select (select count(*) from few), array(
    select (m.id, m.register, m.day, null, m.score, null)::search_hit from few as m
    order by m.score desc, m.day desc, m.id desc limit keep)
  into met, best;
end $$;

-- Of the newest documents how many they are, up to `most`, and the newest `keep`.
create function search_latest(wanted tsquery, viewer text[], today date, since date, most integer, keep integer,
    out met integer, out best search_hit[])
  language plpgsql stable set enable_indexscan = off set enable_seqscan = off as $$
begin
  with few as materialized (
    select o.* from (
      select greatest(p.low, since) as low, lead(p.low, 1, 'infinity') over (order by p.low) as high
      from search_part as p order by p.low desc
    ) as b, lateral (
      select d.id, d.register, d.day from search_doc as d
      where d.date >= b.low and d.date < b.high and d.words @@ wanted
        and (d.until is null or d.until >= today) and d.audience && viewer
      order by d.day desc, d.id desc limit most) as o
    limit most)
  select (select count(*) from few), array(
    select (m.id, m.register, m.day, null, null, null)::search_hit from (select * from few limit keep) as m)
  into met, best;
end $$;

-- How many documents there are, up to `most`: whichever are met first.
create function search_met(wanted tsquery, viewer text[], today date, since date, most integer) returns integer
  language plpgsql stable set enable_indexscan = off set enable_seqscan = off as $$
begin
  return (select count(*) from (
    select from (
      select greatest(p.low, since) as low, lead(p.low, 1, 'infinity') over (order by p.low) as high
      from search_part as p order by p.low desc
    ) as b, lateral (
      select from search_doc as d
      where d.date >= b.low and d.date < b.high and d.words @@ wanted
        and (d.until is null or d.until >= today) and d.audience && viewer
      limit most) as o
    limit most) as met);
end $$;

-- The newest documents, `most` of them or all there are: how many, and the `keep` first by worth, or by day where no
-- terms are given. Of what stands nearly everywhere a walk meets enough before the index of words has listed a part.
create function search_newest(wanted tsquery, viewer text[], today date, since date, likely double precision,
    held bigint, most integer, terms tsquery[], worth real[], keep integer, out met integer, out best search_hit[])
  language plpgsql stable as $$
begin
  if likely > 0.3 and held > 2 * most then
    if terms is null then
      select w.met, w.best into met, best
      from search_latest_walk(wanted, viewer, today, since, (2 * most / likely)::integer, most, keep) as w;
    else
      select w.met, w.best into met, best
      from search_ranked_walk(wanted, viewer, today, since, (2 * most / likely)::integer, most, terms, worth, keep) as w;
    end if;
    if met >= most then return; end if;
  end if;
  if terms is null then
    select l.met, l.best into met, best from search_latest(wanted, viewer, today, since, most, keep) as l;
  else
    select r.met, r.best into met, best
    from search_ranked(wanted, viewer, today, since, most, terms, worth, keep) as r;
  end if;
end $$;

-- A page of what is found, in one of four orders, with how many there are up to 501. `wanted` is the whole question,
-- `titled` the same asked of headlines alone. `lexemes` are what the question rests on: those of one of the `numbers`
-- are alternatives, below nought they are headlines'; `boosts` above nought are ranked, by the `terms` in that order.
-- Fewer than `enough` are filled up with what holds some of the words: `ways` asks for each of them, the first numbers.
-- `near` tells places from the nearest to the farthest.
create function search_find(wanted tsquery, titled tsquery, ways tsquery[], lexemes text[], numbers integer[],
    boosts real[], terms tsquery[], viewer text[], today date, since date, sort text, near tsquery[], skip integer,
    size integer, enough integer)
  returns table (id uuid, register text, total integer, is_whole boolean) language plpgsql stable security definer as $$
declare
  most constant integer := 501;
  -- What holds a rare word alone comes before what holds a common one: so many are enough not to look for the latter.
  few_enough constant integer := 201;
  keep constant integer := skip + size;
  held bigint;
  worth real[];
  parts double precision[];
  title_parts double precision[];
  share double precision := 1;
  rarest double precision := 1;
  likely double precision;
  part double precision;
  hits search_hit[];
  more search_hit[];
  filling search_hit[] := '{}';
  named integer := 0;
  number integer := 0;
  met integer;
  tier tsquery;
  way record;
  expected double precision := 0;
begin
  select s.documents into held from search_state as s;
  with each as materialized (
    select l.n, l.number, l.boost, coalesce(t.documents, 1) as documents
    from unnest(lexemes, numbers, boosts) with ordinality as l (lexeme, number, boost, n)
      left join search_term as t on t.term = l.lexeme
  ), bearing as materialized (
    select e.number, least(1, sum(e.documents)::double precision / greatest(held, 1)) as part from each as e group by e.number)
  select
    (select array_agg(e.boost * ln(1 + (greatest(held, 1) + 0.5) / (e.documents + 0.5)) order by e.n) from each as e where e.boost > 0),
    (select array_agg(b.part order by b.number) from bearing as b where b.number > 0),
    (select array_agg(b.part) from bearing as b where b.number < 0)
  into worth, parts, title_parts;
  foreach part in array coalesce(parts, '{}') loop
    share := share * greatest(part, 1e-9);
    rarest := least(rarest, part);
  end loop;
  likely := sqrt(share * rarest);
  if sort = 'relevance' then
    terms := coalesce(terms, '{}');
    -- What names all words in its headline holds them and is worth most. Where that alone fills the page the rest is
    -- only counted, and where it is more than is counted not looked at.
    if titled is not null and rarest * held > most then
      share := 1;
      rarest := 1;
      foreach part in array title_parts loop
        share := share * greatest(part, 1e-9);
        rarest := least(rarest, part);
      end loop;
      -- The newest are not all: what names the words in its headline is looked for however old it is.
      select n.met, n.best into named, more
      from search_newest(titled, viewer, today, since, sqrt(share * rarest), held, most, terms, worth, keep) as n;
    end if;
    if named >= most then
      number := named;
    elsif named >= keep then
      number := search_met(wanted, viewer, today, since, most);
    else
      select n.met, n.best into number, hits
      from search_newest(wanted, viewer, today, since, likely, held, most, terms, worth, keep) as n;
    end if;
    return query
      select h.id, h.register, number, true from (
        select distinct on (k.id) k.id, k.register, k.score, k.day from unnest(hits || more) as k order by k.id
      ) as h
      order by h.score desc, h.day desc, h.id desc offset skip limit size;
    if number < enough and ways is not null then
      tier := null;
      for way in
        select w.asked, parts[w.n] * held as documents, w.n = cardinality(ways) as is_last
        from (select w.asked, row_number() over (order by parts[w.n], w.n) as n
          from unnest(ways) with ordinality as w (asked, n)) as w
        order by w.n
      loop
        tier := coalesce(tier || way.asked, way.asked);
        expected := expected + way.documents;
        continue when expected < few_enough and not way.is_last;
        select s.met, filling || s.best into met, filling
        from search_newest(tier, viewer, today, since, least(1, expected / greatest(held, 1)), held, few_enough, terms, worth, enough) as s;
        exit when cardinality(filling) >= enough;
        tier := null;
        expected := 0;
      end loop;
      return query
        select s.id, s.register, number, false from (
          select distinct on (k.id) k.* from unnest(filling) with ordinality as k (id, register, day, pay, score, facet, n)
          order by k.id, k.n) as s
        where s.id <> all (select k.id from unnest(hits) as k)
        order by s.n limit enough - number;
    end if;
  elsif sort = 'pay' then
    return query
      with met as materialized (
        select p.id, p.register from search_best_paid(wanted, viewer, today, since, likely, rarest, most) as p)
      select m.id, m.register, (select count(*) from met)::integer, true from met as m offset skip limit size;
  else
    hits := '{}';
    if sort = 'near' then
      for n in 1 .. cardinality(near) loop
        tier := wanted && near[n];
        if n > 1 then tier := tier && !!near[n - 1]; end if;
        select l.met, hits || l.best into met, hits from search_newest(tier, viewer, today, since, likely, held,
          most - number, null, null, keep - cardinality(hits)) as l;
        number := number + met;
        exit when number >= most;
      end loop;
    end if;
    if number < most then
      tier := wanted;
      if sort = 'near' and cardinality(near) > 0 then tier := tier && !!near[cardinality(near)]; end if;
      select l.met, hits || l.best into met, hits from search_newest(tier, viewer, today, since, likely, held,
        most - number, null, null, keep - cardinality(hits)) as l;
      number := number + met;
    end if;
    return query
      select h.id, h.register, number, true from unnest(hits) with ordinality as h (id, register, day, pay, score, facet, n)
      order by h.n offset skip limit size;
  end if;
end $$;

-- How many documents bear each facet, among the newest 10,001; how many there are up to that, under the facet ''.
create function search_facets(wanted tsquery, viewer text[], today date, since date)
  returns table (facet text, documents integer) language plpgsql stable security definer
  set enable_indexscan = off set enable_seqscan = off as $$
declare
  most constant integer := 10001;
begin
  return query
    with met as materialized (
      select o.facet from (
        select greatest(p.low, since) as low, lead(p.low, 1, 'infinity') over (order by p.low) as high
      from search_part as p order by p.low desc
      ) as b, lateral (
        select d.facet from search_doc as d
        where d.date >= b.low and d.date < b.high and d.words @@ wanted
          and (d.until is null or d.until >= today) and d.audience && viewer
        limit most) as o
      limit most),
    -- Many bear the same facets: they are counted before they are taken apart.
    alike as materialized (select m.facet, count(*) as documents from met as m group by m.facet)
    select f.facet, sum(a.documents)::integer from alike as a, unnest(a.facet) as f (facet) group by f.facet
    union all select '', coalesce(sum(a.documents), 0)::integer from alike as a;
end $$;

-- How many documents there are of each way the question may be narrowed, up to 501.
create function search_numbers(wanted tsquery, ways tsquery[], viewer text[], today date, since date)
  returns integer[] language plpgsql stable security definer as $$
declare
  numbers integer[] := '{}';
begin
  for n in 1 .. cardinality(ways) loop
    numbers := numbers || search_met(wanted && ways[n], viewer, today, since, 501);
  end loop;
  return numbers;
end $$;

do $$
declare
  each record;
begin
  for each in
    select p.oid::regprocedure as called, p.prosecdef as asked from pg_proc as p
    where p.pronamespace = current_schema()::regnamespace
      and p.proname in ('search_ranked', 'search_latest', 'search_met', 'search_newest', 'search_find', 'search_facets', 'search_numbers')
  loop
    execute format('revoke execute on function %s from public', each.called);
    if each.asked then
      execute format('alter function %s set search_path = %I, pg_temp', each.called, current_schema());
      execute format('alter function %s set plan_cache_mode = force_generic_plan', each.called);
      execute format('alter function %s set max_parallel_workers_per_gather = 0', each.called);
    end if;
  end loop;
end $$;
