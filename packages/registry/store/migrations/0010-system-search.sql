-- The search index: a row for each record that can be found, outside row-level security. It holds ids, who finds it,
-- sort columns and words; records themselves are read under the walls afterwards. The application role has no right to
-- these tables: it reaches them through the functions below, which run as their owner.

create table search_doc (
  id uuid not null,
  register text collate "C" not null,
  date date not null,
  -- The same day, for walking from the newest on: a column of its own, so that the planner never confuses the two ways.
  day integer not null,
  until date,
  -- Yuan a month.
  pay double precision,
  audience text[] collate "C" not null,
  facet text[] collate "C" not null,
  run integer not null,
  words tsvector not null,
  primary key (id, date)
) partition by range (date);
create index search_doc_words_idx on search_doc using gin (words);
create index search_doc_day_idx on search_doc (day desc, id desc);
create index search_doc_pay_idx on search_doc (pay desc nulls last, id desc);

-- How many documents hold a term: for ranking, for choosing a way, and for words typed wrongly.
create table search_term (
  term text collate "C" primary key,
  documents integer not null
);

create table search_state (
  single boolean primary key default true check (single),
  -- From this day on documents wait in search_doc_later until their month is made.
  later_from date not null,
  run integer not null default 1,
  -- The version of words and definitions the index was built with; null: it is to be built.
  built text,
  documents bigint not null default 0,
  counted_at timestamptz
);

-- A partition of its own for small rows of much text: kept inline, and words waiting to be sorted in are kept few.
create function search_tune(part text) returns void language plpgsql as $$
begin
  execute format('alter table %I set (toast_tuple_target = 8160)', part);
end $$;

-- Makes the months up to the one of this day. What waited for them in search_doc_later is moved.
create function search_months(ahead date) returns integer language plpgsql security definer as $$
declare
  month date;
  part text;
  made integer := 0;
begin
  select later_from into month from search_state for update;
  while month <= ahead loop
    part := 'search_doc_' || to_char(month, 'YYYY_MM');
    alter table search_doc detach partition search_doc_later;
    execute format('create table %I partition of search_doc for values from (%L) to (%L)',
      part, month, (month + interval '1 month')::date);
    perform search_tune(part);
    insert into search_doc select * from search_doc_later where date < (month + interval '1 month')::date;
    delete from search_doc_later where date < (month + interval '1 month')::date;
    month := (month + interval '1 month')::date;
    execute format('alter table search_doc attach partition search_doc_later for values from (%L) to (maxvalue)', month);
    made := made + 1;
  end loop;
  if made > 0 then update search_state set later_from = month; end if;
  return made;
end $$;

do $$
declare
  first date := (date_trunc('month', current_date) - interval '24 months')::date;
begin
  execute format('create table search_doc_earlier partition of search_doc for values from (minvalue) to (%L)', first);
  execute format('create table search_doc_later partition of search_doc for values from (%L) to (maxvalue)', first);
  perform search_tune('search_doc_earlier');
  perform search_tune('search_doc_later');
  insert into search_state (later_from) values (first);
  perform search_months((current_date + interval '3 months')::date);
end $$;

-- Puts documents into the index in place of what stood there under the same ids; `[]` of documents only removes.
create function search_put(ids uuid[], documents json) returns void language plpgsql security definer as $$
begin
  -- Very many at once wait in longer lists: sorting them in costs most, and `search_settle` follows.
  if cardinality(ids) >= 500 then perform set_config('gin_pending_list_limit', '65536', true); end if;
  delete from search_doc where id = any(ids);
  insert into search_doc (id, register, date, day, until, pay, audience, facet, run, words)
  select d.id, d.register, d.date, d.date - date '2000-01-01', d.until, d.pay, d.audience, d.facet, s.run, d.words::tsvector
  from json_to_recordset(documents) as d(
      id uuid, register text, date date, until date, pay double precision, audience text[], facet text[], words text),
    search_state as s;
