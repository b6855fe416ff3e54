-- A question's conditions stand apart, the rarest first: the index of words looks for each further one only where those
-- before it hold, while of conditions joined by & it weighs all of them at every place of the rarest. The newest part
-- is smaller: nothing else is read to its end to be sorted.

drop function search_find(tsquery, tsquery, tsquery[], text[], integer[], real[], tsquery[], text[], date, date, text, tsquery[], integer, integer, integer);
drop function search_newest(tsquery, text[], date, date, double precision, bigint, integer, tsquery[], real[], integer);
drop function search_ranked(tsquery, text[], date, date, integer, tsquery[], real[], integer);
drop function search_latest(tsquery, text[], date, date, integer, integer);
drop function search_met(tsquery, text[], date, date, integer);
drop function search_facets(tsquery, text[], date, date);
drop function search_numbers(tsquery, tsquery[], text[], date, date);

-- A statement for each number of conditions, as one given twice is looked for twice: «met» stands for them, beyond the
-- fourth they are joined. search_ranked: of the newest documents, `most` of them or all there are, how many they are and
-- the `keep` worth most. Within the newest part the newest are taken, within older ones whichever lie first, as they lie
-- from the newest to the oldest. search_latest: the same, by day. search_met: only how many dated before a day.
-- search_faceted: how many of the newest bear each facet, and how many of those lie in parts read to their end (`whole`);
-- under the facet '' how many they are, and the day on which those parts begin. Many bear the same facets, they are
-- counted before they are taken apart.
do $make$
declare
  heads constant text[] := array[
    $$create function search_ranked(conditions tsquery[], viewer text[], today date, since date, most integer,
        terms tsquery[], worth real[], keep integer, out met integer, out best search_hit[])$$,
    $$create function search_latest(conditions tsquery[], viewer text[], today date, since date, most integer,
        keep integer, out met integer, out best search_hit[])$$,
    $$create function search_met(conditions tsquery[], viewer text[], today date, since date, before date, most integer,
        out met integer)$$,
    $$create function search_faceted(conditions tsquery[], viewer text[], today date, since date, most integer)
        returns table (facet text, documents integer, whole integer, begins date)$$];
  ranking constant text := $$
    t1 tsquery := terms[1]; t2 tsquery := terms[2]; t3 tsquery := terms[3]; t4 tsquery := terms[4];
    w1 real := worth[1]; w2 real := worth[2]; w3 real := worth[3]; w4 real := worth[4];
    other_terms tsquery[] := nullif(terms[5:], '{}');
    other_worth real[] := worth[5:];
    newest date := (select greatest(max(p.low), since) from search_part as p);$$;
  statements constant text[] := array[
    $$with few as materialized (
      select n.id, n.register, n.day,
        search_worth(n.words, t1, t2, t3, t4, w1, w2, w3, w4, other_terms, other_worth) as score
      from (
        (select d.id, d.register, d.day, d.words from search_doc as d
        where d.date >= newest and «met»
          and (d.until is null or d.until >= today) and d.audience && viewer
        order by d.day desc, d.id desc limit most)
        union all
        select o.* from (
          select greatest(p.low, since) as low, lead(p.low) over (order by p.low) as high
          from search_part as p order by p.low desc offset 1
        ) as b, lateral (
          select d.id, d.register, d.day, d.words from search_doc as d
          where d.date >= b.low and d.date < b.high and «met»
            and (d.until is null or d.until >= today) and d.audience && viewer
          limit most) as o
        limit most) as n)
    select (select count(*) from few), array(
      select (m.id, m.register, m.day, null, m.score, null)::search_hit from few as m
      order by m.score desc, m.day desc, m.id desc limit keep)
    into met, best;$$,
    $$with few as materialized (
      select o.* from (
        select greatest(p.low, since) as low, lead(p.low, 1, 'infinity') over (order by p.low) as high
        from search_part as p order by p.low desc
      ) as b, lateral (
        select d.id, d.register, d.day from search_doc as d
        where d.date >= b.low and d.date < b.high and «met»
          and (d.until is null or d.until >= today) and d.audience && viewer
        order by d.day desc, d.id desc limit most) as o
      limit most)
    select (select count(*) from few), array(
      select (m.id, m.register, m.day, null, null, null)::search_hit from (select * from few limit keep) as m)
    into met, best;$$,
    $$met := (select count(*) from (
      select from (
        select greatest(p.low, since) as low, lead(p.low, 1, 'infinity') over (order by p.low) as high
        from search_part as p order by p.low desc
      ) as b, lateral (
        select from search_doc as d
        where d.date >= b.low and d.date < least(b.high, before) and «met»
          and (d.until is null or d.until >= today) and d.audience && viewer
        limit most) as o
      limit most) as met);$$,
    $$return query
      with met as materialized (
        select o.facet, b.high from (
          select greatest(p.low, since) as low, lead(p.low, 1, 'infinity') over (order by p.low) as high
          from search_part as p order by p.low desc
        ) as b, lateral (
          select d.facet from search_doc as d
          where d.date >= b.low and d.date < b.high and «met»
            and (d.until is null or d.until >= today) and d.audience && viewer
          limit most) as o
        limit most),
      begun as materialized (select min(m.high) as day from met as m),
      alike as materialized (
        select m.facet, count(*) as documents, count(*) filter (where m.high > b.day) as whole
        from met as m, begun as b group by m.facet)
      select f.facet, sum(a.documents)::integer, sum(a.whole)::integer, null::date
      from alike as a, unnest(a.facet) as f (facet) group by f.facet
      union all select '', coalesce(sum(a.documents), 0)::integer, coalesce(sum(a.whole), 0)::integer, (select b.day from begun as b)
      from alike as a;$$];
  branches text;
