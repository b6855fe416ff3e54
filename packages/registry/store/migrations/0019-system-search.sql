-- Searching a million documents at the price of a few. A statement over many parts pays for each of them before it has
-- found anything, and months are as many for three thousand documents as for a million. Parts therefore follow what
-- there is: the newest is small, each older one about twice as large, and a small region has one.

create table search_part (
  -- The first day of the part; -infinity for the oldest. It ends where the next begins.
  low date primary key,
  name text not null,
  -- As last counted: what a step back in time is expected to meet.
  documents bigint not null
);

drop function search_months(date);
drop function search_facets(tsquery, text[], integer[], text[], date, date);
drop function search_number(tsquery, text[], date, date);
drop function search_newest(tsquery, text[], date, date, double precision, double precision, integer, tsquery[], real[], boolean);
drop function search_range(tsquery, text[], date, date, date, integer, tsquery[], real[], boolean);
drop function search_walk(tsquery, text[], date, date, integer, integer, tsquery[], real[], boolean);

do $$
declare
  part record;
  bound date;
  held bigint;
begin
  for part in
    select c.relname as name, pg_get_expr(c.relpartbound, c.oid) as bounds
    from pg_inherits as i join pg_class as c on c.oid = i.inhrelid where i.inhparent = 'search_doc'::regclass
  loop
    bound := coalesce(substring(part.bounds from $re$FROM \('(.+?)'\)$re$)::date, '-infinity');
    execute format('select count(*) from %I', part.name) into held;
    insert into search_part values (bound, part.name, held);
  end loop;
end $$;

alter table search_state drop column later_from, drop column fullest, add column parts integer not null default 0;

-- Makes one stretch of days anew as parts that begin at `low` and at each cut. Whoever writes waits meanwhile, whoever
-- searches only for the moment in which the new parts take the place of the old. Rows lie from the newest to the
-- oldest, as they are asked for.
create function search_lay(low date, high date, cuts date[]) returns void language plpgsql as $$
declare
  bounds date[] := array(select b from unnest(low || cuts || high) as b order by b);
  old text[];
  made text[] := '{}';
  part text;
  held bigint;
begin
  lock table search_doc in share row exclusive mode;
  select array_agg(p.name) into old from search_part as p where p.low >= bounds[1] and p.low < high;
  for n in 1 .. cardinality(bounds) - 1 loop
    update search_state set parts = parts + 1 returning 'search_doc_' || parts into part;
    execute format('create table %I (like search_doc, constraint stretch check (date >= %L and date < %L))', part, bounds[n], bounds[n + 1]);
    perform search_tune(part);
    execute format('insert into %I select * from search_doc where date >= %L and date < %L order by day desc, id desc',
      part, bounds[n], bounds[n + 1]);
    get diagnostics held = row_count;
    execute format('alter table %I add primary key (id, date)', part);
    if to_regclass('search_doc_words_idx') is not null then
      execute format('create index on %I using gin (words)', part);
      execute format('create index on %I (day desc, id desc)', part);
      execute format('create index on %I (pay desc nulls last, id desc)', part);
    end if;
    execute format('analyze %I', part);
    made := made || part;
    insert into search_part values (bounds[n], part, held) on conflict do nothing;
    if not found then update search_part as p set name = part, documents = held where p.low = bounds[n]; end if;
  end loop;
  delete from search_part as p where p.low >= bounds[1] and p.low < high and p.name <> all(made);
  foreach part in array old loop
    execute format('alter table search_doc detach partition %I', part);
    execute format('drop table %I', part);
  end loop;
  for n in 1 .. cardinality(made) loop
    execute format('alter table search_doc attach partition %I for values from (%s) to (%s)', made[n],
      case when bounds[n] = '-infinity' then 'minvalue' else quote_literal(bounds[n]) end,
      case when bounds[n + 1] = 'infinity' then 'maxvalue' else quote_literal(bounds[n + 1]) end);
    execute format('alter table %I drop constraint stretch', made[n]);
  end loop;
end $$;

