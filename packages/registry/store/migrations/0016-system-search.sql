-- Searching a million documents. Words that go together (货车, 货车司机) stand together far more often than their
-- frequencies say: what decides how far back is looked at once is the rarest of them, then what was found on the way.

-- Documents in the fullest part of the index: what a common word costs there.
alter table search_state add column fullest bigint not null default 0;

create or replace function search_count() returns bigint language plpgsql security definer as $$
declare
  total bigint;
  most bigint;
  share double precision;
begin
  select coalesce(sum(n), 0), coalesce(max(n), 0) into total, most
  from (select count(*) as n from search_doc group by tableoid) as part;
  share := least(100, 100 * 60000.0 / greatest(total, 1));
  perform set_config('work_mem', '256MB', true);
  delete from search_term;
  if share >= 100 then
    insert into search_term select word, ndoc from ts_stat('select words from search_doc');
  else
    insert into search_term select word, ceil(ndoc * 100 / share)
    from ts_stat(format('select words from search_doc tablesample system (%s) repeatable (1)', share));
  end if;
  update search_state set documents = total, fullest = most, counted_at = now();
  return total;
end $$;

drop function search_facets(tsquery, text[], integer[], text[], date, date);
drop function search_number(tsquery, text[], integer[], text[], date, date);
drop function search_newest(tsquery, text[], date, date, double precision, integer, tsquery[], real[]);
drop function search_range(tsquery, text[], date, date, date, integer, tsquery[], real[]);
drop function search_walk(tsquery, text[], date, date, integer, integer, tsquery[], real[]);
drop function search_share(text[], integer[]);

-- In which part of all documents conditions hold together if they had nothing to do with each other (`share`), and at
-- most (`rarest`): lexemes of one number are alternatives. `likely` lies between.
create function search_odds(lexemes text[], numbers integer[],
    out share double precision, out rarest double precision, out likely double precision)
  language plpgsql stable as $$
begin
  select coalesce(exp(sum(ln(greatest(each.part, 1e-9)))), 1), coalesce(min(each.part), 1) into share, rarest from (
    select least(1, sum(coalesce(t.documents, 1))::double precision / greatest(max(s.documents), 1)) as part
    from unnest(lexemes, numbers) as l (lexeme, number)
      left join search_term as t on t.term = l.lexeme, search_state as s
    group by l.number
  ) as each;
  likely := sqrt(share * rarest);
end $$;

-- Documents from the index of words, in a range of dates, newest first.
create function search_range(wanted tsquery, viewer text[], today date, low date, high date, most integer,
    terms tsquery[], worth real[], faceted boolean)
  returns setof search_hit language plpgsql stable
  set enable_indexscan = off set enable_seqscan = off set plan_cache_mode = force_generic_plan
  set max_parallel_workers_per_gather = 0 as $$
begin
  return query
    select c.id, c.register, c.day, c.pay, search_score(c.words, terms, worth), case when faceted then c.facet end from (
      select d.id, d.register, d.day, d.pay, d.words, d.facet from search_doc as d
      where d.date >= low and d.date < high and d.words @@ wanted
        and (d.until is null or d.until >= today) and d.audience && viewer
      order by d.day desc, d.id desc limit most
    ) as c;
end $$;

-- Documents found by walking from the newest on, where nearly every one will do.
create function search_walk(wanted tsquery, viewer text[], today date, since date, steps integer, most integer,
    terms tsquery[], worth real[], faceted boolean)
  returns setof search_hit language plpgsql stable
  set enable_bitmapscan = off set enable_seqscan = off set plan_cache_mode = force_generic_plan
  set max_parallel_workers_per_gather = 0 as $$
begin
  return query
    select c.id, c.register, c.day, c.pay, search_score(c.words, terms, worth), case when faceted then c.facet end from (
      select w.* from (
        select d.id, d.register, d.day, d.pay, d.words, d.facet, d.until, d.audience from search_doc as d
        order by d.day desc, d.id desc limit steps
      ) as w
      where w.words @@ wanted and (w.until is null or w.until >= today) and w.audience && viewer
        and w.day >= since - date '2000-01-01'
      limit most
    ) as c;
end $$;