begin
  for kind in 1 .. 4 loop
    select string_agg(case when n > 1 then 'els' else '' end || format('if cardinality(conditions) %s %s then ',
        case when n < 4 then '=' else '>=' end, n)
      || replace(statements[kind], '«met»',
        (select string_agg(format('d.words @@ q%s', k), ' and ' order by k) from generate_series(1, n) as k)),
      ' ' order by n)
    into branches from generate_series(1, 4) as n;
    execute heads[kind] || ' language plpgsql stable set enable_indexscan = off set enable_seqscan = off as ' ||
      quote_literal('declare q1 tsquery := conditions[1]; q2 tsquery := conditions[2]; q3 tsquery := conditions[3];
        q4 tsquery := conditions[4];' || case when kind = 1 then ranking else '' end ||
        ' begin for n in 5 .. cardinality(conditions) loop q4 := q4 && conditions[n]; end loop; ' || branches || ' end if; end');
  end loop;
end $make$;

-- The conditions as one.
create function search_joined(conditions tsquery[]) returns tsquery language plpgsql immutable as $$
declare
  joined tsquery := conditions[1];
begin
  for n in 2 .. cardinality(conditions) loop joined := joined && conditions[n]; end loop;
  return joined;
end $$;

-- The conditions, the rarest first.
create function search_sorted(conditions tsquery[], parts double precision[]) returns tsquery[] language sql immutable
  as $$ select array(select c.q from unnest(conditions) with ordinality as c (q, n) order by parts[c.n], c.n) $$;

-- The newest documents, `most` of them or all there are: how many, and the `keep` first by worth, or by day where no
-- terms are given. Of what stands nearly everywhere a walk meets enough before the index of words has listed a part.
create function search_newest(conditions tsquery[], viewer text[], today date, since date, likely double precision,
    held bigint, most integer, terms tsquery[], worth real[], keep integer, out met integer, out best search_hit[])
  language plpgsql stable as $$
begin
  if likely > 0.3 and held > 2 * most then
    if terms is null then
      select w.met, w.best into met, best
      from search_latest_walk(search_joined(conditions), viewer, today, since, (2 * most / likely)::integer, most, keep) as w;
    else
      select w.met, w.best into met, best from search_ranked_walk(search_joined(conditions), viewer, today, since,
        (2 * most / likely)::integer, most, terms, worth, keep) as w;
    end if;
    if met >= most then return; end if;
  end if;
  if terms is null then
    select l.met, l.best into met, best from search_latest(conditions, viewer, today, since, most, keep) as l;
  else
    select r.met, r.best into met, best
    from search_ranked(conditions, viewer, today, since, most, terms, worth, keep) as r;
  end if;
end $$;

-- A page of what is found, in one of four orders, with how many there are up to 501. `conditions` must all hold: first
-- those the words make, `spoken` of them, then those of the filters; `titles` ask for the words in headlines. `lexemes`
-- are what the question rests on: those of one of the `numbers` are alternatives of that condition, below nought of that
-- headline's; `boosts` above nought are ranked, by the `terms` in that order. Fewer than `enough` are filled up with what
-- holds some of the words. `near` tells places from the nearest to the farthest.
create function search_find(conditions tsquery[], spoken integer, titles tsquery[], lexemes text[], numbers integer[],
    boosts real[], terms tsquery[], viewer text[], today date, since date, sort text, near tsquery[], skip integer,
    size integer, enough integer)
  returns table (id uuid, register text, total integer, is_whole boolean) language plpgsql stable security definer as $$