-- Takes the parts one step nearer to their sizes: splits one that has grown too large, or joins neighbours that are too
-- small. @returns whether there was such a step
create function search_arrange() returns boolean language plpgsql security definer as $$
declare
  largest constant bigint := 100000;
  target bigint := 5000;
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
    if part.documents > 3 * target then
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

create or replace function search_count() returns bigint language plpgsql security definer as $$
declare
  total bigint := 0;
  held bigint;
  part record;
  share double precision;
begin
  for part in select * from search_part loop
    execute format('select count(*) from %I', part.name) into held;
    update search_part as p set documents = held where p.low = part.low;
    total := total + held;
  end loop;
  share := least(100, 100 * 60000.0 / greatest(total, 1));
  perform set_config('work_mem', '256MB', true);
  delete from search_term;
  if share >= 100 then
    insert into search_term select word, ndoc from ts_stat('select words from search_doc');
  else
    insert into search_term select word, ceil(ndoc * 100 / share)
    from ts_stat(format('select words from search_doc tablesample system (%s) repeatable (1)', share));
  end if;
  update search_state set documents = total, counted_at = now();
  return total;
end $$;

-- While the index is filled the indexes may be missing.
create or replace function search_settle() returns void language plpgsql security definer as $$
declare
  part regclass;
begin
  for part in
    select i.inhrelid::regclass from pg_inherits as i where i.inhparent = to_regclass('search_doc_words_idx')
  loop
    perform gin_clean_pending_list(part);
  end loop;
end $$;

-- The first four terms by themselves: an element of an array costs as much to find as its rank does.
create function search_worth(words tsvector, t1 tsquery, t2 tsquery, t3 tsquery, t4 tsquery,
    w1 real, w2 real, w3 real, w4 real, terms tsquery[], worth real[])
  returns real language sql immutable as $$
  select (coalesce(w1 * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, t1), 0)
    + coalesce(w2 * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, t2), 0)
    + coalesce(w3 * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, t3), 0)
    + coalesce(w4 * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, t4), 0)
    + case when terms is null then 0 else search_score(words, terms, worth) end)::real
$$;

-- Of the newest documents in a stretch of days, `most` of them or all there are, how many they are and the `keep` worth
-- most. What is not kept is never written down.
create function search_ranked(wanted tsquery, viewer text[], today date, low date, high date, most integer,
    terms tsquery[], worth real[], keep integer, out met integer, out best search_hit[])
  language plpgsql stable set enable_indexscan = off set enable_seqscan = off as $$
declare
  t1 tsquery := terms[1]; t2 tsquery := terms[2]; t3 tsquery := terms[3]; t4 tsquery := terms[4];
  w1 real := worth[1]; w2 real := worth[2]; w3 real := worth[3]; w4 real := worth[4];
  other_terms tsquery[] := nullif(terms[5:], '{}');
  other_worth real[] := worth[5:];
begin
  with few as materialized (
    select n.id, n.register, n.day,
      search_worth(n.words, t1, t2, t3, t4, w1, w2, w3, w4, other_terms, other_worth) as score
    from (
      select d.id, d.register, d.day, d.words from search_doc as d
      where d.date >= low and d.date < high and d.words @@ wanted
        and (d.until is null or d.until >= today) and d.audience && viewer
      order by d.day desc, d.id desc limit most) as n)
  select (select count(*) from few), array(
    select (m.id, m.register, m.day, null, m.score, null)::search_hit from few as m
    order by m.score desc, m.day desc, m.id desc limit keep)
  into met, best;
end $$;

-- The same, walking from the newest on, where nearly every one will do.
create function search_ranked_walk(wanted tsquery, viewer text[], today date, since date, steps integer, most integer,
    terms tsquery[], worth real[], keep integer, out met integer, out best search_hit[])
  language plpgsql stable set enable_bitmapscan = off set enable_seqscan = off as $$
declare
  t1 tsquery := terms[1]; t2 tsquery := terms[2]; t3 tsquery := terms[3]; t4 tsquery := terms[4];
  w1 real := worth[1]; w2 real := worth[2]; w3 real := worth[3]; w4 real := worth[4];
  other_terms tsquery[] := nullif(terms[5:], '{}');
  other_worth real[] := worth[5:];