-- The newest documents, `most` of them or all there are.
create function search_newest(wanted tsquery, viewer text[], today date, since date, likely double precision,
    rarest double precision, most integer, terms tsquery[], worth real[], faceted boolean)
  returns setof search_hit language plpgsql stable as $$
declare
  total bigint;
  month double precision;
  low date;
  high date := 'infinity';
  span integer;
  looked integer := 0;
  found_now integer;
  found_all integer := 0;
  hits search_hit[];
begin
  select s.documents, greatest(s.fullest, s.documents / 24, 1) into total, month from search_state as s;
  -- Of what stands nearly everywhere the walk meets enough before the index of words has listed one month.
  if total > 20000 and likely * month > 2 * most / likely then
    select array_agg(h) into hits
    from search_walk(wanted, viewer, today, since, ceil(2 * most / likely)::integer, most, terms, worth, faceted) as h;
    if cardinality(hits) >= most then
      return query select * from unnest(hits);
      return;
    end if;
  end if;
  if rarest * total < 3 * most then
    return query select * from search_range(wanted, viewer, today, since, 'infinity', most, terms, worth, faceted);
    return;
  end if;
  span := least(1000, greatest(1, round(2 * most / (rarest * month))));
  low := (date_trunc('month', today) + interval '1 month')::date;
  loop
    low := (low - make_interval(months => span))::date;
    looked := looked + span;
    if looked >= 24 or low < since then low := since; end if;
    return query select * from search_range(wanted, viewer, today, low, high, most - found_all, terms, worth, faceted);
    get diagnostics found_now = row_count;
    found_all := found_all + found_now;
    exit when found_all >= most or low = since;
    high := low;
    -- As far on as what was found so far lets expect the rest, and no more than four times as far as was looked.
    span := least(4 * looked, greatest(1, ceil(1.3 * (most - found_all) * looked / greatest(found_all, 1))));
  end loop;
end $$;

create or replace function search_paid(wanted tsquery, viewer text[], today date, since date, most integer)
  returns setof search_hit language plpgsql stable
  set enable_indexscan = off set enable_seqscan = off set plan_cache_mode = force_generic_plan
  set max_parallel_workers_per_gather = 0 as $$
begin
  return query
    select d.id, d.register, d.day, d.pay, 0::real, null::text[] from search_doc as d
    where d.words @@ wanted and (d.until is null or d.until >= today) and d.audience && viewer
      and d.date >= since
    order by d.pay desc nulls last, d.id desc limit most;
end $$;

-- The best paid documents, `most` of them or all there are: along the pay where nearly every one will do, all at once
-- where there are few, from one step of pay down to the next otherwise.
create function search_best_paid(wanted tsquery, viewer text[], today date, since date, likely double precision,
    rarest double precision, most integer)
  returns setof search_hit language plpgsql stable as $$
declare
  total bigint;
  step record;
  above tsquery;
  found_now integer;
  found_all integer := 0;
begin
  select s.documents into total from search_state as s;
  if likely > 0.05 and total > 20000 then
    return query select * from search_paid_walk(wanted, viewer, today, since, most);
    return;
  end if;
  if likely * total < 10 * most then
    return query select * from search_paid(wanted, viewer, today, since, most);
    return;
  end if;
  for step in
    select format('%L', t.term)::tsquery as paid from search_term as t
    where t.term ~ '^=pay:' and t.documents * rarest >= most order by substr(t.term, 6)::integer desc
  loop
    return query select * from search_paid(
      case when above is null then wanted && step.paid else wanted && step.paid && !!above end,
      viewer, today, since, most - found_all);
    get diagnostics found_now = row_count;
    found_all := found_all + found_now;
    if found_all >= most then return; end if;
    above := step.paid;
  end loop;
  return query select * from search_paid(
    case when above is null then wanted else wanted && !!above end, viewer, today, since, most - found_all);
end $$;

create or replace function search_find(wanted tsquery, titled tsquery, lexemes text[], numbers integer[],
    title_lexemes text[], raw text[], terms tsquery[], boosts real[], viewer text[], today date, since date, sort text,
    near tsquery[], skip integer, size integer)
  returns table (id uuid, register text, total integer) language plpgsql stable security definer as $$
declare
  most constant integer := 501;
  odds record;
  held bigint;
  worth real[];
  hits search_hit[];
  more search_hit[];
  number integer;
  tier tsquery;