declare
  most constant integer := 501;
  -- What holds a rare word alone comes before what holds a common one: so many are enough not to look for the latter.
  few_enough constant integer := 201;
  keep constant integer := skip + size;
  chosen constant tsquery[] := conditions[spoken + 1 :];
  held bigint;
  worth real[];
  parts double precision[];
  title_parts double precision[];
  wanted tsquery[];
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
    (select array_agg(b.part order by b.number desc) from bearing as b where b.number < 0)
  into worth, parts, title_parts;
  wanted := search_sorted(conditions, parts);
  foreach part in array coalesce(parts, '{}') loop
    share := share * greatest(part, 1e-9);
    rarest := least(rarest, part);
  end loop;
  likely := sqrt(share * rarest);
  if sort = 'relevance' then
    terms := coalesce(terms, '{}');
    -- What names all words in its headline holds them and is worth most. Where that alone fills the page the rest is
    -- only counted, and where it is more than is counted not looked at.
    if cardinality(titles) > 0 and rarest * held > most then
      title_parts := title_parts || parts[spoken + 1 :];
      share := 1;
      rarest := 1;
      foreach part in array title_parts loop
        share := share * greatest(part, 1e-9);
        rarest := least(rarest, part);
      end loop;
      -- The newest are not all: what names the words in its headline is looked for however old it is.
      select n.met, n.best into named, more from search_newest(search_sorted(titles || chosen, title_parts),
        viewer, today, since, sqrt(share * rarest), held, most, terms, worth, keep) as n;
    end if;
    if named >= most then
      number := named;
    elsif named >= keep then
      number := search_met(wanted, viewer, today, since, 'infinity', most);
    else
      select n.met, n.best into number, hits
      from search_newest(wanted, viewer, today, since, likely, held, most, terms, worth, keep) as n;
    end if;
    return query
      select h.id, h.register, number, true from (
        select distinct on (k.id) k.id, k.register, k.score, k.day from unnest(hits || more) as k order by k.id
      ) as h
      order by h.score desc, h.day desc, h.id desc offset skip limit size;
    if number < enough and spoken > 1 then
      tier := null;
      for way in
        select w.asked, parts[w.n] * held as documents, row_number() over (order by parts[w.n], w.n) = spoken as is_last
        from unnest(conditions[: spoken]) with ordinality as w (asked, n)
        order by parts[w.n], w.n
      loop
        tier := coalesce(tier || way.asked, way.asked);
        expected := expected + way.documents;
        continue when expected < few_enough and not way.is_last;
        share := least(1, expected / greatest(held, 1));
        select s.met, filling || s.best into met, filling
        from search_newest(search_sorted(tier || chosen, share || parts[spoken + 1 :]), viewer, today, since, share, held,
          few_enough, terms, worth, enough) as s;
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
        select p.id, p.register from search_best_paid(search_joined(wanted), viewer, today, since, likely, rarest, most) as p)
      select m.id, m.register, (select count(*) from met)::integer, true from met as m offset skip limit size;
  else
    hits := '{}';
    if sort = 'near' then
      for n in 1 .. cardinality(near) loop
        tier := near[n];
        if n > 1 then tier := tier && !!near[n - 1]; end if;
        select l.met, hits || l.best into met, hits from search_newest(wanted || tier, viewer, today, since, likely, held,
          most - number, null, null, keep - cardinality(hits)) as l;
        number := number + met;
        exit when number >= most;
      end loop;
    end if;
    if number < most then
      if sort = 'near' and cardinality(near) > 0 then wanted := wanted || !!near[cardinality(near)]; end if;
      select l.met, hits || l.best into met, hits from search_newest(wanted, viewer, today, since, likely, held,
        most - number, null, null, keep - cardinality(hits)) as l;
      number := number + met;
    end if;
    return query
      select h.id, h.register, number, true from unnest(hits) with ordinality as h (id, register, day, pay, score, facet, n)
      order by h.n offset skip limit size;
  end if;
end $$;