begin
  with few as materialized (
    select n.id, n.register, n.day,
      search_worth(n.words, t1, t2, t3, t4, w1, w2, w3, w4, other_terms, other_worth) as score
    from (
      select d.id, d.register, d.day, d.date, d.words, d.until, d.audience from search_doc as d
      order by d.day desc, d.id desc limit steps) as n
    where n.words @@ wanted and (n.until is null or n.until >= today) and n.audience && viewer and n.date >= since
    limit most)
  select (select count(*) from few), array(
    select (m.id, m.register, m.day, null, m.score, null)::search_hit from few as m
    order by m.score desc, m.day desc, m.id desc limit keep)
  into met, best;
end $$;

-- Of the newest documents in a stretch of days how many they are, up to `most`, and the newest `keep`.
create function search_latest(wanted tsquery, viewer text[], today date, low date, high date, most integer,
    keep integer, out met integer, out best search_hit[])
  language plpgsql stable set enable_indexscan = off set enable_seqscan = off as $$
begin
  with few as materialized (
    select d.id, d.register, d.day from search_doc as d
    where d.date >= low and d.date < high and d.words @@ wanted
      and (d.until is null or d.until >= today) and d.audience && viewer
    order by d.day desc, d.id desc limit most)
  select (select count(*) from few), array(
    select (m.id, m.register, m.day, null, null, null)::search_hit from (select * from few limit keep) as m)
  into met, best;
end $$;

create function search_latest_walk(wanted tsquery, viewer text[], today date, since date, steps integer, most integer,
    keep integer, out met integer, out best search_hit[])
  language plpgsql stable set enable_bitmapscan = off set enable_seqscan = off as $$
begin
  with few as materialized (
    select n.id, n.register, n.day from (
      select d.id, d.register, d.day, d.date, d.words, d.until, d.audience from search_doc as d
      order by d.day desc, d.id desc limit steps) as n
    where n.words @@ wanted and (n.until is null or n.until >= today) and n.audience && viewer and n.date >= since
    limit most)
  select (select count(*) from few), array(
    select (m.id, m.register, m.day, null, null, null)::search_hit from (select * from few limit keep) as m)
  into met, best;
end $$;

-- The part below `high` by which `upto` documents have been looked at, from the newest on, or the one of `since`.
create function search_back(since date, high date, upto double precision,
    out low date, out looked bigint, out is_last boolean) language sql stable as $$
  select greatest(p.low, since), p.looked, p.low <= since from (
    select b.low, sum(b.documents) over (order by b.low desc)::bigint as looked from search_part as b
  ) as p
  where p.low < high and (p.looked >= upto or p.low <= since) order by p.low desc limit 1
$$;

-- The newest documents, `most` of them or all there are: how many, and the `keep` first by worth, or by day where no
-- terms are given.
create function search_newest(wanted tsquery, viewer text[], today date, since date, likely double precision,
    rarest double precision, most integer, terms tsquery[], worth real[], keep integer,
    out met integer, out best search_hit[]) language plpgsql stable as $$
declare
  total bigint;
  high date := 'infinity';
  upto double precision := 1.3 * most / greatest(rarest, 1e-9);
  step record;
  met_now integer;
  hits search_hit[];
begin
  select s.documents into total from search_state as s;
  -- Of what stands nearly everywhere the walk meets enough before the index of words has listed the newest part.
  if likely > 0.3 and total > 2 * most then
    if terms is null then
      select w.met, w.best into met, best
      from search_latest_walk(wanted, viewer, today, since, (2 * most / likely)::integer, most, keep) as w;
    else
      select w.met, w.best into met, best
      from search_ranked_walk(wanted, viewer, today, since, (2 * most / likely)::integer, most, terms, worth, keep) as w;
    end if;
    if met >= most then return; end if;
  end if;
  -- As far back as should hold enough, judged by the rarest word and then by what was found: words that go together
  -- stand together far more often than their frequencies say.
  met := 0;
  best := '{}';
  loop
    select * into step from search_back(since, high, upto);
    if terms is null then
      select l.met, l.best into met_now, hits
      from search_latest(wanted, viewer, today, step.low, high, most - met, keep - cardinality(best)) as l;
    else
      select r.met, r.best into met_now, hits
      from search_ranked(wanted, viewer, today, step.low, high, most - met, terms, worth, keep) as r;
    end if;
    met := met + met_now;
    best := best || hits;
    exit when met >= most or step.is_last;
    high := step.low;
    upto := step.looked + least(3 * step.looked, 1.2 * (most - met) * step.looked / greatest(met, 1));
  end loop;