begin
  select * into odds from search_odds(lexemes, numbers);
  if sort = 'pay' then
    select array_agg(h) into hits
    from search_best_paid(wanted, viewer, today, since, odds.likely, odds.rarest, most) as h;
  elsif sort = 'near' and cardinality(near) > 0 then
    hits := '{}';
    for n in 1 .. cardinality(near) + 1 loop
      tier := wanted;
      if n <= cardinality(near) then tier := tier && near[n]; end if;
      if n > 1 then tier := tier && !!near[n - 1]; end if;
      select hits || coalesce(array_agg(h), '{}') into hits
      from search_newest(tier, viewer, today, since, odds.likely, odds.rarest, most - cardinality(hits), '{}', '{}', false) as h;
      exit when cardinality(hits) >= most;
    end loop;
  elsif sort = 'relevance' then
    select s.documents into held from search_state as s;
    select array_agg(b.boost * ln(1 + (greatest(held, 1) + 0.5) / (coalesce(t.documents, 1) + 0.5)) order by b.n) into worth
    from unnest(raw, boosts) with ordinality as b (lexeme, boost, n) left join search_term as t on t.term = b.lexeme;
    select array_agg(h) into hits
    from search_newest(wanted, viewer, today, since, odds.likely, odds.rarest, most, terms, worth, false) as h;
  else
    select array_agg(h) into hits
    from search_newest(wanted, viewer, today, since, odds.likely, odds.rarest, most, '{}', '{}', false) as h;
  end if;
  number := coalesce(cardinality(hits), 0);
  -- The newest are not all: what names the words in its headline is looked for however old it is.
  if sort = 'relevance' and number >= most and titled is not null then
    select * into odds
    from search_odds(title_lexemes, array(select generate_series(1, cardinality(title_lexemes))));
    select array_agg(h) into more
    from search_newest(titled, viewer, today, since, odds.likely, odds.rarest, most, terms, worth, false) as h
    where not exists (select 1 from unnest(hits) as k where k.id = h.id);
    hits := hits || more;
  end if;
  return query
    select h.id, h.register, number from unnest(hits) with ordinality as h (id, register, day, pay, score, facet, n)
    order by case when sort = 'relevance' then h.score end desc nulls last,
      case when sort = 'relevance' then h.day end desc, h.n
    offset skip limit size;
end $$;

-- How many documents bear each facet, among the newest 4,000; how many there are up to that, under the facet '', and
-- how many are expected, under '*'.
create function search_facets(wanted tsquery, lexemes text[], numbers integer[], viewer text[], today date, since date)
  returns table (facet text, documents integer) language plpgsql stable security definer as $$
declare
  hits search_hit[];
  odds record;
begin
  select * into odds from search_odds(lexemes, numbers);
  select array_agg(h) into hits
  from search_newest(wanted, viewer, today, since, odds.likely, odds.rarest, 4001, '{}', '{}', true) as h;
  return query
    select f.facet, count(*)::integer from unnest(hits) as h, unnest(h.facet) as f (facet) group by f.facet
    union all select '', coalesce(cardinality(hits), 0)
    union all select '*', least(2e9, odds.share * s.documents)::integer from search_state as s;
end $$;

-- How many documents there are, up to 501: whichever are met first.
create function search_number(wanted tsquery, viewer text[], today date, since date)
  returns integer language plpgsql stable security definer
  set enable_indexscan = off set enable_seqscan = off set plan_cache_mode = force_generic_plan
  set max_parallel_workers_per_gather = 0 as $$
begin
  return (select count(*) from (
    select 1 from search_doc as d
    where d.words @@ wanted and (d.until is null or d.until >= today) and d.audience && viewer and d.date >= since
    limit 501) as met);
end $$;

do $$
declare
  each regprocedure;
begin
  for each in
    select p.oid::regprocedure from pg_proc as p
    where p.pronamespace = current_schema()::regnamespace and p.proname like 'search\_%'
  loop
    execute format('revoke execute on function %s from public', each);
    if each::text not like '%search_score%' then
      execute format('alter function %s set search_path = %I, pg_temp', each, current_schema());
    end if;
  end loop;
  -- Counted anew with the fullest part at the next hour.
  update search_state set counted_at = null;
end $$;