end $$;

-- The ids of documents that hold a term, after an id, in their order.
create function search_holding(wanted tsquery, after uuid, most integer)
  returns table (id uuid, register text) language sql stable security definer as $$
  select d.id, d.register from search_doc as d where d.words @@ wanted and d.id > after order by d.id limit most
$$;

-- Begins building anew; what is put from now on bears the number returned.
create function search_begin() returns integer language sql security definer as $$
  update search_state set run = run + 1, built = null returning run
$$;

-- Counts in how many documents each term stands; of many documents, in a part of them.
create function search_count() returns bigint language plpgsql security definer as $$
declare
  total bigint;
  share double precision;
begin
  select count(*) into total from search_doc;
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

-- Ends building: what was not put since it began is gone from the registers.
create function search_finish(version text) returns bigint language plpgsql security definer as $$
declare
  total bigint;
begin
  delete from search_doc as d using search_state as s where d.run < s.run;
  total := search_count();
  update search_state set built = version;
  return total;
end $$;

create function search_standing() returns table (built text, documents bigint, counted_at timestamptz)
  language sql stable security definer as $$ select built, documents, counted_at from search_state $$;

-- Sorts in what waits in the indexes' pending lists after many documents have been put.
create function search_settle() returns void language plpgsql security definer as $$
declare
  part regclass;
begin
  for part in
    select i.inhrelid::regclass from pg_inherits as i where i.inhparent = 'search_doc_words_idx'::regclass
  loop
    perform gin_clean_pending_list(part);
  end loop;
end $$;

-- Terms of a length, with how many documents hold them: where a word typed wrongly is looked for.
create function search_terms(shortest integer, longest integer)
  returns table (term text, documents integer) language sql stable security definer as $$
  select t.term, t.documents from search_term as t
  where char_length(t.term) between shortest and longest and t.term !~ '^[\^~=]'
  order by t.documents desc limit 200000
$$;

create type search_hit as (id uuid, register text, day integer, pay double precision, score real, facet text[]);

-- What a document's words are worth: each term by where it stands, how rare it is and how near to what was typed.
create function search_score(words tsvector, terms tsquery[], worth real[]) returns real language sql immutable as $$
  select (coalesce(worth[1] * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, terms[1]), 0)
    + coalesce(worth[2] * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, terms[2]), 0)
    + coalesce(worth[3] * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, terms[3]), 0)
    + coalesce(worth[4] * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, terms[4]), 0)
    + coalesce(worth[5] * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, terms[5]), 0)
    + coalesce(worth[6] * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, terms[6]), 0)
    + coalesce(worth[7] * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, terms[7]), 0)
    + coalesce(worth[8] * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, terms[8]), 0)
    + coalesce(worth[9] * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, terms[9]), 0)
    + coalesce(worth[10] * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, terms[10]), 0)
    + coalesce(worth[11] * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, terms[11]), 0)
    + coalesce(worth[12] * ts_rank('{0.18, 0.3, 0.55, 1}'::real[], words, terms[12]), 0))::real
$$;

-- Documents from the index of words, in a range of dates, newest first.
create function search_range(wanted tsquery, viewer text[], today date, low date, high date, most integer,
    terms tsquery[], worth real[])
  returns setof search_hit language plpgsql stable
  set enable_indexscan = off set enable_seqscan = off set plan_cache_mode = force_generic_plan
  set max_parallel_workers_per_gather = 0 as $$
begin
  return query
    select c.id, c.register, c.day, c.pay, search_score(c.words, terms, worth), c.facet from (
      select d.id, d.register, d.day, d.pay, d.words, d.facet from search_doc as d
      where d.date >= low and d.date < high and d.words @@ wanted
        and (d.until is null or d.until >= today) and d.audience && viewer
      order by d.day desc, d.id desc limit most
    ) as c;
end $$;