end $$;

create or replace function search_find(wanted tsquery, titled tsquery, lexemes text[], numbers integer[],
    title_lexemes text[], raw text[], terms tsquery[], boosts real[], viewer text[], today date, since date, sort text,
    near tsquery[], skip integer, size integer)
  returns table (id uuid, register text, total integer) language plpgsql stable security definer as $$
declare
  most constant integer := 501;
  keep constant integer := skip + size;
  odds record;
  title_odds record;
  held bigint;
  worth real[];
  hits search_hit[];
  more search_hit[];
  named integer := 0;
  number integer := 0;
  met integer;
  tier tsquery;
begin
  select * into odds from search_odds(lexemes, numbers);
  if sort = 'relevance' then
    select s.documents into held from search_state as s;
    select array_agg(b.boost * ln(1 + (greatest(held, 1) + 0.5) / (coalesce(t.documents, 1) + 0.5)) order by b.n) into worth
    from unnest(raw, boosts) with ordinality as b (lexeme, boost, n) left join search_term as t on t.term = b.lexeme;
    terms := coalesce(terms, '{}');
    -- What names all words in its headline holds them and is worth most. Where that alone is more than is ranked, the
    -- rest is not looked at.
    if titled is not null and odds.rarest * held > most then
      select * into title_odds
      from search_odds(title_lexemes, array(select generate_series(1, cardinality(title_lexemes))));
      if title_odds.rarest * held > 2 * most then
        select n.met, n.best into named, more
        from search_newest(titled, viewer, today, since, title_odds.likely, title_odds.rarest, most, terms, worth, keep) as n;
      end if;
    end if;
    if named >= most then
      number := named;
    else
      select n.met, n.best into number, hits
      from search_newest(wanted, viewer, today, since, odds.likely, odds.rarest, most, terms, worth, keep) as n;
      -- The newest are not all: what names the words in its headline is looked for however old it is.
      if number >= most and titled is not null and more is null then
        select * into title_odds
        from search_odds(title_lexemes, array(select generate_series(1, cardinality(title_lexemes))));
        select n.best into more
        from search_newest(titled, viewer, today, since, title_odds.likely, title_odds.rarest, most, terms, worth, keep) as n;
      end if;
    end if;
    return query
      select h.id, h.register, number from (
        select distinct on (k.id) k.id, k.register, k.score, k.day from unnest(hits || more) as k order by k.id
      ) as h
      order by h.score desc, h.day desc, h.id desc offset skip limit size;
  elsif sort = 'pay' then
    return query
      with met as materialized (
        select p.id, p.register from search_best_paid(wanted, viewer, today, since, odds.likely, odds.rarest, most) as p)
      select m.id, m.register, (select count(*) from met)::integer from met as m offset skip limit size;
  else
    hits := '{}';
    if sort = 'near' then
      for n in 1 .. cardinality(near) loop
        tier := wanted && near[n];
        if n > 1 then tier := tier && !!near[n - 1]; end if;
        select l.met, hits || l.best into met, hits from search_newest(tier, viewer, today, since, odds.likely,
          odds.rarest, most - number, null, null, keep - cardinality(hits)) as l;
        number := number + met;
        exit when number >= most;
      end loop;
    end if;
    if number < most then
      tier := wanted;
      if sort = 'near' and cardinality(near) > 0 then tier := tier && !!near[cardinality(near)]; end if;
      select l.met, hits || l.best into met, hits from search_newest(tier, viewer, today, since, odds.likely,
        odds.rarest, most - number, null, null, keep - cardinality(hits)) as l;
      number := number + met;
    end if;
    return query
      select h.id, h.register, number from unnest(hits) with ordinality as h (id, register, day, pay, score, facet, n)
      order by h.n offset skip limit size;
  end if;