-- In which part of all documents each condition holds by itself, in the order of their numbers.
create function search_parts(lexemes text[], numbers integer[]) returns double precision[] language sql stable as $$
  select array_agg(b.part order by b.number) from (
    select l.number, least(1, sum(coalesce(t.documents, 1))::double precision / greatest(max(s.documents), 1)) as part
    from unnest(lexemes, numbers) as l (lexeme, number) left join search_term as t on t.term = l.lexeme, search_state as s
    where l.number > 0 group by l.number
  ) as b
$$;

-- How many documents bear each facet, among the newest 10,001 (see search_faceted).
create function search_facets(conditions tsquery[], lexemes text[], numbers integer[], viewer text[], today date, since date)
  returns table (facet text, documents integer, whole integer, begins date)
  language plpgsql stable security definer as $$
begin
  return query select f.facet, f.documents, f.whole, f.begins
    from search_faceted(search_sorted(conditions, search_parts(lexemes, numbers)), viewer, today, since, 10001) as f;
end $$;

-- How many documents there are of each way the question may be narrowed, up to 501; `narrower` are the ways' lexemes, and
-- `known` how many each has from the day `before` on: those are not counted again.
create function search_numbers(conditions tsquery[], lexemes text[], numbers integer[], ways tsquery[], narrower text[],
    known integer[], before date, viewer text[], today date, since date)
  returns integer[] language plpgsql stable security definer as $$
declare
  parts double precision[] := search_parts(lexemes, numbers);
  shares double precision[] := search_parts(narrower, array(select generate_series(1, cardinality(narrower))));
  counted integer[] := '{}';
begin
  for n in 1 .. cardinality(ways) loop
    counted := counted || known[n] + search_met(search_sorted(conditions || ways[n], parts || shares[n]),
      viewer, today, since, before, 501 - known[n]);
  end loop;
  return counted;
end $$;

-- Takes the parts one step nearer to their sizes: splits one that has grown too large, or joins neighbours that are too
-- small. @returns whether there was such a step
create or replace function search_arrange() returns boolean language plpgsql security definer as $$
declare
  largest constant bigint := 100000;
  target bigint := 1000;
  part record;
  day record;
  run_high date := 'infinity';
  run_low date;
  run_parts integer := 0;
  run_total bigint := 0;
  cuts date[] := '{}';
  piece bigint := 0;
  wanted bigint;
begin
  perform 1 from search_state for update;
  update search_part as p set documents = (select count(*) from search_doc as d where d.date >= p.low)
  where p.low = (select max(n.low) from search_part as n);
  for part in select * from search_part order by low desc loop
    if run_total >= target / 2 and run_total + part.documents > 1.5 * target then
      if run_parts > 1 then
        perform search_lay(run_low, run_high, '{}');
        return true;
      end if;
      target := least(largest, 2 * greatest(target, run_total));
      run_high := run_low;
      run_parts := 0;
      run_total := 0;
    end if;
    if part.documents > 2 * target then
      wanted := target;
      for day in execute 'select date, count(*) as documents from search_doc where date >= $1 and date < $2
        group by date order by date desc' using part.low, run_high
      loop
        piece := piece + day.documents;
        if piece >= wanted and day.date > part.low then
          cuts := cuts || day.date;
          piece := 0;
          wanted := least(largest, 2 * wanted);
        end if;
      end loop;
      -- What is left over is no part of its own if it is small beside the one before it.
      if piece < wanted / 4 and cardinality(cuts) > 1 then cuts := cuts[: cardinality(cuts) - 1]; end if;
      if cardinality(cuts) > 0 then
        perform search_lay(part.low, run_high, cuts);
        return true;
      end if;
    end if;
    run_low := part.low;
    run_parts := run_parts + 1;
    run_total := run_total + part.documents;
  end loop;
  if run_parts > 1 then perform search_lay(run_low, run_high, '{}'); end if;
  return run_parts > 1;
end $$;

do $$
declare
  each record;
begin
  for each in
    select p.oid::regprocedure as called, p.prosecdef as asked from pg_proc as p
    where p.pronamespace = current_schema()::regnamespace and p.proname in ('search_ranked', 'search_latest', 'search_met',
      'search_faceted', 'search_joined', 'search_sorted', 'search_parts', 'search_newest', 'search_find', 'search_facets',
      'search_numbers', 'search_arrange')
  loop
    execute format('revoke execute on function %s from public', each.called);
    if each.asked then
      execute format('alter function %s set search_path = %I, pg_temp', each.called, current_schema());
      execute format('alter function %s set plan_cache_mode = force_generic_plan', each.called);
      execute format('alter function %s set max_parallel_workers_per_gather = 0', each.called);
    end if;
  end loop;
end $$;