-- Documents found by walking from the newest on, where nearly every one will do.
create function search_walk(wanted tsquery, viewer text[], today date, since date, steps integer, most integer,
    terms tsquery[], worth real[])
  returns setof search_hit language plpgsql stable
  set enable_bitmapscan = off set enable_seqscan = off set plan_cache_mode = force_generic_plan
  set max_parallel_workers_per_gather = 0 as $$
begin
  return query
    select c.id, c.register, c.day, c.pay, search_score(c.words, terms, worth), c.facet from (
      select w.* from (
        select d.id, d.register, d.day, d.pay, d.words, d.facet, d.until, d.audience from search_doc as d
        order by d.day desc, d.id desc limit steps
      ) as w
      where w.words @@ wanted and (w.until is null or w.until >= today) and w.audience && viewer
        and w.day >= since - date '2000-01-01'
      limit most
    ) as c;
end $$;

-- The newest documents, `most` of them or all there are. `share`: in which part of all documents they are expected.
create function search_newest(wanted tsquery, viewer text[], today date, since date, share double precision, most integer,
    terms tsquery[], worth real[])
  returns setof search_hit language plpgsql stable as $$
declare
  total bigint;
  low date;
  high date := 'infinity';
  months integer := 1;
  found_now integer;
  missing integer := most;
  hits search_hit[];
begin
  select s.documents into total from search_state as s;
  if share > 0.08 and total > 20000 then
    select array_agg(h) into hits
    from search_walk(wanted, viewer, today, since, least(20000, ceil(2 * most / share))::integer, most, terms, worth) as h;
    if cardinality(hits) >= most then
      return query select * from unnest(hits);
      return;
    end if;
  end if;
  if share * total < 3000 then
    return query select * from search_range(wanted, viewer, today, since, 'infinity', most, terms, worth);
    return;
  end if;
  low := date_trunc('month', today)::date;
  for n in 1 .. 6 loop
    if n = 6 or low < since then low := since; end if;
    return query select * from search_range(wanted, viewer, today, low, high, missing, terms, worth);
    get diagnostics found_now = row_count;
    missing := missing - found_now;
    exit when missing <= 0 or low = since;
    high := low;
    low := (low - make_interval(months => months))::date;
    months := months * 2;
  end loop;
end $$;

-- The best paid documents, by walking along the pay or by the index of words.
create function search_paid(wanted tsquery, viewer text[], today date, since date, most integer)
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
create function search_paid_walk(wanted tsquery, viewer text[], today date, since date, most integer)
  returns setof search_hit language plpgsql stable
  set enable_bitmapscan = off set enable_seqscan = off set plan_cache_mode = force_generic_plan
  set max_parallel_workers_per_gather = 0 as $$
begin
  return query
    select d.id, d.register, d.day, d.pay, 0::real, null::text[] from search_doc as d
    where d.words @@ wanted and (d.until is null or d.until >= today) and d.audience && viewer
      and d.date >= since
    order by d.pay desc nulls last, d.id desc limit most;
end $$;

-- In which part of all documents conditions are expected to hold together: lexemes of one number are alternatives.
create function search_share(lexemes text[], numbers integer[]) returns double precision language sql stable as $$
  select coalesce(exp(sum(ln(greatest(each.part, 1e-9)))), 1) from (
    select least(1, sum(coalesce(t.documents, 1))::double precision / greatest(max(s.documents), 1)) as part
    from unnest(lexemes, numbers) as l (lexeme, number)
      left join search_term as t on t.term = l.lexeme, search_state as s
    group by l.number
  ) as each
$$;

-- A page of what is found, in one of four orders, with how many there are up to 501. `wanted` is the whole question,
-- `titled` the same asked of headlines alone; `near` tells places from the nearest to the farthest.
create function search_find(wanted tsquery, titled tsquery, lexemes text[], numbers integer[], title_lexemes text[],
    raw text[], terms tsquery[], boosts real[], viewer text[], today date, since date, sort text, near tsquery[],
    skip integer, size integer)
  returns table (id uuid, register text, total integer) language plpgsql stable security definer as $$