end $$;

-- Of the newest documents in a stretch of days, up to `most`, how many bear each facet; how many they are, under ''.
create function search_bearing(wanted tsquery, viewer text[], today date, low date, high date, most integer)
  returns table (facet text, documents bigint) language plpgsql stable
  set enable_indexscan = off set enable_seqscan = off as $$
begin
  return query
    with met as materialized (
      select d.facet from search_doc as d
      where d.date >= low and d.date < high and d.words @@ wanted
        and (d.until is null or d.until >= today) and d.audience && viewer
      order by d.day desc, d.id desc limit most)
    select f.facet, count(*) from met as m, unnest(m.facet) as f (facet) group by f.facet
    union all select '', count(*) from met;
end $$;

-- How many documents bear each facet, among the newest 4,001; how many there are up to that, under the facet ''. What
-- was looked at by steps is told by steps: a facet may come more than once.
create function search_facets(wanted tsquery, lexemes text[], numbers integer[], viewer text[], today date, since date)
  returns table (facet text, documents bigint) language plpgsql stable security definer as $$
declare
  missing bigint := 4001;
  high date := 'infinity';
  upto double precision;
  odds record;
  step record;
  each record;
  met bigint := 0;
begin
  select * into odds from search_odds(lexemes, numbers);
  upto := 1.3 * missing / greatest(odds.rarest, 1e-9);
  loop
    select * into step from search_back(since, high, upto);
    for each in select b.* from search_bearing(wanted, viewer, today, step.low, high, missing::integer) as b loop
      facet := each.facet;
      documents := each.documents;
      if facet = '' then met := met + documents; end if;
      return next;
    end loop;
    missing := 4001 - met;
    exit when missing <= 0 or step.is_last;
    high := step.low;
    upto := step.looked + least(3 * step.looked, 1.2 * missing * step.looked / greatest(met, 1));
  end loop;
end $$;

-- How many documents there are of each way the question may be narrowed, up to 501: from the newest on, in few and ever
-- larger steps.
create function search_numbers(wanted tsquery, ways tsquery[], viewer text[], today date, since date)
  returns integer[] language plpgsql stable security definer
  set enable_indexscan = off set enable_seqscan = off as $$
declare
  most constant integer := 501;
  narrowed tsquery;
  high date;
  upto double precision;
  step record;
  met integer;
  counted integer;
  numbers integer[] := '{}';
begin
  for n in 1 .. cardinality(ways) loop
    narrowed := wanted && ways[n];
    counted := 0;
    upto := 50000;
    high := 'infinity';
    loop
      select * into step from search_back(since, high, upto);
      select count(*) into met from (
        select 1 from search_doc as d
        where d.date >= step.low and d.date < high and d.words @@ narrowed
          and (d.until is null or d.until >= today) and d.audience && viewer
        limit most - counted) as found;
      counted := counted + met;
      exit when counted >= most or step.is_last;
      high := step.low;
      upto := 5 * step.looked;
    end loop;
    numbers := numbers || counted;
  end loop;
  return numbers;
end $$;

-- Those that are asked know where their tables are, whoever calls them, and plan once: planning each question anew took
-- half of the time of a small one. Those they call go by their settings.
do $$
declare
  each record;
begin
  for each in
    select p.oid::regprocedure as called, p.prosecdef as asked from pg_proc as p
    where p.pronamespace = current_schema()::regnamespace and p.proname like 'search\_%'
  loop
    execute format('revoke execute on function %s from public', each.called);
    execute format('alter function %s reset max_parallel_workers_per_gather', each.called);
    if each.asked then
      execute format('alter function %s set search_path = %I, pg_temp', each.called, current_schema());
      execute format('alter function %s set plan_cache_mode = force_generic_plan', each.called);
      execute format('alter function %s set max_parallel_workers_per_gather = 0', each.called);
    else
      execute format('alter function %s reset search_path', each.called);
      execute format('alter function %s reset plan_cache_mode', each.called);
    end if;
  end loop;
end $$;