declare
  most constant integer := 501;
  share double precision := search_share(lexemes, numbers);
  held bigint;
  worth real[];
  hits search_hit[];
  more search_hit[];
  number integer;
  tier tsquery;
begin
  select s.documents into held from search_state as s;
  select array_agg(b.boost * ln(1 + (greatest(held, 1) + 0.5) / (coalesce(t.documents, 1) + 0.5)) order by b.n) into worth
  from unnest(raw, boosts) with ordinality as b (lexeme, boost, n) left join search_term as t on t.term = b.lexeme;
  if sort = 'pay' then
    if share * held > 20000 then
      select array_agg(h) into hits from search_paid_walk(wanted, viewer, today, since, most) as h;
    else
      select array_agg(h) into hits from search_paid(wanted, viewer, today, since, most) as h;
    end if;
  elsif sort = 'near' and cardinality(near) > 0 then
    hits := '{}';
    for n in 1 .. cardinality(near) + 1 loop
      tier := wanted;
      if n <= cardinality(near) then tier := tier && near[n]; end if;
      if n > 1 then tier := tier && !!near[n - 1]; end if;
      select hits || coalesce(array_agg(h), '{}') into hits
      from search_newest(tier, viewer, today, since, share, most - cardinality(hits), terms, worth) as h;
      exit when cardinality(hits) >= most;
    end loop;
  else
    select array_agg(h) into hits from search_newest(wanted, viewer, today, since, share, most, terms, worth) as h;
  end if;
  number := coalesce(cardinality(hits), 0);
  -- The newest are not all: what names the words in its headline is looked for however old it is.
  if sort = 'relevance' and number >= most and titled is not null then
    select array_agg(h) into more from search_newest(titled, viewer, today, since,
      search_share(title_lexemes, array(select generate_series(1, cardinality(title_lexemes)))), most, terms, worth) as h
    where not exists (select 1 from unnest(hits) as k where k.id = h.id);
    hits := hits || more;
  end if;
  return query
    select h.id, h.register, number from unnest(hits) with ordinality as h (id, register, day, pay, score, facet, n)
    order by case when sort = 'relevance' then h.score end desc nulls last,
      case when sort = 'relevance' then h.day end desc, h.n
    offset skip limit size;
end $$;

-- How many documents bear each facet, among the newest 4,000; how many there are up to that, under the facet ''.
create function search_facets(wanted tsquery, lexemes text[], numbers integer[], viewer text[], today date, since date)
  returns table (facet text, documents integer) language plpgsql stable security definer as $$
declare
  hits search_hit[];
begin
  select array_agg(h) into hits
  from search_newest(wanted, viewer, today, since, search_share(lexemes, numbers), 4001, '{}', '{}') as h;
  return query
    select f.facet, count(*)::integer from unnest(hits) as h, unnest(h.facet) as f (facet) group by f.facet
    union all select '', coalesce(cardinality(hits), 0);
end $$;

-- How many documents there are, up to 501.
create function search_number(wanted tsquery, lexemes text[], numbers integer[], viewer text[], today date, since date)
  returns integer language sql stable security definer as $$
  select count(*)::integer from search_newest(wanted, viewer, today, since, search_share(lexemes, numbers), 501, '{}', '{}')
$$;

-- Each function knows where its tables are, whoever calls it; none is called by anybody who was not told so.
do $$
declare
  each regprocedure;
begin
  for each in
    select p.oid::regprocedure from pg_proc as p
    where p.pronamespace = current_schema()::regnamespace and p.proname like 'search\_%'
  loop
    execute format('revoke execute on function %s from public', each);
    -- One that is a mere expression stays one: settings would make a call of it each time.
    if each::text not like '%search_score%' then
      execute format('alter function %s set search_path = %I, pg_temp', each, current_schema());
    end if;
  end loop;
end $$;
